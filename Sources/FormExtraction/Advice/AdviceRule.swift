import DocumentParsing
import FormModel

/// A rule that reports missing or confusing information on a page.
///
/// Advice never changes a form.
protocol AdviceRule: ExtractionRule {
    /// The diagnostics about a page, in page order.
    static func advise(on page: AdvisedPage) -> [Diagnostic]
}

/// A rule that compares the forms of all pages.
protocol CatalogAdviceRule: ExtractionRule {
    /// The diagnostics about forms of different pages.
    ///
    /// - Parameter forms: all forms in the order of their pages, with the ids that they have on
    ///   their pages.
    static func advise(on forms: [Form]) -> [Diagnostic]
}

/// A page with everything that was found on it; the input of advice rules.
struct AdvisedPage {
    /// The page, with the partials that it includes.
    let page: Page
    let read: ObservedPage
    /// The procedures with fields.
    let procedures: [ReadProcedure]
    /// The candidates that a statement declares not to be fields.
    let ignored: Set<Int>
    /// The places that were removed from the page because a directive ignores them.
    let ignoredPlaces: [SourceRange]

    var text: PageText { read.text }

    /// The candidates that are fields.
    var fields: Set<Int> {
        Set(procedures.flatMap(\.fields).flatMap { [$0.decided.candidate] + $0.mentions.map(\.candidate) })
    }

    func candidate(_ field: MentionedField) -> Candidate { read.candidates.all[field.decided.candidate] }

    /// The sections with fields.
    var sectionsWithFields: Set<Int> { Set(fields.map { read.candidates.all[$0].section }) }
}

extension ReadProcedure {
    /// The form's fields by the place of their label.
    var fieldsByPlace: [SourceRange: Field] {
        Dictionary((form?.fields ?? []).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The rules that advise writers.
enum AdviceRules {
    /// The rules for a single page.
    static let page: [any AdviceRule.Type] = [
        UnreadBlockRule.self, UnreadColumnRule.self, EmptyTableRule.self, PlaceholderRule.self,
        TableInCodeRule.self,
        OptionsAnnouncedRule.self, UnresolvedOptionsLinkRule.self, DescribedTwiceRule.self,
        UnlistedFieldRule.self,
        PresenceUnstatedRule.self, ContradictionRule.self,
    ]

    /// The rules that compare pages.
    static let catalog: [any CatalogAdviceRule.Type] = [FormsDifferRule.self, LabelCaseRule.self]

    /// The diagnostics about a page.
    static func advise(on page: AdvisedPage) -> [Diagnostic] { self.page.flatMap { $0.advise(on: page) } }

    /// All rules, for their documentation.
    static let all: [any ExtractionRule.Type] = page + [LabelCaseRule.self]
}

extension FormExtraction {
    /// Compares the forms of all pages and reports inconsistencies.
    ///
    /// Linear in the number of fields, except for forms that share an id.
    /// - Parameter forms: all forms in the order of their pages, with the ids that `extract` gave them.
    package static func advise(on forms: [Form]) -> [Diagnostic] {
        AdviceRules.catalog.flatMap { $0.advise(on: forms) }
    }
}

extension Diagnostic {
    /// A list of labels for a message: `'A', 'B' and 2 more`.
    static func list(_ labels: [String], limit: Int = 5) -> String {
        let quoted = labels.map { "'\($0)'" }
        if quoted.count > limit + 1 {
            return quoted.prefix(limit).joined(separator: ", ") + " and \(quoted.count - limit) more"
        }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
