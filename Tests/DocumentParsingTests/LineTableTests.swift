import Testing

@testable import DocumentParsing

@Suite("Values by line")
struct LineTableTests {
    @Test("A table has the values that were set and not removed, in the order of their lines")
    func values() {
        var table = LineTable<String>()
        #expect(table.isEmpty && table.lines.isEmpty && table[0] == nil && table[-1] == nil)
        table[5] = "five"
        table[2] = "two"
        table[2] = "second"
        #expect(!table.isEmpty && table.lines == [2, 5])
        #expect(table[2] == "second" && table[3] == nil && table[6] == nil)
        #expect(table.removeValue(ofLine: 3) == nil)
        #expect(table.removeValue(ofLine: 5) == "five")
        #expect(table.lines == [2])
        table[2] = nil
        #expect(table.isEmpty && table.lines.isEmpty)
    }

    @Test("Removing a value that a table does not have leaves it as it is")
    func removal() {
        var table = LineTable<Int>()
        table[1_000_000_000_000] = nil
        table[-1] = nil
        #expect(table.isEmpty && table.removeValue(ofLine: 7) == nil)
    }
}
