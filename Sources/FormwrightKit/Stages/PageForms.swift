import DocumentParsing
import FormExtraction
import FormModel

/// The result of reading a page.
struct PageForms: Codable, Sendable {
    /// The page's name.
    var file: String
    /// The provider of its forms.
    var provider: String
    /// The provider's display name.
    var providerTitle: String
    /// Whether a page, tag or the configuration contains this name; otherwise it is made from the id.
    var isProviderTitleWritten: Bool
    /// Its forms.
    var forms: [Form]
    /// The names of the partials that it includes.
    var partials: [String]
    /// The numbers of the configuration's statements that had an effect on it.
    var usedStatements: [Int] = []
    /// The indices of the answers that apply to the page.
    var usedAnswers: [Int] = []
    /// The new places of answers whose places were reworded.
    var movedAnswers: [Int: Statement.Place] = [:]
    /// The headings under which the labels of answers that do not apply are.
    var answerHeadings: [Int: [String]] = [:]
    /// The blocks without fields in which places were nearly fields.
    var unsure: [UnsureBlock] = []
    /// Its diagnostics.
    var diagnostics: [Diagnostic]

    /// Parses pages, inserts their partials and reads their forms, in parallel.
    ///
    /// - Parameter places: the indices of the pages among those of the docs.
    static func read(_ places: [Int], of docs: LoadedDocs, workers: Int) -> [PageForms] {
        Parallel.map(places, workers: workers) { place in
            let document = DocumentParsing.parse(docs.sources[place])
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
                unsure: extracted.unsure,
                diagnostics: document.diagnostics + expanded.diagnostics + extracted.diagnostics)
        }
    }

    /// Whether the page has errors other than a missing partial.
    func failed(by configuration: Configuration) -> Bool {
        configuration.hasErrors(diagnostics.filter { $0.rule != RuleNames.missingPartial })
    }
}
