import Testing

@testable import FormExtraction

@Suite("Words of the configuration")
struct VocabularyExtensionTests {
    private func dump(_ page: String, _ vocabulary: VocabularyExtension) -> String {
        var configuration = ExtractionConfiguration()
        configuration.vocabulary = vocabulary
        return Reading.dump(page, configuration: configuration)
    }

    /// What a page with one table or step gives with words that it needs, and nothing without them.
    @Test(
        "make a page readable that was not",
        arguments: [
            (
                "| Knob | What it does |\n| --- | --- |\n| Volume | How loud it is. |",
                VocabularyExtension(columns: [.field: ["Knob"], .description: ["what it  does"]]),
                "volume \"Volume\" table text unstated"
            ),
            (
                "1. Move the **Loudness** slider.",
                VocabularyExtension(nouns: [.toggle: ["slider"]], verbs: [.toggle: ["move"]]),
                "loudness \"Loudness\" steps boolean unstated"
            ),
            (
                "1. Jot the title in the **Title** blank.",
                VocabularyExtension(nouns: [.field: ["blank"]], verbs: [.enter: ["Jot"]]),
                "title \"Title\" steps text unstated"
            ),
        ])
    func fields(page: String, vocabulary: VocabularyExtension, field: String) {
        let page = "## Add a loudspeaker\n\n" + page
        #expect(dump(page, VocabularyExtension()).isEmpty)
        #expect(dump(page, vocabulary) == "general/loudspeaker \"Add a loudspeaker\"\n  \(field)\n")
    }

    @Test("decide what a value is")
    func facts() {
        let page = RuleDocumentation.table(
            "| Watchword | What the guard asks for. |\n| Crew | The headcount of it. |")
        let vocabulary = VocabularyExtension(nouns: [.secret: ["Watchword"], .number: ["headcount"]])
        #expect(!dump(page, VocabularyExtension()).contains("secret"))
        #expect(
            dump(page, vocabulary).contains("watchword \"Watchword\" table text unstated secret"))
        #expect(dump(page, vocabulary).contains("crew \"Crew\" table integer"))
    }

    @Test("go before the known ones")
    func precedence() {
        let page = RuleDocumentation.table("| Port | Where it listens. |")
        #expect(!dump(page, VocabularyExtension()).isEmpty)
        #expect(dump(page, VocabularyExtension(columns: [.other: ["Field"]])).isEmpty)
    }
}
