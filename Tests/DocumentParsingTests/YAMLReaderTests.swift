import FormModel
import TestTools
import Testing

@testable import DocumentParsing

@Suite("YAML reader")
struct YAMLReaderTests {
    /// A document in one line, for comparisons.
    private func print(_ node: YAMLNode?) -> String {
        guard let node else { return "nothing" }
        switch node.kind {
        case .scalar(let text, let isPlain): return isPlain ? text : "\"\(text)\""
        case .sequence(let nodes): return "[" + nodes.map { self.print($0) }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            return "{" + entries.map { "\($0.key): \(self.print($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    private func print(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
        diagnostics.map { diagnostic in
            let place = source.location(at: diagnostic.range?.offsets.lowerBound ?? 0)
            return "\(place.line):\(place.column) \(diagnostic.severity): \(diagnostic.message)"
        }
    }

    @Test(
        "Documents of every style are read",
        arguments: [
            ("", "nothing"),
            ("# only a comment\n", "nothing"),
            ("plain", "plain"),
            ("a: 1\nb: \"1\"\nc: 'it''s'\nd:\n", "{a: 1, b: \"1\", c: \"it's\", d: }"),
            ("- a\n- [b, {c: d}]\n-\n  - e\n", "[a, [b, {c: d}], [e]]"),
            ("a: |\n  one\n  two\nb: >-\n  one\n  two\n", "{a: \"one\ntwo\n\", b: \"one two\"}"),
            ("a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}"),
            ("a: !!str true\n", "{a: \"true\"}"),
            ("\u{FEFF}a: b\r\nc: d\r\n", "{a: b, c: d}"),
            ("---\na: b\n...\n", "{a: b}"),
            ("a: 1\na: 2\n", "{a: 1, a: 2}"),
            ("\"é\\u00e9\": 👍\n", "{éé: 👍}"),
        ])
    func documents(yaml: String, expected: String) {
        let reading = YAMLReader().read(SourceText(file: "a.yml", text: yaml))
        #expect(print(reading.node) == expected)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("Ranges are offsets of the file, whatever precedes them and however many bytes a character has")
    func ranges() throws {
        let text = "é: x\n---\nkéy: \"vålue\"\n👍👍: [a, b c]\nlist:\n  - one\n\n\n# comment\nnext: d\u{2028}\n"
        let source = SourceText(file: "a.md", text: text)
        let reading = YAMLReader().read(source, in: source.lineStarts[2]..<source.bytes.count)
        let entries = try #require(reading.node?.mapping)
        func cut(_ range: SourceRange) -> String { source.text(in: range.offsets) }
        #expect(entries.map { cut($0.keyRange) } == ["kéy", "👍👍", "list", "next"])
        #expect(entries.map { cut($0.value.range) } == ["\"vålue\"", "[a, b c]", "- one", "d"])
        #expect(entries[1].value.sequence?.map { cut($0.range) } == ["a", "b c"])
        #expect(reading.node?.range.offsets.lowerBound == source.lineStarts[2])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test(
        "Invalid YAML is an error at its place",
        arguments: [
            (
                "a: b\n\tc: d\n",
                "2:1 error: malformed YAML: found a tab character that violates indentation "
                    + "while scanning a plain scalar"
            ),
            ("a: b: c\n", "1:5 error: malformed YAML: mapping values are not allowed in this context"),
            (
                "é: [1, 2\n",
                "2:1 error: malformed YAML: did not find expected ',' or ']' "
                    + "while parsing a flow sequence"
            ),
            (
                "é: \"abc\n",
                "2:1 error: malformed YAML: found unexpected end of stream "
                    + "while scanning a quoted scalar"
            ),
            ("a: é\u{1}\n", "1:5 error: malformed YAML: control characters are not allowed"),
            (
                "a: @b\n",
                "1:4 error: malformed YAML: found character that cannot start any token "
                    + "while scanning for the next token"
            ),
            ("[a, b]: c\n", "1:1 error: a key of a YAML mapping must be a string"),
            ("? [a, b]\n: c\n", "1:3 error: a key of a YAML mapping must be a string"),
            ("a: 1\n? {b: c}\n: d\n", "2:3 error: a key of a YAML mapping must be a string"),
            ("a: &x b\n*x : c\n", "2:1 error: a key of a YAML mapping must be a string"),
            ("a: *x\n", "1:4 error: the alias '*x' has no anchor above it; define '&x' first"),
            (
                "a: &x [b, *x]\n",
                "1:11 error: the alias '*x' is inside the node that it refers to; remove the alias"
            ),
        ])
    func errors(yaml: String, expected: String) {
        let source = SourceText(file: "a.yml", text: yaml)
        let reading = YAMLReader().read(source)
        #expect(print(reading.diagnostics, in: source) == [expected])
        #expect(reading.node == nil)
    }

    @Test("Bytes that are not UTF-8 are an error at the byte")
    func notUTF8() {
        let source = SourceText(file: "a.yml", bytes: Array("é: a\nb: x".utf8) + [0xFF] + Array("\n".utf8))
        let reading = YAMLReader().read(source, in: 0..<source.bytes.count)
        #expect(reading.node == nil)
        #expect(reading.diagnostics.map(\.range?.offsets.lowerBound) == [10])
    }

    @Test("Only the first of several documents is read, with a warning")
    func severalDocuments() {
        let source = SourceText(file: "a.yml", text: "a: 1\n---\nb: 2\n---\n[\n")
        let reading = YAMLReader().read(source)
        #expect(print(reading.node) == "{a: 1}")
        #expect(
            print(reading.diagnostics, in: source) == [
                "2:1 warning: only the first YAML document of a file is read; remove the others"
            ])
    }

    @Test("Nesting is bounded, in block and flow style and through aliases")
    func depth() {
        func diagnostics(_ yaml: String) -> [String] {
            YAMLReader(maximumDepth: 10).read(SourceText(file: "a.yml", text: yaml)).diagnostics.map(
                \.message)
        }
        let tooDeep = ["this YAML is nested more than 10 levels deep; reduce the nesting"]
        #expect(diagnostics(String(repeating: "[", count: 10) + String(repeating: "]", count: 10)).isEmpty)
        #expect(diagnostics(String(repeating: "[", count: 11)) == tooDeep)
        #expect(diagnostics(String(repeating: "- ", count: 11) + "a") == tooDeep)
        #expect(diagnostics(String(repeating: "[", count: 200_000)) == tooDeep)
        #expect(diagnostics("a: &x [[[[a]]]]\nb: [[[[[*x]]]]]\n").isEmpty)
        #expect(diagnostics("a: &x [[[[a]]]]\nb: [[[[[[*x]]]]]]\n") == tooDeep)
    }

    @Test("Aliases of aliases cannot blow up a document")
    func billionLaughs() {
        var yaml = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1..<30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let reading = YAMLReader().read(SourceText(file: "a.yml", text: yaml))
        #expect(
            reading.diagnostics.map(\.message) == [
                "the aliases in this YAML expand to more than 100000 nodes; use fewer aliases"
            ])
        let long =
            "a: &a " + String(repeating: "x", count: 10_000_000)
            + "\nb: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
        #expect(YAMLReader().read(SourceText(file: "a.yml", text: long)).node == nil)
    }

    @Test(
        "A duplicate key is reported once, with both places, even if it is deep or aliased")
    func duplicateKeys() throws {
        let source = SourceText(file: "a.yml", text: "a: &x {b: 1, c: 2, b: 3}\nd: *x\ne: [{f: 1}, {f: 2}]\n")
        let node = try #require(YAMLReader().read(source).node)
        let found = node.duplicateKeys()
        #expect(found.map(\.range?.offsets) == [19..<20])
        #expect(found.first?.notes.map(\.range?.offsets) == [7..<8])
    }

    @Test("Broken YAML never crashes, and its places are inside the file")
    func fuzz() {
        let seed = Array(
            "---\ntitle: \"Añadir\"\ntags: [a, 'b', &c d]\nmap:\n  - k: |\n      x\n    *c : [{? a : b}]\n...\n%TAG ! x\n"
                .utf8)
        let noise = Array("\t\r\n\"'[]{}:,&*!|>%@`#-? \u{0}é\u{85}\u{2028}👍".utf8) + [0x80, 0xFF, 0xC3]
        var generator = SplitMix64(seed: 1)
        for _ in 0..<3000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = Int.random(in: 0..<max(bytes.count, 1), using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0 where !bytes.isEmpty: bytes.remove(at: index)
                case 1 where !bytes.isEmpty: bytes.removeSubrange(index...)
                default:
                    bytes.insert(noise.randomElement(using: &generator) ?? 0, at: min(index, bytes.count))
                }
            }
            let source = SourceText(file: "a.yml", bytes: bytes)
            let start = Int.random(in: 0...bytes.count, using: &generator)
            let reading = YAMLReader().read(source, in: start..<bytes.count)
            #expect(reading.diagnostics.filter { $0.severity == .error }.count <= 1)
            for diagnostic in reading.diagnostics {
                let offsets = diagnostic.range?.offsets ?? 0..<0
                #expect(offsets.lowerBound >= start && offsets.upperBound <= bytes.count)
            }
            if let range = reading.node?.range.offsets {
                #expect(range.lowerBound >= start && range.upperBound <= bytes.count)
            }
            let split = FrontMatter.split(source)
            #expect((0...bytes.count).contains(split.bodyOffset))
        }
    }
}
