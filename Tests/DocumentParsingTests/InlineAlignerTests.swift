import Testing

@testable import DocumentParsing

@Suite("The alignment of inlines with the text of their block")
struct InlineAlignerTests {
    @Test(
        "finds a text verbatim if all its bytes are in the block and none of them begins an escape",
        arguments: ByteComparisonTests.lengths)
    func verbatim(length: Int) throws {
        let plain = ByteComparisonTests.plainText(length: length)
        for changed in ByteComparisonTests.texts(length: length) {
            for (text, other) in [(plain, plain), (changed, changed), (plain, changed), (changed, plain)] {
                for (before, after) in [("", ""), ("", "e"), ("`c`", ""), ("`c`", "{}")] {
                    let block = Array(before.utf8) + other + Array(after.utf8)
                    try check(text, after: before, in: block, isSame: text == other)
                }
                try check(text, after: "", in: Array(other.dropLast()), isSame: false)
            }
        }
    }

    /// Checks what is found for a text that libcmark parses in a block with other bytes.
    ///
    /// - Parameters:
    ///   - before: nothing, or another inline.
    ///   - isSame: whether the block contains the text after `before`.
    private func check(_ text: [UInt8], after before: String, in block: [UInt8], isSame: Bool) throws {
        let document = CommonMarkConverter.parse(Array(before.utf8) + text)
        let paragraph = try #require(document.blocks.first)
        var aligner = InlineAligner(entities: EntityDecoder())
        var mapped = MappedText(block, at: 0)
        let indices = aligner.align(paragraph, of: document, in: &mapped, isParagraph: true)
        #expect(mapped.bytes == block)
        let found = indices.dropFirst(before.isEmpty ? 0 : 1).map { aligner.found[$0] }
        let isVerbatim = isSame && !text.contains(UInt8(ascii: "\\")) && !text.contains(UInt8(ascii: "&"))
        guard isVerbatim else {
            let texts = found.flatMap { aligner.found.decoded($0, in: block)?.bytes ?? [] }
            #expect(texts == text, "in \(block)")
            #expect(found.contains { if case .verbatim = $0.kind { false } else { true } }, "\(text)")
            return
        }
        let isPlain = text.allSatisfy { (0x02...0x7A).contains($0) }
        #expect(found.map(\.range) == [before.utf8.count..<before.utf8.count + text.count])
        guard case .verbatim(let isFoundPlain)? = found.first?.kind else {
            Issue.record("\(text) is not verbatim in \(block)")
            return
        }
        #expect(isFoundPlain == isPlain, "\(text)")
    }
}
