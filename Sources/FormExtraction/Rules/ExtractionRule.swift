/// A rule for reading pages. Its documentation is in the same file.
protocol ExtractionRule: Sendable {
    /// The documentation of the rule.
    static var documentation: RuleDocumentation { get }
}
