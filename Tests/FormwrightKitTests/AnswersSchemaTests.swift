import DocumentParsing
import FormExtraction
import FormModel
import FormValidation
import Foundation
import JSONSchemaValidation
import TestTools
import Testing

@testable import FormwrightKit

@Suite("The JSON Schema of formwright.answers.yml")
struct AnswersSchemaTests {
    private func isAccepted(_ answer: String) throws -> Bool {
        let schema = try CompiledSchema(json: Array(AnswersSchema.text.utf8))
        return schema.isValid(Array(#"{"formwright-answers": 1, "answers": [\#(answer)]}"#.utf8))
    }

    @Test("It matches the committed file")
    func checkedIn() throws {
        let file = Repository.root.appending(path: "Documentation/formwright.answers.schema.json")
        #expect(try String(contentsOf: file, encoding: .utf8) == AnswersSchema.text)
    }

    @Test("It accepts written answers, and has every key that is read")
    func accepted() throws {
        let values = [
            "ignore": "false", "type": #""choice""#, "presence": #""optional""#, "secret": "true",
            "options": #"["A", "B"]"#, "default": #""A""#, "format": #""uuid""#, "minimum": "1.5",
            "maximum": "2", "min-length": "1", "max-length": "2", "pattern": #""a+""#,
        ]
        for key in Statement.answerKeys {
            let value = try #require(values[key])
            #expect(try isAccepted(#"{"page": "a.md", "field": "A", "\#(key)": \#(value)}"#), "\(key)")
        }
        #expect(try isAccepted(#"{"page": "a.md", "heading": "H", "field": "A", "nth": 2, "type": "text"}"#))
    }

    @Test(
        "It refuses values that the reader refuses",
        arguments: [
            #"{"page": "a.md", "field": "A"}"#, #"{"page": "a.md", "type": "text"}"#,
            #"{"page": "a.md", "field": "A", "type": "colour"}"#,
            #"{"page": "a.md", "field": "A", "when": "B=1"}"#,
            #"{"page": "a.md", "field": "A", "nth": 1, "type": "text"}"#,
        ])
    func refused(answer: String) throws {
        #expect(try !isAccepted(answer))
    }
}
