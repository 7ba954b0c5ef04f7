import FormValidation
import Foundation
import JSONSchemaValidation
import Testing

@Suite("Compiled schemas")
struct CompiledSchemaTests {
    static let suite = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/suites/json-schema/draft2020-12")

    /// The files of the official suite whose keywords are all known.
    static let files = [
        "additionalProperties", "allOf", "anyOf", "boolean_schema", "const", "enum", "exclusiveMaximum",
        "exclusiveMinimum",
        "if-then-else", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum",
        "not", "oneOf", "pattern",
        "properties", "required", "type", "uniqueItems", "contains",
    ]

    private struct Group {
        var description: String
        var schema: Data
        var tests: [(data: Data, valid: Bool, description: String)]
    }

    private func groups(of file: String) throws -> [Group] {
        let data = try Data(contentsOf: Self.suite.appending(path: file + ".json"))
        let groups = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        return try groups.map { group in
            let tests = try #require(group["tests"] as? [[String: Any]])
            return Group(
                description: group["description"] as? String ?? "", schema: try json(group["schema"]),
                tests: try tests.map {
                    (try json($0["data"]), $0["valid"] as? Bool ?? false, $0["description"] as? String ?? "")
                })
        }
    }

    private func json(_ value: Any?) throws -> Data {
        try JSONSerialization.data(withJSONObject: value ?? NSNull(), options: [.fragmentsAllowed])
    }

    @Test(
        "give the verdicts of the official suite wherever they know all keywords",
        .enabled(
            if: FileManager.default.fileExists(atPath: suite.path), "needs ../shared/suites/json-schema"),
        arguments: files)
    func official(file: String) throws {
        var checked = 0
        for group in try groups(of: file) {
            guard let schema = try? CompiledSchema(json: group.schema), schema.unknownKeywords.isEmpty else {
                continue
            }
            for test in group.tests {
                let isValid = schema.validate(test.data).isEmpty
                #expect(isValid == test.valid, "\(group.description): \(test.description)")
                checked += 1
            }
        }
        #expect(checked > 0)
    }

    @Test("list the keywords that they do not know, with their place")
    func unknown() throws {
        let schema = try CompiledSchema(
            json: ##"{"$ref":"#/a","properties":{"a/b":{"dependentRequired":{},"title":"x"}},"x-note":1}"##
                .utf8)
        #expect(
            schema.unknownKeywords.map { "\($0.location) \($0.name)" } == [
                "# $ref", "# x-note", "#/properties/a~1b dependentRequired",
            ])
    }

    @Test(
        "refuse schemas with values of the wrong type",
        arguments: [
            ("{", "#: not JSON: expected a name in quotation marks"),
            ("1", "#: expected a schema, an object or true or false, found a number"),
            (#"{"minLength":"x"}"#, "#/minLength: expected a number, found a text"),
            (#"{"minLength":-1}"#, "#/minLength: expected a whole number, not negative"),
            (
                #"{"properties":{"a":{"type":"strng"}}}"#,
                "#/properties/a/type: expected one of the types null, boolean, integer, number, string, array, object"
            ),
            (
                #"{"pattern":"(?=a)"}"#,
                "#/pattern: look-ahead and group modifiers are not supported, at character 3"
            ),
            (#"{"allOf":[]}"#, "#/allOf: expected one schema or more"),
            (#"{"type":"string","type":"number"}"#, "#: the keyword “type” is given twice"),
        ])
    func malformed(json: String, message: String) {
        let error = #expect(throws: SchemaError.self) { try CompiledSchema(json: json.utf8) }
        #expect(error?.description == message)
    }

    @Test("name fields by their title, and suggest what was meant")
    func messages() throws {
        let schema = try CompiledSchema(
            json: """
                {"type":"object","properties":{"cloud":{"title":"Cloud","enum":["Azure","AWS"]},
                "key":{"title":"Key","type":"object","writeOnly":true,"additionalProperties":{"type":"string"}}},
                "required":["cloud"],"additionalProperties":false}
                """.utf8)
        func messages(_ input: String) -> [String] { schema.validate(input.utf8).map(\.description) }
        #expect(messages("{}") == ["1:1: “Cloud” is missing (/cloud)"])
        #expect(
            messages(#"{"cloud":"azur","clod":1}"#) == [
                "1:10: “Cloud” must be “Azure” or “AWS”; did you mean “Azure”? (/cloud)",
                "1:17: there is no field “clod”; did you mean “cloud”? (/clod)",
            ])
        let secret = messages(#"{"cloud":"AWS","key":{"HUNTER2":1,"HUNTER2":2}}"#)
        #expect(secret.count == 3 && !secret.joined().contains("HUNTER2"), "\(secret)")
    }

    @Test(
        "show nothing of a secret, whichever part of the schema refuses it",
        arguments: [
            #"{"properties":{"key":{"writeOnly":true}},"allOf":[REFUSING]}"#,
            #"{"allOf":[{"properties":{"key":{"writeOnly":true}}}],"if":true,"then":REFUSING}"#,
            #"{"allOf":[REFUSING,{"properties":{"key":{"writeOnly":true}}}]}"#,
        ])
    func secrets(schema: String) throws {
        let refusing = #"{"properties":{"key":{"additionalProperties":false}}}"#
        let schema = try CompiledSchema(json: schema.replacing("REFUSING", with: refusing).utf8)
        #expect(
            schema.validate(#"{"key":{"HUNTER2":1}}"#.utf8).map(\.description) == [
                "1:9: there is no field a value of “key” (/key)"
            ])
    }

    @Test("nested deeply are refused, not recursed into")
    func depth() {
        let json =
            String(repeating: #"{"not":"#, count: 100_000) + "true" + String(repeating: "}", count: 100_000)
        #expect(throws: SchemaError.self) { try CompiledSchema(json: json.utf8) }
    }
}
