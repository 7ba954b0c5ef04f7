import DocumentParsing
import FormModel
import Testing

@Suite("Files that are not text are refused, and unusual text is read")
struct SourceCheckTests {
    private func parse(_ bytes: [UInt8]) -> ParsedDocument {
        DocumentParsing.parse(SourceText(file: "page.md", bytes: bytes))
    }

    @Test("bytes that are not UTF-8 are an error with their place, and nothing else is read")
    func invalid() {
        let cases: [(bytes: [UInt8], message: String)] = [
            (Array("# a\né".utf8) + [0xFF], "byte 0xFF at 2:2 is not UTF-8; expected a text file in UTF-8"),
            ([0x61, 0xC3], "byte 0xC3 at 1:2 is not UTF-8; expected a text file in UTF-8"),
            ([0xED, 0xA0, 0x80], "byte 0xED at 1:1 is not UTF-8; expected a text file in UTF-8"),
            ([0xC0, 0xAF], "byte 0xC0 at 1:1 is not UTF-8; expected a text file in UTF-8"),
            ([0xF4, 0x90, 0x80, 0x80], "byte 0xF4 at 1:1 is not UTF-8; expected a text file in UTF-8"),
            ([0xE2, 0x82], "byte 0xE2 at 1:1 is not UTF-8; expected a text file in UTF-8"),
            ([0x0A, 0x80], "byte 0x80 at 2:1 is not UTF-8; expected a text file in UTF-8"),
        ]
        for (bytes, message) in cases {
            let result = parse(bytes)
            #expect(result.diagnostics.map(\.message) == [message])
            #expect(result.diagnostics.map(\.rule) == ["not-utf8"])
            #expect(result.diagnostics.map(\.severity) == [.error])
            #expect(result.page.blocks.isEmpty)
        }
    }

    @Test("a NUL byte is an error with its place")
    func nul() {
        let result = parse(Array("a\nb\0c".utf8))
        #expect(result.diagnostics.map(\.message) == ["NUL byte at 2:2; expected a text file"])
        #expect(result.diagnostics.first?.range?.offsets == 3..<4)
    }

    @Test("at every place, and an invalid byte is reported before a NUL byte")
    func places() {
        for byte in UInt8.min...UInt8.max {
            for count in [1, 7, 8, 9, 16, 18] {
                for place in 0..<count {
                    var bytes = [UInt8](repeating: UInt8(ascii: "e"), count: count)
                    bytes[place] = byte
                    let found = parse(bytes).diagnostics.first { $0.severity == .error }
                    #expect(found?.rule == (byte == 0 ? "nul-byte" : byte >= 0x80 ? "not-utf8" : nil))
                    #expect(found == nil || found?.range?.offsets == place..<place + 1)
                }
            }
        }
        for bytes: [UInt8] in [[0, 0x61, 0xFF], [0x61, 0xFF, 0]] {
            #expect(parse(bytes).diagnostics.map(\.rule) == ["not-utf8"])
        }
    }

    @Test("an empty page is a warning", arguments: ["", "\n \n", "\u{FEFF}", "---\ntitle: a\n---\n"])
    func empty(_ text: String) {
        let result = parse(Array(text.utf8))
        #expect(result.diagnostics.map(\.rule) == ["empty-page"])
        #expect(result.diagnostics.map(\.severity) == [.warning])
        let fault = text.contains("---") ? "has only front matter" : "is empty"
        #expect(result.diagnostics.map(\.message) == ["the page \(fault); add text, or exclude the page"])
    }

    @Test("a byte order mark and line endings of any kind are read", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) {
        let text = [
            "\u{FEFF}---", "title: T", "---", "# A", "", "| a |", "| - |", "| b |", "", ":::note", "c  ", "d",
            ":::",
        ]
        let result = parse(Array(text.joined(separator: end).utf8))
        #expect(result.diagnostics.isEmpty)
        #expect(result.page.metadata.title == "T")
        #expect(
            MarkdownOutline.lines(result.page.blocks)
                == MarkdownOutline.lines(parse(Array(text.joined(separator: "\n").utf8)).page.blocks))
        #expect(result.page.blocks.count == 3)
    }
}
