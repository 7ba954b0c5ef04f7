/// Texts as YAML has them.
package enum YAMLText {
    /// A text between double quotes, in one line, with nothing in it that cannot be seen.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where InvisibleCharacters.contains(scalar): quoted += escape(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let length = digits.count <= 4 ? 4 : 8
        return (length == 4 ? "\\u" : "\\U") + String(repeating: "0", count: length - digits.count) + digits
    }
}
