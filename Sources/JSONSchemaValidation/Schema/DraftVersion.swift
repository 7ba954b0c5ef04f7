/// The supported drafts of JSON Schema.
enum DraftVersion: Sendable {
    case draft202012
    case draft07

    /// The draft that the value of `$schema` identifies; nil if that draft is not supported.
    init?(_ identifier: String) {
        let name = identifier.hasSuffix("#") ? String(identifier.dropLast()) : identifier
        switch name {
        case "https://json-schema.org/draft/2020-12/schema": self = .draft202012
        case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema":
            self = .draft07
        default: return nil
        }
    }

    /// The name of the draft, for messages.
    var name: String {
        switch self {
        case .draft202012: "draft 2020-12"
        case .draft07: "draft-07"
        }
    }

    /// The annotation keywords.
    private static let annotations: Set<String> = [
        "$schema", "$id", "$comment", "title", "description", "default", "examples", "readOnly", "writeOnly",
        "deprecated", "contentEncoding", "contentMediaType", "contentSchema",
    ]

    /// The keywords that are checked in both drafts, or that contain schemas for references.
    private static let checked: Set<String> = [
        "$ref", "$defs", "definitions", "type", "const", "enum", "properties", "required",
        "additionalProperties", "items", "contains", "uniqueItems", "minItems", "maxItems", "minLength",
        "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
    ]

    /// Why the keyword is not supported; nil if it is supported or an annotation.
    func objection(to keyword: String) -> String? {
        if Self.annotations.contains(keyword) || keyword.hasPrefix("x-") { return nil }
        if Self.checked.contains(keyword) { return nil }
        if keyword == "dependentRequired" {
            return self == .draft202012 ? nil : "the keyword 'dependentRequired' is not part of \(name)"
        }
        return "the keyword '\(keyword)' is not supported"
    }

    /// Whether the keyword is allowed next to `$ref` in a draft in which `$ref` replaces all other keywords.
    static func mayStandBesideReference(_ keyword: String) -> Bool {
        annotations.contains(keyword) || keyword.hasPrefix("x-")
            || ["$ref", "$defs", "definitions"].contains(keyword)
    }
}
