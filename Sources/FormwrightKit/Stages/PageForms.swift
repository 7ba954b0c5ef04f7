import DocumentParsing
import FormExtraction
import FormModel

/// The result of reading a page.
struct PageForms: Codable, Sendable {
    /// The name of the page.
    var file: String
    /// The provider of the page's forms.
    var provider: String
    /// The provider's display name.
    var providerTitle: String
    /// Whether the provider's name occurs on the page, in a tag or in the configuration; otherwise, the name
    /// is made from the id.
    var isProviderTitleWritten: Bool
    /// The forms on the page.
    var forms: [Form]
    /// The names of the partials that the page includes.
    var partials: [String]
    /// The numbers of the statements in the configuration that had an effect on the page.
    var usedStatements: [Int] = []
    /// The indices of the answers that apply to the page.
    var usedAnswers: [Int] = []
    /// The new places of answers whose places were reworded.
    var movedAnswers: [Int: Statement.Place] = [:]
    /// For answers that do not apply, the headings under which their labels occur.
    var answerHeadings: [Int: [String]] = [:]
    /// For answers that contradict another one about the same place, the index of the first such answer.
    var contradictedAnswers: [Int: Int] = [:]
    /// The blocks without fields in which places were almost recognised as fields.
    var unsure: [UnsureBlock] = []
    /// The diagnostics about the page.
    var diagnostics: [Diagnostic]

    /// Parses pages, inserts their partials and reads their forms, in parallel.
    ///
    /// - Parameter places: the indices of the pages in the docs.
    static func read(_ places: [Int], of docs: LoadedDocs, workers: Int) -> [PageForms] {
        Parallel.mapBatches(
            places, workers: workers, atMost: batchSize, size: { docs.sources[$0].bytes.count }
        ) { places in
            var unread = places.reversed().map { DocumentParsing.parse(docs.sources[$0]) }
            return places.map { place in
                // Each page is freed once it is read, while its memory is in the processor's cache.
                let document = unread.removeLast()
                // Partials can be much larger than the pages that include them, so only one page has them at a time.
                let expanded = docs.library.expand(document.page)
                let extracted = FormExtraction.extract(
                    expanded.page, configuration: docs.configuration.extraction(for: docs.documents[place]))
                return PageForms(
                    file: docs.sources[place].file, provider: extracted.provider,
                    providerTitle: extracted.providerTitle,
                    isProviderTitleWritten: extracted.isProviderTitleWritten, forms: extracted.forms,
                    partials: expanded.used,
                    usedStatements: extracted.usedStatements, usedAnswers: extracted.usedAnswers,
                    movedAnswers: extracted.movedAnswers, answerHeadings: extracted.answerHeadings,
                    contradictedAnswers: extracted.contradictedAnswers,
                    unsure: extracted.unsure,
                    diagnostics: document.diagnostics + expanded.diagnostics + extracted.diagnostics)
            }
        }
    }

    /// The maximum size in bytes of several pages that are parsed before the first of them is read.
    ///
    /// Reading begins after parsing, because the code of each of them fits into the processor's second cache, but
    /// not the code of both.
    private static let batchSize = 256 << 10

    /// Whether the page or one of its partials has errors, so that places on the page may not have been read.
    func mayLackPlaces(_ docs: LoadedDocs) -> Bool {
        docs.configuration.hasErrors(diagnostics) || !docs.brokenPartials.isDisjoint(with: partials)
    }

    /// Whether text is missing from the page, because it includes a file that is not in the docs.
    var lacksInclusions: Bool {
        diagnostics.contains { $0.rule == RuleNames.missingPartial || $0.rule == RuleNames.unreadInclude }
    }

    /// Whether the page has errors other than a missing partial.
    func failed(by configuration: Configuration) -> Bool {
        !diagnostics.isEmpty
            && configuration.hasErrors(diagnostics.filter { $0.rule != RuleNames.missingPartial })
    }
}
