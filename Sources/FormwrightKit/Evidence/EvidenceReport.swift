import DocumentParsing
import FormExtraction
import FormModel

/// What spoke for and against each decision on the pages of a compilation.
///
/// Pages are read again when someone asks, some at a time: the memory does not grow with the number of pages.
package struct EvidenceReport: Sendable {
    /// What is needed to read a page again as it was read.
    struct Pages: Sendable {
        var documents: [DocumentSet.Document]
        var library: PartialLibrary
        /// What the configuration says, with the product's name as the pages show it.
        var configuration: Configuration

        /// Of the docs of a run; of a selection, its pages alone.
        init(_ docs: LoadedDocs, selected selection: Selection?) {
            documents = docs.documents.filter { selection?.pages.contains($0.name) ?? true }
            library = docs.library
            configuration = docs.configuration
        }
    }

    /// The evidence of one page.
    struct PageEvidence: Sendable {
        /// The page's name.
        var page: String
        /// The fields and near misses, in page order.
        var candidates: [CandidateEvidence]
        /// Where the page has what could be the value of a secret.
        var secretSamples: [SourceRange] = []
    }

    /// The configuration in force.
    let configuration: Configuration
    /// The texts of the pages and partials.
    let sources: SourceMap
    private let documents: [DocumentSet.Document]
    private let library: PartialLibrary
    /// The names of fields, `provider/form.key`, by page and place.
    private let names: [String: [SourceRange: String]]

    /// Of the pages that were asked for.
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

    /// The field that a place of a page became, `provider/form.key`; nil for none.
    func name(of candidate: CandidateEvidence, on page: String) -> String? { names[page]?[candidate.source] }

    /// The pages, in order.
    var pages: [DocumentSet.Document] { documents }

    /// Reads a page again, and finds what the reader is not sure of.
    ///
    /// - Parameter limit: a question has a decision that is less sure.
    func questions(on document: DocumentSet.Document, below limit: Confidence) -> [PageQuestion] {
        guard let source = sources[document.name] else { return [] }
        let page = library.expand(DocumentParsing.parse(source).page).page
        return FormExtraction.questions(
            on: page, configuration: configuration.extraction(for: document), below: limit)
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
