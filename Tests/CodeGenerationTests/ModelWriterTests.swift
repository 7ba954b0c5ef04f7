import CodeGeneration
import FormModel
import Foundation
import Testing

@Suite("model.json")
struct ModelWriterTests {
    private func model(_ forms: [Form]) -> String {
        let catalog = FormCatalog(
            providers: [Provider(id: "samples", title: "Samples", forms: forms)],
            sources: SourceMap([SampleCatalog.page, SampleCatalog.partial]))
        let files = CodeGeneration.generate(catalog, configuration: .init())
        return files.first { $0.path == "model.json" }?.content ?? ""
    }

    @Test("contains every fact, in a fixed order, and leaves out missing ones")
    func order() {
        let field = SampleCatalog.field(
            "port", .integer, label: "Port", presence: .conditional,
            when: Condition(field: "mode", equals: "on"),
            description: "The \"port\".",
            options: [FieldOption(value: "1"), FieldOption(value: "2", label: "Two")],
            defaultValue: "8080", format: .duration, examples: ["80"],
            limits: Limits(minimum: 1, maximum: 2.5, minLength: 3, maxLength: 4, pattern: "^\\d+$"),
            line: 2)
        let form = SampleCatalog.form(
            "form", title: "Form", submit: "OK", navigation: ["Menu"],
            groups: [FieldGroup(title: "Group", fields: ["port"])], fields: [field])
        #expect(
            model([form]) == """
                {
                  "formwright": 1,
                  "providers": [
                    {
                      "id": "samples",
                      "title": "Samples",
                      "forms": [
                        {
                          "id": "samples/form",
                          "title": "Form",
                          "pages": [
                            "samples/page.md"
                          ],
                          "source": {
                            "file": "samples/page.md",
                            "heading": "Form"
                          },
                          "closed": true,
                          "navigation": [
                            "Menu"
                          ],
                          "submit": "OK",
                          "groups": [
                            {
                              "title": "Group",
                              "fields": [
                                "port"
                              ]
                            }
                          ],
                          "fields": [
                            {
                              "key": "port",
                              "label": "Port",
                              "via": "table",
                              "type": "integer",
                              "presence": "conditional",
                              "when": {
                                "field": "mode",
                                "equals": "on"
                              },
                              "secret": false,
                              "required": false,
                              "enforced": [
                                "type",
                                "limits"
                              ],
                              "description": "The \\"port\\".",
                              "options": [
                                {
                                  "value": "1"
                                },
                                {
                                  "value": "2",
                                  "label": "Two"
                                }
                              ],
                              "default": "8080",
                              "defaultApplies": false,
                              "format": "duration",
                              "examples": [
                                "80"
                              ],
                              "minimum": 1,
                              "maximum": 2.5,
                              "minLength": 3,
                              "maxLength": 4,
                              "pattern": "^\\\\d+$",
                              "source": {
                                "file": "samples/page.md",
                                "heading": "Group"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """)
    }

    @Test("records what is enforced: required fields, closed choices, and each facet")
    func enforced() {
        var field = SampleCatalog.field(
            "mode", .choice, presence: .required, options: SampleCatalog.colours)
        var form = SampleCatalog.form("form", title: "Form", fields: [field])
        let sure = model([form])
        #expect(sure.contains("\"required\": true") && !sure.contains("\"closed\": false"))
        field.confidence[.options] = Confidence(perMille: 500)
        field.confidence[.demand] = Confidence(perMille: 500)
        form.fields = [field]
        form.isComplete = false
        let unsure = model([form])
        #expect(unsure.contains("\"required\": false") && !unsure.contains("\"closed\": true"))
        #expect(unsure.contains("\"enforced\": [\n") && !unsure.contains("\"500\""))
    }

    @Test("records that the schema leaves out a default, so that readers of the model leave it out, too")
    func doubtfulDefault() throws {
        var field = SampleCatalog.field("port", .integer, defaultValue: "8080")
        field.confidence[.default] = Confidence(perMille: 0)
        let sure = SampleCatalog.field("limit", .integer, defaultValue: "10")
        let catalog = FormCatalog(
            providers: [
                Provider(
                    id: "samples", title: "Samples",
                    forms: [SampleCatalog.form("form", title: "Form", fields: [field, sure])])
            ], sources: SourceMap([SampleCatalog.page]))
        let files = CodeGeneration.generate(catalog, configuration: .init())
        let model = try #require(files.first { $0.path == "model.json" }).content
        let schema = try #require(files.first { $0.path == "schemas/samples/form.schema.json" }).content
        #expect(!schema.contains("\"default\": 8080") && schema.contains("\"default\": 10"))
        func schemaRead(from model: String) throws -> String {
            try #require(ModelReader.read(Array(model.utf8)).forms.first).schema
        }
        // The first lines name the provider, which is not in the model of a single form.
        #expect(
            try schemaRead(from: model).split(separator: "\n").dropFirst(3)
                == schema.split(separator: "\n").dropFirst(3))
        let mark = "\"defaultApplies\": false,"
        #expect(model.components(separatedBy: mark).count == 2)
        // Models of earlier versions do not record this; a stated default then applies.
        let earlier = try schemaRead(from: model.replacing(mark, with: ""))
        #expect(earlier.contains("\"default\": 8080"))
    }

    @Test("is the only file of a catalog without forms")
    func empty() {
        let files = CodeGeneration.generate(FormCatalog(), configuration: .init())
        #expect(files.map(\.path) == ["model.json"])
        #expect(files.first?.content == "{\n  \"formwright\": 1,\n  \"providers\": []\n}\n")
    }
}
