import FormModel
import Foundation
import TestTools
import Testing

@testable import DocumentParsing

/// The snapshot of a real page, if the corpus is beside the repository.
private let seedSnapshot = Repository.sharedFile("corpus/seeds/set-up-palette-with-azure.snapshot.md")

/// Documentation that contains another version of the rendered page.
private let librarium = Repository.sharedFile("corpus/librarium")

@Suite(
    "Snapshot of a real page",
    .enabled(if: seedSnapshot != nil, "skipped: the corpus is not beside the repository"))
struct SeedSnapshotTests {
    private func source() throws -> SourceText {
        try Repository.source(try #require(seedSnapshot))
    }

    @Test("Headings, tags and tables are all there, and nothing around them")
    func contents() throws {
        let source = try source()
        try #require(PageSnapshot.isSnapshot(source))
        let document = PageSnapshot.parse(source)
        #expect(document.diagnostics.isEmpty)
        #expect(
            document.page.metadata.tags == [
                "getting-started", "azure", "tutorial",
            ])
        let headings = document.page.blocks.compactMap { block -> String? in
            guard case .heading(_, let content, _) = block.kind else { return nil }
            return content.plainText
        }
        #expect(headings.count == 10)
        #expect(headings.first == "Set up Palette with Azure")
        #expect(headings.allSatisfy { !$0.contains("Direct link") })
        #expect(tables(of: document.page.blocks).map(\.rows.count) == [8, 4])
        let outline = MarkdownOutline.lines(document.page.blocks).joined(separator: "\n")
        for chrome in [
            "Edit this page", "Toggle the collapsible", "Next Create a Cluster", "Tags:", "Copy code",
        ] {
            #expect(!outline.contains(chrome))
        }
    }

    @Test("Punctuation restores the spaces in cells as in their names")
    func spacing() throws {
        let source = try source()
        let yaml = try #require(YAMLReader(maximumDepth: 256).read(source, in: try yamlRange(source)).node)
        var tree = SnapshotTree(source: source)
        var checked = 0
        func check(_ node: SnapshotNode) {
            if node.role == "cell", node.children.count > 1 {
                let text = SnapshotInlines.inlines(node.children, source: source).plainText
                #expect(text == node.name)
                checked += 1
            }
            node.children.forEach(check)
        }
        tree.nodes(of: yaml).forEach(check)
        #expect(checked > 3)
    }

    @Test(
        "Headings and tables are the same as on the Markdown page",
        .enabled(if: librarium != nil, "skipped: the corpus is not beside the repository"))
    func markdown() throws {
        let folder = try #require(librarium)
        let partials = try Repository.sources(below: folder.appending(path: "_partials"))
        let file = folder.appending(
            path: "docs/docs-content/tutorials/getting-started/palette/azure/setup.md")
        let page = PartialLibrary(partials.map { DocumentParsing.parse($0) })
            .expand(DocumentParsing.parse(try Repository.source(file)).page).page
        let written = page.blocks.flatMap { block -> [Block] in
            if case .inclusion(let inclusion) = block.kind { inclusion.blocks } else { [block] }
        }
        let rendered = DocumentParsing.parse(try source()).page.blocks

        func headings(_ blocks: [Block]) -> [String] {
            blocks.compactMap { block in
                guard case .heading(let level, let content, _) = block.kind, level > 1 else { return nil }
                // The snapshot's emoji were damaged by a wrong encoding.
                return "\(level) " + content.plainText.filter { $0.isASCII || $0.isLetter }.filter(\.isASCII)
            }
        }
        #expect(headings(written) == headings(rendered))
        func cells(_ blocks: [Block]) -> [[[String]]] {
            tables(of: blocks).map { table in
                ([table.header] + table.rows.map(\.cells)).map { cells in
                    cells.map { PlainOutline.lines($0.blocks).joined(separator: "\n") }
                }
            }
        }
        #expect(cells(written) == cells(rendered))
        #expect(cells(rendered).map(\.count) == [9, 5])
    }

    private func yamlRange(_ source: SourceText) throws -> Range<Int> {
        let lines = 1...source.lineStarts.count
        let opening = try #require(lines.first { source.text(in: source.range(ofLine: $0)) == "```yaml" })
        let closing = try #require(lines.last { source.text(in: source.range(ofLine: $0)) == "```" })
        return source.lineStarts[opening]..<source.lineStarts[closing - 1]
    }

    private func tables(of blocks: [Block]) -> [TableBlock] {
        blocks.compactMap { block in
            if case .table(let table) = block.kind { table } else { nil }
        }
    }
}
