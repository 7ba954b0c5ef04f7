import CodeGeneration
import FormModel
import FormValidation
import FormwrightKit
import Foundation
import GeneratedForms
import JSONSchemaValidation
import TestTools
import Testing

@testable import FormPreview

@Suite("Examples")
struct ExampleTests {
    @Test("The example of each form of docs-input is valid for generated Swift and the schema")
    func own() throws {
        let compiled = try Compiled(
            folder: Repository.root.appendingPathComponent("docs-input"), root: Repository.root)
        #expect(compiled.forms.map(\.form.id).sorted() == Forms.ids)
        try check(compiled)
        for form in compiled.forms {
            let example = try #require(ExampleDocument(form, mask: compiled.mask(form)))
            #expect(Forms.validate(formID: form.form.id, Array(example.json.utf8)) == [], "\(form.form.id)")
        }
    }

    @Test(
        "The examples of other companies' forms are valid",
        .enabled(
            if: FileManager.default.fileExists(
                atPath: Repository.root.appendingPathComponent("../shared/corpus").path), "needs ../shared"),
        arguments: ["librarium", "portainer"])
    func corpora(name: String) throws {
        let compiled = try Compiled(
            folder: Repository.root.appendingPathComponent("../shared/corpus/\(name)"))
        #expect(compiled.forms.count > 5)
        try check(compiled)
    }

    @Test("Every kind of rule has a value, even with regular expressions")
    func rules() throws {
        let compiled = try Compiled(
            String(
                decoding: try Data(
                    contentsOf: Repository.root.appendingPathComponent(
                        "Tests/Integration/Preview/constraints/ships.md")), as: UTF8.self))
        let form = try #require(compiled.forms.first)
        #expect(compiled.forms.count == 1 && form.fields.count == 26)
        #expect(ExampleDocument(form, mask: compiled.mask(form))?.members.count == 26)
        try check(compiled)
    }

    @Test("An option that is also a sample of a secret stays in the schema and the example")
    func sharedOptions() throws {
        let compiled = try Compiled(
            """
            # Add a depot

            Fill out the following fields.

            <!-- formwright: field "Origin" options="Plain text|Encrypted" -->

            | **Field** | **Default** | **Required** | **Description** |
            | --- | --- | --- | --- |
            | **Token** | | Yes | Enter the token, for example `opensesame-1` or `Plain text`. <!-- formwright: field secret=true --> |
            | **Account** | opensesame-1 | Yes | Enter a name. <!-- formwright: field type=text pattern="[a-z-]+[0-9]?" --> |
            | **Origin** | | Yes | Where it is. |
            """)
        try check(compiled)
        let form = try #require(compiled.forms.first)
        let example = try #require(ExampleDocument(form, mask: compiled.mask(form)))
        #expect(example.json.contains(#""origin": "Plain text""#))
        #expect(!example.json.contains("opensesame"))
        let page = try compiled.page().shown
        #expect(page.contains(#""Plain text","#) && !page.contains("opensesame"))
    }

    private func check(_ compiled: Compiled) throws {
        for form in compiled.forms {
            let schema = CodeGeneration.schema(of: form, in: compiled.docs.plan).content
            let example = try #require(ExampleDocument(form, mask: compiled.mask(form)), "\(form.form.id)")
            let issues = try CompiledSchema(json: schema.utf8).validate(Array(example.json.utf8))
            #expect(issues.isEmpty, "\(form.form.id): \(example.json)")
        }
    }
}
