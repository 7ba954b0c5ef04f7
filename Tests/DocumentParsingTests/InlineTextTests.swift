import FormModel
import Testing

@testable import DocumentParsing

@Suite("Text of inlines")
struct InlineTextTests {
    @Test(
        "Only text that is verbatim in the source shares its bytes",
        arguments: [
            ("plain text", "plain text", true), ("  é, 語 \n", "é, 語", true), ("`code`", "code", true),
            ("`` co`de ``", "co`de", true), ("`a\nb`", "a b", false), ("a &amp; b", "a & b", false),
            ("a \\* b", "a * b", false), ("a &#0; b", "a \u{FFFD} b", false), ("a\u{200B}b", "ab", false),
            ("a{/* c */}b", "ab", false), ("| `a\\|b` |\n| - |", "a|b", false),
            ("| a b |\n| - |", "a b", true),
        ])
    func shared(markdown: String, expected: String, isShared: Bool) throws {
        let source = SourceText(file: "a.mdx", text: markdown)
        let page = DocumentParsing.parse(source).page
        var texts: [InlineText] = []
        BlockWalk.visit(page.blocks) { block in
            for inline in BlockWalk.inlines(of: block) {
                switch inline.kind {
                case .text(let text), .code(let text): texts.append(text)
                default: break
                }
            }
        }
        let text = try #require(texts.first)
        #expect(texts.map(\.string).joined() == expected)
        #expect((Self.address(of: text.storage) == Self.address(of: page.source.bytes)) == isShared)
        #expect(!isShared || source.text(in: text.range) == expected)
    }

    /// Where an array has its bytes. Only arrays that share them have the same address.
    private static func address(of bytes: [UInt8]) -> UnsafePointer<UInt8>? {
        bytes.withUnsafeBufferPointer(\.baseAddress)
    }

    @Test("Bytes that are not UTF-8 are repaired, and no part of a character is shared")
    func invalid() {
        let bytes = Array("é".utf8)
        #expect(InlineText(bytes, 1..<2, sharing: bytes, at: 1..<2).string == "\u{FFFD}")
        #expect(InlineText(bytes, 0..<1, sharing: bytes, at: 0..<1).string == "\u{FFFD}")
        #expect(InlineText(bytes, 0..<2, sharing: bytes, at: 0..<2).string == "é")
        #expect(InlineText(repairing: [0x61, 0xFF]) == "a\u{FFFD}")
    }

    @Test("Texts with the same bytes are equal, wherever the bytes are")
    func equality() {
        let bytes = Array("one two one".utf8)
        let texts = [0..<3, 8..<11].map { InlineText(bytes, $0, sharing: bytes, at: $0) }
        #expect(texts[0] == texts[1])
        #expect(Set(texts + ["one"]).count == 1)
        #expect(texts[0] != InlineText(bytes, 4..<7, sharing: bytes, at: 4..<7))
        var joined = texts[0]
        joined.append(texts[1])
        joined.append("!")
        #expect(joined == "oneone!" && texts[0] == "one")
        #expect(texts[0].dropFirst().string == "ne")
    }
}
