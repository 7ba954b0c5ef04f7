import CodeGeneration
import FormComparison
import FormModel
import FormNaming

extension CompilationReport {
    /// Adds the changes that clients will notice when the new files replace the files in a folder. Breaking
    /// changes are warnings; other changes that clients notice are notes. Changes to labels and places are
    /// reported by the rules about names.
    ///
    /// - Parameters:
    ///   - docs: the forms that the files are generated from.
    ///   - files: the new files of the folder.
    ///   - isAccepted: whether the user accepts breaking changes, which are then notes.
    package func tellingChanges(
        of docs: CompiledDocs, by files: [GeneratedFile], in folder: String, printed: String,
        isAccepted: Bool = false
    ) throws(OutputError) -> CompilationReport {
        let output = try OutputFolder(folder, printed: printed)
        guard let before = try output.content(of: GeneratedModel.fileName),
            let old = try? ModelReader.read(before),
            let after = files.first(where: { $0.path == GeneratedModel.fileName }),
            let new = try? ModelReader.read(Array(after.content.utf8))
        else { return self }
        var compared = ComparedModel(printed, docs)
        compared.model = new
        let report = ChangeReport(from: ComparedModel(printed, model: old), to: compared)
        let told = report.entries.filter { $0.change.concernsClients }
        let names = told.map { "(\(ChangeReport.name($0.change)))" }
        // Otherwise, the lock would report the same change again in different words.
        let rest = leavingOut { diagnostic in
            diagnostic.rule == NamingRule.changedFacts && diagnostic.severity == .note
                && names.contains(where: diagnostic.message.contains)
        }
        return rest.adding(
            ChangeReport.diagnostics(told).map { diagnostic in
                var diagnostic = diagnostic
                if isAccepted { diagnostic.severity = .note }
                return diagnostic
            })
    }
}

extension Change {
    /// Whether the change may require action from senders or readers.
    fileprivate var concernsClients: Bool {
        senders != .neutral || readers != .neutral || rule == .changedType
    }
}
