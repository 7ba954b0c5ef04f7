import CodeGeneration
import FormComparison
import FormModel

/// The changes between two models with their places on the pages, after the configured severities have been
/// applied.
package struct ChangeReport: Sendable {
    /// A change with its places.
    package struct Entry: Sendable {
        /// The change.
        package var change: Change
        /// The place on the new pages; nil if the change is known only from a model, or if the words were
        /// removed.
        package var range: SourceRange?
        /// The words on the old and the new pages, each on one line; nil if they are unknown.
        package var words: (old: String?, new: String?)
        /// The severity.
        package var severity: Diagnostic.Severity
    }

    /// The reported changes, breaking ones first.
    package private(set) var entries: [Entry]
    /// The old model.
    package var old: ComparedModel
    /// The new model.
    package var new: ComparedModel

    /// Compares two models.
    ///
    /// - Parameters:
    ///   - levels: the configured severities of rules. `note` accepts a breaking change, and `off` leaves a
    ///     change out.
    ///   - isStrict: whether breaking changes are errors.
    package init(
        from old: ComparedModel, to new: ComparedModel, levels: [String: Configuration.Level] = [:],
        isStrict: Bool = false
    ) {
        self.old = old
        self.new = new
        var changes = ModelComparison.changes(from: old.model, to: new.model)
        if let recompiled = old.recompiled {
            let others = ModelComparison.changes(from: old.model, to: recompiled)
            changes = changes.labelled(Self.cause(old.model.tool, new.model.tool), where: others)
        }
        let places = (ChangePlaces(old), ChangePlaces(new))
        entries = []
        for change in changes {
            guard let severity = Self.severity(of: change, levels, isStrict: isStrict) else { continue }
            entries.append(
                Entry(
                    change: change, range: places.1.range(of: change, at: change.newPlace, old: old.model),
                    words: (
                        places.0.words(of: change, at: change.oldPlace),
                        places.1.words(of: change, at: change.newPlace)
                    ), severity: severity))
        }
    }

    /// Why a committed model differs from a new compilation of the same pages.
    private static func cause(_ old: ToolIdentity?, _ new: ToolIdentity?) -> ChangeCause {
        if old == new { return ChangeCause(.uncompiled, isCertain: true) }
        return ChangeCause(old?.version == new?.version ? .weights : .version, isCertain: true)
    }

    /// The severity of a change; nil if it is left out.
    private static func severity(
        of change: Change, _ levels: [String: Configuration.Level], isStrict: Bool
    ) -> Diagnostic.Severity? {
        switch levels[change.rule.rawValue] {
        case .off: nil
        case .error: .error
        case .warning: isStrict ? .error : .warning
        case .note: .note
        case nil: change.impact == .breaking ? (isStrict ? .error : .warning) : .note
        }
    }

    /// The number of breaking changes whose severity is not `note`.
    package var breakingCount: Int {
        entries.count { $0.change.impact == .breaking && $0.severity != .note }
    }

    /// The part of the version that must be incremented for the changes.
    package var bump: VersionBump { entries.map(\.change).bump }

    /// One line, such as `2 breaking, 1 compatible, 3 neutral changes: this requires a new major version`.
    package var summary: String {
        guard !entries.isEmpty else { return "nothing changes for clients" }
        let counts = [Impact.breaking, .compatible, .neutral].compactMap { impact in
            let count = entries.count { $0.change.impact == impact }
            return count == 0 ? nil : "\(count) \(impact.rawValue)"
        }
        let noun = entries.count == 1 ? "change" : "changes"
        return "\(counts.joined(separator: ", ")) \(noun): this requires a new \(bump.rawValue) version"
    }

    // MARK: Diagnostics

    /// The changes as diagnostics that point to the words on the new pages.
    package func diagnostics(showsWitnesses: Bool = false) -> [Diagnostic] {
        Self.diagnostics(entries, showsWitnesses: showsWitnesses)
    }

    /// The given changes as diagnostics.
    static func diagnostics(_ entries: [Entry], showsWitnesses: Bool = false) -> [Diagnostic] {
        entries.map { entry in
            let change = entry.change
            var notes: [Diagnostic.Note] = []
            if let words = entry.words.old, words != entry.words.new {
                notes.append(Diagnostic.Note("the page said '\(words)'"))
            }
            if let cause = change.cause { notes.append(Diagnostic.Note(words(cause))) }
            if showsWitnesses, let text = witnessText(change) { notes.append(Diagnostic.Note(text)) }
            return Diagnostic(
                entry.severity, rule: change.rule.rawValue,
                "\(change.impact.rawValue) change to '\(name(change))': \(change.message)",
                at: entry.range, notes: notes)
        }
    }

    /// The name of the form, and of the field if there is one.
    static func name(_ change: Change) -> String { change.form + (change.field.map { ".\($0)" } ?? "") }

    /// The cause of a change, as a clause.
    static func words(_ cause: ChangeCause) -> String {
        let perhaps = cause.isCertain ? "" : "perhaps "
        return switch cause.kind {
        case .version: "\(perhaps)caused by a different version of formwright"
        case .weights: "\(perhaps)caused by a change to formwright's learned weights"
        case .uncompiled: "caused by pages that were changed earlier but not compiled"
        }
    }

    /// The description of a change's witness; nil if there is none.
    static func witnessText(_ change: Change) -> String? {
        guard change.impact == .breaking || change.readers == .breaking else { return nil }
        guard let witness = change.witness else {
            return "no input is shown, because it would be too long or would reveal a secret"
        }
        let secrets = witness.secrets.map { "'\($0)'" }.joined(separator: ", ")
        let invented =
            switch witness.secrets.count {
            case 0: ""
            case 1: "; the value of \(secrets) is made up"
            default: "; the values of \(secrets) are made up"
            }
        let meaning =
            switch witness.direction {
            case .oldAccepts: "this input was accepted and is now rejected"
            case .newAccepts: "this input was rejected and is now accepted"
            }
        return "\(meaning): \(witness.json)\(invented)"
    }
}
