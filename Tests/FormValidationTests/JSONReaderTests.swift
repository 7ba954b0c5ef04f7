@_spi(Generated) import FormValidation
import Foundation
import TestTools
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
    static let suite = Repository.shared.appending(path: "suites/json/test_parsing")

    private func read(_ text: String) throws -> JSONNode {
        try JSONReader.read(Array(text.utf8).span)
    }

    @Test(
        "accepts and refuses the files of JSONTestSuite, and follows Documentation/json.md where the suite leaves a choice",
        .enabled(if: FileManager.default.fileExists(atPath: suite.path), "needs ../shared/suites/json"))
    func jsonTestSuite() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.suite.path).sorted()
        let decisions = try Self.documentedDecisions()
        var counts: [String: Int] = [:]
        for name in names where name.hasSuffix(".json") {
            let bytes = [UInt8](try Data(contentsOf: Self.suite.appending(path: name)))
            let isRead = (try? JSONReader.read(bytes.span)) != nil
            let kind = String(name.prefix(2))
            switch kind {
            case "y_": #expect(isRead, "\(name)")
            case "n_": #expect(!isRead, "\(name)")
            default: #expect(decisions[name] == (isRead ? "read" : "rejected"), "\(name)")
            }
            // The scanner of generated validators builds no tree.
            let isScanned = !SampleForm.validate(bytes).contains { $0.code == .malformedJSON }
            #expect(isScanned == isRead, "\(name)")
            counts[kind, default: 0] += 1
        }
        let (accepted, refused) = (counts["y_"] ?? 0, counts["n_"] ?? 0)
        let open = counts["i_"] ?? 0
        #expect(accepted > 90 && refused > 180 && open == decisions.count)
        print(
            "JSONTestSuite: \(accepted) files read, \(refused) refused, \(open) left open read as documented")
    }

    /// The documented decisions about the files that may be read or rejected: `read` or `rejected`.
    private static func documentedDecisions() throws -> [String: String] {
        let page = Repository.root.appending(path: "Documentation/json.md")
        let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return cells.count == 3 && cells[0].hasPrefix("`i_") ? cells : nil
        }
        return Dictionary(
            rows.map { ($0[0].trimmingCharacters(in: CharacterSet(charactersIn: "`")), $0[1]) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "reports the place and what it expected",
        arguments: [
            ("", 0, "expected a JSON value, found the end of the input"),
            ("{", 1, "expected a name in quotation marks"),
            ("{\"a\" 1}", 5, "expected ':' after a name"),
            ("[1 2]", 3, "expected ',' or ']'"),
            ("{\"a\":1 \"b\"}", 7, "expected ',' or '}'"),
            ("01", 1, "a number must not have a leading zero; remove the zero"),
            ("1.", 2, "expected a digit"),
            (
                "nonsense", 0,
                "expected a JSON value, found a word other than 'true', 'false' and 'null'; a string needs quotation marks"
            ),
            (
                "[nul]", 1,
                "expected a JSON value, found a word other than 'true', 'false' and 'null'; a string needs quotation marks"
            ),
            (
                "'a'", 0,
                "expected a JSON value, found a single quotation mark; a string needs double quotation marks"
            ),
            ("\"a", 0, "expected a closing quotation mark"),
            ("\"\\x\"", 2, "expected a JSON escape after '\\'"),
            ("\"\\ud800\"", 2, "half of a surrogate pair is not a character; write both halves"),
            ("1 2", 2, "unexpected content after the value"),
            ("\u{FEFF}1", 0, "expected a JSON value"),
            ("[1,]", 3, "expected a JSON value, found a closing bracket"),
            ("\"\t\"", 1, "a control character in a string must be escaped"),
        ])
    func errors(text: String, offset: Int, message: String) {
        #expect(throws: JSONError(message: message, offset: offset)) { try read(text) }
    }

    @Test("refuses invalid UTF-8, with its place")
    func encoding() {
        let malformed: [[UInt8]] = [
            [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xE2, 0x82, 0x22], [0x22, 0xFF, 0x22], [0x22, 0xE2],
        ]
        for bytes in malformed {
            #expect(throws: JSONError(message: "expected UTF-8", offset: 1)) {
                try JSONReader.read(bytes.span)
            }
        }
    }

    @Test("nests to its limit and no deeper")
    func depth() throws {
        let deepest = JSONGrammar.maximumDepth
        _ = try read(String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest))
        #expect(throws: JSONError.self) {
            try read(String(repeating: "[", count: deepest + 1) + String(repeating: "]", count: deepest + 1))
        }
    }

    @Test(
        "recognises integers",
        arguments: [
            ("1", 1), ("1.0", 1), ("1e2", 100), ("-0.0", 0), ("1.5", nil), ("1e-2", nil),
            ("9007199254740993", 9_007_199_254_740_993),
            ("9223372036854775807", 9_223_372_036_854_775_807), ("1e400", nil),
        ] as [(String, Int?)])
    func numbers(text: String, integer: Int?) throws {
        guard case .number(let number) = try read(text).value else {
            Testing.Issue.record("not a number")
            return
        }
        #expect(number.integer == integer)
        #expect(number.isInteger == (integer != nil))
    }

    @Test("marks duplicate names, even if they are escaped")
    func duplicates() throws {
        guard case .object(let members) = try read(#"{"a":1,"\u0061":2,"A":3}"#).value else { return }
        #expect(members.map(\.isDuplicate) == [false, true, false])
    }

    @Test("reads escapes and surrogate pairs")
    func escapes() throws {
        #expect(
            try read(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\udc4d""#).value == .string("\"\\/\u{8}\u{C}\n\r\té👍"))
    }
}
