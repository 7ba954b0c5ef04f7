import FormModel
import Testing

@testable import FormExtraction

@Suite("Places that are not separate fields") struct OtherPlacesTests {
    /// The labels that remain of all candidates of some kinds if all of them were fields.
    private func left(_ markdown: String, choices: Set<String> = []) -> [String] {
        let page = FactPage(markdown)
        let fields = page.context.candidates.all.indices.map { index in
            var field = DecidedField(candidate: index, type: .text, presence: .unstated, secret: false)
            if choices.contains(page.context.candidates.all[index].label.text) {
                field.type = .choice
                field.options = (page.context.options[index].first?.values ?? []).map {
                    FieldOption(value: $0.text)
                }
                field.scores[.field] = 1
            }
            return field
        }
        return OtherPlaces(page.context).removed(from: fields).map {
            page.context.candidates.all[$0.candidate].label.text
        }
    }

    @Test("Rows under the label of a choice are its values")
    func values() {
        let table = "| When | Meaning |\n| --- | --- |\n| Start | At the start. |\n| End | At the end. |\n"
        let page = "# Add\n\nSelect the trigger from the **When** list.\n\n\(table)"
        #expect(left(page, choices: ["When"]) == ["When"])
        #expect(left(page.replacing("| When", with: "| Field"), choices: []).contains("Start"))
    }

    @Test("A row that an answer declares to be a field remains one")
    func answered() {
        let page = FactPage("# Add\n\nFill in:\n\n- **Key**: Enter your **Client ID**.\n")
        let all = page.context.candidates.all
        let fields = all.indices.map {
            DecidedField(candidate: $0, type: .text, presence: .unstated, secret: false)
        }
        let mention = all.firstIndex { $0.kind == .span }
        let other = OtherPlaces(page.context)
        #expect(other.removed(from: fields).count == 1)
        #expect(other.removed(from: fields, keeping: Set([mention].compactMap(\.self))).count == 2)
    }

    @Test("A name in the description of a field is not another field, unless it is a control")
    func mentions() {
        func page(_ description: String) -> String { "# Add\n\nFill in:\n\n- **Key**: \(description)\n" }
        #expect(left(page("Enter your **Client ID**.")) == ["Key"])
        #expect(left(page("The keys are listed in **Keys**.")) == ["Key"])
        #expect(left(page("Check the **Hide** box to hide it.")) == ["Key", "Hide"])
    }

    @Test(
        "Places, verbs and kinds are not controls",
        arguments: [
            "Find **CloudStack** in the list of clouds.", "Find **CloudStack**, and click it.",
            "Open it in the **Maps** app.",
            "Find it under the **Advanced** toggle.",
            "Then **Enable** the integration.", "Select **Key** as the method.",
            "Select the destination type as **Mail**.", "Select the **Mail** option from the list of types.",
            "Select the **Network** catalog type.",
        ])
    func others(sentence: String) {
        let candidates = FactPage("# Add\n\n1. Now: \(sentence)\n").context.candidates.all
        #expect(!candidates.contains { $0.kind == .span })
    }

    @Test("An instruction with a marked name is read once")
    func orders() {
        let labels = FactPage("# Add\n\n1. Enter a **Name**.\n2. Select a **Zone**.\n").context.candidates
            .all.map(\.label.text)
        #expect(labels == ["Name", "Zone"])
    }
}
