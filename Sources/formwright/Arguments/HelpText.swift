import FormwrightKit

/// Help pages, made from the declarations of the commands.
enum HelpText {
    /// The help of the whole tool.
    static func overview(of commands: [CommandDeclaration]) -> String {
        var text = """
            Compiles a product's documentation into the forms that it describes: a form model,
            JSON Schemas and Swift validators.

            usage: formwright COMMAND [OPTIONS] [ARGUMENTS]

            commands:

            """
        text += columns(commands.map { ($0.name, $0.summary) })
        text += """

            'formwright help COMMAND' explains a command; 'formwright --version' prints the version.

            """
        return text
    }

    /// The help page of a command.
    static func page(of command: CommandDeclaration) -> String {
        var text = "\(command.summary)\n\nusage: \(command.usage)\n"
        if !command.discussion.isEmpty { text += "\n\(command.discussion)\n" }
        text += "\noptions:\n"
        text += columns(
            (command.options + [OptionDeclaration.help]).map { option in
                let short = option.short.map { "-\($0), " } ?? "    "
                return ("\(short)--\(option.name)" + (option.value.map { " \($0)" } ?? ""), option.help)
            })
        return text
    }

    /// The reference of all commands, as a page in Markdown.
    static func reference(of commands: [CommandDeclaration]) -> String {
        var text = """
            # Commands

            <!-- Made by `make rules` from the declarations of the commands. Do not edit. -->

            `formwright help COMMAND` prints one of these entries.

            | command | purpose |
            | --- | --- |

            """
        for command in commands { text += "| [`\(command.name)`](#\(command.name)) | \(command.summary) |\n" }
        for command in commands { text += "\n## \(command.name)\n\n```text\n\(page(of: command))```\n" }
        return text
    }

    /// Two columns; further lines of the second are below its first.
    private static func columns(_ rows: [(String, String)]) -> String {
        let width = (rows.map(\.0.count).max() ?? 0) + 2
        var text = ""
        for (name, help) in rows {
            let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                let first = index == 0 ? name : ""
                text += "  " + first + String(repeating: " ", count: width - first.count) + line + "\n"
            }
        }
        return text
    }
}
