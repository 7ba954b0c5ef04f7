/// A rule by which a page is read; its documentation stands in its file.
protocol ExtractionRule: Sendable {
    /// What there is to know about the rule.
    static var documentation: RuleDocumentation { get }
}
