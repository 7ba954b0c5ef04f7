import FormModel

/// A rule that tells writers what a page leaves unsaid, or says in a way that its readers and this compiler stumble over.
///
/// Advice never changes a form.
protocol AdviceRule: ExtractionRule {
    /// What there is to say about a page, in page order.
    static func advise(on page: PageReading) -> [Diagnostic]
}

/// A rule that compares the forms of all pages.
protocol CatalogAdviceRule: ExtractionRule {
    /// What there is to say about forms of different pages.
    ///
    /// - Parameter forms: all forms in the order of their pages, with the ids that the pages give them.
    static func advise(on forms: [Form]) -> [Diagnostic]
}

/// The rules that advise writers.
enum AdviceRules {
    /// Those for one page.
    static let page: [any AdviceRule.Type] = [
        PlaceholderRule.self, TableInCodeRule.self, OptionsAnnouncedRule.self, UnresolvedOptionsLinkRule.self,
        DescribedTwiceRule.self, UnlistedFieldRule.self, PresenceUnstatedRule.self,
    ]

    /// Those for all pages.
    static let catalog: [any CatalogAdviceRule.Type] = [FormsDifferRule.self, LabelCaseRule.self]

    /// What there is to say about a page.
    static func advise(on reading: PageReading) -> [Diagnostic] {
        page.filter { reading.vocabulary.uses($0.documentation.name) }.flatMap { $0.advise(on: reading) }
    }

    /// All rules, for their documentation.
    static let all: [any ExtractionRule.Type] = page + [LabelCaseRule.self]
}

extension FormExtraction {
    /// Compares the forms of all pages: what they say differently about the same thing.
    ///
    /// Takes time linear in the number of fields, but for the fields of forms that share one id.
    /// - Parameter forms: all forms in the order of their pages, with the ids that `extract` gave them.
    public static func advise(on forms: [Form]) -> [Diagnostic] {
        AdviceRules.catalog.flatMap { $0.advise(on: forms) }
    }
}
