/// Texts as YAML has them.
package enum YAMLText {
    /// A text between double quotes, in one line, with nothing in it that cannot be seen.
    package static func quoted(_ text: String) -> String {
        var quoted = ""
        QuotedText.append(text, to: &quoted) { scalar in
            guard InvisibleCharacters.contains(scalar) else { return nil }
            return scalar.value <= 0xFFFF
                ? "\\u" + QuotedText.hexadecimal(scalar.value, digits: 4)
                : "\\U" + QuotedText.hexadecimal(scalar.value, digits: 8)
        }
        return quoted
    }
}
