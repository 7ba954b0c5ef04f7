import FormModel

/// Selects which of many diagnostics are shown as text: every error, and the first few warnings and notes of
/// each rule.
package struct DiagnosticDigest: Sendable {
    /// The maximum number of warnings and the maximum number of notes that are shown per rule.
    static let mostOfRule = 5

    /// The diagnostics to show, in their order.
    package private(set) var shown: [Diagnostic] = []
    /// The number of diagnostics that are not shown.
    package private(set) var hiddenCount = 0

    private var counts: [String: Int] = [:]

    /// Selects the diagnostics to show.
    ///
    /// - Parameter showsAll: whether to show all diagnostics.
    package init(_ diagnostics: [Diagnostic], showsAll: Bool) {
        var seen: [Diagnostic.Severity: [String: Int]] = [:]
        for diagnostic in diagnostics {
            counts[diagnostic.rule, default: 0] += 1
            let count = (seen[diagnostic.severity]?[diagnostic.rule] ?? 0) + 1
            seen[diagnostic.severity, default: [:]][diagnostic.rule] = count
            if showsAll || diagnostic.severity == .error || count <= Self.mostOfRule {
                shown.append(diagnostic)
            } else {
                hiddenCount += 1
            }
        }
    }

    /// A line with the number of diagnostics of each rule, starting with the most frequent rule, and the
    /// number of diagnostics that are not shown; empty if there is nothing to count.
    package var line: String {
        guard counts.count > 1 || hiddenCount > 0 else { return "" }
        let rules = counts.sorted { left, right in
            left.value == right.value ? TextOrder.precedes(left.key, right.key) : left.value > right.value
        }
        let hint = hiddenCount == 0 ? "" : "; \(hiddenCount) more with --all"
        return "by rule: " + rules.map { "\($0.value) \($0.key)" }.joined(separator: ", ") + hint + "\n"
    }
}
