@_spi(Generated) import FormValidation
import Testing

@Suite("Patterns")
struct PatternTests {
    @Test(
        "match as in ECMA 262",
        arguments: [
            ("abc", ["abc", "xabcx"], ["ab", ""]),
            ("^a+$", ["a", "aaa"], ["", "ab", "a\n"]),
            ("^(?:a|bc)*d?$", ["", "abcad", "d"], ["b", "dd"]),
            ("^[a-c]{2,3}$", ["ab", "abc"], ["a", "abca", "ad"]),
            ("^[^a-c]$", ["d", "👍", "\n"], ["a", ""]),
            (#"^\d\w\s$"#, ["1_ ", "0a\u{A0}"], ["٣a ", "1é "]),
            (#"\bcat\b"#, ["a cat", "cat"], ["concat", "cats"]),
            (#"^\u0041\x42\u{1F44D}\uD83D\uDC4D$"#, ["AB👍👍"], ["AB"]),
            ("^.$", ["a", "👍"], ["\n", "\u{2028}", "ab"]),
            ("", ["", "a"], []),
            ("^(?<year>[0-9]{4})$", ["2030"], ["203"]),
            ("a{0}b", ["b"], ["a"]),
            (#"^[\]\-\\]$"#, ["]", "-", "\\"], ["a"]),
            ("^(a?){3}a{3}$", ["aaa", "aaaaaa"], ["aa", "aaaaaaa"]),
            ("(^a|b$)", ["ax", "xb"], ["xa", "bx"]),
        ])
    func matching(source: String, matching: [String], others: [String]) throws {
        let pattern = try Pattern(source)
        for text in matching { #expect(pattern.matches(text), "\(source) on \(text)") }
        for text in others { #expect(!pattern.matches(text), "\(source) on \(text)") }
    }

    @Test(
        "are refused if they are malformed or cannot be matched in linear time",
        arguments: [
            "(", ")", "a)", "[", "[b-a]", "*", "a**", "a{2,1}", "a{", "a{1001}", "(?=a)", "(?!a)", "(?<=a)",
            #"(a)\1"#, #"\"#,
            #"\p{L}"#, #"\q"#, "^*", #"\u12"#, #"\u{110000}"#, "(?i)a", "((a{1000}){1000}){1000}",
            "(((){1000}){1000}){1000}",
        ])
    func refused(source: String) {
        #expect(throws: PatternError.self) { try Pattern(source) }
    }

    @Test("nested too deeply are refused")
    func depth() {
        #expect(throws: PatternError.self) {
            try Pattern(String(repeating: "(", count: 9999) + String(repeating: ")", count: 9999))
        }
    }

    @Test("that make other engines backtrack are matched in linear time", .timeLimit(.minutes(1)))
    func linear() throws {
        let pattern = try Pattern("^(a+)+(a|a)*$")
        // Even one step for each pair of characters would take too long.
        #expect(!pattern.matches(String(repeating: "a", count: 1_000_000) + "b"))
        #expect(pattern.matches(String(repeating: "a", count: 1_000_000)))
    }

    @Test(
        "are written in a form on which engines agree, or not at all",
        arguments: [
            (#"^\d+$"#, "^[0-9]+$"), (#"\w"#, "[0-9A-Z_a-z]"), (#"^[^x]*$"#, "^[^x]*$"), ("a|b", "a|b"),
            ("(a|b)+", "(?:a|b)+"), ("(ab)?", "(?:ab)?"), (#"a\.b\/c"#, #"a\.b/c"#), ("^[^x]$", nil),
            (".", nil), (".*", #"[^\u000a\u000d\u2028\u2029]*"#),
            ("👍", nil), (#"\bx"#, nil), ("[a&&b]", #"[\u0026ab]"#), ("(a{2}){3}", "(?:a{2}){3}"),
        ] as [(String, String?)])
    func portable(source: String, expected: String?) throws {
        let portable = try PatternParser.parse(source).portableSource()
        #expect(portable == expected)
    }
}
