import Testing

@testable import DocumentParsing

@Suite("Bytes of a line")
struct LineBytesTests {
    private let bytes = Array("one\n  two\nthree".utf8)

    private func text(_ line: LineBytes) -> String { String(decoding: line, as: UTF8.self) }

    @Test("A part of an array is a line whose bytes are numbered from zero")
    func parts() {
        let line = LineBytes(bytes, 4..<9)
        #expect(text(line) == "  two" && line.count == 5 && line[2] == UInt8(ascii: "t"))
        #expect(text(line[1..<4]) == " tw" && line[1..<4][2] == UInt8(ascii: "t"))
        #expect(line[0..<2].isBlank && !line.isBlank && line[5..<5].isBlank)
        #expect(line.withBytes { Array($0) } == Array("  two".utf8))
        #expect(line[2..<4].withBytes { Array($0) } == Array("tw".utf8))
    }
}
