import FormModel
import Testing

@testable import CodeGeneration

@Suite("What is enforced")
struct EnforcementTests {
    private func facets(_ field: Field, _ policy: EnforcementPolicy = .init(), kept: FacetSet = [])
        -> FacetSet
    {
        Enforcement(field, policy: policy, kept: kept).facets
    }

    @Test("with unstated presence are the fields that the page tells the reader to fill in, or all, or none")
    func unstated() {
        var field = SampleCatalog.field("a", .text, presence: .unstated)
        let policies = EnforcementPolicy.UnstatedPresence.allCases.map {
            EnforcementPolicy(unstatedPresence: $0)
        }
        #expect(policies.map { facets(field, $0).contains(.required) } == [true, true, false])
        field.isOrdered = false
        #expect(policies.map { facets(field, $0).contains(.required) } == [false, true, false])
    }

    @Test(
        "never requires a toggle, or a field with a default",
        arguments: EnforcementPolicy.UnstatedPresence.allCases)
    func neverDemanded(presence: EnforcementPolicy.UnstatedPresence) {
        let policy = EnforcementPolicy(unstatedPresence: presence)
        let toggle = SampleCatalog.field("a", .boolean, presence: .unstated)
        let standard = SampleCatalog.field("a", .text, presence: .unstated, defaultValue: "x")
        #expect(!facets(toggle, policy).contains(.required))
        #expect(!facets(standard, policy).contains(.required))
    }

    @Test("is a fact at or above its threshold, or the configured confidence")
    func thresholds() {
        var field = SampleCatalog.field(
            "a", .choice, presence: .required, options: SampleCatalog.colours)
        let all: FacetSet = [.required, .type, .options]
        #expect(facets(field) == all)
        let threshold = EnforcementThresholds.threshold(of: .options).perMille
        field.confidence[.options] = Confidence(perMille: threshold)
        #expect(facets(field) == all)
        field.confidence[.options] = Confidence(perMille: threshold - 1)
        #expect(facets(field) == [.required, .type])
        #expect(
            facets(field, EnforcementPolicy(confidences: [.options: Confidence(perMille: threshold - 1)]))
                == all)
        // If the type of a value is uncertain, nothing else about it is enforced.
        field.confidence[.type] = Confidence(perMille: 1)
        #expect(facets(field) == [.required])
    }

    @Test("stays until its confidence is well below the threshold")
    func slack() {
        var field = SampleCatalog.field("a", .text, presence: .required)
        let threshold = EnforcementThresholds.threshold(of: .demand).perMille
        field.confidence[.demand] = Confidence(perMille: threshold - EnforcementThresholds.slack)
        #expect(!facets(field).contains(.required))
        #expect(facets(field, kept: [.required]).contains(.required))
        field.confidence[.demand] = Confidence(perMille: threshold - EnforcementThresholds.slack - 1)
        #expect(!facets(field, kept: [.required]).contains(.required))
    }

    @Test(
        "is never a choice of a single option, unless the page says that it is the only one, or of a secret")
    func options() {
        var field = SampleCatalog.field("a", .choice, options: [FieldOption(value: "public")])
        #expect(!facets(field).contains(.options))
        field.hasOnlyStatedOptions = true
        #expect(facets(field).contains(.options))
        field.secret = true
        #expect(!facets(field).contains(.options))
        let rule = FieldPlan(field, enforcement: Enforcement(field, policy: .init(), kept: [])).rule
        guard case .text = rule else {
            Issue.record("a secret's options are shown")
            return
        }
    }

    @Test("refuses unknown names if everything was read or the configuration says so")
    func unknownKeys() {
        for isComplete in [false, true] {
            let form = SampleCatalog.form("a", title: "A", fields: [], isComplete: isComplete)
            let refuses = EnforcementPolicy.UnknownKeys.allCases.map {
                EnforcementPolicy(unknownKeys: $0).refusesUnknownKeys(of: form)
            }
            #expect(refuses == [true, false, isComplete])
        }
    }
}
