import FormModel
import TestTools
import Testing

@testable import DocumentParsing

@Suite("Page snapshot")
struct PageSnapshotTests {
    private func outline(_ yaml: String) -> String {
        let document = PageSnapshot.parse(SourceText(file: "a.snapshot.yml", text: yaml))
        return MarkdownOutline.lines(document.page.blocks).joined(separator: "\n")
    }

    @Test("A rendered page is reduced to its content, without the parts around it")
    func everything() {
        let document = PageSnapshot.parse(SourceText(file: "a.snapshot.yml", text: SnapshotFixture.yaml))
        #expect(document.diagnostics.isEmpty)
        #expect(
            MarkdownOutline.lines(document.page.blocks).joined(separator: "\n") == SnapshotFixture.outline)
    }

    @Test("Title and tags are the page's")
    func metadata() {
        let source = SourceText(file: "a.snapshot.yml", text: SnapshotFixture.yaml)
        let metadata = PageSnapshot.parse(source).page.metadata
        #expect(metadata.title == "Register a \"Mooring\"")
        #expect(metadata.tags == ["moorings", "how to"])
    }

    @Test(
        "A snapshot is recognised by its file name, or by the heading \"Page snapshot\" above a YAML code block"
    )
    func recognition() {
        func isSnapshot(_ file: String, _ text: String) -> Bool {
            PageSnapshot.isSnapshot(SourceText(file: file, text: text))
        }
        #expect(isSnapshot("clouds/a.snapshot.yml", ""))
        #expect(isSnapshot("A.Snapshot.YAML", "- main"))
        #expect(isSnapshot("a.md", "# Page snapshot\n\n```yaml\n- main\n```\n"))
        #expect(
            isSnapshot("a.md", "\u{FEFF}- Page URL: x\r\n\r\n### Page Snapshot:\r\n~~~~yml\r\n- main\r\n"))
        #expect(!isSnapshot("a.yml", "- main"))
        #expect(!isSnapshot("a.md", "# Pages\n\n# Page snapshot\n\n```yaml\n- main\n```\n"))
        #expect(!isSnapshot("a.md", "# Page snapshot\n\nText\n\n```yaml\n- main\n```\n"))
        #expect(!isSnapshot("a.md", "# Page snapshot\n\n```sh\nls\n```\n"))
        #expect(!isSnapshot("a.md", "# Page snapshots\n\n```yaml\n- main\n```\n"))
        #expect(!isSnapshot("a.md", "# Page snapshot"))
        #expect(!isSnapshot("a.md", ""))
    }

    @Test("Only the code block of a Markdown file is read, up to its closing fence")
    func codeBlock() {
        let text = "# Page snapshot\n\n````yaml\n- main:\n  - paragraph: \"```\"\n````\n\n- list\n"
        let document = PageSnapshot.parse(SourceText(file: "a.md", text: text))
        #expect(MarkdownOutline.lines(document.page.blocks) == ["```"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test("Texts, links, rows and cells have places")
    func ranges() throws {
        let source = SourceText(file: "a.snapshot.yml", text: SnapshotFixture.yaml)
        let blocks = PageSnapshot.parse(source).page.blocks
        func cut(_ range: SourceRange) -> String { source.text(in: range.offsets) }

        #expect(blocks.first.map { cut($0.range) } == #"Register a \"Mooring\""#)
        #expect(blocks.dropFirst().first.map { cut($0.range) } == "Step 1: Settings")
        try #require(blocks.count > 2)
        guard case .paragraph(let inlines) = blocks[2].kind else {
            Issue.record("expected a paragraph")
            return
        }
        // A restored space is a byte of the range, so that places in the text are places in the
        // file.
        #expect(
            inlines.prefix(5).map { cut($0.range) } == [
                "Open the\n", "Fleet Menu", "\"(top left), then\"", "Moorings", ". The port's\n",
            ])
        for inline in inlines {
            guard case .text(let text) = inline.kind else { continue }
            #expect(inline.range.offsets.count == text.count)
        }
        let table = try #require(
            blocks.lazy.compactMap { block -> TableBlock? in
                if case .table(let table) = block.kind { table } else { nil }
            }.first)
        #expect(table.header.map { cut($0.range) } == ["Field", "Required", "Description"])
        #expect(
            table.rows.map { cut($0.range).prefix(12) } == [
                "'row \"Hull: ", "row \"Sail No", "row \"Anchor\"",
            ])
        #expect(table.rows[0].cells.map { cut($0.range) }.prefix(2) == ["Hull: id", "Yes"])
        #expect(table.rows[2].cells[1].range.offsets.isEmpty)
    }

    @Test(
        "The content is the article, or the main part, or everything",
        arguments: [
            ("- main:\n  - article:\n    - paragraph: A\n  - paragraph: B\n", "A"),
            ("- paragraph: C\n- main:\n  - paragraph: B\n", "B"),
            ("- main:\n  - article:\n    - paragraph: A\n  - article:\n    - paragraph: B\n", "A\nB"),
            ("- navigation:\n  - text: no\n- paragraph: C\n", "C"),
            // A list of links to places on the page is its table of contents, unless the article
            // contains it.
            (
                "- main:\n  - list:\n    - listitem:\n      - link \"A\":\n        - /url: \"#a\"\n  - paragraph: B\n",
                "B"
            ),
            (
                "- article:\n  - list:\n    - listitem:\n      - link \"A\":\n        - /url: \"#a\"\n",
                "- [A](#a)"
            ),
            ("- list:\n  - listitem:\n    - link \"A\":\n      - /url: /a\n", "- [A](/a)"),
            ("- text: bare\n", "bare"),
            ("main:\n  - paragraph: no list around it\n", "no list around it"),
        ])
    func selection(yaml: String, expected: String) {
        #expect(outline(yaml) == expected)
    }

    @Test(
        "Other structures of pages",
        arguments: [
            // No row groups, and cells of either role.
            (
                "- table:\n  - row \"A B\":\n    - cell \"A\"\n    - cell \"B\"\n  - row \"c d\":\n"
                    + "    - rowheader \"c\"\n    - gridcell \"d\"\n",
                "| A | B |\n|---|\n| c | d |"
            ),
            // A header that spans columns.
            (
                "- table:\n  - row \"A\":\n    - columnheader \"A\"\n  - row \"c d\":\n    - cell \"c\"\n    - cell \"d\"\n",
                "| A |  |\n|---|\n| c | d |"
            ),
            ("- table:\n  - caption: Nothing\n", ""),
            // A list in a list, beside its items.
            (
                "- list:\n  - listitem: a\n  - list:\n    - listitem: b\n  - text: c\n",
                "- a\n  - b\n- c"
            ),
            // A group of inlines is separate, or in the text around it.
            ("- main:\n  - generic: a\n  - generic: b\n", "a\nb"),
            (
                "- main:\n  - text: a\n  - generic: b\n  - text: c\n  - paragraph: d\n  - text: e\n",
                "a b c\nd\ne"
            ),
            // First lines that look like those of admonitions, but are not.
            (
                "- main:\n  - generic:\n    - generic:\n      - img\n      - text: My title\n    - paragraph: a\n",
                "My title\na"
            ),
            ("- generic:\n  - generic:\n    - text: note\n  - paragraph: a\n", "note\na"),
            // An admonition without paragraphs.
            (
                "- generic:\n  - generic:\n    - img\n    - text: note\n  - generic: Mind the gap.\n",
                ":::note\nMind the gap.\n:::"
            ),
            // Two panels that are both shown; a panel without tabs; tabs without a panel.
            (
                "- tablist:\n  - tab \"A\"\n  - tab \"B\"\n- tabpanel:\n  - text: a\n- tabpanel:\n  - text: b\n- text: c\n",
                "=== A\n  a\n=== B\n  b\nc"
            ),
            ("- tabpanel \"A\":\n  - text: a\n- tablist:\n  - tab \"B\"\n", "a\n=== B"),
            // Collapsed details, and a picture in a figure.
            ("- group: Show more\n", "<details>Show more\n</details>"),
            ("- figure:\n  - img \"A boat\"\n  - text: Our boat\n", "![Our boat]"),
            ("- figure:\n  - img \"A boat\"\n", "![A boat]"),
            // A link around blocks is read as its blocks; controls are not content.
            ("- link \"A b\":\n  - /url: /a\n  - heading \"A\" [level=3]\n  - paragraph: b\n", "### A\nb"),
            (
                "- textbox \"Name\": Ada\n- iframe:\n  - paragraph: framed\n- paragraph:\n  - checkbox \"x\" [checked]\n  - text: a\n",
                "framed\na"
            ),
            // Names that begin with a slash have no quotation marks.
            ("- paragraph:\n  - link /docs/:\n    - /url: /docs/\n    - text: a\n", "[a](/docs/)"),
            ("- term: A\n- definition: b\n- definition:\n  - paragraph: c\n", "- A\n  b\n  c"),
            // A word of code, and code in one line without elements for its lines.
            ("- generic:\n  - code: ls\n", "`ls`"),
            ("- generic:\n  - code: ls -la\n  - button \"Copy\"\n", "```\nls -la\n```"),
            (
                "- generic:\n  - code:\n    - generic:\n      - generic: cat\n      - text: file\n    - generic: wc\n",
                "```\ncat file\nwc\n```"
            ),
            // A heading without a level, with an impossible one, and with another generator's anchor.
            ("- heading \"A\"\n- heading \"B\" [level=99]\n", "## A\n###### B"),
            ("- heading \"A ¶\" [level=2]:\n  - text: A\n  - link \"¶\":\n    - /url: \"#a\"\n", "## A"),
        ])
    func shapes(yaml: String, expected: String) {
        #expect(outline(yaml) == expected)
    }

    @Test(
        "An invalid snapshot is an error at its place",
        arguments: [
            ("- main:\n  - paragraph\"x\"\n", 2, 5, "this is not an element"),
            ("- main:\n  - heading \"x [level=1]\n", 2, 5, "this is not an element"),
            ("- main:\n  - heading \"a\\qb\"\n", 2, 5, "this is not an element"),
            ("- paragraph: a\n  list: b\n", 2, 3, "a line of a page snapshot must contain only one element"),
            ("- - paragraph: a\n", 1, 3, "a line of a page snapshot must begin with"),
            ("- paragraph: {a: b}\n", 1, 14, "expected text or a list"),
            ("just text\n", 1, 1, "a page snapshot must be a list"),
            ("- main:\n\t- list\n", 2, 1, "malformed YAML"),
            ("- main:\n  - text: a: b\n", 2, 12, "malformed YAML"),
        ])
    func errors(yaml: String, line: Int, column: Int, message: String) {
        let source = SourceText(file: "a.snapshot.yml", text: yaml)
        let diagnostics = PageSnapshot.parse(source).diagnostics
        #expect(diagnostics.map(\.severity) == [.error])
        #expect(diagnostics.map(\.rule) == ["page-snapshot"])
        #expect(diagnostics.first?.message.hasPrefix(message) == true)
        let location = source.location(at: diagnostics.first?.range?.offsets.lowerBound ?? 0)
        #expect(location == SourceLocation(line: line, column: column))
    }

    @Test("An empty snapshot is a warning, the number of errors is limited, and nesting is bounded")
    func extremes() {
        func diagnostics(_ yaml: String) -> [Diagnostic] {
            PageSnapshot.parse(SourceText(file: "a.snapshot.yml", text: yaml)).diagnostics
        }
        #expect(diagnostics("").map(\.severity) == [.warning])
        #expect(diagnostics(String(repeating: "- ?!\n", count: 1000)).count == 20)
        func nested(_ depth: Int) -> String {
            (0..<depth).map { String(repeating: "  ", count: $0) + "- generic:\n" }.joined()
                + String(repeating: "  ", count: depth) + "- text: deep\n"
        }
        #expect(outline(nested(120)) == "deep")
        #expect(
            diagnostics(nested(200)).map(\.message) == [
                "this YAML is nested more than 256 levels deep; reduce the nesting"
            ])
    }

    @Test("Broken snapshots never crash, and all places are inside the file")
    func fuzz() {
        let lines = SnapshotFixture.yaml.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        let noise = [
            "\"", "'", ":", "[", "]", "\\", "- ", "  ", "\t", "é", "{", "&a ", "*a", "text", "\u{2028}", "\"",
        ]
        var generator = SplitMix64(seed: 2)
        for _ in 0..<600 {
            var mutated = lines
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<mutated.count, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: mutated.remove(at: index)
                case 1: mutated.swapAt(index, Int.random(in: 0..<mutated.count, using: &generator))
                case 2: mutated.removeSubrange(index...)
                case 3: mutated[index] = String(mutated[index].dropFirst(2))
                default:
                    let place = Int.random(in: 0...mutated[index].count, using: &generator)
                    let at = mutated[index].index(mutated[index].startIndex, offsetBy: place)
                    mutated[index].insert(contentsOf: noise.randomElement(using: &generator) ?? "", at: at)
                }
                if mutated.isEmpty { mutated = [""] }
            }
            let source = SourceText(file: "a.snapshot.yml", text: mutated.joined(separator: "\n"))
            let document = PageSnapshot.parse(source)
            let whole = 0...source.bytes.count
            for range in document.diagnostics.map(\.range) + document.page.blocks.map(\.range) {
                let offsets = range?.offsets ?? 0..<0
                #expect(whole.contains(offsets.lowerBound) && whole.contains(offsets.upperBound))
            }
            let outline = MarkdownOutline.lines(document.page.blocks).joined()
            #expect(outline.utf8.count <= 2 * source.bytes.count)
        }
    }
}
