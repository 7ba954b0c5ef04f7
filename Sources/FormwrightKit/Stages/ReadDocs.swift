import FormExtraction
import FormModel

/// The results of reading all pages.
struct ReadDocs: Sendable {
    /// All pages, in the order of their names.
    let pages: [PageForms]
    /// The pages that have no errors, in themselves or in their partials. Forms on other pages could silently
    /// lack fields.
    let sound: [PageForms]

    /// Checks the results of all pages.
    static func check(_ pages: [PageForms], of docs: LoadedDocs, in inputs: Inputs) -> Staged<ReadDocs> {
        let configuration = docs.configuration
        func isSound(_ page: PageForms) -> Bool {
            !page.failed(by: configuration) && docs.brokenPartials.isDisjoint(with: page.partials)
        }
        let sound = pages.indices.filter { isSound(pages[$0]) }
        // Pages are sorted by name, so that diagnostics about two pages do not depend on the order in which
        // pages are read.
        var diagnostics = FormExtraction.advise(
            on: pages.flatMap(\.forms), unsure: pages.flatMap(\.unsure))
        if inputs.coversConfiguration {
            diagnostics += configuration.unmatchedPatterns(inputs.allPages)
            diagnostics += UnusedStatements.diagnostics(
                configuration, documents: docs.documents, pages: pages)
        }
        return Staged(
            value: ReadDocs(
                pages: pages, sound: sound.count == pages.count ? pages : sound.map { pages[$0] }),
            diagnostics: diagnostics,
            pageDiagnostics: pages.indices.map { (pages[$0].file, pages[$0].diagnostics) })
    }
}
