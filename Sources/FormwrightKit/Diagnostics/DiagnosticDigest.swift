import FormModel

/// Selects which of many diagnostics to show to people: every error, and the first few warnings and
/// notes of each rule with their counts.
package struct DiagnosticDigest: Sendable {
    /// The maximum number of warnings, and of notes, per rule.
    static let mostOfRule = 5

    /// The diagnostics to show, in their order.
    package private(set) var shown: [Diagnostic] = []
    /// The number of diagnostics that are not shown.
    package private(set) var hiddenCount = 0

    private var counts: [String: Int] = [:]

    /// Selects the diagnostics to show.
    ///
    /// - Parameter showsAll: whether to show all of them.
    package init(_ diagnostics: [Diagnostic], showsAll: Bool) {
        var seen: [String: Int] = [:]
        for diagnostic in diagnostics {
            counts[diagnostic.rule, default: 0] += 1
            let key = "\(diagnostic.severity) \(diagnostic.rule)"
            seen[key, default: 0] += 1
            if showsAll || diagnostic.severity == .error || seen[key, default: 0] <= Self.mostOfRule {
                shown.append(diagnostic)
            } else {
                hiddenCount += 1
            }
        }
    }

    /// A line with the count of each rule, the most frequent first, and the number that is not
    /// shown; empty if there is nothing to count.
    package var line: String {
        guard counts.count > 1 || hiddenCount > 0 else { return "" }
        let rules = counts.sorted { left, right in
            left.value == right.value ? TextOrder.precedes(left.key, right.key) : left.value > right.value
        }
        let hint = hiddenCount == 0 ? "" : "; \(hiddenCount) more with --all"
        return "by rule: " + rules.map { "\($0.value) \($0.key)" }.joined(separator: ", ") + hint + "\n"
    }
}
