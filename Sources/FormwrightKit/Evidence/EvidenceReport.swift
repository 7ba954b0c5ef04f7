import DocumentParsing
import FormExtraction
import FormModel

/// The evidence for and against each decision on the pages of a compilation.
///
/// Pages are read again on request, a few at a time, so memory does not grow with the number of
/// pages.
package struct EvidenceReport: Sendable {
    /// The context for reading pages again.
    struct Pages: Sendable {
        var documents: [DocumentSet.Document]
        var library: PartialLibrary
        /// The configuration, with the product's name as found on the pages.
        var configuration: Configuration

        /// Creates the context for the pages of a run, or for only the selected pages.
        init(_ docs: LoadedDocs, selected selection: Selection?) {
            documents = docs.documents.filter { selection?.pages.contains($0.name) ?? true }
            library = docs.library
            configuration = docs.configuration
        }
    }

    /// The evidence of one page.
    struct PageEvidence: Sendable {
        /// The name of the page.
        var page: String
        /// The fields and near misses, in page order.
        var candidates: [CandidateEvidence]
        /// The places of possible secret values on the page.
        var secretSamples: [SourceRange] = []
    }

    /// The configuration that was used.
    let configuration: Configuration
    /// The sources of the pages and partials.
    let sources: SourceMap
    private let documents: [DocumentSet.Document]
    private let library: PartialLibrary
    /// The names of fields, `provider/form.key`, by page and place.
    private let names: [String: [SourceRange: String]]

    /// Creates a report about the selected pages.
    package init(_ docs: CompiledDocs) {
        configuration = docs.evidencePages.configuration
        sources = docs.report.sources
        documents = docs.evidencePages.documents
        library = docs.evidencePages.library
        var names: [String: [SourceRange: String]] = [:]
        for form in docs.catalog.providers.flatMap(\.forms) {
            for page in form.pages {
                for field in form.fields {
                    names[page, default: [:]][field.source] = "\(form.id).\(field.key)"
                }
            }
        }
        self.names = names
    }

    /// The name of the field that was read at a place, `provider/form.key`; nil if no field was read there.
    func name(of candidate: CandidateEvidence, on page: String) -> String? { names[page]?[candidate.source] }

    /// The pages, in order.
    var pages: [DocumentSet.Document] { documents }

    /// Reads a page again and finds uncertain decisions.
    ///
    /// - Parameter limit: each question has at least one decision below this confidence.
    func questions(on document: DocumentSet.Document, below limit: Confidence) -> [PageQuestion] {
        guard let source = sources[document.name] else { return [] }
        let page = library.expand(DocumentParsing.parse(source).page).page
        return FormExtraction.questions(
            on: page, configuration: configuration.extraction(for: document), below: limit)
    }

    /// Reads a page again and finds the places that answers are about.
    func answeredPlaces(on document: DocumentSet.Document) -> [AnsweredPlace] {
        guard let source = sources[document.name], !configuration.answers(for: document).isEmpty else {
            return []
        }
        return FormExtraction.answeredPlaces(
            on: library.expand(DocumentParsing.parse(source).page).page,
            configuration: configuration.extraction(for: document))
    }

    /// Reads a page again.
    ///
    /// - Parameter all: whether to include places that are far from being fields.
    func evidence(on document: DocumentSet.Document, all: Bool = false) -> PageEvidence {
        guard let source = sources[document.name] else {
            return PageEvidence(page: document.name, candidates: [])
        }
        let page = library.expand(DocumentParsing.parse(source).page).page
        let decisions = FormExtraction.evidence(
            on: page, configuration: configuration.extraction(for: document), all: all)
        return PageEvidence(
            page: document.name, candidates: decisions.candidates, secretSamples: decisions.secretSamples)
    }
}
