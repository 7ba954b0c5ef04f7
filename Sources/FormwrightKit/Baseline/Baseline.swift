import FormModel

/// The known findings. These warnings and notes about pages have been recorded and are no longer reported.
struct Baseline: Hashable, Sendable {
    /// A finding. It is identified without a line number, so that it is still recognised after lines have
    /// moved.
    struct Finding: Hashable, Sendable {
        /// The path of the page or partial, relative to the configuration's folder.
        var page: String
        /// The rule that reported the finding.
        var rule: String
        /// The message of the finding.
        var message: String
        /// The hash of the line that the finding is about; nil if there is no line. The text is not stored,
        /// because it can contain secrets.
        var line: String?

        /// The same finding, regardless of its line.
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

    /// How often each finding occurs.
    var counts: [Finding: Int] = [:]

    /// The number of findings.
    var count: Int { counts.values.reduce(0, +) }

    /// Removes known findings from diagnostics.
    ///
    /// - Parameter findings: the diagnostics as findings; nil for diagnostics that cannot be recorded in a
    ///   baseline.
    /// - Returns: the new diagnostics, in their original order.
    mutating func removeKnown(
        _ diagnostics: [Diagnostic], _ findings: [Finding?]
    ) -> [Diagnostic] {
        var isKnown = [Bool](repeating: false, count: diagnostics.count)
        // Match findings on the same line first, so that a reworded line never takes another line's entry.
        for (index, finding) in findings.enumerated() {
            if let finding, take(finding) { isKnown[index] = true }
        }
        var others: [Finding: [Finding]] = [:]
        for entry in counts.keys { others[entry.onAnyLine, default: []].append(entry) }
        for (index, finding) in findings.enumerated() where !isKnown[index] {
            guard let finding else { continue }
            // It does not matter which of several entries matches, because all of them are known.
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

    /// Whether a diagnostic can be recorded in a baseline. Errors, and notes about what a run did, cannot be
    /// recorded.
    static func mayBeKnown(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity != .error && diagnostic.range != nil
            && !RuleNames.tellingWhatIsDone.contains(diagnostic.rule)
            && diagnostic.rule != BaselineFile.rule
    }
}
