import FormValidation
import Foundation
import JSONSchemaValidation
import Testing

@Suite("Compiled schemas")
struct CompiledSchemaTests {
    @Test(
        "refuse what they do not check, at its place, unless they are told to ignore it",
        arguments: [
            (
                ##"{"$ref":"#/a"}"##,
                "#/$ref: the target of the reference '#/a' does not exist in this document"
            ),
            (
                ##"{"$ref":"other.json"}"##,
                "#/$ref: the target of the reference 'other.json' does not exist in this document"
            ),
            (
                ##"{"$ref":"#/$defs/a~2"}"##,
                "#/$ref: the target of the reference '#/$defs/a~2' does not exist in this document"
            ),
            (
                #"{"properties":{"a/b":{"dependentSchemas":{}}}}"#,
                "#/properties/a~1b/dependentSchemas: the keyword 'dependentSchemas' is not supported"
            ),
            (#"{"format":"regex"}"#, "#/format: the format 'regex' is not supported"),
            (#"{"items":[{}]}"#, "#/items: 'items' with an array of schemas is not supported"),
            (#"{"note":1}"#, "#/note: the keyword 'note' is not supported"),
            (
                #"{"$schema":"http://json-schema.org/draft-04/schema#"}"#,
                "#/$schema: the draft 'http://json-schema.org/draft-04/schema#' is not supported; use draft 2020-12 or draft-07"
            ),
            (
                #"{"$schema":"http://json-schema.org/draft-07/schema#","dependentRequired":{}}"#,
                "#/dependentRequired: the keyword 'dependentRequired' is not part of draft-07"
            ),
            (
                ##"{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/a","minLength":1,"definitions":{"a":{}}}"##,
                "#/minLength: in draft-07, the keyword 'minLength' is ignored next to '$ref'"
            ),
            (
                #"{"allOf":[{"$id":"x"}]}"#,
                "#/allOf/0/$id: the keyword '$id' is supported only in the outermost schema"
            ),
        ])
    func unsupported(json: String, message: String) throws {
        let error = #expect(throws: SchemaError.self) { try CompiledSchema(json: json.utf8) }
        #expect(error?.description == message)
        let schema = try CompiledSchema(json: json.utf8, unsupportedParts: .ignored)
        #expect(schema.unsupportedParts.map { "\($0.location): \($0.message)" } == [message])
        #expect(schema.isValid("[]".utf8))
    }

    @Test("let annotations and keywords that begin with x- be")
    func annotations() throws {
        let json =
            #"{"title":"a","x-note":{"minLength":"x"},"deprecated":true,"examples":[1],"contentEncoding":"base64"}"#
        #expect(try CompiledSchema(json: json.utf8).isValid("1".utf8))
    }

    @Test(
        "follow references, also to themselves one value deeper",
        arguments: [
            ("null", true), (#"{"next":{"next":null}}"#, true), (#"{"next":{"next":1}}"#, false),
            (#"{"next":{"other":null}}"#, false),
        ])
    func recursion(input: String, isValid: Bool) throws {
        let schema = try CompiledSchema(
            json:
                ##"{"anyOf":[{"type":"null"},{"$ref":"#/$defs/a~1b"}],"$defs":{"a/b":{"type":"object","required":["next"],"properties":{"next":{"$ref":"#"}}}}}"##
                .utf8)
        #expect(schema.isValid(input.utf8) == isValid)
        #expect(schema.validate(input.utf8).isEmpty == isValid)
    }

    @Test(
        "refuse references that lead back to the same value",
        arguments: [
            ##"{"$ref":"#"}"##, ##"{"allOf":[{"$ref":"#"}]}"##,
            ##"{"$defs":{"a":{"not":{"$ref":"#/$defs/b"}},"b":{"$ref":"#/$defs/a"}}}"##,
        ])
    func loops(json: String) {
        let error = #expect(throws: SchemaError.self) { try CompiledSchema(json: json.utf8) }
        #expect(
            error?.message == "the schema refers to itself for the same value, so validation would never end")
    }

    @Test("take no more than time linear in schemas that refer to each other twice at each level")
    func manyPaths() throws {
        // Without sharing, the last of these would be evaluated 2⁶⁰ times.
        let definitions = (0..<60).map {
            ##""a\##($0)":{"allOf":[{"$ref":"#/$defs/a\##($0 + 1)"},{"$ref":"#/$defs/a\##($0 + 1)"}]}"##
        }
        let json =
            ##"{"$ref":"#/$defs/a0","$defs":{\##(definitions.joined(separator: ",")),"a60":{"type":"null"}}}"##
        let schema = try CompiledSchema(json: json.utf8)
        #expect(schema.isValid("null".utf8))
        #expect(schema.validate("1".utf8).count == 1)
    }

    @Test(
        "divide numbers as the decimals that they are",
        arguments: [
            ("0.01", "0.07", true), ("0.01", "0.075", false), ("1e-8", "12391239123", true),
            ("0.1", "1e300", true),
            ("3", "1e300", false), ("0.3", "0.9", true), ("2", "-4", true), ("2", "0", true),
            ("2", "1e400", false),
            ("1e308", "1e307", false), ("1", "9223372036854775807", true),
        ])
    func multiples(divisor: String, number: String, isValid: Bool) throws {
        let schema = try CompiledSchema(json: "{\"multipleOf\":\(divisor)}".utf8)
        #expect(schema.isValid(number.utf8) == isValid)
        #expect(schema.validate(number.utf8).isEmpty == isValid)
    }

    @Test(
        "say what is wrong with an input that is no UTF-8, and with names in another normal form",
        arguments: [
            (
                [0xEF, 0xBB, 0xBF, 0x7B, 0x7D],
                "1:1: not JSON: the input begins with a byte order mark; remove its three bytes"
            ),
            ([0xFF, 0xFE, 0x7B, 0x00], "1:1: not JSON: the input is UTF-16; convert it to UTF-8"),
            ([0x7B, 0x00, 0x7D, 0x00], "1:2: not JSON: the input is UTF-16LE; convert it to UTF-8"),
            (
                Array("{\"e\u{301}\":1}".utf8),
                "1:2: there is no field 'e\u{301}'; the field '\u{E9}' is written in a different Unicode normalization form (/e\u{301})"
            ),
        ])
    func encodings(input: [UInt8], message: String) throws {
        let schema = try CompiledSchema(
            json: "{\"properties\":{\"\u{E9}\":{}},\"additionalProperties\":false}".utf8)
        #expect(schema.validate(input).map(\.description).map { Array($0.utf8) } == [Array(message.utf8)])
    }

    @Test(
        "refuse schemas with values of the wrong type",
        arguments: [
            ("{", "#: not JSON: expected a name in quotation marks"),
            ("1", "#: expected a schema (an object, true or false), found a number"),
            (#"{"minLength":"x"}"#, "#/minLength: expected a number, found a string"),
            (#"{"minLength":-1}"#, "#/minLength: expected a non-negative integer"),
            (
                #"{"properties":{"a":{"type":"strng"}}}"#,
                "#/properties/a/type: expected one of the types null, boolean, integer, number, string, array, object"
            ),
            (
                #"{"pattern":"(?=a)"}"#,
                "#/pattern: look-ahead and group modifiers are not supported, at character 3"
            ),
            (#"{"allOf":[]}"#, "#/allOf: expected at least one schema"),
            (#"{"type":"string","type":"number"}"#, "#: duplicate keyword 'type'"),
            (#"{"properties":{"a":{},"a":{}}}"#, "#/properties/a: duplicate property 'a'"),
            (#"{"multipleOf":0}"#, "#/multipleOf: expected a number greater than 0"),
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
        #expect(messages("{}") == ["1:1: 'Cloud' is missing (/cloud)"])
        #expect(
            messages(#"{"cloud":"azur","clod":1}"#) == [
                "1:10: 'Cloud' must be 'Azure' or 'AWS'; did you mean 'Azure'? (/cloud)",
                "1:17: there is no field 'clod'; did you mean 'cloud'? (/clod)",
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
                "1:9: there is no field a value of 'key' (/key)"
            ])
    }

    @Test("nested deeply are refused, not recursed into")
    func depth() {
        let json =
            String(repeating: #"{"not":"#, count: 100_000) + "true" + String(repeating: "}", count: 100_000)
        #expect(throws: SchemaError.self) { try CompiledSchema(json: json.utf8) }
    }
}
