import FormModel

/// Makes a field with the name of a secret a secret, whatever was decided: a leaked value does harm, so the name alone is
/// enough, as the reading rules say.
enum SecretNames {
    /// The name of the rule in evidence.
    static let rule = "secret-name"

    /// What the labels of secrets end with.
    private static let names: [[String]] = [
        ["password"], ["passphrase"], ["passcode"], ["secret"], ["token"], ["apikey"], ["secretkey"],
        ["api", "key"], ["secret", "key"], ["private", "key"], ["secret", "access", "key"],
    ]

    /// A form whose fields that are named as secrets are secret, and show no values; a directive that says otherwise holds.
    static func marked(_ form: Form) -> Form {
        var form = form
        for index in form.fields.indices {
            let field = form.fields[index]
            let isStated = field.evidence.contains { $0.fact == .secret && $0.rule == Statement.rule }
            if !field.secret, !isStated, isNamed(field.label, field.type) {
                form.fields[index].secret = true
                form.fields[index].confidence[.secret] = .certain
                form.fields[index].evidence.append(
                    Evidence(fact: .secret, rule: rule, range: field.source))
            }
            guard form.fields[index].secret else { continue }
            form.fields[index].defaultValue = nil
            form.fields[index].examples = []
            form.fields[index].options = []
            form.fields[index].evidence.removeAll { [.default, .examples, .options].contains($0.fact) }
        }
        return form
    }

    /// Whether a label ends with the name of a secret. A toggle, a number or a date is not secret, nor is an object that is chosen by a name
    /// ("TLS Secret").
    static func isNamed(_ label: String, _ type: FieldType) -> Bool {
        let words = words(label)
        let name = names.first { words.suffix($0.count).elementsEqual($0) }
        guard let name else { return false }
        switch type {
        case .boolean, .integer, .number, .date, .multipleReference: return false
        case .reference: return name != ["secret"]
        case .text, .multilineText, .url, .email, .choice, .multipleChoice, .list, .keyValues, .file:
            return true
        }
    }

    /// The words of a label, without what is in parentheses behind it, and those of "clientSecret" apart.
    private static func words(_ label: String) -> [String] {
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
}
