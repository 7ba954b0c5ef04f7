import CodeGeneration
import FormModel
import FormPreview

/// A static site of the forms of a compilation.
package enum Preview {
    /// The folder of a site where none is given, beside the configuration.
    package static let folderName = "preview"

    /// Makes the files of the site.
    ///
    /// - Parameter workers: how many threads read pages again; the files are the same for any number.
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

    /// Refuses a folder that has what `compile` generated: its files would be removed as those of an earlier site.
    ///
    /// - Throws: if the folder is such a one, or cannot be read.
    package static func check(folder: String, printed: String) throws(OutputError) {
        let output = try OutputFolder(folder, printed: printed)
        guard output.manifest?.hashes["model.json"] != nil else { return }
        throw OutputError(
            "'\(printed)' has what '\(CompilingCommand.name)' generated; choose another folder with '-o DIR'")
    }
}
