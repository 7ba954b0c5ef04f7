import CodeGeneration
import FormModel
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

    @Test("holds every fact, in the order of DESIGN.md, and leaves out what is not there")
    func order() {
        let field = SampleCatalog.field(
            "port", .integer, label: "Port", presence: .conditional,
            when: Condition(field: "mode", equals: "on"),
            description: "The \"port\".", options: [Option(value: "1"), Option(value: "2", label: "Two")],
            defaultValue: "8080", format: .duration, examples: ["80"],
            limits: Limits(minimum: 1, maximum: 2.5, minLength: 3, maxLength: 4, pattern: "^\\d+$"),
            evidence: [
                Evidence(
                    fact: .type, rule: "words",
                    range: SourceRange(file: SampleCatalog.page.file, offsets: 27..<37)),
                Evidence(
                    fact: .default, rule: "partial",
                    range: SourceRange(file: SampleCatalog.partial.file, offsets: 2..<9)),
            ], line: 2)
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
                            "line": 1,
                            "column": 1
                          },
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
                                "line": 2,
                                "column": 1
                              },
                              "evidence": [
                                {
                                  "fact": "type",
                                  "rule": "words",
                                  "line": 1,
                                  "column": 28,
                                  "length": 6
                                },
                                {
                                  "fact": "default",
                                  "rule": "partial",
                                  "file": "_partials/part.mdx",
                                  "line": 1,
                                  "column": 3,
                                  "length": 7
                                }
                              ]
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """)
    }

    @Test("counts columns and lengths in Unicode scalars")
    func scalars() {
        let text = SourceText(file: "a.md", text: "é👍 abc\n")
        let range = SourceRange(file: "a.md", offsets: 0..<10)
        let field = Field(
            key: "a", label: "a", via: .list, type: .text, source: range,
            evidence: [
                Evidence(fact: .type, rule: "r", range: SourceRange(file: "a.md", offsets: 2..<9))
            ])
        let form = Form(id: "a/b", title: "B", pages: ["a.md"], source: range, fields: [field])
        let catalog = FormCatalog(
            providers: [Provider(id: "a", title: "A", forms: [form])], sources: SourceMap([text]))
        let model = CodeGeneration.generate(catalog, configuration: .init()).first { $0.path == "model.json" }
        let expected = "\"column\": 2,\n" + String(repeating: " ", count: 18) + "\"length\": 4\n"
        #expect(model?.content.contains(expected) ?? false)
    }

    @Test("of a catalog without forms is all there is")
    func empty() {
        let files = CodeGeneration.generate(FormCatalog(), configuration: .init())
        #expect(files.map(\.path) == ["model.json"])
        #expect(files.first?.content == "{\n  \"formwright\": 1,\n  \"providers\": []\n}\n")
    }
}
