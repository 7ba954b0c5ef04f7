import Testing

@testable import FormModel

@Suite("Confidences")
struct ConfidenceTests {
    @Test("Facts are numbered in their order, which tables of facts rely on")
    func numbers() {
        #expect(Fact.allCases.map(\.index) == Array(Fact.allCases.indices))
    }

    @Test("The confidences of all facts are kept apart", arguments: Fact.allCases)
    func facts(fact: Fact) {
        var confidence = FieldConfidence()
        #expect(confidence.lowest == .certain)
        for perMille in [0, 1, 999, 1000, 431] {
            confidence[fact] = Confidence(perMille: perMille)
            #expect(confidence[fact].perMille == perMille)
            for other in Fact.allCases where other != fact { #expect(confidence[other] == .certain) }
        }
    }
}
