/// Writes directives as a writer would in a comment on a page.
enum DirectiveText {
    /// A text between quotes.
    static func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            character == "\"" || character == "\\" ? "\\\(character)" : String(character)
        }
        return "\"" + escaped.joined() + "\""
    }

    /// One `key=value`; several values stand between bars.
    static func argument(_ key: String, _ values: [String]) -> String {
        key + "=" + quoted(values.joined(separator: "|"))
    }
}
