import FormModel

/// The severities that a configuration sets for rules.
struct RuleLevels {
    private let levels: [String: Configuration.Level]

    /// Creates a value from the configured severities. Other rules keep their default severity.
    init(_ levels: [String: Configuration.Level]) { self.levels = levels }

    /// The diagnostic with the severity that is configured for its rule; nil if the rule is off.
    func levelled(_ diagnostic: Diagnostic) -> Diagnostic? {
        guard let level = levels[diagnostic.rule] else { return diagnostic }
        var diagnostic = diagnostic
        switch level {
        case .off: return nil
        case .error: diagnostic.severity = .error
        case .warning: diagnostic.severity = .warning
        case .note: diagnostic.severity = .note
        }
        return diagnostic
    }
}

extension Configuration {
    /// Whether any of the diagnostics is an error.
    func hasErrors(_ diagnostics: [Diagnostic]) -> Bool {
        let levels = RuleLevels(levels)
        return diagnostics.contains { levels.levelled($0)?.severity == .error }
    }
}
