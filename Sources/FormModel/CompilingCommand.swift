import Foundation

/// The compile command, as named in messages.
package enum CompilingCommand {
    /// The environment variable in which plugins pass the command.
    package static let variable = "FORMWRIGHT_COMPILE"

    /// The command: `formwright compile`, or `swift package generate-forms` in a package.
    package static let name: String = {
        let stated = ProcessInfo.processInfo.environment[variable] ?? ""
        return stated.isEmpty ? "formwright compile" : stated
    }()
}
