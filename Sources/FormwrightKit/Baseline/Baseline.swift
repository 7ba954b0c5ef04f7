import FormModel

/// Known findings: warnings and notes about pages that are not reported again.
struct Baseline: Hashable, Sendable {
    /// A finding, identified without a line number, so that it survives moved lines.
    struct Finding: Hashable, Sendable {
        /// The path of the page or partial, relative to the configuration's folder.
        var page: String
        /// The rule.
        var rule: String
        /// The message.
        var message: String
        /// The hash of the line that it is about, nil if there is none to look at: not its text, as some lines have secrets.
        var line: String?

        /// The finding on any line.
        fileprivate var onAnyLine: Finding {
            Finding(page: page, rule: rule, message: message, line: nil)
        }

        static func < (left: Finding, right: Finding) -> Bool {
            let (first, second) = (
                [left.page, left.rule, left.message, left.line ?? ""],
                [right.page, right.rule, right.message, right.line ?? ""]
            )
            return zip(first, second).first { $0 != $1 }.map { TextOrder.precedes($0, $1) } ?? false
        }
    }

    /// The findings, and how often each occurs.
    var counts: [Finding: Int] = [:]

    /// How many there are.
    var count: Int { counts.values.reduce(0, +) }

    /// Removes known findings; the rest is new.
    ///
    /// - Parameter findings: the diagnostics as findings, nil for what cannot be known.
    /// - Returns: the diagnostics that are not known, in their order.
    mutating func removeKnown(
        _ diagnostics: [Diagnostic], _ findings: [Finding?]
    ) -> [Diagnostic] {
        var isKnown = [Bool](repeating: false, count: diagnostics.count)
        // Findings on the same line come first, so that a reworded line never takes another line's entry.
        for (index, finding) in findings.enumerated() {
            if let finding, take(finding) { isKnown[index] = true }
        }
        var others: [Finding: [Finding]] = [:]
        for entry in counts.keys { others[entry.onAnyLine, default: []].append(entry) }
        for (index, finding) in findings.enumerated() where !isKnown[index] {
            guard let finding else { continue }
            // Which of several entries is taken does not matter: they are all known.
            if let entry = others[finding.onAnyLine]?.first(where: { counts[$0] != nil }), take(entry) {
                isKnown[index] = true
            }
        }
        return diagnostics.indices.filter { !isKnown[$0] }.map { diagnostics[$0] }
    }

    private mutating func take(_ finding: Finding) -> Bool {
        guard let count = counts[finding] else { return false }
        counts[finding] = count > 1 ? count - 1 : nil
        return true
    }

    /// Whether a diagnostic can become known. Errors cannot, nor can notes about what a run did.
    static func mayBeKnown(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity != .error && diagnostic.range != nil
            && !RuleNames.tellingWhatIsDone.contains(diagnostic.rule)
            && diagnostic.rule != BaselineFile.rule
    }
}
