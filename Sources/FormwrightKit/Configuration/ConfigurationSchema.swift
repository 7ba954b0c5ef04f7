import CodeGeneration
import FormExtraction
import FormModel

/// The JSON Schema of `formwright.yml`, which editors use for autocompletion and validation.
package enum ConfigurationSchema {
    /// The name of the schema's file, which is next to the configuration.
    package static let fileName = ".formwright.schema.json"

    /// The schema.
    package static var text: String {
        JSONRenderer.render(
            .members([
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("The configuration of Formwright")),
                ("type", .string("object")),
                ("properties", .members(properties)),
                ("additionalProperties", .boolean(false)),
                ("$defs", .members([("texts", texts), ("words", words)])),
            ]))
    }

    /// The names of the keys in the schema.
    static var keys: [String] { properties.map(\.0) }

    static var properties: [(String, JSON)] {
        [
            ("docs", list("The folders and pages to compile if none are given on the command line.")),
            ("output", string("The folder for generated files.")),
            ("partials", list("Folders of partials, in addition to those named _partials.")),
            ("products", list("Product names. They are left out of form ids.")),
            (
                "pages",
                object(
                    "Which pages to compile: paths relative to this file or to a folder in docs, or patterns with * or **. As in .gitignore, a name without a slash matches a page or folder at any depth, and a folder matches all pages in it.",
                    [
                        ("include", list("Compile only these pages.")),
                        ("exclude", list("Do not compile these pages.")),
                    ])
            ),
            (
                "provider",
                identifier(
                    "The provider of all forms for which neither the front matter of the page nor `providers` sets one."
                )
            ),
            ("providers", providers),
            (
                "presence-unstated",
                choice(
                    "How to treat fields that a page calls neither required nor optional.",
                    EnforcementPolicy.UnstatedPresence.self)
            ),
            (
                "unknown-keys",
                choice(
                    "How to treat names in an input that are not fields of the form.",
                    EnforcementPolicy.UnknownKeys.self)
            ),
            ("confidence", confidence),
            ("schema-draft", choice("The JSON Schema draft of the generated schemas.", SchemaDraft.self)),
            ("schema-base", string("The base of the $id of generated schemas; an absolute URI.")),
            ("vocabulary", vocabulary),
            ("fields", fields),
            ("rules", rules),
            (
                "strict",
                .members([described("Whether to treat warnings as errors."), ("type", .string("boolean"))])
            ),
        ]
    }

    // MARK: Keys

    private static var providers: JSON {
        let members: [(String, JSON)] = [
            ("title", string("The provider's display name.")),
            ("paths", list("Paths or patterns of the pages whose forms belong to the provider.")),
        ]
        let mapping: [(String, JSON)] = [
            ("type", .string("object")),
            (
                "additionalProperties",
                .members([
                    ("type", .array([.string("object"), .string("null")])), ("properties", .members(members)),
                    ("additionalProperties", .boolean(false)),
                ])
            ),
        ]
        let entries: [(String, JSON)] = [
            ("type", .string("array")),
            (
                "items",
                .members([
                    ("type", .string("object")),
                    ("properties", .members([("id", identifier("The provider's id."))] + members)),
                    ("required", .array([.string("id")])), ("additionalProperties", .boolean(false)),
                ])
            ),
        ]
        return .members([
            described("The providers of forms whose pages do not name one, by id."),
            ("anyOf", .array([.members(mapping), .members(entries)])),
        ])
    }

    private static var confidence: JSON {
        func number(_ text: String) -> JSON {
            .members([
                described(text), ("type", .string("number")), ("minimum", .integer(0)),
                ("maximum", .integer(1)),
            ])
        }
        return .members([
            described(
                "The confidence at which a fact is enforced: one number for all facts, or a number for each fact."
            ),
            (
                "anyOf",
                .array([
                    number("The confidence for every fact."),
                    object(
                        "",
                        Fact.allCases.map { ($0.rawValue, number("The confidence for '\($0.rawValue)'.")) }),
                ])
            ),
        ])
    }

    private static var vocabulary: JSON {
        object(
            "Words of your house style, in addition to the built-in ones.",
            [
                (
                    "columns",
                    words("Column headers, by what the column contains.", VocabularyExtension.Column.self)
                ),
                (
                    "nouns",
                    words(
                        "Nouns that say something about a control or its value.",
                        VocabularyExtension.Noun.self)
                ),
                (
                    "verbs",
                    words(
                        "Verbs in instructions, by what they tell the reader to do. Single words.",
                        VocabularyExtension.Verb.self)
                ),
            ])
    }

    private static var fields: JSON {
        let value: [JSON] = ["string", "number", "boolean", "array"].map { .string($0) }
        return .members([
            described("Facts that pages leave out."), ("type", .string("array")),
            (
                "items",
                .members([
                    ("type", .string("object")),
                    (
                        "properties",
                        .members([
                            ("page", string("The path of the page, or a pattern for several pages.")),
                            ("form", string("The form's id.")),
                            ("field", string("The label of a field on the page.")),
                            ("add", string("The label of a field to add.")),
                        ])
                    ),
                    (
                        "anyOf",
                        .array(
                            ["field", "add", "form"].map { .members([("required", .array([.string($0)]))]) })
                    ),
                    ("additionalProperties", .members([("type", .array(value))])),
                ])
            ),
        ])
    }

    private static var rules: JSON {
        // Without quotation marks, `off` is false in YAML 1.1.
        let levels: [JSON] =
            Configuration.Level.allCases.map { .string($0.rawValue) } + [.boolean(false)]
        return object(
            "The severity of each rule.",
            RuleNames.all.filter { !RuleNames.fixed.contains($0) }.map { name in
                (name, .members([("enum", .array(levels))]))
            })
    }

    // MARK: Values

    private static var texts: JSON {
        .members([
            ("type", .array(["string", "array", "null"].map { .string($0) })),
            ("items", .members([("type", .string("string")), ("minLength", .integer(1))])),
        ])
    }

    private static var words: JSON {
        .members([
            ("type", .array(["string", "array", "null"].map { .string($0) })),
            ("items", .members([("type", .string("string"))])),
        ])
    }

    private static func described(_ text: String) -> (String, JSON) { ("description", .string(text)) }

    private static func string(_ text: String) -> JSON {
        .members([described(text), ("type", .string("string")), ("minLength", .integer(1))])
    }

    private static func list(_ text: String) -> JSON {
        .members([described(text), ("$ref", .string("#/$defs/texts"))])
    }

    private static func identifier(_ text: String) -> JSON {
        .members([
            described(text), ("type", .string("string")),
            ("pattern", .string("^[a-z0-9]+(?:-[a-z0-9]+)*$")), ("maxLength", .integer(100)),
        ])
    }

    private static func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ type: Value.Type
    ) -> JSON {
        .members([described(text), ("enum", .array(type.allCases.map { .string($0.rawValue) }))])
    }

    private static func words<Kind: VocabularyKind>(_ text: String, _ type: Kind.Type) -> JSON {
        object(
            text,
            type.allCases.map { kind in
                (kind.rawValue, .members([described(kind.meaning), ("$ref", .string("#/$defs/words"))]))
            })
    }

    private static func object(_ text: String, _ properties: [(String, JSON)]) -> JSON {
        .members(
            (text.isEmpty ? [] : [described(text)]) + [
                ("type", .array([.string("object"), .string("null")])), ("properties", .members(properties)),
                ("additionalProperties", .boolean(false)),
            ])
    }
}
