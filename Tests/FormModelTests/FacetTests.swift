import FormModel
import Testing

@Suite("Sets of facets")
struct FacetTests {
    @Test("have a place for each facet")
    func indices() {
        #expect(Facet.allCases.map(\.index) == Array(0..<Facet.allCases.count))
    }

    @Test("have each facet once, in the order of the cases, in whichever order they were inserted")
    func order() {
        #expect(Array(FacetSet(Facet.allCases.reversed() + Facet.allCases)) == Facet.allCases)
        #expect(Array([.when, .type, .limits, .type] as FacetSet) == [.type, .limits, .when])
        #expect(([.when, .type] as FacetSet) == [.type, .when])
        var set = FacetSet(Facet.allCases)
        for facet in Facet.allCases {
            #expect(set.contains(facet))
            set.remove(facet)
            #expect(!set.contains(facet) && Array(set) == Facet.allCases.filter { $0.index > facet.index })
        }
        #expect(set.isEmpty)
    }
}
