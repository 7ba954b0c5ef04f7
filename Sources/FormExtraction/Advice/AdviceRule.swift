import DocumentParsing
import FormModel

/// A rule that reports missing or confusing information on a page.
///
/// Advice never changes a form.
protocol AdviceRule: ExtractionRule {
    /// The diagnostics about a page, in page order.
    static func advise(on page: AdvisedPage) -> [Diagnostic]
}

/// A rule that compares all pages.
protocol CatalogAdviceRule: ExtractionRule {
    /// The diagnostics that result from comparing pages.
    static func advise(on catalog: AdvisedCatalog) -> [Diagnostic]
}

/// All pages. This is the input to the rules that compare pages.
struct AdvisedCatalog {
    /// All forms, in the order of their pages, with the ids that they have on their own page.
    let forms: [Form]
    /// The blocks without fields in which places were almost recognised as fields, in the order of their
    /// pages.
    let unsure: [UnsureBlock]
    /// The labels of all fields that were decided with high confidence.
    let known: KnownLabels
}

/// A page with everything that was found on it. This is the input to the advice rules.
struct AdvisedPage {
    let read: ObservedPage
    let source: SourceText
    /// The blocks of the page, with the partials that it includes.
    let blocks: [Block]
    /// The procedures with fields.
    let procedures: [ReadProcedure]
    /// The fields of each procedure's form by the place of their label.
    let fieldsByPlace: [FieldsByPlace]
    /// The candidates that are fields.
    let fields: Set<Int>
    /// The places that were removed from the page because a directive ignores them.
    let ignoredPlaces: [SourceRange]
    /// The blocks that look like a form, judging by the words on the page.
    let unread: [UnreadBlock]
    /// Other blocks in which places were almost recognised as fields.
    let unsure: [UnsureBlock]

    /// Creates the input.
    ///
    /// - Parameters:
    ///   - ignored: the candidates that statements declare not to be fields.
    ///   - added: the sections to which directives or the configuration add fields.
    init(
        _ read: ObservedPage, source: SourceText, blocks: [Block], procedures: [ReadProcedure],
        ignored: Set<Int>, ignoredPlaces: [SourceRange], added: Set<Int>
    ) {
        self.read = read
        self.source = source
        self.blocks = blocks
        self.procedures = procedures
        fieldsByPlace = procedures.map { FieldsByPlace($0.form?.fields ?? []) }
        self.ignoredPlaces = ignoredPlaces
        var fields: Set<Int> = []
        for procedure in procedures.indices {
            for field in procedures[procedure].fields {
                fields.insert(field.decided.candidate)
                for mention in field.mentions.indices { fields.insert(field.mentions[mention].candidate) }
            }
        }
        self.fields = fields
        let surroundings = BlockSurroundings(read, fields: fields.union(ignored))
        let margins = read.margins
        unread = UnreadBlocks.find(surroundings, margins: margins, added: added)
        unsure = UnsureBlocks.find(surroundings, margins: margins, reported: unread)
    }

    var text: PageText { read.text }

    func candidate(_ field: MentionedField) -> Candidate { read.candidates.all[field.decided.candidate] }

    /// The sections with fields.
    var sectionsWithFields: Set<Int> { Set(fields.map { read.candidates.all[$0].section }) }
}

/// Fields by the place of their label. The first of several fields at a place is found.
struct FieldsByPlace {
    let fields: [Field]
    private let numbers: [SourceRange: Int]

    init(_ fields: [Field]) {
        self.fields = fields
        var numbers: [SourceRange: Int] = [:]
        numbers.reserveCapacity(fields.count)
        for index in fields.indices.reversed() { numbers[fields[index].source] = index }
        self.numbers = numbers
    }

    /// The index of the field at a place; nil if there is none.
    func index(of place: SourceRange) -> Int? { numbers[place] }
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
    static let catalog: [any CatalogAdviceRule.Type] = [
        FormsDifferRule.self, LabelCaseRule.self, UnreadBlockRule.self, UnsureBlockRule.self,
    ]

    /// The diagnostics about a page.
    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for rule in self.page {
            let found = rule.advise(on: page)
            if !found.isEmpty { diagnostics += found }
        }
        return diagnostics
    }

    /// All rules, for their documentation.
    static let all: [any ExtractionRule.Type] = page + [UnsureBlockRule.self, LabelCaseRule.self]
}

extension FormExtraction {
    /// Compares all pages, and reports inconsistencies, and blocks that resemble forms on other pages.
    ///
    /// This takes time linear in the number of fields and blocks, except for forms that share an id.
    /// - Parameters:
    ///   - forms: all forms in the order of their pages, with the ids that `extract` assigned.
    ///   - unsure: the blocks that `extract` returned, in the same order.
    package static func advise(on forms: [Form], unsure: [UnsureBlock]) -> [Diagnostic] {
        var labels: [String] = []
        for form in forms.indices {
            let fields = forms[form].fields
            for field in fields.indices
            where fields[field].confidence[.field] >= KnownLabels.leastConfidence {
                labels.append(fields[field].label)
            }
        }
        let catalog = AdvisedCatalog(forms: forms, unsure: unsure, known: KnownLabels(labels))
        return AdviceRules.catalog.flatMap { $0.advise(on: catalog) }
    }
}

extension Diagnostic {
    /// A list of labels for a message, such as `'A', 'B' and 2 more`.
    static func list(_ labels: [String], limit: Int = 5) -> String {
        labels.count > limit + 1
            ? list(labels.prefix(limit), more: labels.count - limit) : list(labels[...], more: 0)
    }

    /// A list of labels and of the number of further ones.
    static func list(_ labels: ArraySlice<String>, more: Int) -> String {
        var text = TextBuffer()
        append(labels, more: more, to: &text)
        return text.text()
    }

    /// Appends a list of labels and of the number of further ones.
    static func append(_ labels: ArraySlice<String>, more: Int, to text: inout TextBuffer) {
        for index in labels.indices {
            if index > labels.startIndex {
                text.append(index + 1 == labels.endIndex && more == 0 ? " and " : ", ")
            }
            text.append("'")
            text.append(labels[index])
            text.append("'")
        }
        if more > 0 { text.append(" and \(more) more") }
    }
}
