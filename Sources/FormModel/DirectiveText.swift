/// Directives as a writer can paste them into a page.
package enum DirectiveText {
    /// The comment that holds a directive in a file.
    package static func comment(_ directive: String, in file: String) -> String {
        file.hasSuffix(".mdx") ? "{/* formwright: \(directive) */}" : "<!-- formwright: \(directive) -->"
    }

    /// A string in quotation marks, as in directives.
    package static func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            character == "\"" || character == "\\" ? "\\\(character)" : String(character)
        }
        return "\"" + escaped.joined() + "\""
    }

    /// Whether a string can be part of a comment without ending it.
    package static func fitsComment(_ text: String) -> Bool {
        !text.contains("-->") && !text.contains("*/") && !text.contains(where: \.isNewline)
    }
}
