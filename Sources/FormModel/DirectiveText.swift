/// Writes directives so that they can be pasted into a page.
package enum DirectiveText {
    /// The comment that contains the directive, in the syntax of the file.
    package static func comment(_ directive: String, in file: String) -> String {
        file.hasSuffix(".mdx") ? "{/* formwright: \(directive) */}" : "<!-- formwright: \(directive) -->"
    }

    /// The string in quotation marks, as written in directives.
    package static func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            character == "\"" || character == "\\" ? "\\\(character)" : String(character)
        }
        return "\"" + escaped.joined() + "\""
    }

    /// Whether the string can be part of a comment without ending it.
    package static func fitsComment(_ text: String) -> Bool {
        !text.contains("-->") && !text.contains("*/") && !text.contains(where: \.isNewline)
    }
}
