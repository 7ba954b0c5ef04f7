import FormModel

/// The levels that a configuration sets for rules.
struct RuleLevels {
    private let levels: [String: Configuration.Level]

    /// Makes levels by rule; other rules keep their default level.
    init(_ levels: [String: Configuration.Level]) { self.levels = levels }

    /// A diagnostic at the level of its rule; nil if that is off.
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
    /// Whether any of some diagnostics is an error.
    func hasErrors(_ diagnostics: [Diagnostic]) -> Bool {
        let levels = RuleLevels(levels)
        return diagnostics.contains { levels.levelled($0)?.severity == .error }
    }
}
