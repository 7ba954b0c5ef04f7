import FormModel
import Testing

@Suite("Text that is written piece by piece")
struct TextBufferTests {
    @Test("consists of all pieces, however long they are")
    func pieces() {
        var buffer = TextBuffer(capacity: 1)
        buffer.append("")
        buffer.append("é👍")
        buffer.append(UInt8(ascii: "a"))
        buffer.append(spaces: 100)
        buffer.append(String(repeating: "long ", count: 100))
        let text = "é👍a" + String(repeating: " ", count: 100) + String(repeating: "long ", count: 100)
        #expect(buffer.text() == text)
        #expect(buffer.count == text.utf8.count)
    }

    @Test("can be shortened")
    func shortening() {
        var buffer = TextBuffer()
        buffer.append("kept, removed")
        buffer.removeAll(from: 4)
        buffer.append("!")
        #expect(buffer.text() == "kept!")
        #expect(buffer.withBytes(from: 3) { Array($0) } == Array("t!".utf8))
    }

    @Test(
        "in quotation marks is escaped, wherever in a long text a sign is", arguments: [0, 1, 15, 16, 31, 40])
    func escapes(place: Int) {
        let before = String(repeating: "x", count: place)
        let after = String(repeating: "y", count: 40)
        for (sign, escaped) in [
            ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\u{7F}", #"\u007f"#), ("é", "é"),
        ] {
            var buffer = TextBuffer()
            QuotedText.appendJSON(before + sign + after, to: &buffer)
            #expect(buffer.text() == "\"" + before + escaped + after + "\"")
        }
    }
}
