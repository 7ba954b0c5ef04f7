import Foundation

/// What a user runs to compile, as messages name it.
package enum CompilingCommand {
    /// The variable of the environment by which plugins say what their users run.
    package static let variable = "FORMWRIGHT_COMPILE"

    /// The command: `formwright compile`, or in a package `swift package generate-forms`.
    package static let name: String = {
        let stated = ProcessInfo.processInfo.environment[variable] ?? ""
        return stated.isEmpty ? "formwright compile" : stated
    }()
}
