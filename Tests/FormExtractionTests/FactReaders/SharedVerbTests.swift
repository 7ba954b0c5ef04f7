import Testing

@testable import FormExtraction

@Suite("Several controls in one sentence") struct SharedVerbTests {
    @Test("A name that is itself assigned a value is not an option of the previous control")
    func assignments() {
        let page = FactPage(
            "# Add\n\n1. Set **Category** to **Storage**, **Type** to **Disk** and **Mode** to **Fast**.\n")
        for (label, value) in [("Category", "Storage"), ("Type", "Disk"), ("Mode", "Fast")] {
            let found = page.candidate(label).flatMap { page.context.options[$0].first }
            #expect(found?.values.map(\.text) == [value], "\(label)")
        }
    }

    @Test("An alternative is an option")
    func alternatives() {
        let page = FactPage("# Add\n\n1. Set **Category** to **Storage** or **Mail** to begin.\n")
        let found = page.candidate("Category").flatMap { page.context.options[$0].first }
        #expect(found?.values.map(\.text) == ["Storage", "Mail"])
    }

    @Test(
        "A remark applies to the nearest label, and an adverb to the following one",
        arguments: [
            ("Give it a **Name** (required) and optionally a **Note**.", ["Name"], ["Note"]),
            ("Fill in **Name** and (optionally) **Note**.", [], ["Note"]),
            ("Enter the **Name** and **Note** (optional).", [], ["Note"]),
            ("Fill in **Name** and **Note**. Only **Name** is required.", ["Name"], []),
            ("**Name** and **Note** are required.", ["Name", "Note"], []),
        ])
    func reach(sentence: String, required: [String], optional: [String]) {
        let page = FactPage("# Add\n\n1. Then: \(sentence)\n")
        for label in ["Name", "Note"] {
            guard let number = page.candidate(label) else {
                Issue.record("no \(label)")
                continue
            }
            let candidate = page.context.candidates.all[number]
            let said = (candidate.description + candidate.more).flatMap { slice in
                let passage = page.context.text.passages[slice.passage]
                return passage.phrases(in: slice.tokens).filter {
                    PresenceReach.includes(candidate, slice, $0, passage)
                }.map(\.name)
            }
            #expect(said.contains(.required) == required.contains(label), "\(label) of \(sentence)")
            #expect(said.contains(.optional) == optional.contains(label), "\(label) of \(sentence)")
        }
    }
}
