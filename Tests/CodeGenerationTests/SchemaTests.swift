import FormModel
import FormValidation
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
        "have an `$id` of the base and the path, with one slash between and no fragment",
        arguments: [
            (nil, "schemas/samples/a.schema.json"), ("", "schemas/samples/a.schema.json"),
            ("https://x.example/forms", "https://x.example/forms/schemas/samples/a.schema.json"),
            ("https://x.example/forms//#top", "https://x.example/forms/schemas/samples/a.schema.json"),
        ] as [(String?, String)])
    func identifier(base: String?, id: String) {
        let files = files([SampleCatalog.form("a", title: "A", fields: [])], base: base)
        #expect(files["schemas/samples/a.schema.json"]?.contains("\"$id\": \"\(id)\"") ?? false)
    }

    @Test("never hold a secret's default, nor a condition on a secret")
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

    @Test("take of two keys that Swift cannot tell apart the first")
    func canonicallyEqualKeys() {
        let form = SampleCatalog.form(
            "a", title: "A",
            fields: [SampleCatalog.field("é", .text), SampleCatalog.field("e\u{301}", .integer)])
        #expect(
            FormPlan(form, provider: Provider(id: "a", title: "A", forms: []), typeName: "A").fields.count
                == 1)
    }

    @Test(
        "write no file for an id that is no plain path",
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
}
