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
}
