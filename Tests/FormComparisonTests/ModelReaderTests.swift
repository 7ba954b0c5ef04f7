import CodeGeneration
import FormModel
import Foundation
import TestTools
import Testing

/// Reading `model.json` again.
@Suite("Models")
struct ModelReaderTests {
    @Test(
        "give the same schemas as the generated ones",
        arguments: [
            "generated", "TestSupport/GeneratedSamples", "TestSupport/GeneratedLenient",
            "Examples/docs-site/generated",
        ])
    func schemas(_ folder: String) throws {
        let folder = Repository.root.appending(path: folder)
        let model = try ModelReader.read(Array(try Data(contentsOf: folder.appending(path: "model.json"))))
        #expect(!model.forms.isEmpty)
        for form in model.forms {
            let file = folder.appending(path: "schemas/\(form.form.id).schema.json")
            let schema = try String(contentsOf: file, encoding: .utf8)
            #expect(
                form.schema.split(separator: "\n").dropFirst(3) == schema.split(separator: "\n").dropFirst(3))
        }
    }

    @Test("name the tool that made them")
    func tool() throws {
        let tool = ToolIdentity(version: "1.2.3", weights: "abc")
        #expect(try Sample.model([Sample.form([Sample.field("name")])], tool: tool).tool == tool)
        #expect(try Sample.model([]).tool == nil)
    }

    @Test(
        "are refused with the place of the error",
        arguments: [
            ("", 0, "not valid JSON"), ("[]", 0, "expected a model"),
            ("{\"formwright\":2}", 14, "a newer version"),
            (#"{"formwright":1,"providers":{}}"#, 28, "expected an array as the value of 'providers'"),
            (
                #"{"formwright":1,"providers":[{"forms":[{"id":7}]}]}"#, 45,
                "expected a string as the value of 'id'"
            ),
            (
                #"{"formwright":1,"providers":[{"forms":[{"id":"a/b","source":{"file":"x"},"title":"t","closed":false,"fields":[{"key":"k","label":"l","via":"table","type":"text","presence":"optional","secret":false,"source":{"file":"x"}}]}]}]}"#,
                110, "an earlier version"
            ),
            (String(repeating: "[", count: 100_000), 0, "nested more than"),
        ])
    func hostile(_ text: String, _ offset: Int, _ message: String) {
        do {
            _ = try ModelReader.read(Array(text.utf8))
            Issue.record("read")
        } catch {
            #expect(error.message.contains(message))
            if offset > 0 { #expect(error.offset == offset) }
        }
    }
}
