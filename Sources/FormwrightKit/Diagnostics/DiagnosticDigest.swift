import FormModel

/// What of many diagnostics people are shown: every error, of each rule's warnings and notes the first few, and how many there are.
package struct DiagnosticDigest: Sendable {
    /// How many warnings, and how many notes, of one rule are shown.
    static let mostOfRule = 5

    /// What is shown, in its order.
    package private(set) var shown: [Diagnostic] = []
    /// How many are not shown.
    package private(set) var hiddenCount = 0

    private var counts: [String: Int] = [:]

    /// Chooses what is shown.
    ///
    /// - Parameter showsAll: whether that is everything.
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

    /// One line with the number of each rule, the most frequent first, and of what is not shown; empty if there is nothing to count.
    package var line: String {
        guard counts.count > 1 || hiddenCount > 0 else { return "" }
        let rules = counts.sorted { left, right in
            left.value == right.value ? TextOrder.precedes(left.key, right.key) : left.value > right.value
        }
        let hint = hiddenCount == 0 ? "" : "; \(hiddenCount) more with --all"
        return "by rule: " + rules.map { "\($0.value) \($0.key)" }.joined(separator: ", ") + hint + "\n"
    }
}
