import FormModel
import Foundation
import Testing

@testable import DocumentParsing

/// The snapshot of a real page, beside the repository where the corpus is.
private let seedSnapshot: URL? = {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let file = repository.deletingLastPathComponent().appending(
        path: "shared/corpus/seeds/set-up-palette-with-azure.snapshot.md")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
}()

@Suite(
    "Snapshot of a real page",
    .enabled(if: seedSnapshot != nil, "skipped: the corpus is not beside the repository"))
struct SeedSnapshotTests {
    private func source() throws -> SourceText {
        SourceText(file: "a.snapshot.md", bytes: [UInt8](try Data(contentsOf: try #require(seedSnapshot))))
    }

    @Test("Headings, tags and tables are all there, and nothing around them")
    func contents() throws {
        let source = try source()
        try #require(PageSnapshot.isSnapshot(source))
        let document = PageSnapshot.parse(source)
        #expect(document.diagnostics.isEmpty)
        #expect(
            document.page.frontMatter?["tags"]?.sequence?.map(\.string) == [
                "getting-started", "azure", "tutorial",
            ])
        let headings = document.page.blocks.compactMap { block -> String? in
            guard case .heading(_, let content) = block.kind else { return nil }
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

    @Test("Punctuation restores the spaces in cells as their names have them")
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

    private func yamlRange(_ source: SourceText) throws -> Range<Int> {
        let lines = 1...source.lineStarts.count
        let opening = try #require(lines.first { source.text(in: source.range(ofLine: $0)) == "```yaml" })
        let closing = try #require(lines.last { source.text(in: source.range(ofLine: $0)) == "```" })
        return source.lineStarts[opening]..<source.lineStarts[closing - 1]
    }

    private func tables(of blocks: [Block]) -> [Table] {
        blocks.compactMap { block in
            if case .table(let table) = block.kind { table } else { nil }
        }
    }
}
