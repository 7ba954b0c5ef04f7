import FormModel
import Testing

@testable import CodeGeneration

@Suite("Swift literals")
struct SwiftLiteralTests {
    @Test(
        "are escaped, so that no part of a text is read as source",
        arguments: [
            (#"a"b"#, #""a\"b""#), (#"\(x)"#, #""\\(x)""#), ("a\nb\r\t", #""a\nb\r\t""#),
            ("\u{2028}\u{202E}\u{0}", #""\u{2028}\u{202e}\u{0}""#), ("\u{301}", #""\u{301}""#),
            ("é👍", "\"é👍\""),
        ])
    func literals(text: String, literal: String) {
        var buffer = TextBuffer()
        SwiftLiteral.append(text, to: &buffer)
        #expect(buffer.text() == literal)
    }

    @Test("of comments stay on their lines")
    func comments() {
        func lines(_ text: String) -> [String] {
            var lines: [String] = []
            SwiftLiteral.wrapComment(text, width: 6) { lines.append(String(decoding: $0, as: UTF8.self)) }
            return lines
        }
        #expect(lines("a\nb\rc\u{2028}d\u{B}e\u{0}f\u{202E}g  h") == ["a b c", "d e f", "g h"])
        #expect(lines(String(repeating: "x", count: 20)).count == 1)
        #expect(lines(" \n ").isEmpty)
        // ASCII words with single spaces are wrapped without copying them, with the same result.
        #expect(lines("ab cd efg h ijklmnop q rs") == ["ab cd", "efg h", "ijklmnop", "q rs"])
        #expect(lines("ab cd\tefg\nh\u{7F}ijklmnop q rs") == ["ab cd", "efg h", "ijklmnop", "q rs"])
        #expect(lines("ab cd efg é") == ["ab cd", "efg é"])
    }
}
