import FormModel
import Testing

@testable import DocumentParsing

@Suite("Prepared lines")
struct PreparedLinesTests {
    /// The lines of a source.
    private func lines(_ text: String) -> PreparedLines {
        let source = SourceText(file: "page.md", text: text)
        var lines = PreparedLines()
        lines.buffer = source.bytes
        for line in source.lineStarts.indices { lines.append(source.range(ofLine: line + 1)) }
        return lines
    }

    private func text(_ lines: PreparedLines) -> String { String(decoding: lines.text, as: UTF8.self) }

    @Test("The text has all lines, each of which ends with LF")
    func lineEndings() {
        #expect(text(lines("one\n  two\r\n\r\nthree")) == "one\n  two\n\nthree\n")
        #expect(text(lines("one\rtwo\nthree")) == "one\ntwo\nthree\n")
        #expect(text(lines("one")) == "one\n" && text(PreparedLines()).isEmpty)
    }

    @Test("A change of a line leaves the other lines and the places in the source unchanged")
    func changes() {
        var lines = lines("one\n> two\nthree\nfour")
        lines.mask(1, after: Array("> ".utf8))
        lines.mask(2, after: [])
        lines.mask(3, after: [])
        lines.removeFirst(2, from: 1)
        lines.replace(3, with: "other".utf8)
        #expect(text(lines) == "one\n<!---->\n<!---->\nother\n")
        #expect((0..<4).map(lines.isMasked) == [false, true, true, false])
        #expect(lines[1].source(at: 0) == 6 && lines[2].source(at: 0) == 10)
    }

    @Test("Bytes that are inserted into a line have the place of the byte after them")
    func guards() {
        var lines = lines("  <!-- a --> b")
        lines.insertGuard(0, at: 2, in: lines.buffer)
        #expect(text(lines) == "  \u{E000}<!-- a --> b\n")
        #expect((0..<7).map(lines[0].source) == [0, 1, 2, 2, 2, 2, 3])
        lines.removeFirst(1, from: 0)
        #expect(lines[0].guardOffset == 1 && (0..<3).map(lines[0].source) == [1, 2, 2])
    }

    @Test("The bytes at the ends of a line show whether it is blank or a mask")
    func ends() {
        let lines = lines(" \t\n| a |  \n\n<!---->\n")
        #expect((0..<4).map(lines.isBlank) == [true, false, true, false])
        #expect((0..<4).map(lines.lastFilledByte) == [nil, UInt8(ascii: "|"), nil, UInt8(ascii: ">")])
        #expect((0..<4).map { lines.begins($0, with: UInt8(ascii: "|")) } == [false, true, false, false])
        #expect((0..<4).map(lines.isMasked) == [false, false, false, true])
    }
}
