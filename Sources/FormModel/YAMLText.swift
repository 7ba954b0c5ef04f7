/// Writes strings in YAML.
package enum YAMLText {
    /// A string in double quotation marks, on one line, with invisible characters escaped.
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
