import FormModel
import Testing

@testable import FormExtraction

@Suite("Documentation of rules")
struct RuleDocumentationTests {
    @Test("has each name once, in kebab case, and says something in every part")
    func names() {
        let names = ExtractionRules.documentation.map(\.name)
        #expect(Set(names).count == names.count)
        for rule in ExtractionRules.documentation {
            #expect(rule.name.wholeMatch(of: /[a-z]+(?:-[a-z]+)*/) != nil, "\(rule.name)")
            #expect(rule.summary.hasSuffix(".") && rule.reason.hasSuffix("."), "\(rule.name)")
            #expect(rule.example != rule.counterexample, "\(rule.name)")
        }
    }

    @Test("shows pages on which the rule acts", arguments: ExtractionRules.documentation)
    func examples(rule: RuleDocumentation) {
        #expect(
            Reading.dump(rule.example, advice: rule.name)
                != Reading.dump(rule.example, without: rule.name, advice: rule.name))
    }

    @Test("shows pages that the rule leaves alone", arguments: ExtractionRules.documentation)
    func counterexamples(rule: RuleDocumentation) {
        #expect(
            Reading.dump(rule.counterexample, advice: rule.name)
                == Reading.dump(rule.counterexample, without: rule.name, advice: rule.name))
    }
}

extension RuleDocumentation: CustomTestStringConvertible {
    /// The name, so that a failure says which rule it is of.
    public var testDescription: String { name }
}
