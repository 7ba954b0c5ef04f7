import Testing

@testable import FormExtraction

@Suite("Sets of phrases")
struct PhraseClassesTests {
    @Test("A set has each phrase that was inserted, once and in the order of their declaration")
    func members() {
        var set = PhraseClasses()
        for phrase in PhraseClass.allCases.reversed() + PhraseClass.allCases { set.insert(phrase) }
        var members: [PhraseClass] = []
        set.forEach { members.append($0) }
        #expect(members == PhraseClass.allCases)
    }
}
