import CodeGeneration
import FormComparison
import FormModel

extension Compilation {
    /// Reports what changes for clients when files replace those of a folder: breaking changes as warnings, others that clients notice
    /// as notes. What else changes, a label or a place, is told by the rules that keep names.
    ///
    /// - Parameters:
    ///   - files: what the folder is to have.
    ///   - isAccepted: whether breaking changes are notes, as the user wants them.
    public mutating func reportChanges(
        of files: [OutputFile], in folder: String, printed: String, isAccepted: Bool = false
    ) throws(OutputError) {
        let output = try OutputFolder(folder, printed: printed)
        guard let before = try output.content(of: GeneratedModel.fileName),
            let old = try? ModelReader.read(before),
            let after = files.first(where: { $0.path == GeneratedModel.fileName }),
            let new = try? ModelReader.read(Array(after.content.utf8))
        else { return }
        var compared = ComparedModel(printed, self)
        compared.model = new
        let report = ChangeReport(from: ComparedModel(printed, model: old), to: compared)
        let told = report.entries.filter { $0.change.concernsClients }
        let names = told.map { "(\(ChangeReport.name($0.change)))" }
        // The same in the words of the lock would be told twice.
        diagnostics.removeAll { diagnostic in
            diagnostic.rule == RuleNames.changedFacts && diagnostic.severity == .note
                && names.contains(where: diagnostic.message.contains)
        }
        self.report(
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
