/// A rule by which a page is read; its documentation is in its file.
protocol ExtractionRule: Sendable {
    /// The documentation of the rule.
    static var documentation: RuleDocumentation { get }
}
