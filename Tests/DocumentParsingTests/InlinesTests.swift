import FormModel
import Testing

@testable import DocumentParsing

@Suite("Inlines in the storage of a page")
struct InlinesTests {
    private static let samples = [
        "plain text", "one\ntwo\\\nthree", "a **b *c* `d`** [e _f_](g) ![h **i**](j) k",
        "<https://a.example>",
        "a &amp; **b** \\* `c`", "a <b>c *d*</b> **e**", "*a* b *c &lt; d* {props.e}", "[](a) ** b",
        "| a **b** | `c` |\n| - | - |\n| *d* e | [f](g) |", "# a *b* [#](#a)", " \u{200B} a **b** \u{A0}",
    ]

    @Test("equal those that are created one by one", arguments: samples)
    func equality(markdown: String) {
        let page = DocumentParsing.parse(SourceText(file: "a.mdx", text: markdown)).page
        var count = 0
        BlockWalk.visit(page.blocks) { block in
            let inlines = BlockWalk.inlines(of: block)
            let copies = Inlines(inlines.map(Self.copy))
            #expect(copies == inlines && copies.hashValue == inlines.hashValue)
            #expect(copies.plainText == inlines.plainText)
            #expect(copies.isSingleText == inlines.isSingleText)
            #expect(copies.hasWhiteSpaceAround == inlines.hasWhiteSpaceAround)
            #expect(Inlines(Array(copies.dropLast())) != inlines || inlines.isEmpty)
            count += inlines.count
        }
        #expect(count > 0)
    }

    @Test(
        "of a run with only parts of the source equal those of a run in which something is interpreted",
        arguments: [
            ("plain text", true), ("one\ntwo\\\nthree", true), ("[](a) ** b", true), ("a\r\n*b*\r\nc", true),
            ("a **b *c* `d`** [e _f_](g) ![h **i**](j) k", true), ("<https://a.example>", true),
            ("it’s “a” — **b**… é", true), ("日本語の**文**。", true), ("10\u{A0}**km**", false),
            ("a `b\nc` d", false), ("a &amp; *b*", false), ("a <b>b</b>", false),
            (String(repeating: "*a **b ", count: 40) + String(repeating: "** c* ", count: 40), true),
        ])
    func interpretation(markdown: String, isPlain: Bool) throws {
        func inlines(_ start: String) throws -> Inlines {
            let page = DocumentParsing.parse(SourceText(file: "a.mdx", text: start + markdown)).page
            return try #require(page.blocks.first).inlines
        }
        // Both starts have the same length, and end with code, which is not joined with the text after it.
        let (plain, interpreted) = (try inlines("`abcdefghij`"), try inlines("{props.e}`a`"))
        #expect(!interpreted.arePlain)
        #expect(Array(plain.dropFirst()) == Array(interpreted.dropFirst(2)))
        #expect(plain.arePlain == isPlain)
    }

    /// An inline that shares nothing with the storage of a page.
    private static func copy(_ inline: Inline) -> Inline {
        func copies(_ inlines: Inlines) -> Inlines { Inlines(inlines.map(copy)) }
        let kind: Inline.Kind =
            switch inline.kind {
            case .text(let text): .text(InlineText(text.string))
            case .code(let text): .code(InlineText(text.string))
            case .emphasis(let content): .emphasis(copies(content))
            case .strong(let content): .strong(copies(content))
            case .image(let alternative): .image(alternative: copies(alternative))
            case .link(let destination, let content):
                .link(destination: destination, content: copies(content))
            case .component(let name, let attributes, let content):
                .component(name: name, attributes: attributes, content: copies(content))
            case .softBreak, .lineBreak, .expression, .directive: inline.kind
            }
        return Inline(kind, range: inline.range)
    }
}
