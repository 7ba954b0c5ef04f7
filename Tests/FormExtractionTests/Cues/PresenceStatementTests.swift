import FormModel
import Testing

@testable import FormExtraction

@Suite("What a page states about presence") struct PresenceStatementTests {
    private func features(_ label: String, _ markdown: String) throws -> [Feature] {
        let page = FactPage(markdown)
        let index = try #require(page.candidate(label))
        let cues = PresenceCues(page.context)
        let features = cues.features(index, type: .text, defaults: 0)
        for presence in [Presence.required, .optional] {
            #expect(
                PresenceCues.stating(presence, cues.statements(index, type: .text))
                    == PresenceCues.stating(presence, features))
        }
        return features
    }

    /// The presence that "required" or "optional" states about **Size** in a description.
    private func stated(_ description: String) throws -> Presence? {
        let found = try features(
            "Size", "# Add\n\nFill in the following fields:\n\n- **Size**: \(description)\n")
        for (presence, phrase) in [(Presence.required, UInt32(1)), (.optional, 2)]
        where found.contains(Feature(.presenceWord, Word(hash: phrase * 4 + 1)))
            || found.contains(Feature(.presenceWord, Word(hash: phrase * 4 + 3)))
        {
            return presence
        }
        return nil
    }

    @Test(arguments: [
        ("Required.", Presence.required),
        ("The size. It is a mandatory field.", .required),
        ("The size. This is also a required setting.", .required),
        ("The size. This input is required and limits the disk.", .required),
        ("The disk. The size is required.", .required),
        ("An optional size of the disk.", .optional),
        ("Enter an optional size.", .optional),
        ("Optional size of the disk.", .optional),
        ("Optional notes about what the size is for.", .optional),
    ])
    func says(_ description: String, _ presence: Presence) throws {
        #expect(try stated(description) == presence, "\(description)")
    }

    @Test(arguments: [
        "The required permissions.", "The size that the optional backup needs.",
        "Optional values: `1`, `2`.", "Select one of the optional values.",
        "Optional components are installed on this port.",
        "The size. Restarting the server is required.",
    ])
    func saysNothing(_ description: String) throws {
        #expect(try stated(description) == nil, "\(description)")
    }

    @Test("An adjective before the label of a control states its presence")
    func adjective() throws {
        let page = "# Add\n\n1. Enter a mandatory **Name**.\n2. Enter an optional **Note** for the server.\n"
        #expect(try features("Name", page).contains(Feature(.presenceWord, Word(hash: 7))))
        #expect(try features("Note", page).contains(Feature(.presenceWord, Word(hash: 11))))
    }

    @Test("A sentence behind a control that is about something else states nothing")
    func others() throws {
        let page = "# Add\n\nIn **Region**, enter the region. Restarting the server is required.\n"
        #expect(try !features("Region", page).contains(PresenceCues.requiredLater))
        let own = page.replacing("Restarting the server", with: "This field")
        #expect(try features("Region", own).contains(PresenceCues.requiredLater))
    }

    private func leavesBlank(_ sentence: String) -> Bool {
        let passage = Passages.first(sentence)
        return PresenceStatement.leavesBlank(passage, 0..<passage.tokens.count)
    }

    @Test func blank() {
        for sentence in [
            "Leave these fields empty, or fill them.", "Leave the **Size** blank.", "It can be left unset.",
            "Leaving it blank forwards all.",
        ] { #expect(leavesBlank(sentence), "\(sentence)") }
        for sentence in [
            "Do not leave it empty.", "It must not be left blank.", "Leave the page. The list is empty.",
            "Leave it if the disk is empty.",
        ] { #expect(!leavesBlank(sentence), "\(sentence)") }
    }

    private func omits(_ sentence: String) -> Bool {
        let passage = Passages.first(sentence)
        let label = Label(text: "Size", words: ["size"])
        return PresenceStatement.omits(label, passage, 0..<passage.tokens.count)
    }

    @Test func omission() {
        for sentence in [
            "If this field is not provided, 10 is used.", "If you don't enter one, 10 is used.",
            "If no value is selected, 10 is used.", "If size isn't set, 10 is used.",
            "If the size is empty, 10 is used.", "If this field is blank, the host is not renamed.",
        ] { #expect(omits(sentence), "\(sentence)") }
        for sentence in [
            "If TLS is not configured, enter 10.", "If this is set, nothing is used.", "If", "If not",
            "An error is shown if it is empty.", "Saving fails if this field is blank.",
            "If the size is empty, you cannot save.", "Use it if the disk is empty.",
        ] { #expect(!omits(sentence), "\(sentence)") }
    }

    @Test func demands() {
        func demands(_ sentence: String) -> Bool {
            let passage = Passages.first(sentence)
            return PresenceStatement.demandsAll(passage, 0..<passage.tokens.count)
        }
        for sentence in [
            "In the **Disk** tab, you must at least configure:", "You need to provide the following details:",
            "You must specify these settings:",
        ] { #expect(demands(sentence), "\(sentence)") }
        for sentence in [
            "You must configure the server:", "You do not need to provide the following details:",
            "You can configure:", "You must configure the following settings.",
        ] { #expect(!demands(sentence), "\(sentence)") }
    }

    @Test("A remark before the label states its presence")
    func remarks() throws {
        let page = "# Add\n\n- (Optional) Size: The size.\n- Name: The name.\n"
        #expect(try features("Size", page).contains(Feature(.presenceLabel, 1)))
        #expect(try !features("Name", page).contains(Feature(.presenceLabel, 1)))
    }

    @Test("A sentence below a label can allow it to be left out")
    func below() throws {
        let page =
            "# Add\n\n- **Path**: The folder.\n  - If left blank, memory is used.\n- **Name**: The name.\n"
        let blank = Feature(.presencePhraseLater, .leaveBlank)
        #expect(try features("Path", page).contains(blank))
        #expect(try !features("Name", page).contains(blank))
    }

    @Test("Headings apply to the sections below them, and an optional step to its list")
    func scopes() throws {
        let heading = "# Add\n\n## Optional parameters\n\n### Disk\n\n- **Size**: The size.\n"
        #expect(
            try features("Size", heading).contains(
                Feature(.presenceScope, PresenceWord.optional.rawValue + 12)))
        let step =
            "# Add\n\n1. (Optional) Configure the disk:\n\n   - **Size**: The size.\n2. **Name**: The name.\n"
        let inStep = Feature(.presenceScope, PresenceWord.optional.rawValue + 16)
        #expect(try features("Size", step).contains(inStep))
        #expect(try !features("Name", step).contains(inStep))
    }
}
