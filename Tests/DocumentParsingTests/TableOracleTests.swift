import FormModel
import Foundation
import TestTools
import Testing

@testable import DocumentParsing

/// Compares our tables with those of cmark-gfm.
@Suite(
    "Tables are those that cmark-gfm finds",
    .enabled(if: CMarkGFM.isInstalled, "skipped: cmark-gfm is not installed"))
struct TableOracleTests {
    @Test(
        "in every page of the corpus",
        .enabled(if: FileManager.default.fileExists(atPath: Repository.shared.path), "skipped: no ../shared"))
    func corpus() throws {
        let pages = try Repository.corpusPages()
        #expect(pages.count > 40)
        var tables = 0
        for page in pages { tables += try compare(page) }
        #expect(tables > 40)
    }

    @Test(
        "in every example of the GFM specification and cmark-gfm's own",
        .enabled(if: FileManager.default.fileExists(atPath: Repository.shared.path), "skipped: no ../shared"),
        arguments: ["gfm-spec.txt", "gfm-extensions.txt"])
    func examples(_ name: String) throws {
        let file = Repository.shared.appendingPathComponent("suites/markdown/\(name)")
        let examples = SpecExamples.read(try String(contentsOf: file, encoding: .utf8))
        #expect(examples.count > 25)
        var tables = 0
        for example in examples {
            // Run the reference once for each. Examples without a bar contain no table for it; the
            // test of the corpus covers them.
            guard example.contains("|") || example.contains("-") else {
                #expect(Self.tables(of: SourceText(file: name, text: example)).isEmpty, "\(example)")
                continue
            }
            tables += try compare(SourceText(file: name, text: example))
        }
        #expect(tables > 5)
    }

    @Test("in tables of every shape in the rules")
    func shapes() throws {
        for example in TableExamples.all { try compare(SourceText(file: "example.md", text: example)) }
    }

    @discardableResult
    private func compare(_ source: SourceText) throws -> Int {
        let ours = Self.tables(of: source)
        let theirs = try CMarkGFM.tables(in: MarkdownReader.preparedText(source)).map { table in
            table.map { $0.map(Self.normalized) }
        }
        #expect(
            ours == theirs, "\(source.file):\n\(source.bytes.count < 500 ? source.text(in: 0..<500) : "")")
        return theirs.count
    }

    private static func tables(of source: SourceText) -> [[[String]]] {
        var tables: [[[String]]] = []
        BlockWalk.visit(MarkdownReader.read(source, readsLooseTables: false).page.blocks) { block in
            guard case .table(let table) = block.kind,
                source.bytes[block.range.offsets.lowerBound] != UInt8(ascii: "<")
            else { return }
            tables.append(([table.header] + table.rows.map(\.cells)).map { $0.map(text) })
        }
        return tables
    }

    private static func text(_ cell: TableCell) -> String {
        var text = ""
        BlockWalk.visit(cell.blocks) { block in
            if case .paragraph(let content) = block.kind { text += self.text(content) }
        }
        return normalized(text)
    }

    private static func text(_ inlines: Inlines) -> String {
        inlines.map { inline in
            switch inline.kind {
            case .image(let alternative): text(alternative)
            case .link(_, let content), .emphasis(let content), .strong(let content),
                .component(_, _, let content):
                isComponent(inline) ? "" : text(content)
            default: inline.plainText
            }
        }.joined()
    }

    /// Text that is written as a tag, for which the reference has no text.
    private static func isComponent(_ inline: Inline) -> Bool {
        guard case .link(_, let content) = inline.kind, let first = content.first else { return false }
        return first.range == inline.range
    }

    /// White space is ignored, because the reference has no text for breaks.
    private static func normalized(_ text: String) -> String {
        InvisibleText.removed(from: text).filter { !$0.isWhitespace }
    }
}

/// The examples of a specification in cmark's format.
enum SpecExamples {
    static func read(_ text: String) -> [String] {
        let fence = String(repeating: "`", count: 32)
        var examples: [String] = []
        var current: [Substring]?
        var isInput = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                current = []
                isInput = true
            } else if line == "." && isInput {
                isInput = false
                let lines = current ?? []
                examples.append(
                    (lines.joined(separator: "\n") + "\n").replacingOccurrences(of: "→", with: "\t"))
            } else if isInput {
                current?.append(line)
            }
        }
        return examples
    }
}

/// Visits blocks in the order of the page.
enum BlockWalk {
    static func visit(_ blocks: [Block], _ body: (Block) -> Void) {
        for block in blocks {
            body(block)
            for inner in children(of: block) { visit(inner, body) }
        }
    }

    static func children(of block: Block) -> [[Block]] {
        switch block.kind {
        case .list(let list): list.items.map(\.blocks)
        case .blockQuote(let blocks): [blocks]
        case .table(let table): (table.header + table.rows.flatMap(\.cells)).map(\.blocks)
        case .admonition(let admonition): [admonition.blocks]
        case .tabs(let tabs): tabs.map(\.blocks)
        case .details(let details): [details.blocks]
        case .component(let component): [component.blocks]
        case .inclusion(let inclusion): [inclusion.blocks]
        default: []
        }
    }

    /// The running texts of a block itself.
    static func inlines(of block: Block) -> Inlines {
        switch block.kind {
        case .heading(_, let content, _), .paragraph(let content), .figure(let content): content
        case .admonition(let admonition): admonition.title
        case .details(let details): details.summary
        default: []
        }
    }
}
