import FormModel
import Testing

@testable import FormExtraction

@Suite("What a page says about a type") struct TypeCuesTests {
    private func features(_ label: String, _ markdown: String) throws -> [Feature] {
        let page = FactPage(markdown)
        let index = try #require(page.candidate(label))
        return TypeCues(context: page.context).features(
            index, defaults: DefaultReader.findings(for: index, in: page.context))
    }

    private func row(_ description: String, label: String = "Size") throws -> [Feature] {
        try features(
            label,
            "# Add\n\nFill in:\n\n| Field | Description |\n| --- | --- |\n| \(label) | \(description) |\n")
    }

    private func given(_ kind: ValueKind) -> Feature { Feature(.typeExample, 16 + kind.rawValue) }

    @Test("The value that a page gives a control has a kind")
    func assigned() throws {
        #expect(try row("`https://example.com`").contains(given(.url)))
        #expect(try row("Set it to `pulsar://localhost:6650`.").contains(given(.url)))
        #expect(try row("`4h`").contains(given(.amount)))
        #expect(try row("`true`").contains(given(.truth)))
        let step = "# Add\n\n1. In **From**, enter `https://app.<your-domain>`; in **To**, enter `8080`.\n"
        #expect(try features("From", step).contains(given(.url)))
        #expect(try features("To", step).contains(given(.number)))
        #expect(try !row("See `https://example.com` for more.").contains(given(.url)))
    }

    @Test func numbersAndUnits() throws {
        let count = Feature(.typeUnit, 3)
        #expect(try row("The maximum number of retries.").contains(count))
        #expect(try row("How many servers to start.").contains(count))
        #expect(try !row("The number of the account.").contains(count))
        #expect(try row("The size, unit: KB.").contains(Feature(.typeUnit, 2)))
        #expect(try row("The time.", label: "Retention time (ms)").contains(Feature(.typeUnit, 4)))
        #expect(try row("The wait. The default is `60s`.").contains(Feature(.typeDefault, 5)))
        #expect(try row("The wait. The default is `60`.").contains(Feature(.typeDefault, 3)))
        #expect(try row("The times. The default is `0 3 * * *`.").contains(Feature(.typeDefault, 4)))
        #expect(try row("The host. The default is `10.0.0.1`.").contains(Feature(.typeDefault, 4)))
    }

    @Test(
        "A sentence that only states presence hides nothing of the description",
        arguments: ["The email address.", "The date of the visit.", "Enter the port. It is shared."])
    func statedPresence(description: String) throws {
        let cues: Set<Cue> = [
            .typeSentences, .typeFirst, .typeNoun, .typeNounHead, .typeNounBigram, .typeVerb,
        ]
        let plain = try Set(row(description).filter { cues.contains($0.cue) })
        #expect(!plain.isEmpty)
        for presence in ["Required.", "Optional."] {
            let stated = try row("\(presence) \(description)")
            #expect(Set(stated.filter { cues.contains($0.cue) }) == plain)
        }
    }

    @Test func nounsOfDescriptions() throws {
        let email = Feature(.typeNounBigram, Word.pair("email", "address"))
        #expect(try row("The email address of the owner.").contains(email))
        #expect(try row("Enter an email address.").contains(email))
        #expect(try !row("The address for email.").contains(email))
        #expect(try !row("The address.").contains { $0.cue == .typeNounBigram })
    }

    @Test func verbsAndPlurals() throws {
        #expect(try row("Selects the disk.").contains(Feature(.typeFirstClass, .select)))
        #expect(try row("Choose the disk(s).").contains(Feature(.typePlural, ActionClass.select.rawValue)))
        #expect(try !row("Choose the disk.").contains(Feature(.typePlural, ActionClass.select.rawValue)))
    }

    @Test("Names written as one word have parts")
    func compounds() {
        let parts = { (label: String) -> [Word] in
            let passage = Passages.first(label)
            return CompoundWord.parts(passage, 0..<passage.tokens.count)
        }
        #expect(parts("ServiceApiToken") == ["service", "api", "token"])
        #expect(parts("DB_HOST") == ["db", "host"])
        #expect(parts("GitHub token") == ["github", "token"])
        #expect(parts("OAuth scopes") == ["oauth", "scopes"])
    }
}
