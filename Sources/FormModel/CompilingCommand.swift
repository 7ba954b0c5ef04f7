import Foundation

/// The compile command, as messages name it.
package enum CompilingCommand {
    /// The environment variable in which plugins set that command.
    package static let variable = "FORMWRIGHT_COMPILE"

    /// The command: `formwright compile`, or in a package `swift package generate-forms`.
    package static let name: String = {
        let stated = ProcessInfo.processInfo.environment[variable] ?? ""
        return stated.isEmpty ? "formwright compile" : stated
    }()
}
