/// The extraction rules.
package enum ExtractionRules {
    /// The documentation of all rules, by kind, in the order in which a page is read.
    package static var documentation: [RuleDocumentation] {
        (fields + facts).map { $0.documentation } + FactReaderRules.all
            + (forms + diagnostics).map { $0.documentation }
    }

    private static let fields: [any ExtractionRule.Type] = [FieldKey.self, FieldMerging.self]

    private static let facts: [any ExtractionRule.Type] = [Statement.self]

    private static let forms: [any ExtractionRule.Type] = [
        Procedure.self, ProviderName.self, FormSlug.self, NavigationReader.self, SubmitReader.self,
    ]

    private static let diagnostics: [any ExtractionRule.Type] =
        [DistinctKeys.self, PageFormIDs.self] + AdviceRules.all
}
