@_spi(Generated) import FormValidation
import Testing

/// A form as the generator would write it.
struct SampleForm: ValidatedForm, Equatable {
    var cloud: String
    var port: Int
    var password: String?

    static let formSchema = FormSchema(
        id: "sample/form",
        fields: [
            FormField(
                "cloud", label: "Cloud", .choice(["Azure Public Cloud", "Azure US Government"]),
                isRequired: true),
            FormField("port", label: "Port", .integer(1...65535)),
            FormField(
                "password", label: "Password", .text(TextRule(minLength: 8, pattern: "^[a-z]+$")),
                isSecret: true),
            FormField("headers", label: "Headers", .pairs, isSecret: true),
            FormField("url", label: "API URL", .text(TextRule(format: .url))),
            FormField("tags", label: "Tags", .texts(TextRule(minLength: 1))),
            FormField("detail", label: "Detail", .text(TextRule())),
        ],
        conditions: [FormCondition(field: 6, when: 1, is: .integer(443), isNonEmpty: true)])

    private struct Places {
        var cloud = FormPlace()
        var port = FormPlace()
        var password = FormPlace()
        var headers = FormPlace()
        var url = FormPlace()
        var tags = FormPlace()
        var detail = FormPlace()
    }

    private enum Clouds: FormOptions {
        static func accepts(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
            text.equals("Azure Public Cloud", in: json) || text.equals("Azure US Government", in: json)
        }
    }

    private static let pattern = Pattern(orNever: "^[a-z]+$")

    init(validating json: Span<UInt8>) throws(ValidationFailure) {
        var places = Places()
        guard Self.read(json, into: &places) else { throw ValidationFailure(issues: Self.validate(json)) }
        cloud = places.cloud.text(in: json)
        port = places.port.integer(in: json) ?? 80
        password = places.password.optionalText(in: json)
    }

    static func isValid(_ json: Span<UInt8>) -> Bool {
        var places = Places()
        return read(json, into: &places)
    }

    private static func read(_ json: Span<UInt8>, into places: inout Places) -> Bool {
        var reader = FormReader()
        guard reader.open(json) else { return false }
        while reader.readKey(json) {
            var isValid = false
            if reader.key.equals("cloud", in: json) {
                isValid = reader.readChoice(json, into: &places.cloud, among: Clouds.self)
            } else if reader.key.equals("port", in: json) {
                isValid = reader.readInteger(json, into: &places.port, from: 1, to: 65535)
            } else if reader.key.equals("password", in: json) {
                isValid =
                    reader.readText(json, into: &places.password, minLength: 8)
                    && places.password.matches(pattern, in: json)
            } else if reader.key.equals("headers", in: json) {
                isValid = reader.readPairs(json, into: &places.headers)
            } else if reader.key.equals("url", in: json) {
                isValid =
                    reader.readText(json, into: &places.url) && places.url.has(.url, in: json)
            } else if reader.key.equals("tags", in: json) {
                isValid = reader.readTexts(json, into: &places.tags, minLength: 1)
            } else if reader.key.equals("detail", in: json) {
                isValid = reader.readText(json, into: &places.detail)
            }
            guard isValid else { return false }
        }
        return reader.isComplete(json) && places.cloud.isPresent
            && (!places.port.hasValue(443, in: json) || places.detail.isNonEmpty)
    }
}

@Suite("Validated forms")
struct ValidatedFormTests {
    @Test("report the error, its place, and what was expected")
    func messages() {
        let expected: [(String, String)] = [
            (#"{"cloud":"Azure Public Cloud"}"#, ""),
            (
                "{}",
                "1:1: 'Cloud' is missing: expected 'Azure Public Cloud' or 'Azure US Government' (/cloud)"
            ),
            ("[]", "1:1: expected an object with the form's fields, found an array"),
            ("{\n  \"a\"", "2:6: not JSON: expected ':' after a name"),
            (
                #"{"cloud":"azure public clod"}"#,
                "1:10: 'Cloud' must be 'Azure Public Cloud' or 'Azure US Government'; did you mean 'Azure Public Cloud'? (/cloud)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","prot":1}"#,
                "1:31: the form has no field 'prot'; did you mean 'port'? (/prot)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","API URL":1}"#,
                "1:31: the form has no field 'API URL'; did you mean 'url'? (/API URL)"
            ),
            (#"{"cloud":"Azure Public Cloud","port":0}"#, "1:38: 'Port' must be at least 1 (/port)"),
            (#"{"cloud":"Azure Public Cloud","port":65536}"#, "1:38: 'Port' must be at most 65535 (/port)"),
            (
                #"{"cloud":"Azure Public Cloud","port":1.5}"#,
                "1:38: 'Port' must be an integer, but is a number (/port)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","port":null}"#,
                "1:38: 'Port' must be an integer, but is null (/port)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","url":"x"}"#,
                "1:37: 'API URL' must be a URL such as https://example.com (/url)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","tags":[1]}"#,
                "1:39: entry 1 of 'Tags' must be a string, but is a number (/tags/0)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","port":1,"port":1}"#,
                "1:40: 'port' appears more than once (/port)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","port":443}"#,
                "1:1: 'Detail' is missing, but the value of 'Port' requires it: expected a string (/detail)"
            ),
            (
                #"{"cloud":"Azure Public Cloud","port":443.0,"detail":""}"#,
                "1:53: 'Detail' must not be empty (/detail)"
            ),
        ]
        for (input, message) in expected {
            let issues = SampleForm.validate(input)
            #expect(issues.map(\.description).joined(separator: "\n") == message)
            #expect(SampleForm.isValid(input) == message.isEmpty)
        }
    }

    @Test("name the keyword and its place in the schema")
    func locations() {
        let issues = SampleForm.validate(#"{"cloud":"x","port":0,"tags":[""],"more":1}"#)
        #expect(issues.map(\.code) == [.notAllowed, .tooSmall, .tooShort, .unknownKey])
        #expect(issues.map(\.keyword) == ["enum", "minimum", "minLength", "additionalProperties"])
        #expect(
            issues.map(\.schemaLocation) == [
                "#/properties/cloud/enum", "#/properties/port/minimum", "#/properties/tags/items/minLength",
                "#/additionalProperties",
            ])
    }

    @Test("give the value, with its defaults")
    func values() throws {
        let form = try SampleForm(validating: #"{"cloud":"Azure US Government","password":"abcdefgh"}"#)
        #expect(form.cloud == "Azure US Government")
        #expect(form.port == 80)
        #expect(form.password == "abcdefgh")
        let bytes = Array(#"{"cloud":"Azure US Government","port":1e2}"#.utf8)
        #expect(try SampleForm(validating: bytes).port == 100)
        #expect(try SampleForm(validating: bytes.span).port == 100)
        #expect(SampleForm.isValid(bytes[...]))
    }

    @Test("throw every issue at once")
    func failure() {
        let error = #expect(throws: ValidationFailure.self) {
            try SampleForm(validating: #"{"port":0,"x":1}"#)
        }
        #expect(error?.issues.map(\.code) == [.missing, .tooSmall, .unknownKey])
    }

    @Test("never show a secret's value")
    func secrets() {
        let inputs = [
            #"{"password":"HUNTER2"}"#, #"{"password":["HUNTER2"]}"#, #"{"password":{"HUNTER2":1}}"#,
            #"{"headers":{"HUNTER2":1}}"#,
            #"{"headers":{"HUNTER2":"a","HUNTER2":"b"}}"#, #"{"headers":"HUNTER2"}"#,
            #"{"password":"HUNTER2"#, #"{"password":"HUNTER2\x"}"#,
            #"{"password":"HUNTER2","password":"HUNTER2"}"#,
        ]
        for input in inputs {
            let issues = SampleForm.validate(input)
            #expect(!issues.isEmpty)
            #expect(!"\(issues)".contains("HUNTER2"), "\(issues)")
        }
    }

    @Test("show names without characters that change a terminal")
    func hostileNames() {
        let issues = SampleForm.validate(#"{"cloud":"Azure Public Cloud","\u001b[31m\u202e":1}"#)
        #expect(issues.first?.message == "the form has no field '\u{FFFD}[31m\u{FFFD}'")
    }

    @Test("take linear time, even with many unknown names")
    func growth() {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let input = "{" + (0..<count).map { "\"clod\($0)\":1" }.joined(separator: ",") + "}"
            return clock.measure { _ = SampleForm.validate(input) }
        }
        _ = time(500)
        #expect(time(16_000) < time(1000) * 100)
    }
}
