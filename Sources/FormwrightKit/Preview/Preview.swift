import CodeGeneration
import FormModel
import FormPreview

/// Generates a static site that shows the forms of a compilation.
package enum Preview {
    /// The name of the default folder for a site, next to the configuration.
    package static let folderName = "preview"

    /// Generates the files of the site.
    ///
    /// - Parameter workers: the number of threads; the files do not depend on it.
    package static func files(of docs: CompiledDocs, workers: Int) -> [GeneratedFile] {
        let sources = docs.report.sources
        let unread = docs.report.diagnostics.compactMap { diagnostic -> UnreadBlock? in
            guard diagnostic.rule == RuleNames.unreadBlock, let range = diagnostic.range else { return nil }
            return UnreadBlock(range: range, message: diagnostic.message)
        }
        let site = PreviewSite(docs.plan, pages: Set(docs.pages), sources: sources, unread: unread)
        let evidence = EvidenceReport(docs)
        let documents = Dictionary(
            evidence.pages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let pages = site.formsByPage.sorted { TextOrder.precedes($0.key, $1.key) }
        let files = Parallel.map(pages, workers: workers) { page, ids in
            let decided = documents[page].map { document in
                let told = evidence.evidence(on: document)
                return PreviewedPage(candidates: told.candidates, secretSamples: told.secretSamples)
            }
            return ids.compactMap { site.page(ofForm: $0, decided) }
        }
        return ([site.overview()] + files.joined()).sorted { TextOrder.precedes($0.path, $1.path) }
    }

    /// Rejects a folder that contains output of `compile`, because its files would be removed as if they
    /// belonged to an earlier site.
    ///
    /// - Throws: if the folder contains such output, or cannot be read.
    package static func check(folder: String, printed: String) throws(OutputError) {
        let output = try OutputFolder(folder, printed: printed)
        guard output.manifest?.hashes["model.json"] != nil else { return }
        throw OutputError(
            "'\(printed)' contains output of '\(CompilingCommand.name)'; choose a different folder with '-o DIR'"
        )
    }
}
