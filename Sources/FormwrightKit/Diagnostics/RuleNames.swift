import FormComparison
import FormModel
import FormNaming

/// The names of all rules by which the stages report diagnostics: what a configuration may set levels for.
///
/// A test holds that every rule that the sources name is here, and nothing else.
package enum RuleNames {
    /// A page includes a partial that is nowhere.
    static let missingPartial = "missing-partial"
    static let unreadInclude = "unread-include"
    /// A block looks like fields, and none were read of it.
    static let unreadBlock = "unread-block"
    /// Schemas enforce more or less of a field than in the previous run, as the page's words are surer or less sure.
    static let changedEnforcement = "changed-enforcement"

    /// Rules whose level cannot be changed: nothing could be compiled in spite of them.
    package static let fixed: Set<String> = [
        "invalid-configuration", "invalid-form-id", "lock-file", "no-documents", "output", "renamed-field",
        "renamed-form", "unreadable-file",
    ]

    /// The rules of what is wrong with answers, or not where it was.
    public static let ofAnswers: Set<String> = [AnswersFile.rule, "moved-answer", "unused-answer"]

    /// Rules whose notes are shown without being asked for: they say what a run does, and the next run does not.
    package static let tellingWhatIsDone: Set<String> = Set(
        [NamingRule.keptName, NamingRule.newName, NamingRule.changedFacts, changedEnforcement]
            + ChangeRule.allCases.map(\.rawValue))

    /// All rules, sorted.
    package static let all = (ofInputs + ChangeRule.allCases.map(\.rawValue)).sorted(by: TextOrder.precedes)

    /// The rules by which the stages read and write, sorted; those of changes are a list of their own.
    static let ofInputs: [String] = [
        "answers",
        "baseline",
        "changed-enforcement",
        "changed-facts",
        "contradiction",
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
        "kept-name",
        "label-case",
        "lock-file",
        "merge-conflict",
        "missing-partial",
        "missing-prop",
        "moved-answer",
        "nesting-too-deep",
        "new-name",
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
        "renamed-field",
        "renamed-form",
        "reused-name",
        "stale-output",
        "stray-closing-marker",
        "table-delimiter",
        "table-in-code",
        "table-too-large",
        "too-many-inclusions",
        "unclosed-marker",
        "unlisted-field",
        "unread-block",
        "unread-cells",
        "unread-column",
        "unread-component",
        "unread-include",
        "unreadable-file",
        "unresolved-options-link",
        "unused-answer",
        "unused-statement",
        "unwatched-file",
    ]
}
