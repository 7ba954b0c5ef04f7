import Testing

@testable import DocumentParsing

@Suite("Expressions in text")
struct ExpressionReaderTests {
    @Test("Text is plain if no character of it can begin or end an expression, or is invisible")
    func plainText() {
        let signs = [
            "\u{1}", "{", "}", "\u{A0}", "\u{AD}", "\u{61C}", "\u{2009}", "\u{200B}", "\u{202F}", "\u{2060}",
            "\u{3000}", "\u{FEFF}",
        ]
        let plain = ["a", "~", "é", "°", "’", "…", "—", "ت", "日", "。", "ﬁ", "\u{1F600}"]
        for character in signs + plain {
            for count in [0, 1, 7, 8, 9, 16, 18] {
                for place in 0...count {
                    let before = String(repeating: "z", count: place)
                    let bytes = Array(
                        (before + character + String(repeating: "z", count: count - place)).utf8)
                    let isPlain = ExpressionReader.isPlain(bytes, 0..<bytes.count)
                    #expect(isPlain == plain.contains(character), "\(character.unicodeScalars) in \(bytes)")
                    #expect(ExpressionReader.isPlain(bytes, 0..<place))
                }
            }
        }
    }

    @Test("Text whose last character is cut off is plain")
    func cut() { #expect(ExpressionReader.isPlain(Array("ab\u{2009}".utf8), 0..<4)) }
}
