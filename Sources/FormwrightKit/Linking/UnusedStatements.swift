import FormExtraction
import FormModel

/// Finds statements of the configuration that changed no field: a page or a label was renamed, or misspelled.
///
/// Nothing else shows that, and the forms silently lack what was stated about them.
enum UnusedStatements {
    /// The warnings, in the order of the statements.
    ///
    /// - Parameters:
    ///   - pages: all pages of the documentation, before their forms were linked.
    ///   - sink: knows the levels by which a page failed; its fields may be missing for another reason.
    static func diagnostics(
        _ statements: [ExtractionConfiguration.FieldStatement], pages: [ReadPage], sink: DiagnosticSink
    ) -> [Diagnostic] {
        guard !statements.isEmpty else { return [] }
        let fields = pages.lazy.flatMap(\.forms).flatMap(\.fields)
        let file = statements.first?.range.file
        let used = fields.flatMap(\.evidence).map(\.range).filter { $0.file == file }
            .map(\.offsets.lowerBound).sorted()
        var next = used.startIndex
        return statements.compactMap { statement in
            // Statements are in the order of the file: both lists are gone through once.
            while next < used.endIndex, used[next] < statement.range.offsets.lowerBound { next += 1 }
            let isUsed = next < used.endIndex && statement.range.offsets.contains(used[next])
            // A field that a statement removes leaves no trace.
            guard !isUsed, !statement.directive.contains(" ignore=") else { return nil }
            let meant = pages.filter { statement.page == nil || statement.page == $0.file }
            guard !meant.contains(where: { $0.failed(in: sink) }) else { return nil }
            let message: String
            if let page = statement.page, meant.isEmpty {
                let suggestion = Suggestion.clause(for: page, among: pages.map(\.file))
                message = "this statement is about a page that is not there: '\(page)'\(suggestion)"
            } else {
                let place = statement.page.map { "of '\($0)'" } ?? "of any page"
                message = "this statement changes no field \(place); expected a label as the page writes it"
            }
            return Diagnostic(.warning, rule: "unused-statement", message, at: statement.range)
        }
    }
}
