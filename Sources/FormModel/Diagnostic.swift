/// Something to tell the writer of an input, with the place that it is about.
public struct Diagnostic: Hashable, Codable, Sendable {
    /// How much a diagnostic weighs.
    public enum Severity: String, Hashable, Codable, Sendable, CaseIterable {
        /// The output would be wrong: nothing is written.
        case error
        /// The page says less, or other, than a reader needs; output is written.
        case warning
        /// Further information.
        case note
    }

    /// Further information that belongs to a diagnostic: the other of two places, a suggested text.
    public struct Note: Hashable, Codable, Sendable {
        /// One sentence, without a full stop.
        public var message: String
        /// The place, where there is one.
        public var range: SourceRange?

        /// Makes a note.
        package init(_ message: String, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// How much it weighs.
    public var severity: Severity
    /// The name of the rule that found it, in kebab case, such as `duplicate-field`.
    public var rule: String
    /// What is wrong and what was expected, in one sentence without a full stop.
    public var message: String
    /// The place; `SourceRange.start(of:)` where it is about a whole file, nil where it is about no file.
    public var range: SourceRange?
    /// Other places, suggestions.
    public var notes: [Note]

    /// Makes a diagnostic.
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
