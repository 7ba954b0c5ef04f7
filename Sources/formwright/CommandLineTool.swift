import FormModel
import FormwrightKit

/// Finds the command that the arguments name and runs it.
enum CommandLineTool {
    /// All commands, in the order of the help page.
    static let commands = [
        InitCommand.declaration, CompileCommand.declaration, CheckCommand.declaration,
        DiffCommand.declaration, ValidateCommand.declaration,
        ListCommand.declaration, StatsCommand.declaration, ReviewCommand.declaration,
        PreviewCommand.declaration,
        ExplainCommand.declaration,
        SwiftCommand.declaration,
    ]

    /// Runs the tool with its arguments, which do not include the program's name.
    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        guard let first = arguments.first else {
            console.error(HelpText.overview(of: commands))
            return .usage
        }
        switch first {
        case "--help", "-h":
            console.output(HelpText.overview(of: commands))
            return .success
        case "--version":
            console.output("formwright \(FormwrightVersion.current)\n")
            return .success
        case "help":
            return help(arguments.dropFirst(), console)
        default:
            guard let command = commands.first(where: { $0.name == first }) else {
                return unknown(first, console)
            }
            return run(command, arguments.dropFirst(), console)
        }
    }

    private static func run(
        _ command: CommandDeclaration, _ arguments: ArraySlice<String>, _ console: Console
    ) -> ExitStatus {
        do {
            let parsed = try ParsedArguments(arguments, of: command)
            if parsed.wantsHelp {
                console.output(HelpText.page(of: command))
                return .success
            }
            return command.run(parsed, console)
        } catch {
            console.error("formwright: error: \(error.message)\nusage: \(command.usage)\n")
            return .usage
        }
    }

    private static func help(_ arguments: ArraySlice<String>, _ console: Console) -> ExitStatus {
        guard let name = arguments.first else {
            console.output(HelpText.overview(of: commands))
            return .success
        }
        if name == "reference" {
            console.output(HelpText.reference(of: commands))
            return .success
        }
        // The overview explains these arguments.
        if ["help", "--help", "-h", "--version"].contains(name) {
            console.output(HelpText.overview(of: commands))
            return .success
        }
        guard let command = commands.first(where: { $0.name == name }) else { return unknown(name, console) }
        console.output(HelpText.page(of: command))
        return .success
    }

    private static func unknown(_ name: String, _ console: Console) -> ExitStatus {
        let what = name.hasPrefix("-") ? "option" : "command"
        let names = commands.map(\.name) + ["help", "--help", "--version"]
        let suggestion = Suggestion.nearest(to: name, among: names)
        let clause = suggestion.map { "; did you mean '\($0)'?" } ?? "; see 'formwright --help'"
        console.error("formwright: error: there is no \(what) '\(name)'\(clause)\n")
        return .usage
    }
}
