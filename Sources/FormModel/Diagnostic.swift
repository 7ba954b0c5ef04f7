/// A message to the writer of an input file, with the place that it refers to.
public struct Diagnostic: Hashable, Codable, Sendable {
    /// The severity of a diagnostic.
    public enum Severity: String, Hashable, Codable, Sendable, CaseIterable {
        /// The output would be wrong, so nothing is written.
        case error
        /// The page is incomplete or misleading, but output is written.
        case warning
        /// The diagnostic only provides information.
        case note
    }

    /// Further information about a diagnostic: a second place or a suggestion.
    public struct Note: Hashable, Codable, Sendable {
        /// One sentence, without a full stop.
        public var message: String
        /// The place, if there is one.
        public var range: SourceRange?

        /// Creates a note.
        package init(_ message: String, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// The severity.
    public var severity: Severity
    /// The name of the rule that found the problem, in kebab case, such as `duplicate-field`.
    public var rule: String
    /// What is wrong and what to do, as a sentence without a full stop.
    public var message: String
    /// The place: `SourceRange.start(of:)` for a whole file; nil if there is no file.
    public var range: SourceRange?
    /// Other places, and suggestions.
    public var notes: [Note]

    /// Creates a diagnostic.
    package init(
        _ severity: Severity, rule: String, _ message: String, at range: SourceRange?, notes: [Note] = []
    ) {
        self.severity = severity
        self.rule = rule
        self.message = message
        self.range = range
        self.notes = notes
    }
}

extension Sequence<Diagnostic> {
    /// Whether one of the diagnostics is an error.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
