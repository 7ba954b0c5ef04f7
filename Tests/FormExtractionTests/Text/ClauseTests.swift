import Testing

@testable import FormExtraction

@Suite("Clauses")
struct ClauseTests {
    /// The clauses of a sentence, each as its mood, verb and condition.
    private func clauses(_ sentence: String) -> [String] {
        let passage = Passages.first(sentence)
        return ClauseReader.clauses(passage, passage.sentences[0]).map { clause in
            let verb = clause.verb.map { " " + passage.string($0..<$0 + 1) } ?? ""
            let condition = clause.condition.map { " [" + passage.string($0) + "]" } ?? ""
            return "\(clause.mood)\(verb)\(condition)"
        }
    }

    @Test(
        "have the mood of their verb",
        arguments: [
            ("Enter the name.", "imperative Enter"), ("You can enter the name.", "possible enter"),
            ("You must enter the name.", "obliged enter"), ("You need to enter the name.", "obliged enter"),
            ("Here is where to enter the name.", "infinitive enter"),
            ("Make a note of the name.", "imperative note"), ("You can take note of it.", "possible note"),
            ("Do not enter the name.", "negated enter"),
            ("You can also enter the name.", "possible enter"), ("Then enter the name.", "imperative enter"),
            ("The name is shown here.", "statement"),
        ])
    func moods(sentence: String, expected: String) {
        #expect(clauses(sentence) == [expected])
    }

    @Test("begin at each verb that is an instruction")
    func several() {
        #expect(
            clauses("Click **Add**, enter the name and select a region.")
                == ["imperative Click", "imperative enter", "imperative select"])
        #expect(clauses("Continue by entering the name.") == ["imperative Continue", "gerund entering"])
    }

    @Test("keep the condition before them")
    func conditions() {
        #expect(
            clauses("If you use a proxy, enter its address.") == ["imperative enter [If you use a proxy]"])
        #expect(
            clauses("Enter it (if you use a proxy, enter its address).").contains(
                "imperative enter [if you use a proxy]"))
    }

    @Test(
        "are instructions only outside of a condition: \"if you select it\" does not tell the reader to select"
    )
    func conditionalVerbs() {
        #expect(clauses("If you select it, the page closes.") == ["statement [If you select it]"])
    }

    @Test("do not treat marked words as verbs: **Select** is the name of a button")
    func marked() {
        #expect(clauses("**Select** is next to it.") == ["statement"])
    }

    @Test("cover their sentence without gaps")
    func cover() {
        let passage = Passages.first("To begin, click **Add** and then enter a name, or select one.")
        let clauses = ClauseReader.clauses(passage, passage.sentences[0])
        #expect(clauses.first?.tokens.lowerBound == passage.sentences[0].lowerBound)
        #expect(clauses.last?.tokens.upperBound == passage.sentences[0].upperBound)
        for (left, right) in zip(clauses, clauses.dropFirst()) {
            #expect(left.tokens.upperBound == right.tokens.lowerBound)
        }
    }
}
