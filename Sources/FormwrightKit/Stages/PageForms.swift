import DocumentParsing
import FormExtraction
import FormModel

/// What was found on a page.
struct PageForms: Codable, Sendable {
    /// The page's name.
    var file: String
    /// The provider that its forms belong to.
    var provider: String
    /// The provider's name for people.
    var providerTitle: String
    /// Whether something writes that name so; else it is made of the id.
    var isProviderTitleWritten: Bool
    /// Its forms.
    var forms: [Form]
    /// The names of the partials that it includes.
    var partials: [String]
    /// The numbers of the configuration's statements that had an effect on it.
    var usedStatements: [Int] = []
    /// The answers that are about something on it, by their places among the page's.
    var usedAnswers: [Int] = []
    /// Where answers are now whose words changed.
    var movedAnswers: [Int: Statement.Place] = [:]
    /// What is wrong with it.
    var diagnostics: [Diagnostic]

    /// Parses some pages, fills in their partials and reads their forms, in parallel.
    ///
    /// - Parameter places: the places of the pages among those of the docs.
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
                movedAnswers: extracted.movedAnswers,
                diagnostics: document.diagnostics + expanded.diagnostics + extracted.diagnostics)
        }
    }

    /// Whether the page has errors that may have cost it more than what a missing partial would have given.
    func failed(by configuration: Configuration) -> Bool {
        configuration.hasErrors(diagnostics.filter { $0.rule != RuleNames.missingPartial })
    }
}
