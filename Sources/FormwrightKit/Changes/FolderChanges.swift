import CodeGeneration
import FormComparison
import FormModel
import FormNaming

extension CompilationReport {
    /// The report with what changes for clients when files replace those of a folder: breaking changes as warnings, others that clients notice
    /// as notes. What else changes, a label or a place, is reported by the rules about names.
    ///
    /// - Parameters:
    ///   - docs: what the files are made of.
    ///   - files: what the folder is to have.
    ///   - isAccepted: whether breaking changes are notes, as the user wants them.
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
        // The same in the words of the lock would be told twice.
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
    /// Whether senders or readers may have to do something.
    fileprivate var concernsClients: Bool {
        senders != .neutral || readers != .neutral || rule == .changedType
    }
}
