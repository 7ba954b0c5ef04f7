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
        "described-twice",
        "directive",
        "duplicate-field",
        "duplicate-form-id",
        "duplicate-key",
        "duplicate-partial",
        "edited-output",
        "empty-page",
        "empty-table",
        "front-matter",
        "invalid-configuration",
        "invalid-form-id",
        "label-case",
        "missing-partial",
        "missing-prop",
        "nesting-too-deep",
        "no-documents",
        "not-utf8",
        "nul-byte",
        "options-announced",
        "output",
        "output-manifest",
        "page-snapshot",
        "partial-cycle",
        "partial-too-deep",
        "placeholder",
        "presence-unstated",
        "stale-output",
        "stray-closing-marker",
        "table-in-code",
        "table-too-large",
        "too-many-inclusions",
        "unclosed-marker",
        "unknown-table-header",
        "unlisted-field",
        "unread-column",
        "unreadable-file",
        "unresolved-options-link",
        "unused-statement",
        "unwatched-file",
    ]
}
