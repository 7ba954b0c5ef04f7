import Testing

@testable import FormExtraction

@Suite("Lists with few elements")
struct FewTests {
    @Test("A list has the elements that it was made from, in their order", arguments: 0...3)
    func elements(count: Int) {
        let elements = Array(0..<count)
        #expect(Array(Few(contentsOf: elements)) == elements)
        var list = Few<Int>()
        for element in elements { list.append(element) }
        #expect(list.count == count && list.isEmpty == elements.isEmpty && list.last == elements.last)
        #expect(Array(list.dropFirst()) == Array(elements.dropFirst()))
    }
}
