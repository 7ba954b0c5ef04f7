import FormInputs
@_spi(Generated) import FormValidation
import Foundation

/// The fuzzers' first inputs and dictionaries, made from the model.
package struct FuzzSeeds {
    private let target: FuzzTarget

    package init(_ target: FuzzTarget) { self.target = target }

    /// Inputs that exercise much of the target.
    package func inputs() -> [[UInt8]] {
        switch target {
        case .json: return FuzzedForms.all.flatMap { documents(of: $0) } + Self.values.map { Array($0.utf8) }
        case .forms:
            return FuzzedForms.all.enumerated().flatMap { index, entry in
                documents(of: entry).map { [UInt8(index)] + $0 }
            }
        case .schema:
            return Self.schemas.flatMap { schema in
                Self.values.map { Array("\(schema)\n\($0)".utf8) }
            }
        case .pattern:
            return patterns().flatMap { pattern in
                ["", "AB-12", "name@example.com", "https://a.b/c", "2024-02-29\n"].map {
                    Array("\(pattern)\n\($0)".utf8)
                }
            }
        }
    }

    /// The words, in the format of libFuzzer's dictionaries.
    package func dictionary() -> String {
        var words = Set(Self.tokens)
        switch target {
        case .json: words.formUnion(Self.values)
        case .forms:
            for entry in FuzzedForms.all {
                for field in entry.form.fields {
                    words.insert(InputGenerator.literal(field.key))
                    for option in field.options ?? [] { words.insert(InputGenerator.literal(option.value)) }
                    words.formUnion(
                        InputGenerator.candidates(for: field).filter { (3...40).contains($0.utf8.count) })
                }
            }
        case .schema: words.formUnion(Self.keywords.map { "\"\($0)\"" })
        case .pattern: words.formUnion(Self.patternTokens)
        }
        // libFuzzer accepts words of at most 64 bytes.
        return words.filter { (1...64).contains($0.utf8.count) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { "\"\(Self.escaped($0))\"\n" }.joined()
    }

    private static func escaped(_ word: String) -> String {
        word.utf8.map { byte in
            let isPlain = (0x20..<0x7F).contains(byte) && byte != 0x22 && byte != 0x5C
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "\\x" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }

    private func documents(of entry: FuzzedForms.Entry) -> [[UInt8]] {
        var generator = DocumentGenerator(form: entry.form, seed: 1, maximumLength: 80) {
            entry.type.validate($0)
        }
        let documents =
            (0..<24).map { _ in generator.document(faults: 0) }
            + (0..<24).map { generator.document(faults: 1 + $0 / 8) }
        // All fields have the same value, so some fields have a value of the wrong type.
        let uniform = Self.kinds.map { kind in
            InputGenerator.object(entry.form.fields.map { ($0.key, kind) })
        }
        return (documents + uniform).map { Array($0.utf8) }
    }

    private func patterns() -> Set<String> {
        var patterns = Set(Self.patternSeeds)
        for entry in FuzzedForms.all {
            for field in entry.type.formSchema.fields {
                if case .text(let rule) = field.rule, let pattern = rule.pattern {
                    patterns.insert(pattern.source)
                }
            }
        }
        return patterns
    }
}

extension FuzzSeeds {
    fileprivate static let tokens = [
        "{", "}", "[", "]", ":", ",", "\"\"", "true", "false", "null", "\\u0000", "\\ud83d\\udc4d", "\\ud800",
        "\\udc00", "\\n",
        "\\\"", "\\/", "é", "👍", "\u{FEFF}", "0", "-0", "1", "1.0", "1e2", "1E-2", "e+400",
        "9007199254740993",
        "9223372036854775808", "e22", "e23", "e-22", "e-23", "123456789012345678", " ", "\n",
    ]

    fileprivate static let values = [
        "null", "true", "0", "[21e23,-3.5e-23,999999999999999e22,0.000001e25]", "-1.5e3",
        "12345678901234567890", "0.1", "5e-324", "1.7976931348623157e308",
        #""""#, #""text""#,
        #""\u00e9\ud83d\udc4d\"\\""#, "[]", "[1,2,[3]]", #"["a","b","a"]"#, "{}",
        #"{"a":1,"b":[{"a":null}]}"#,
        #"{"a":1,"\u0061":2}"#, #"{"key":"a secret value","name":"ann"}"#, "\n [ 1 ,\n\"é\" ] ",
    ]

    fileprivate static let kinds = [
        "null", "true", "1", "-1.5", #""""#, #""a long text""#, "[]", #"["a","b","a"]"#, "[1,[2]]", "{}",
        #"{"a":"b","c":"d"}"#, #"{"a":"b","a":"c"}"#, #"{"a":1,"b":{"c":"d"},"e":null}"#,
    ]

    fileprivate static let keywords = [
        "type", "const", "enum", "properties", "required", "additionalProperties", "items", "contains",
        "uniqueItems",
        "minItems", "maxItems", "minLength", "maxLength", "pattern", "format", "minimum", "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "title", "writeOnly",
        "string", "integer",
        "number", "boolean", "object", "array", "null", "date-time", "email", "uri", "ipv4", "ipv6",
        "hostname", "uuid",
        "duration", "$ref", "a", "b", "key",
    ]

    fileprivate static let schemas = [
        "true", "false", "{}", #"{"type":["string","integer"],"minLength":1,"minimum":1}"#,
        #"{"properties":{"a":{"type":"integer"},"key":{"writeOnly":true,"type":"string","maxLength":3}}}"#,
        #"{"properties":{"a":{"title":"A"}},"required":["a"],"additionalProperties":false}"#,
        #"{"type":"array","items":{"type":"integer"},"uniqueItems":true,"contains":{"const":1}}"#,
        #"{"minItems":1,"maxItems":2}"#,
        #"{"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]},"else":false}"#,
        #"{"anyOf":[{"const":"text"},{"enum":[null,true,0]}],"not":{"format":"email"}}"#,
        #"{"oneOf":[{"pattern":"^t"},{"exclusiveMinimum":0,"exclusiveMaximum":10}],"allOf":[{"maxLength":9}]}"#,
    ]

    fileprivate static let patternTokens = [
        "^", "$", ".", "*", "+", "?", "|", "(", ")", "(?:", "(?<a>", "[", "[^", "]", "{2}", "{1,}", "{0,3}",
        "\\d", "\\D", "\\w",
        "\\W", "\\s", "\\S", "\\b", "\\B", "\\x41", "\\u0041", "\\u{1F44D}", "\\ud83d\\udc4d", "\\cA", "\\0",
        "a-z", "-",
    ]

    fileprivate static let patternSeeds = [
        "^[a-z]+(?:-[a-z0-9]+)*$", "(a|b|)*c{2,5}?$", "\\bAB\\b-\\d{2}", "[^\\s@]+@[^\\s@]+\\.[a-z]{2,}",
        "(?<year>\\d{4})-\\d\\d",
        "[\\u{1F300}-\\u{1F5FF}]|\\ud83d\\udc4d", "^(?:(?:a{1,9}){1,9}b)?\\B.$", "[]-a]|[^]|[\\b\\-\\]]",
    ]
}
