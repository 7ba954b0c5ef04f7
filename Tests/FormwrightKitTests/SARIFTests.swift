import FormModel
import FormValidation
import Foundation
import JSONSchemaValidation
import Testing

@testable import FormwrightKit

@Suite("SARIF")
struct SARIFTests {
    /// The rules of SARIF 2.1.0 for the written objects: required properties, types and values. No
    /// other properties are allowed.
    private static let schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object", "required": ["version", "runs"], "additionalProperties": false,
          "properties": {
            "$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"},
            "runs": {"type": "array", "minItems": 1, "items": {
              "type": "object", "required": ["tool"], "additionalProperties": false,
              "properties": {
                "tool": {"type": "object", "required": ["driver"], "additionalProperties": false, "properties": {
                  "driver": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
                    "name": {"type": "string"}, "version": {"type": "string"},
                    "rules": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/reportingDescriptor"}}}}}},
                "invocations": {"type": "array", "items": {"type": "object", "required": ["executionSuccessful"],
                  "additionalProperties": false, "properties": {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": {"type": "array", "items": {"type": "object", "required": ["message"],
                      "additionalProperties": false, "properties": {
                        "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"},
                        "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}}}}}}}},
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}}}}},
          "$defs": {
            "message": {"type": "object", "required": ["text"], "additionalProperties": false,
              "properties": {"text": {"type": "string", "minLength": 1}, "markdown": {"type": "string"}}},
            "level": {"enum": ["none", "note", "warning", "error"]},
            "reportingDescriptor": {"type": "object", "required": ["id"], "additionalProperties": false, "properties": {
              "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"},
              "fullDescription": {"$ref": "#/$defs/message"}, "help": {"$ref": "#/$defs/message"},
              "defaultConfiguration": {"type": "object", "additionalProperties": false,
                "properties": {"level": {"$ref": "#/$defs/level"}}}}},
            "result": {"type": "object", "required": ["message"], "additionalProperties": false, "properties": {
              "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0},
              "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"},
              "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
              "relatedLocations": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/location"}},
              "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}}}},
            "location": {"type": "object", "additionalProperties": false, "properties": {
              "id": {"type": "integer", "minimum": 0}, "message": {"$ref": "#/$defs/message"},
              "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": false,
                "properties": {
                  "artifactLocation": {"type": "object", "additionalProperties": false,
                    "properties": {
                      "uri": {"type": "string", "pattern": "^[!-~]+$"}, "uriBaseId": {"type": "string"}}},
                  "region": {"type": "object", "additionalProperties": false, "properties": {
                    "startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
                    "endLine": {"type": "integer", "minimum": 1}, "endColumn": {"type": "integer", "minimum": 1}}}}}}}
          }
        }
        """

    private func log(_ text: String, _ rules: [(rule: String, words: String)]) throws -> String {
        let source = SourceText(file: "a b.md", text: text)
        let diagnostics = try rules.map { rule, words in
            let range = try #require(text.range(of: words))
            let start = text[..<range.lowerBound].utf8.count
            return Diagnostic(
                .warning, rule: rule, "words",
                at: SourceRange(file: "a b.md", offsets: start..<start + words.utf8.count),
                notes: [Diagnostic.Note("more")])
        }
        return DiagnosticRenderer(sources: SourceMap([source])).render(
            diagnostics + [Diagnostic(.note, rule: "output", "no place", at: nil)], as: .sarif)
    }

    private func fingerprints(_ log: String) -> [Substring] {
        log.split(separator: "\n").filter { $0.contains("primaryLocationLineHash") }
    }

    @Test("has what the standard demands, and of each rule what there is to read")
    func valid() throws {
        let schema = try CompiledSchema(json: Array(Self.schema.utf8))
        let log = try log("one\ntwo 👍 three\n", [("removed-field", "three"), ("placeholder", "one")])
        #expect(schema.validate(Array(log.utf8)).map(\.message) == [])
        #expect(log.contains(#""text": "A field was removed.""#))
        #expect(log.contains(#""ruleIndex": 2"#))
        for rule in RuleNames.all { #expect(RuleReference.summary(of: rule) != nil, "\(rule)") }
    }

    @Test(
        "marks at least one character, as viewers show an empty region as nothing",
        arguments: [
            ("ab\n", 0, [1, 1, 1, 2]), ("ab\n", 2, [1, 2, 1, 3]), ("a👍\r\nb", 1, [1, 2, 1, 4]),
            ("a👍\r\nb", 5, [1, 2, 1, 4]), ("a\n\nb", 2, [2]), ("ab\n", 3, [2]), ("", 0, [1]),
        ])
    func regions(text: String, offset: Int, numbers: [Int]) throws {
        let diagnostic = Diagnostic(
            .warning, rule: "placeholder", "m", at: SourceRange(file: "a.md", offsets: offset..<offset))
        let log = DiagnosticRenderer(sources: SourceMap([SourceText(file: "a.md", text: text)])).render(
            [diagnostic], as: .sarif)
        let region = try #require(log.split(separator: "\"region\": {").last?.split(separator: "}").first)
        #expect(region.split { !"0123456789".contains($0) }.compactMap { Int($0) } == numbers)
    }

    @Test(
        "marks bytes that are not UTF-8 as one character",
        arguments: [(0xB0, false), (0xB0, true), (0xF6, false), (0xF6, true), (0xFF, false)])
    func notUTF8(byte: UInt8, isEmpty: Bool) {
        let bytes = Array("ab".utf8) + [byte] + Array("c\n".utf8)
        let diagnostic = Diagnostic(
            .error, rule: "not-utf8", "m",
            at: SourceRange(file: "a.md", offsets: 2..<(isEmpty ? 2 : 3)))
        let renderer = DiagnosticRenderer(sources: SourceMap([SourceText(file: "a.md", bytes: bytes)]))
        let log = renderer.render([diagnostic], as: .sarif)
        #expect(log.contains(#""startColumn": 3,"#))
        #expect(log.contains("\"endColumn\": 4\n"))
        let json = renderer.render([diagnostic], as: .json)
        #expect(json.contains(#""column": 3,"#))
        #expect(json.contains("\"endColumn\": \(isEmpty ? 3 : 4),"))
    }

    @Test("has columns of a long line in UTF-16 units, without looking at the whole line")
    func longLine() throws {
        let line = String(repeating: "é👍a", count: 4000)
        for offset in [line.utf8.count, line.utf8.count - 5] {
            let units = String(decoding: Array(line.utf8)[..<offset], as: UTF8.self).utf16.count
            let source = SourceText(file: "a.md", text: "first\n\(line)\nlast")
            let diagnostic = Diagnostic(
                .warning, rule: "placeholder", "m",
                at: SourceRange(file: "a.md", offsets: 6 + offset..<6 + offset))
            let log = DiagnosticRenderer(sources: SourceMap([source])).render([diagnostic], as: .sarif)
            let start = offset == line.utf8.count ? units : units + 1
            #expect(log.contains("\"startColumn\": \(start),"))
            #expect(log.contains("\"endColumn\": \(offset == line.utf8.count ? units + 1 : units + 3)\n"))
        }
    }

    @Test("says whether the run could look at all there is")
    func outcome() throws {
        let schema = try CompiledSchema(json: Array(Self.schema.utf8))
        for hasFailed in [false, true] {
            let log = DiagnosticRenderer(workingDirectory: "/").render(
                [Diagnostic(.error, rule: "output", "no place", at: nil)], as: .sarif, hasFailed: hasFailed,
                problems: hasFailed
                    ? [
                        RunProblem(
                            "why",
                            at: RunProblem.Place(
                                path: "x.json", location: SourceLocation(line: 1, column: 2)))
                    ] : [])
            #expect(schema.validate(Array(log.utf8)).map(\.message) == [])
            #expect(log.contains("\"executionSuccessful\": \(!hasFailed)"))
            #expect(log.contains("\"why\"") == hasFailed)
        }
    }

    @Test("knows a result again where lines were added above it, and tells equal ones apart")
    func fingerprints() throws {
        let before = fingerprints(try log("one\ntwo\n", [("removed-field", "two")]))
        let after = fingerprints(try log("new\n\none\n  two\n", [("removed-field", "two")]))
        #expect(before.count == 2)
        #expect(before == after)
        #expect(fingerprints(try log("one\ntwo words\n", [("removed-field", "two")])) != before)
        #expect(fingerprints(try log("one\ntwo\n", [("removed-form", "two")])) != before)
        let twice = fingerprints(try log("two\n", [("removed-field", "two"), ("removed-field", "two")]))
        #expect(twice[0] != twice[1])
    }
}
