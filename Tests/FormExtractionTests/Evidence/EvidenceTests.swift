import DocumentParsing
import FormModel
import Testing

@testable import FormExtraction

@Suite("Evidence of decisions")
struct EvidenceTests {
    private static let page = """
        ## Add a server

        Fill out the following fields.

        | Field | Description |
        | --- | --- |
        | Name (required) | The name of the server. |
        | API token | Enter the token, for example `hunter2`. The default is **swordfish**. |
        | Port | The port number. The default is `8443`. |

        1. Enter the **Owner** and the **Password** `opensesame`.
        2. Click **Save**.
        """

    private static func evidence(_ page: String, all: Bool = true) -> [CandidateEvidence] {
        FormExtraction.evidence(
            on: Reading.page(page + "\n"), configuration: ExtractionConfiguration(), all: all
        ).candidates
    }

    @Test("The points of the cues add up exactly to those of the decision")
    func sums() {
        let weighed = Self.evidence(Self.page).flatMap(\.decisions).filter { $0.points != nil }
        #expect(weighed.count > 12)
        for decision in weighed {
            let sum = decision.cues.reduce(decision.rest ?? 0) { $0 + ($1.points ?? 0) }
            #expect(sum == decision.points)
            #expect(decision.cues.count <= DecisionReport.mostCues + 1)
        }
    }

    @Test("The outcome of each place is ahead of its alternative")
    func agreement() {
        let told = Self.evidence(Self.page)
        #expect(told.contains { $0.isField } && told.contains { !$0.isField })
        for candidate in told {
            let first = candidate.decisions.first
            #expect(first?.fact == .field)
            #expect(first?.values == [candidate.isField ? "true" : "false"])
            #expect((first?.points ?? -1) >= 0)
            #expect((first?.confidence != nil) == candidate.isField)
        }
    }

    @Test("The facts in evidence are those of the field, even if a rule decided against the scores")
    func decidedFacts() {
        let page = """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Debug | Select `true` or `false`. |
            | Note | Required. Leave it blank if there is none. Optional notes. |
            | Port | The port number. The default is `8443`. |

            """
        let read = ObservedPage(Reading.page(page), lexicon: .english, weights: .learned)
        let decided = Decider(reading: read, weights: .learned).decide()
        let told = DecisionReport(read, weights: .learned).decisions(fields: [:], all: true).candidates
        #expect(decided.count == 3)
        for field in decided {
            let decisions = told[field.candidate].decisions
            #expect(decisions.first { $0.fact == .type }?.values == [field.type.rawValue])
            #expect(decisions.first { $0.fact == .presence }?.values == [field.presence.rawValue])
            #expect(decisions.contains { $0.fact == .demand } == !field.presence.allowsLeavingOut)
        }
    }

    @Test("A place that belongs to another field is not a field in evidence either, whatever its score")
    func otherPlaces() throws {
        let page = """
            ## Add a trigger

            Fill out the following fields:

            - **Key** (required): Enter your **Client ID**.
            - **When** (required): Select the event from the list.
            """
        let read = ObservedPage(Reading.page(page + "\n"), lexicon: .english, weights: .learned)
        var weights = Weights.learned
        weights.threshold = -1_000_000
        let decided = Set(Decider(reading: read, weights: weights).decide().map(\.candidate))
        let told = DecisionReport(read, weights: weights).decisions(fields: [:], all: true).candidates
        #expect(decided.count < told.count)
        #expect(told.indices.filter { told[$0].isField } == decided.sorted())
        let ruledOut = try #require(told.first { !$0.isField }?.decisions.first)
        #expect(ruledOut.cues.first?.name == "other-place" && ruledOut.points == nil)
    }

    @Test("A cue's words are at its place")
    func words() throws {
        let bytes = Array(Self.page.utf8)
        for cue in Self.evidence(Self.page).flatMap(\.decisions).flatMap(\.cues)
        where !cue.words.isEmpty && !cue.words.hasPrefix("•") {
            let range = try #require(cue.range)
            let text = String(decoding: bytes[range.offsets], as: UTF8.self)
            let first = try #require(cue.words.split(separator: " ").first)
            #expect(text.contains(first), "\(cue)")
        }
    }

    @Test("No value of a secret is shown, even if it looks like a label; labels are shown")
    func secrets() {
        let told = Self.evidence(Self.page)
        #expect(told.contains { $0.label == "API token" && $0.isField })
        #expect(told.contains { $0.label == "Owner" })
        var texts = told.map(\.label)
        for decision in told.flatMap(\.decisions) {
            texts += decision.values + (decision.runnerUp ?? []) + decision.cues.map(\.words)
        }
        for value in ["hunter2", "swordfish", "opensesame"] {
            #expect(!texts.contains { $0.contains(value) }, "\(value)")
        }
        #expect(texts.contains { $0.contains("8443") })
    }

    @Test("Names of controls next to a secret, and headings, are shown, even if they are not fields")
    func controlsNextToSecret() {
        let told = Self.evidence(
            """
            ## Get the keys

            1. Click **Create**.
            2. Save the **Access Key** and **Secret Key** from the popup window, such as **hunter2**,
               **Changeme**, **Letmein!Token**, **my secret password** and `key 7`.
            """)
        #expect(told.map(\.label).contains("Access Key"))
        var texts = told.map(\.label)
        for cue in told.flatMap(\.decisions).flatMap(\.cues) {
            texts.append(cue.words)
        }
        #expect(texts.contains("Get the keys"))
        for value in ["hunter2", "Changeme", "Letmein", "my secret", "key 7"] {
            #expect(!texts.contains { $0.contains(value) }, "\(value)")
        }
    }

    @Test("A fact in a directive is certain, and has the directive's place")
    func statements() throws {
        let told = Self.evidence(
            Self.page.replacing(
                "The port number.",
                with: "The port number. <!-- formwright: field type=text presence=required -->")
        )
        let port = try #require(told.first { $0.label == "Port" })
        for (fact, value) in [(Fact.type, "text"), (.presence, "required"), (.demand, "true")] {
            let decision = try #require(port.decisions.first { $0.fact == fact })
            #expect(decision.values == [value])
            #expect(decision.confidence == .certain)
            #expect(decision.cues.map(\.name) == ["directive"])
        }
    }

    @Test("A field that cannot be left out has the confidence that decides whether a schema requires it")
    func demand() throws {
        for (word, isDemand) in [("Required.", true), ("Optional.", false), ("", true)] {
            let page = Self.page.replacing("The port number.", with: "The port number. \(word)")
            let port = try #require(Self.evidence(page).first { $0.label == "Port" && $0.isField })
            let demand = port.decisions.first { $0.fact == .demand }
            #expect((demand != nil) == isDemand)
            #expect(demand.map { $0.values == ["true"] && $0.runnerUp == ["false"] } ?? true)
            #expect(demand.map { $0.confidence != nil && $0.points != nil } ?? true)
        }
        let stated = Self.evidence(
            Self.page.replacing(
                "The port number.", with: "The port number. <!-- formwright: field presence=optional -->"))
        #expect(
            stated.first { $0.label == "Port" }?.decisions.contains { $0.fact == .demand } == false)
    }

    @Test("Only fields and near misses are reported, unless all places are requested")
    func nearMisses() {
        let some = Self.evidence(Self.page, all: false)
        #expect(some.count < Self.evidence(Self.page).count)
        #expect(some.allSatisfy { $0.isField || ($0.decisions[0].points ?? .max) <= DecisionReport.nearMiss })
    }
}
