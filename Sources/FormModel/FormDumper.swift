/// Prints forms as plain text, for tests and debugging.
///
/// ```
/// azure/cloud-account "Add Azure Cloud Account" (Tenant Settings > Cloud Accounts; Confirm)
///   Basic Information:
///     cloud "Cloud" table choice unstated required [Azure Public Cloud | Azure US Government]
/// ```
package enum FormDumper {
    /// The forms in the given order, with one line for each field.
    ///
    /// - Parameter evidence: whether to print the rule of each fact after the field.
    package static func dump(_ forms: [Form], evidence: Bool = false) -> String {
        forms.map { dump($0, evidence: evidence) }.joined()
    }

    private static func dump(_ form: Form, evidence: Bool) -> String {
        var text = "\(form.id) \"\(form.title)\""
        let path = form.navigation.joined(separator: " > ")
        let way = [path, form.submit ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
        text += way.isEmpty ? "\n" : " (\(way))\n"
        var group: String?
        for field in form.fields {
            let own = form.groups.first { $0.fields.contains(field.key) }?.title
            if own != group, let own { text += "  \(own):\n" }
            group = own
            text += (own == nil ? "  " : "    ") + dump(field, evidence: evidence) + "\n"
        }
        return text
    }

    private static func dump(_ field: Field, evidence: Bool) -> String {
        var words = [
            field.key, "\"\(field.label)\"", field.via.rawValue, field.type.rawValue, field.presence.rawValue,
        ]
        if field.isOrdered { words.append("ordered") }
        if field.secret { words.append("secret") }
        if let when = field.when { words.append("when \(when.field)=\(when.equals)") }
        if !field.options.isEmpty {
            let options = field.options.map { option in
                option.label.map { "\(option.value): \($0)" } ?? option.value
            }
            words.append("[" + options.joined(separator: " | ") + "]")
        }
        if let value = field.defaultValue { words.append("default=\"\(value)\"") }
        if let format = field.format { words.append("format=\(format.rawValue)") }
        if let minimum = field.limits.minimum { words.append("minimum=\(minimum)") }
        if let maximum = field.limits.maximum { words.append("maximum=\(maximum)") }
        if let minLength = field.limits.minLength { words.append("minLength=\(minLength)") }
        if let maxLength = field.limits.maxLength { words.append("maxLength=\(maxLength)") }
        if let pattern = field.limits.pattern { words.append("pattern=\"\(pattern)\"") }
        if !field.examples.isEmpty { words.append("examples=" + field.examples.joined(separator: " | ")) }
        if evidence {
            words.append("{" + field.evidence.map { "\($0.fact): \($0.rule)" }.joined(separator: ", ") + "}")
        }
        return words.joined(separator: " ")
    }
}
