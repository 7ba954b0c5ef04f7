import CodeGeneration
import FormExtraction
import FormModel

/// The JSON Schema of `formwright.answers.yml`, which editors use for autocompletion and validation.
package enum AnswersSchema {
    /// The schema.
    package static var text: String {
        JSONRenderer.render(
            .members([
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("Answers about the pages that Formwright reads")),
                ("type", .string("object")),
                (
                    "properties",
                    .members([
                        ("formwright-answers", .members([("const", .integer(AnswersFile.version))])),
                        (
                            "answers",
                            .members([
                                described("The answers, one per line."),
                                ("type", .array([.string("array"), .string("null")])), ("items", answer),
                            ])
                        ),
                    ])
                ),
                ("required", .array([.string("formwright-answers")])),
                ("additionalProperties", .boolean(false)),
            ]))
    }

    private static var answer: JSON {
        .members([
            ("type", .string("object")),
            (
                "properties",
                .members(
                    [
                        ("page", string("The path of the page, relative to this file's folder.")),
                        ("heading", string("The heading above the field, as on the page.")),
                        ("field", string("The field's label, as on the page.")),
                        (
                            "nth",
                            .members([
                                described(
                                    "Which field is meant if several under this heading have this label: 2 for the second, 3 for the third. Default: the first."
                                ),
                                ("type", .string("integer")), ("minimum", .integer(2)),
                                ("maximum", .integer(100_000)),
                            ])
                        ),
                    ] + Statement.answerKeys.map { ($0, value(of: $0)) })
            ),
            ("required", .array([.string("page"), .string("field")])),
            (
                "anyOf",
                .array(Statement.answerKeys.map { .members([("required", .array([.string($0)]))]) })
            ),
            ("additionalProperties", .boolean(false)),
        ])
    }

    private static func value(of key: String) -> JSON {
        switch key {
        case "ignore": truth("Whether this is not a field.")
        case "type": choice("The type of the value.", FieldType.self)
        case "presence": choice("Whether the field may be left out.", Presence.self)
        case "secret": truth("Whether the value must never be shown.")
        case "options":
            .members([
                described("The values of a choice."),
                ("type", .array([.string("array"), .string("string")])),
                ("items", .members([("type", .array(["string", "number", "boolean"].map { .string($0) }))])),
            ])
        case "format": choice("The format of a text value.", FieldFormat.self)
        case "minimum", "maximum":
            .members([described("A limit on a numeric value."), ("type", .string("number"))])
        case "min-length", "max-length":
            .members([
                described("A limit on the number of characters."), ("type", .string("integer")),
                ("minimum", .integer(0)),
            ])
        case "pattern": string("A regular expression that the text must match.")
        default:
            .members([
                described("The default value."),
                ("type", .array(["string", "number", "boolean"].map { .string($0) })),
            ])
        }
    }

    private static func described(_ text: String) -> (String, JSON) { ("description", .string(text)) }

    private static func string(_ text: String) -> JSON {
        .members([described(text), ("type", .string("string")), ("minLength", .integer(1))])
    }

    private static func truth(_ text: String) -> JSON {
        .members([described(text), ("type", .string("boolean"))])
    }

    private static func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ type: Value.Type
    ) -> JSON {
        .members([described(text), ("enum", .array(type.allCases.map { .string($0.rawValue) }))])
    }
}
