import FormModel

/// The pages that were asked for, where these are a part of those that are read.
struct Selection: Sendable {
    /// The names of the pages.
    let pages: Set<String>

    /// Finds the pages that a request names, and those that include what it names.
    ///
    /// - Parameter read: what was found on the pages.
    /// - Returns: nil if all pages were asked for.
    /// - Throws: if there are no such pages.
    static func find(
        in docs: LoadedDocs, _ read: [PageForms], _ inputs: Inputs, _ log: DiagnosticLog
    ) throws(CompilationReport) -> Selection? {
        guard let part = inputs.docs.part else { return nil }
        // Links are worked out: git names the files of a linked folder by where they are.
        let resolved = { (path: String) in FileSystem.resolved(path) ?? path }
        let asked = part.map(resolved)
        let isAsked = { (document: DocumentSet.Document) in
            let location = resolved(document.location)
            return asked.contains { Path.isInside(location, $0) }
        }
        // A partial is asked for by the pages that include it.
        let names = Set((inputs.documents.partials + inputs.documents.pages).filter(isAsked).map(\.name))
        let including = Set(read.filter { !names.isDisjoint(with: $0.partials) }.map(\.file))
        let pages = docs.documents.filter { isAsked($0) || including.contains($0.name) }
        guard !pages.isEmpty || inputs.request.only != nil else {
            let folders = inputs.request.docs.map { "'\($0)'" }.joined(separator: ", ")
            var log = log
            log.add(
                Diagnostic(
                    .error, rule: "no-documents",
                    "\(folders) is not among the pages that the configuration compiles",
                    at: inputs.request.docs.first.map { .start(of: $0) }))
            throw log.report(isUnusable: true)
        }
        return Selection(pages: Set(pages.map(\.name)))
    }

    /// The files that diagnostics are shown of: the pages, and the partials that they include.
    func files(_ read: ReadDocs) -> Set<String> {
        pages.union(read.pages.filter { pages.contains($0.file) }.flatMap(\.partials))
    }
}
