import FormModel

/// Marks fields whose label names a secret as secret, regardless of what was decided. The reading rules
/// require this, because revealing a secret does harm.
enum SecretNames {
    /// The name of the rule in evidence.
    static let rule = "secret-name"

    /// The endings of secret labels.
    static let names: [[String]] = [
        ["password"], ["passphrase"], ["passcode"], ["secret"], ["token"], ["apikey"], ["secretkey"],
        ["api", "key"], ["secret", "key"], ["private", "key"], ["secret", "access", "key"],
    ]

    private static let lastWords = Set(names.compactMap(\.last))

    /// The form, with fields marked as secret if their labels name a secret. These fields have no values.
    /// Directives take precedence.
    static func marked(_ form: Form) -> Form {
        let fields = form.fields
        let secrets = fields.indices.filter { index in
            fields[index].secret
                || isNamed(fields[index].label, fields[index].type)
                    && !fields[index].evidence.contains { $0.fact == .secret && $0.rule == Statement.rule }
        }
        guard !secrets.isEmpty else { return form }
        var form = form
        for index in secrets {
            if !form.fields[index].secret {
                form.fields[index].secret = true
                form.fields[index].confidence[.secret] = .certain
                form.fields[index].evidence.append(
                    Evidence(fact: .secret, rule: rule, range: form.fields[index].source))
            }
            form.fields[index].defaultValue = nil
            form.fields[index].examples = []
            form.fields[index].options = []
            form.fields[index].evidence.removeAll { [.default, .examples, .options].contains($0.fact) }
        }
        return form
    }

    /// Whether a label ends with the name of a secret. Toggles, numbers and dates are not secret,
    /// nor are objects that are chosen by name ("TLS Secret").
    static func isNamed(_ label: String, _ type: FieldType) -> Bool {
        guard mayNameSecret(label) else { return false }
        let words = words(label)
        guard let last = words.last, lastWords.contains(last) else { return false }
        let name = names.first { words.suffix($0.count).elementsEqual($0) }
        guard let name else { return false }
        switch type {
        case .boolean, .integer, .number, .date, .multipleReference: return false
        case .reference: return name != ["secret"]
        case .text, .multilineText, .url, .email, .choice, .multipleChoice, .list, .keyValues, .file:
            return true
        }
    }

    /// Whether a label may end with the name of a secret; false only if it does not. Each name ends with a
    /// word that contains "key", "pass", "secret" or "token".
    private static func mayNameSecret(_ label: String) -> Bool {
        let mayName = label.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.indices.contains { index in
                func begins(_ part: StaticString) -> Bool {
                    guard bytes.count - index >= part.utf8CodeUnitCount else { return false }
                    for offset in 0..<part.utf8CodeUnitCount
                    where bytes[index + offset] | 0x20 != part.utf8Start[offset] { return false }
                    return true
                }
                switch bytes[index] | 0x20 {
                case UInt8(ascii: "k"): return begins("key")
                case UInt8(ascii: "p"): return begins("pass")
                case UInt8(ascii: "s"): return begins("secret")
                case UInt8(ascii: "t"): return begins("token")
                // Other letters may become one of these in lower case.
                case 0x80...: return true
                default: return false
                }
            }
        }
        return mayName ?? true
    }

    /// The words of a label, without trailing parentheses; "clientSecret" has two words.
    private static func words(_ label: String) -> [String] {
        if label.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) { return plainWords(label) }
        var text = ""
        var previous: Character?
        for character in label {
            if character == "(", !text.isEmpty { break }
            if let previous, previous.isLowercase, character.isUppercase { text.append(" ") }
            text.append(character)
            previous = character
        }
        return PlainText.words(text)
    }

    /// The words of an ASCII label, as `words(_:)` returns them, read byte by byte.
    private static func plainWords(_ label: String) -> [String] {
        var text: [UInt8] = []
        for byte in label.utf8 {
            if byte == UInt8(ascii: "("), !text.isEmpty { break }
            if let previous = text.last, (0x61...0x7A).contains(previous), (0x41...0x5A).contains(byte) {
                text.append(UInt8(ascii: " "))
            }
            text.append(byte)
        }
        return PlainText.words(String(decoding: text, as: UTF8.self))
    }
}
