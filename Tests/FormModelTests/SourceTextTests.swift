import FormModel
import Testing

@Suite("Source text")
struct SourceTextTests {
    @Test("Lines end with LF, CRLF or CR, and columns count Unicode scalars")
    func locations() {
        let text = SourceText(file: "a.md", text: "ab\r\ncé👍d\re\n")
        #expect(text.lineStarts == [0, 4, 13, 15])
        #expect(text.location(at: 0) == SourceLocation(line: 1, column: 1))
        #expect(text.location(at: 11) == SourceLocation(line: 2, column: 4))
        #expect(text.location(at: 13) == SourceLocation(line: 3, column: 1))
        #expect(text.location(at: 99) == SourceLocation(line: 4, column: 1))
        #expect(text.text(in: text.range(ofLine: 2)) == "cé👍d")
    }

    @Test("Columns of a long line are counted like those of a short one")
    func longLine() {
        let line = String(repeating: "é👍a", count: 2000)
        let text = SourceText(file: "a.md", text: "first\n\(line)\nlast")
        var offset = 6
        for (number, scalar) in line.unicodeScalars.enumerated() {
            if text.location(at: offset) != SourceLocation(line: 2, column: number + 1) {
                Issue.record("scalar \(number) is at \(text.location(at: offset))")
                break
            }
            offset += UTF8.width(scalar)
        }
        #expect(text.location(at: offset + 3) == SourceLocation(line: 3, column: 3))
        #expect(text.location(at: text.bytes.count) == SourceLocation(line: 3, column: 5))
        #expect(text.scalarCount(in: 3..<offset) == 3 + 6000)
    }

    @Test(
        "UTF-16 units are counted in long lines, too, with and without pairs",
        arguments: ["é👍a", "éa", "👍", "abc"])
    func units(piece: String) {
        for count in [3, 3000] {
            let line = String(repeating: piece, count: count)
            let text = SourceText(file: "a.md", text: "first\n\(line)")
            #expect(text.utf16Count(in: 6..<text.bytes.count) == line.utf16.count)
            #expect(text.utf16Count(in: 3..<text.bytes.count + 9) == line.utf16.count + 3)
        }
    }

    @Test("Bytes that are not UTF-8 count one, and stray continuation bytes nothing", arguments: [1, 5000])
    func notUTF8(count: Int) {
        let letters = [UInt8](repeating: UInt8(ascii: "a"), count: count)
        let text = SourceText(file: "a.md", bytes: letters + [0xB0, 0xF6, 0xFF, 0xC3] + letters)
        #expect(text.scalarCount(in: 0..<text.bytes.count) == 2 * count + 3)
        #expect(text.utf16Count(in: 0..<text.bytes.count) == 2 * count + 3)
        #expect(text.utf16Count(in: count..<count + 1) == 0)
    }
}
