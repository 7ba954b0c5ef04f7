import FormModel

/// Names that JSON Schema, programming languages and design systems use for types and presences, to suggest the
/// name in directives.
enum OtherNames {
    /// The name in directives for a name that is used elsewhere; nil if it is not known.
    static func meaning(of name: String, among known: [String]) -> String? {
        table[name.lowercased()].flatMap { known.contains($0) ? $0 : nil }
    }

    private static let table: [String: String] = {
        let names: [(meaning: String, others: String)] = [
            (FieldType.text.rawValue, "string str input textbox"),
            (FieldType.multilineText.rawValue, "textarea multiline"),
            (FieldType.url.rawValue, "uri link"),
            (FieldType.integer.rawValue, "int long"),
            (FieldType.number.rawValue, "float double decimal"),
            (FieldType.boolean.rawValue, "bool checkbox toggle switch flag"),
            (FieldType.choice.rawValue, "enum select dropdown radio"),
            (FieldType.multipleChoice.rawValue, "multiselect checkboxes"),
            (FieldType.list.rawValue, "array"),
            (FieldType.keyValues.rawValue, "map object dictionary"),
            (FieldType.file.rawValue, "upload"),
            (Presence.required.rawValue, "mandatory compulsory"),
        ]
        var table: [String: String] = [:]
        for (meaning, others) in names {
            for name in others.split(separator: " ") { table[String(name)] = meaning }
        }
        return table
    }()
}
