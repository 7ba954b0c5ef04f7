import FormModel
import Testing

@testable import DocumentParsing

@Suite("Front matter")
struct FrontMatterTests {
    @Test(
        "Front matter is between fences at the start of the file",
        arguments: [
            ("---\ntitle: A\n---\nBody\n", "A", "Body\n"),
            ("\u{FEFF}---\r\ntitle: A\r\n---\r\nBody\r\n", "A", "Body\r\n"),
            ("---  \ntitle: A\n...\t\nBody", "A", "Body"),
            ("---\ntitle: |\n  A\n  ---\n---", "A\n---\n", ""),
            ("---\n---\nBody\n", nil, "Body\n"),
            ("---\n# nothing\n---\nBody\n", nil, "Body\n"),
            ("Body\n---\ntitle: A\n---\n", nil, "Body\n---\ntitle: A\n---\n"),
            ("----\ntitle: A\n----\n", nil, "----\ntitle: A\n----\n"),
            ("\u{FEFF}Body\n", nil, "Body\n"),
            ("---", nil, "---"),
            ("---\n\nRule above\n", nil, "---\n\nRule above\n"),
            ("", nil, ""),
        ] as [(String, String?, String)])
    func split(text: String, title: String?, body: String) {
        let source = SourceText(file: "a.md", text: text)
        let (node, bodyOffset, diagnostics) = FrontMatter.split(source)
        #expect(node?["title"]?.string == title)
        #expect(source.text(in: bodyOffset..<source.bytes.count) == body)
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "Faults in front matter are reported with their place, and the body is still found",
        arguments: [
            ("---\ntitle: [A\nb: c\n---\nBody\n", "error", 3, "Body\n"),
            ("---\ntitle: A\n\ttags: b\n---\nBody\n", "error", 3, "Body\n"),
            ("---\n- a\n- b\n---\nBody\n", "error", 2, "Body\n"),
            ("---\n\nSome words.\n\n---\nBody\n", "error", 3, "Body\n"),
            ("---\ntitle: A\nBody\n", "warning", 1, "---\ntitle: A\nBody\n"),
            ("---\ntitle: A\ntitle: B\n---\nBody\n", "warning", 3, "Body\n"),
            ("---\ntitle: A\ntags: b\n------ \n\n# H\n\n---\nBody\n", "error", 4, "Body\n"),
            ("---\ntitle: [A\n------\n---\nBody\n", "error", 3, "Body\n"),
            ("---\ntitle: A\n----\nBody\n", "warning", 3, "---\ntitle: A\n----\nBody\n"),
            ("---\ntitle: A\n# H\n\nText\n----\n", "warning", 1, "---\ntitle: A\n# H\n\nText\n----\n"),
            ("---\na: |\n  b\n  ----\nc: @\n---\nBody\n", "error", 5, "Body\n"),
        ])
    func diagnostics(text: String, severity: String, line: Int, body: String) {
        let source = SourceText(file: "a.md", text: text)
        let (_, bodyOffset, diagnostics) = FrontMatter.split(source)
        #expect(source.text(in: bodyOffset..<source.bytes.count) == body)
        #expect(diagnostics.map(\.severity.rawValue) == [severity])
        #expect(diagnostics.map { source.line(at: $0.range?.offsets.lowerBound ?? 0) } == [line])
    }
}
