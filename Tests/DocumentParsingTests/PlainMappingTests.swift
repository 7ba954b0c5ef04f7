import FormModel
import Testing

@testable import DocumentParsing

@Suite("Front matter of plain lines")
struct PlainMappingTests {
    @Test(
        "A mapping of plain lines is read as libyaml reads it",
        arguments: [
            "title: Add a server\n",
            "title: Add a server\nlimited: true\nkey-2: B (c), d's \"e\" & f / g!\n",
            "title: null\nTITLE: x\na_b: c\n",
            "a: b\na: c\n",
            "a: b\r\nc: d\r\n",
            "a: b {c} [d] *e | f > g % h @ i ` j\n",
            "a: Kafka® – “größer”\nb: c 日本 😀 \u{A0}\u{E000}\n",
        ])
    func plain(_ text: String) throws {
        let source = SourceText(file: "a.md", text: text)
        let node = try #require(PlainMapping.read(source, lines: 1..<source.lineStarts.count))
        #expect(node == YAMLReader().read(source).node)
    }

    @Test(
        "Anything else is left to libyaml",
        arguments: [
            "title: a: b\n", "title: a # b\n", "title:\n", "title: \"a\"\n", "- a\n", "a: b\n  c\n",
            "a: b \n",
            "a: ä\n", "a: b\u{85}c\n", "a: b\u{2028}c\n", "a: b\u{2029}c\n", "a: b\u{FEFF}\n", "a: b\u{9F}\n",
            "a: b\u{FFFD}\n", "a: b\u{FFFE}\n", "a: b\n\nc: d\n", "1: a\n", "a: 1\n", "a: b\t\n", "a : b\n",
            "a:b\n", "<<: a\n",
        ])
    func others(_ text: String) {
        let source = SourceText(file: "a.md", text: text)
        #expect(PlainMapping.read(source, lines: 1..<source.lineStarts.count) == nil)
    }
}
