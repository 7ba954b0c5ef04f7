import FormModel

/// The requested pages, if they are only part of the pages that are read.
struct Selection: Sendable {
    /// The names of the pages.
    let pages: Set<String>

    /// Finds the pages that a request names. If it names a partial, finds the pages that include the partial.
    ///
    /// - Parameter read: the results of reading the pages.
    /// - Returns: nil if all pages are requested.
    /// - Throws: if a requested page does not exist.
    static func find(
        in docs: LoadedDocs, _ read: [PageForms], _ inputs: Inputs, _ log: DiagnosticLog
    ) throws(CompilationReport) -> Selection? {
        guard let part = inputs.docs.part else { return nil }
        // Resolve links, because git refers to files in a linked folder by their real paths.
        let resolved = { (path: String) in FileSystem.resolved(path) ?? path }
        let asked = part.map(resolved)
        let isAsked = { (document: DocumentSet.Document) in
            let location = resolved(document.location)
            return asked.contains { Path.isInside(location, $0) }
        }
        // A partial selects the pages that include it.
        let names = Set((inputs.documents.partials + inputs.documents.pages).filter(isAsked).map(\.name))
        let including = Set(read.filter { !names.isDisjoint(with: $0.partials) }.map(\.file))
        let pages = docs.documents.filter { isAsked($0) || including.contains($0.name) }
        guard !pages.isEmpty || inputs.request.only != nil else {
            let folders = inputs.request.docs.map { "'\($0)'" }.joined(separator: ", ")
            var log = log
            log.add(
                Diagnostic(
                    .error, rule: "no-documents",
                    "the configuration does not include any pages in \(folders)",
                    at: inputs.request.docs.first.map { .start(of: $0) }))
            throw log.report(isUnusable: true)
        }
        return Selection(pages: Set(pages.map(\.name)))
    }

    /// The files whose diagnostics are shown: the selected pages, and the partials that they include.
    func files(_ read: ReadDocs) -> Set<String> {
        pages.union(read.pages.filter { pages.contains($0.file) }.flatMap(\.partials))
    }
}
