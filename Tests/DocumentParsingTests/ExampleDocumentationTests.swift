import FormModel
import Foundation
import TestTools
import Testing

@testable import DocumentParsing

@Suite("The project's own documentation")
struct ExampleDocumentationTests {
    private static let folder = Repository.root.appending(path: "docs-input")

    private func parse() throws -> (pages: [ParsedDocument], library: PartialLibrary) {
        let documents = try Repository.sources(below: Self.folder).map { DocumentParsing.parse($0) }
        let library = PartialLibrary(documents.filter { $0.page.file.hasPrefix("_partials/") })
        return (documents.filter { !$0.page.file.hasPrefix("_partials/") }, library)
    }

    @Test("Every page is read without diagnostics, and every partial is used")
    func diagnostics() throws {
        let (pages, library) = try parse()
        #expect(pages.count == 9)
        #expect(library.diagnostics.isEmpty)
        var used: Set<String> = []
        for page in pages {
            let expansion = library.expand(page.page)
            #expect((page.diagnostics + expansion.diagnostics).map(\.message) == [])
            #expect(page.page.metadata.title != nil)
            used.formUnion(expansion.used)
        }
        #expect(used.count == 3)
    }

    @Test("The rendered Azure page has the same content as its Markdown page")
    func snapshot() throws {
        let (pages, library) = try parse()
        let page = try #require(pages.first { $0.page.file.hasSuffix("azure/set-up-azure.md") })
        let snapshot = try #require(pages.first { $0.page.file.hasSuffix("azure/set-up-azure.snapshot.yml") })
        let written = PlainOutline.lines(library.expand(page.page).page.blocks)
        let rendered = PlainOutline.lines(snapshot.page.blocks)
        #expect(rendered.count > 70)
        // The title of a page is in its front matter; in the browser, it is a heading.
        #expect(["# " + (page.page.metadata.title ?? "")] + written == rendered)
        #expect(
            snapshot.page.metadata.tags == page.page.metadata.tags)
    }
}

/// A page's outline without anything that a browser does not show: destinations, inclusions, kinds
/// of emphasis in the source.
enum PlainOutline {
    static func lines(_ blocks: [Block]) -> [String] {
        MarkdownOutline.lines(blocks).map { line in
            var line = line
            while let match = line.firstMatch(of: /\[([^\[\]]*)\]\([^()]*\)/) {
                line.replaceSubrange(match.range, with: match.1)
            }
            return line
        }.filter { $0 != "<include>" && $0 != "</include>" }
    }
}
