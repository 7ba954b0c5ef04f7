import FormModel
import Testing

@testable import FormExtraction

@Suite("Documentation of rules")
struct RuleDocumentationTests {
    @Test("has unique names in kebab case, and no empty part")
    func names() {
        let names = ExtractionRules.documentation.map(\.name)
        #expect(Set(names).count == names.count)
        for rule in ExtractionRules.documentation {
            #expect(rule.name.wholeMatch(of: /[a-z]+(?:-[a-z]+)*/) != nil, "\(rule.name)")
            #expect(rule.summary.hasSuffix(".") && rule.reason.hasSuffix("."), "\(rule.name)")
            #expect(rule.example != rule.counterexample, "\(rule.name)")
        }
    }

    @Test(
        "shows pages that get a diagnostic, and better ones",
        arguments: ExtractionRules.documentation.filter { $0.kind == .diagnostic })
    func examples(rule: RuleDocumentation) {
        #expect(!AdviceReading(rule.example).words(of: rule.name).isEmpty)
        #expect(AdviceReading(rule.counterexample).words(of: rule.name).isEmpty)
    }
}

extension RuleDocumentation: CustomTestStringConvertible {
    /// The name, so that a failure shows the rule.
    public var testDescription: String { name }
}
