import FormExtraction
import FormModel

/// Finds statements in the configuration that have no effect, because a label or form was renamed or
/// misspelled.
///
/// Without this check, the forms would silently lack the stated facts.
enum UnusedStatements {
    /// The warnings, in the order of the statements.
    ///
    /// - Parameters:
    ///   - documents: the pages of the documentation.
    ///   - pages: the results of reading these pages, in the same order.
    static func diagnostics(
        _ configuration: Configuration, documents: [DocumentSet.Document], pages: [PageForms]
    ) -> [Diagnostic] {
        let used = Set(pages.flatMap(\.usedStatements))
        let statements = configuration.extraction.statements
        func fieldCount(_ pages: [(DocumentSet.Document, PageForms)]) -> Int {
            pages.reduce(0) { $0 + $1.1.forms.reduce(0) { $0 + $1.fields.count } }
        }
        return statements.compactMap { statement in
            guard let number = statement.number, !used.contains(number) else { return nil }
            let pattern = configuration.patterns.statements[number]
            let meant = zip(documents, pages).filter { document, _ in
                pattern?.matches(document, in: configuration) ?? true
            }
            // A pattern that matches no page is reported separately. On a page with errors, fields may be
            // missing for a different reason.
            guard !meant.isEmpty, !meant.contains(where: { $0.1.failed(by: configuration) }) else {
                return nil
            }
            let place = pattern.map { "on '\($0.glob.source)'" } ?? "on any page"
            let expected =
                statement.form == nil
                ? "a label as it appears on the page"
                : "the id or title of a form, and a label as it appears on the page"
            let suggestion =
                fieldCount(meant) <= Self.mostComparisons / max(statements.count, 1)
                ? Self.suggestion(for: statement, among: meant.map(\.1)) : ""
            return Diagnostic(
                .warning, rule: "unused-statement",
                "this statement has no effect \(place); expected \(expected)\(suggestion)",
                at: statement.range)
        }
    }

    /// The maximum number of labels that are compared for all suggestions of a run together.
    private static let mostComparisons = 200_000

    /// The clause that suggests a similar label on the pages; empty if there is none, or if a form has the label.
    private static func suggestion(for statement: Statement, among pages: [PageForms]) -> String {
        guard case .field(let label?) = statement.subject else { return "" }
        let labels = pages.flatMap { $0.forms.flatMap { $0.fields.map(\.label) } }
        return labels.contains(label) ? "" : Suggestion.clause(for: label, among: labels)
    }
}
