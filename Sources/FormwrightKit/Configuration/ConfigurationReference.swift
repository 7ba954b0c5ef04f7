import CodeGeneration

/// The reference of `formwright.yml` in Markdown, made from its JSON Schema.
package enum ConfigurationReference {
    /// The page.
    package static var page: String {
        var text = """
            # Configuration

            <!-- Made by `make rules` from the JSON Schema of formwright.yml. Do not edit. -->

            `formwright.yml` is in the documentation folder or above it; `--config FILE` names another file. Every key is optional, and
            paths are relative to the file. `formwright init` writes a first one. Editors complete it with its
            [JSON Schema](formwright.schema.json).

            """
        for (key, schema) in ConfigurationSchema.properties {
            text += "\n## `\(key)`\n\n\(description(of: schema))\n\n"
            text += "Value: \(value(of: schema)).\n"
            let rows = keys(of: schema).map { key in
                "| `\(key.name)` | \(description(of: key.value)) | \(value(of: key.value)) |\n"
            }
            if !rows.isEmpty { text += "\n| key | meaning | value |\n| --- | --- | --- |\n" + rows.joined() }
        }
        return text
    }

    private static func description(of schema: JSON) -> String { schema["description"]?.text ?? "" }

    /// The schemas of a value that can be of several kinds; none if it has one kind.
    private static func kinds(of schema: JSON) -> [JSON] {
        schema["type"] == nil ? schema["anyOf"]?.elements ?? [] : []
    }

    /// The keys that a value can have.
    private static func keys(of schema: JSON) -> [JSON.Member] {
        if let properties = schema["properties"] {
            // Levels of rules have no descriptions: rules.md lists the rules.
            let isDescribed = properties.members.contains {
                !description(of: $0.value).isEmpty || $0.value["enum"] == nil
            }
            return isDescribed ? properties.members : []
        }
        if let entry = schema["items"] ?? schema["additionalProperties"] { return keys(of: entry) }
        for kind in kinds(of: schema) where !keys(of: kind).isEmpty { return keys(of: kind) }
        return []
    }

    /// What a value can be, in words.
    private static func value(of schema: JSON) -> String {
        if let values = schema["enum"]?.elements {
            return values.compactMap { $0.text.map { "`\($0)`" } }.joined(separator: ", ")
        }
        if schema["$ref"] != nil { return "a string, or a list of strings" }
        let choices = kinds(of: schema)
        if !choices.isEmpty { return choices.map { value(of: $0) }.joined(separator: ", or ") }
        switch schema["type"]?.text {
        case "string": return schema["pattern"] == nil ? "a string" : "lower-case words with hyphens"
        case "number": return "a number from 0 to 1"
        case "boolean": return "`true` or `false`"
        case "array": return "a list of mappings"
        case "object": return "a mapping from names"
        default:
            let entries = schema["properties"]?.members ?? []
            guard let first = entries.first, keys(of: schema).isEmpty else { return "a mapping" }
            return "a mapping from the names of [rules](rules.md) to \(value(of: first.value))"
        }
    }
}
