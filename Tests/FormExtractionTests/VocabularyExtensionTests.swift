import DocumentParsing
import FormModel
import Testing

@testable import FormExtraction

@Suite("Words of the configuration")
struct VocabularyExtensionTests {
    private func dump(_ page: String, _ vocabulary: VocabularyExtension) -> String {
        var configuration = ExtractionConfiguration()
        configuration.vocabulary = vocabulary
        return Reading.dump(page, configuration: configuration)
    }

    /// The roles of a table's columns.
    private func columns(_ header: String, _ vocabulary: VocabularyExtension) -> [ColumnRole]? {
        let page = Reading.page("| \(header) |\n| --- | --- |\n| Volume | How loud it is. |\n")
        let lexicon = Lexicon.english.extended(by: vocabulary)
        return ObservedPage(page, lexicon: lexicon).candidates.groups.first?.columns
    }

    @Test("name and describe fields as headers of columns")
    func headers() {
        let vocabulary = VocabularyExtension(columns: [.default: ["Set  At"], .other: ["Knob"]])
        #expect(columns("Field | set at", VocabularyExtension()) == [.label, .other])
        #expect(columns("Field | set at", vocabulary) == [.label, .default])
        // Rows of such a table are not fields.
        #expect(columns("Knob | Description", VocabularyExtension()) == [.label, .description])
        #expect(columns("Knob | Description", vocabulary) == nil)
    }

    @Test(
        "name controls and the actions on them",
        arguments: [
            (
                "Move the **Loudness** slider.",
                VocabularyExtension(nouns: [.toggle: ["slider"]], verbs: [.toggle: ["move"]]), "boolean"
            ),
            (
                "Jot it in the **Loudness** blank.",
                VocabularyExtension(nouns: [.field: ["blank"]], verbs: [.enter: ["Jot"]]), "text"
            ),
        ])
    func controls(step: String, vocabulary: VocabularyExtension, type: String) {
        let page = "## Add a loudspeaker\n\n1. " + step
        let field = "loudness \"Loudness\" steps \(type) unstated"
        #expect(!dump(page, VocabularyExtension()).contains(field))
        #expect(dump(page, vocabulary).contains(field))
    }

    @Test("lose their former meaning if both contradict")
    func precedence() {
        let page = "## Add a server\n\n1. Enter it in the **Port** field."
        #expect(!dump(page, VocabularyExtension()).isEmpty)
        #expect(dump(page, VocabularyExtension(nouns: [.navigation: ["field"]])).isEmpty)
    }

    @Test("define which labels are secret")
    func facts() {
        let page = RuleDocumentation.table("| Watchword | What the guard asks for. |")
        #expect(!dump(page, VocabularyExtension()).contains("secret"))
        #expect(dump(page, VocabularyExtension(nouns: [.secret: ["Watchword"]])).contains("secret"))
    }
}
