import FormExtraction
import FormModel

/// What was found on all pages.
struct ReadDocs: Sendable {
    /// All pages, in the order of their names.
    let pages: [PageForms]
    /// Those that have no errors, nor partials with errors: what the others lack would silently be missing.
    let sound: [PageForms]

    /// Takes what was found on pages, and says what is wrong with it.
    static func check(_ pages: [PageForms], of docs: LoadedDocs, in inputs: Inputs) -> Staged<ReadDocs> {
        let configuration = docs.configuration
        let sound = pages.filter { page in
            !page.failed(by: configuration) && docs.brokenPartials.isDisjoint(with: page.partials)
        }
        // Pages are in the order of their names: what is said of two of them does not depend on the order of reading.
        var diagnostics = FormExtraction.advise(on: pages.flatMap(\.forms))
        if inputs.coversConfiguration {
            diagnostics += configuration.unmatchedPatterns(inputs.allPages)
            diagnostics += UnusedStatements.diagnostics(
                configuration, documents: docs.documents, pages: pages)
        }
        return Staged(
            value: ReadDocs(pages: pages, sound: sound), diagnostics: diagnostics,
            pageDiagnostics: pages.map { ($0.file, $0.diagnostics) })
    }
}
