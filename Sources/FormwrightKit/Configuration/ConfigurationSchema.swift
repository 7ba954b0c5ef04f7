import CodeGeneration
import FormExtraction
import FormModel

/// The JSON Schema of `formwright.yml`, by which editors complete and check it.
package enum ConfigurationSchema {
    /// The schema's file beside a configuration.
    package static let fileName = ".formwright.schema.json"

    /// The schema.
    package static var text: String {
        JSONText.object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("The configuration of Formwright")),
            ("type", .string("object")),
            ("properties", .object(properties)),
            ("additionalProperties", .bool(false)),
            ("$defs", .object([("texts", texts), ("words", words)])),
        ]).text
    }

    /// The names of the keys that the schema has.
    static var keys: [String] { properties.map(\.0) }

    static var properties: [(String, JSONText)] {
        [
            ("docs", list("The folders and pages to compile if the command names none.")),
            ("output", string("The folder for generated files.")),
            ("partials", list("Folders of partials, besides those named _partials.")),
            ("products", list("Names of the product. They are left out of form ids.")),
            (
                "pages",
                object(
                    "Which pages to compile: paths relative to this file, or patterns with * and **.",
                    [("include", list("Only these.")), ("exclude", list("Not these."))])
            ),
            ("provider", identifier("The provider of forms for which nothing else names one.")),
            ("providers", providers),
            (
                "presence-unstated",
                choice(
                    "Fields that a page calls neither required nor optional.",
                    EnforcementPolicy.UnstatedPresence.self)
            ),
            (
                "unknown-keys",
                choice(
                    "Names in an input that are not fields of the form.", EnforcementPolicy.UnknownKeys.self)
            ),
            ("confidence", confidence),
            ("schema-draft", choice("The draft of the generated JSON Schemas.", SchemaDraft.self)),
            ("schema-base", string("The base of the $id of generated schemas, an absolute URI.")),
            ("vocabulary", vocabulary),
            ("fields", fields),
            ("rules", rules),
            ("strict", .object([described("Whether warnings are errors."), ("type", .string("boolean"))])),
        ]
    }

    // MARK: Keys

    private static var providers: JSONText {
        let members: [(String, JSONText)] = [
            ("title", string("The provider's name for people.")),
            ("paths", list("The pages whose forms belong to it: paths or patterns.")),
        ]
        let mapping: [(String, JSONText)] = [
            ("type", .string("object")),
            (
                "additionalProperties",
                .object([
                    ("type", .array([.string("object"), .string("null")])), ("properties", .object(members)),
                    ("additionalProperties", .bool(false)),
                ])
            ),
        ]
        let entries: [(String, JSONText)] = [
            ("type", .string("array")),
            (
                "items",
                .object([
                    ("type", .string("object")),
                    ("properties", .object([("id", identifier("The provider's id."))] + members)),
                    ("required", .array([.string("id")])), ("additionalProperties", .bool(false)),
                ])
            ),
        ]
        return .object([
            described("The providers of forms whose pages do not name one: a mapping from ids."),
            ("anyOf", .array([.object(mapping), .object(entries)])),
        ])
    }

    private static var confidence: JSONText {
        func number(_ text: String) -> JSONText {
            .object([
                described(text), ("type", .string("number")), ("minimum", .integer(0)),
                ("maximum", .integer(1)),
            ])
        }
        return .object([
            described("The confidence at which a fact is enforced: one number, or one for each fact."),
            (
                "anyOf",
                .array([
                    number("For every fact."),
                    object("", Fact.allCases.map { ($0.rawValue, number("For '\($0.rawValue)'.")) }),
                ])
            ),
        ])
    }

    private static var vocabulary: JSONText {
        object(
            "Words of your house style, in addition to the built-in ones.",
            [
                ("columns", words("Headers of columns.", VocabularyExtension.Column.self)),
                ("nouns", words("Nouns of controls.", VocabularyExtension.Noun.self)),
                ("verbs", words("Verbs of instructions.", VocabularyExtension.Verb.self)),
            ])
    }

    private static var fields: JSONText {
        let value: [JSONText] = ["string", "number", "boolean", "array"].map { .string($0) }
        return .object([
            described("What pages leave unsaid."), ("type", .string("array")),
            (
                "items",
                .object([
                    ("type", .string("object")),
                    (
                        "properties",
                        .object([
                            ("page", string("The page, or a pattern.")), ("form", string("The form's id.")),
                            ("field", string("The label of a field on the page.")),
                            ("add", string("The label of a field to add.")),
                        ])
                    ),
                    (
                        "anyOf",
                        .array(
                            ["field", "add", "form"].map { .object([("required", .array([.string($0)]))]) })
                    ),
                    ("additionalProperties", .object([("type", .array(value))])),
                ])
            ),
        ])
    }

    private static var rules: JSONText {
        // An unquoted 'off' is false in YAML 1.1.
        let levels: [JSONText] =
            Configuration.Level.allCases.map { .string($0.rawValue) } + [.bool(false)]
        return object(
            "The levels of rules.",
            RuleNames.all.filter { !RuleNames.fixed.contains($0) }.map { name in
                (name, .object([("enum", .array(levels))]))
            })
    }

    // MARK: Values

    private static var texts: JSONText {
        .object([
            ("type", .array(["string", "array", "null"].map { .string($0) })),
            ("items", .object([("type", .string("string")), ("minLength", .integer(1))])),
        ])
    }

    private static var words: JSONText {
        .object([
            ("type", .array(["string", "array", "null"].map { .string($0) })),
            ("items", .object([("type", .string("string"))])),
        ])
    }

    private static func described(_ text: String) -> (String, JSONText) { ("description", .string(text)) }

    private static func string(_ text: String) -> JSONText {
        .object([described(text), ("type", .string("string")), ("minLength", .integer(1))])
    }

    private static func list(_ text: String) -> JSONText {
        .object([described(text), ("$ref", .string("#/$defs/texts"))])
    }

    private static func identifier(_ text: String) -> JSONText {
        .object([
            described(text), ("type", .string("string")),
            ("pattern", .string("^[a-z0-9]+(?:-[a-z0-9]+)*$")), ("maxLength", .integer(100)),
        ])
    }

    private static func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ type: Value.Type
    ) -> JSONText {
        .object([described(text), ("enum", .array(type.allCases.map { .string($0.rawValue) }))])
    }

    private static func words<Kind: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ type: Kind.Type
    ) -> JSONText {
        object(
            text, type.allCases.map { ($0.rawValue, .object([("$ref", .string("#/$defs/words"))])) })
    }

    private static func object(_ text: String, _ properties: [(String, JSONText)]) -> JSONText {
        .object(
            (text.isEmpty ? [] : [described(text)]) + [
                ("type", .array([.string("object"), .string("null")])), ("properties", .object(properties)),
                ("additionalProperties", .bool(false)),
            ])
    }
}
