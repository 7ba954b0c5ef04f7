import DocumentParsing
import FormModel
import Testing

@Suite("Large tables")
struct LargeTableTests {
    private static func tables(_ result: ParsedDocument) -> [TableBlock] {
        result.page.blocks.compactMap { block in
            if case .table(let table) = block.kind { table } else { nil }
        }
    }

    @Test("Rows that lack too many cells are left out with an error at the first of them")
    func markdownRowsThatLackCells() {
        let text =
            String(repeating: "|a", count: 1_001) + "|\n" + String(repeating: "|-", count: 1_001) + "|\n"
            + String(repeating: "|b|\n", count: 250)
        let result = DocumentParsing.parse(SourceText(file: "wide.md", text: text))
        #expect(Self.tables(result).map(\.rows.count) == [200])
        #expect(result.diagnostics.map(\.rule) == ["table-too-large"])
        #expect(result.diagnostics.map(\.severity) == [.error])
        let place = result.diagnostics.first?.range.map {
            result.page.source.location(at: $0.offsets.lowerBound)
        }
        #expect(place?.line == 203)
    }

    @Test("An HTML table is a table even if it has more cells than can be added to short rows")
    func cellsOfTheirOwn() {
        let row = "<tr>" + String(repeating: "<td></td>", count: 410) + "</tr>\n"
        let text = "<table>\n" + String(repeating: row, count: 500) + "</table>\n"
        let result = DocumentParsing.parse(SourceText(file: "large.md", text: text))
        #expect(Self.tables(result).map(\.rows.count) == [500])
        #expect(result.diagnostics.isEmpty)
    }
}
