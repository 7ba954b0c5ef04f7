import FormModel
import FormValidation
import Foundation
import Testing

@testable import CodeGeneration

@Suite("Generated schemas")
struct SchemaTests {
    private func files(_ forms: [Form], base: String? = nil) -> [String: String] {
        let catalog = FormCatalog(
            providers: [Provider(id: "samples", title: "Samples", forms: forms)],
            sources: SourceMap([SampleCatalog.page]))
        let files = CodeGeneration.generate(catalog, configuration: .init(schemaBase: base))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.content) })
    }

    @Test(
        "have the base and the path as `$id`, with one slash between them and no fragment",
        arguments: [
            (nil, "schemas/samples/a.schema.json"), ("", "schemas/samples/a.schema.json"),
            ("https://x.example/forms", "https://x.example/forms/schemas/samples/a.schema.json"),
            ("https://x.example/forms//#top", "https://x.example/forms/schemas/samples/a.schema.json"),
        ] as [(String?, String)])
    func identifier(base: String?, id: String) {
        let files = files([SampleCatalog.form("a", title: "A", fields: [])], base: base)
        #expect(files["schemas/samples/a.schema.json"]?.contains("\"$id\": \"\(id)\"") ?? false)
    }

    @Test("never contain a secret's default, or a condition on a secret")
    func secrets() {
        let form = SampleCatalog.form(
            "a", title: "A",
            fields: [
                SampleCatalog.field(
                    "password", .text, secret: true, defaultValue: "HUNTER2", examples: ["HUNTER2"]),
                SampleCatalog.field(
                    "detail", .text, presence: .conditional,
                    when: Condition(field: "password", equals: "HUNTER2")),
            ])
        for (path, content) in files([form]) where path != "model.json" {
            #expect(!content.contains("HUNTER2"), "\(path)")
        }
    }

    @Test("use the first of two keys that Swift cannot distinguish")
    func canonicallyEqualKeys() {
        let form = SampleCatalog.form(
            "a", title: "A",
            fields: [SampleCatalog.field("é", .text), SampleCatalog.field("e\u{301}", .integer)])
        let schema = files([form])["schemas/samples/a.schema.json"] ?? ""
        #expect(schema.contains("string") && !schema.contains("integer"))
    }

    @Test(
        "write no file for an id that is not a plain path",
        arguments: [
            "samples/../x", "/samples/x", "samples", "samples/", "samples/a/b", "samples/A", "samples/nul",
            "com1/x",
            "samples/-", "samples/é", "samples/a.b", "samples/a\\b",
            "samples/" + String(repeating: "a", count: 101),
        ])
    func unsafe(id: String) {
        var form = SampleCatalog.form("a", title: "A", fields: [])
        form.id = id
        #expect(files([form]).keys.sorted() == ["model.json"])
    }

    @Test("for interfaces have only the keys in Documentation/schemas.md, and repeat no description")
    func interface() throws {
        let known: Set<String> = [
            "ui:order", "ui:widget", "ui:placeholder", "ui:options", "ui:submitButtonOptions",
        ]
        let options: Set<String> = ["inputType", "reference"]
        let files = CodeGeneration.generate(SampleCatalog.catalog, configuration: .init())
            .filter { $0.path.hasSuffix(".uischema.json") }
        #expect(files.count > 10)
        for file in files {
            let json =
                try JSONSerialization.jsonObject(with: Data(file.content.utf8)) as? [String: Any] ?? [:]
            #expect(json.keys.allSatisfy { !$0.hasPrefix("ui:") || known.contains($0) })
            for case let field as [String: Any] in json.filter({ !$0.key.hasPrefix("ui:") }).values {
                #expect(known.isSuperset(of: field.keys), "\(file.path)")
                let own = field["ui:options"] as? [String: Any] ?? [:]
                #expect(options.isSuperset(of: own.keys), "\(file.path)")
            }
        }
    }

    @Test(
        "declare the configured draft, have a short pattern for each format, and add no limits"
    )
    func drafts() throws {
        for draft in SchemaDraft.allCases {
            let files = CodeGeneration.generate(
                SampleCatalog.catalog, configuration: .init(schemaDraft: draft))
            for file in files where file.path.hasSuffix(".schema.json") {
                #expect(file.content.contains("\"$schema\": \"\(draft.uri)\""))
            }
        }
        #expect(FormValidation.TextFormat.allCases.allSatisfy { $0.pattern.count <= 60 })
        let content = files([
            SampleCatalog.form("a", title: "A", fields: [SampleCatalog.field("n", .integer)])
        ])
        #expect(content["schemas/samples/a.schema.json"]?.contains("imum") == false)
    }
}
