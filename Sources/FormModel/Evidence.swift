/// Where a fact comes from: the rule that inferred it, and the words that the rule used.
public struct Evidence: Hashable, Codable, Sendable {
    /// The fact.
    public var fact: Fact
    /// The rule's name, in kebab case.
    public var rule: String
    /// The place of the words that the rule used.
    public var range: SourceRange

    /// Creates a piece of evidence.
    package init(fact: Fact, rule: String, range: SourceRange) {
        self.fact = fact
        self.rule = rule
        self.range = range
    }
}
