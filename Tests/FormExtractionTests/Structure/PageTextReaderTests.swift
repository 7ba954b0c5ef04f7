import Testing

@testable import FormExtraction

@Suite("The outline of a page")
struct PageTextReaderTests {
    /// The sections of a page, each with its headings and texts.
    private func outline(_ markdown: String) -> [String] {
        let page = Passages.page(markdown)
        return page.sections.map { section in
            let headings = section.headings.map(\.text).joined(separator: " > ")
            let tabs = section.tabs.map { "(\($0.label))" }.joined()
            let texts = section.passages.filter { page.places[$0].role != .heading }
                .map { page.passages[$0].string }
            return "\(headings)\(tabs): \(texts.joined(separator: " | "))"
        }
    }

    @Test("has a section for each heading, below the headings of lower levels")
    func headings() {
        let sections = outline("Before.\n\n# A\n\nOne.\n\n## B\n\nTwo.\n\n### C\n\nThree.\n\n## D\n\nFour.\n")
        #expect(
            sections.filter { !$0.hasSuffix(": ") } == [
                ": Before.", "A: One.", "A > B: Two.", "A > B > C: Three.", "A > D: Four.",
            ])
    }

    @Test("has a section for each tab")
    func tabs() {
        let sections = outline("# A\n\n=== \"X\"\n\n    One.\n\n=== \"Y\"\n\n    Two.\n")
        #expect(sections.contains("A(X): One."))
        #expect(sections.contains("A(Y): Two."))
    }

    @Test("has list items with their heads, and nested lists")
    func lists() {
        let page = Passages.page("# A\n\n1. First\n   - Inner\n2. Second\n")
        #expect(page.lists.map(\.kind) == [.number, .bullet])
        #expect(page.lists[0].items.map { $0.head.map { page.passages[$0].string } } == ["First", "Second"])
        #expect(page.lists[1].parent == PageText.ItemIndex(list: 0, item: 0))
        #expect(page.sections.contains { $0.beginsSteps })
    }

    @Test("knows the introduction of a table, even if a note is between them")
    func introductions() throws {
        let page = Passages.page(
            "# A\n\nFill in these fields:\n\n> [!NOTE]\n> Mind the gap.\n\n| Field | Use |\n| - | - |\n| X | y |\n"
        )
        let introduction = try #require(page.tables[0].introduction)
        #expect(page.passages[introduction].string == "Fill in these fields:")
        #expect(page.tables[0].header.count == 2)
        #expect(page.tables[0].rows.count == 1)
    }

    @Test("marks the contents of a note as an aside")
    func asides() throws {
        let page = Passages.page("# A\n\n> [!NOTE]\n> Mind the gap.\n")
        let note = try #require(page.passages.firstIndex { $0.string == "Mind the gap." })
        #expect(page.places[note].isAside)
    }
}
