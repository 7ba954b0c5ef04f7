/// The names of all rules by which the stages report diagnostics: what a configuration may set levels for.
///
/// A test holds that every rule that the sources name stands here, and nothing else.
public enum RuleNames {
    /// A page includes a partial that is nowhere.
    static let missingPartial = "missing-partial"

    /// Rules whose level cannot be changed: nothing could be compiled in spite of them.
    public static let fixed: Set<String> = [
        "invalid-configuration", "invalid-form-id", "no-documents", "output", "unreadable-file",
    ]

    /// All rules, sorted.
    public static let all: [String] = [
        "directive",
        "duplicate-field",
        "duplicate-form-id",
        "duplicate-key",
        "edited-output",
        "empty-table",
        "front-matter",
        "invalid-configuration",
        "invalid-form-id",
        "missing-partial",
        "no-documents",
        "output",
        "output-manifest",
        "page-snapshot",
        "stale-output",
        "unknown-table-header",
        "unreadable-file",
    ]
}
