import Testing

@testable import FormExtraction

@Suite("Documentation of fact readers")
struct FactReaderRulesTests {
    /// Whether a reader finds something for the first candidate of a page.
    private static let readers: [(rule: RuleDocumentation, finds: @Sendable (FactContext) -> Bool)] = [
        (FactReaderRules.options, { ($0.options[0].first?.certainty ?? .possible) > .possible }),
        (FactReaderRules.default, { !DefaultReader.findings(for: 0, in: $0).isEmpty }),
        (FactReaderRules.format, { FormatReader.finding(for: 0, in: $0) != nil }),
        (FactReaderRules.limits, { !LimitsReader.findings(for: 0, in: $0).isEmpty }),
        (FactReaderRules.examples, { !ExampleReader.examples(for: 0, in: $0).isEmpty }),
        (FactReaderRules.condition, { !ConditionReader.findings(for: 0, in: $0).isEmpty }),
    ]

    @Test("has a page on which each reader finds something, and one on which it finds nothing")
    func examples() {
        #expect(Self.readers.map(\.rule) == FactReaderRules.all)
        for reader in Self.readers {
            #expect(reader.finds(Self.context(reader.rule.example)), "\(reader.rule.name)")
            #expect(!reader.finds(Self.context(reader.rule.counterexample)), "\(reader.rule.name)")
        }
    }

    private static func context(_ page: String) -> FactContext {
        ObservedPage(Reading.page(page + "\n")).factContext
    }
}
