/// A rule for reading pages; its documentation is in the same file.
protocol ExtractionRule: Sendable {
    /// The documentation of the rule.
    static var documentation: RuleDocumentation { get }
}
