import FormComparison
import FormModel
import FormNaming

/// The names of all rules that report diagnostics, whose severities a configuration can set.
///
/// A test checks that the list contains exactly the rules in the sources.
package enum RuleNames {
    /// A page includes a partial that does not exist.
    static let missingPartial = "missing-partial"
    static let unreadInclude = "unread-include"
    /// A block looks like fields, but no fields were read from it.
    static let unreadBlock = "unread-block"
    /// Places in a block were almost recognised as fields.
    static let unsureBlock = "unsure-block"
    /// Schemas enforce more or less about a field than before, because the wording of the page
    /// became clearer or less clear.
    static let changedEnforcement = "changed-enforcement"

    /// The configuration has an invalid value.
    static let invalidConfiguration = "invalid-configuration"
    /// The configuration has an unknown key.
    static let unknownSetting = "unknown-setting"
    /// A file or folder cannot be read.
    static let unreadableFile = "unreadable-file"

    /// Rules whose severity cannot be changed, because they prevent compilation.
    package static let fixed: Set<String> = [
        invalidConfiguration, "invalid-form-id", "lock-file", "no-documents", "output", "renamed-field",
        "renamed-form", unreadableFile,
    ]

    /// The rules about the configuration, the lock and the answers, and about files and folders that cannot be read.
    /// Commands that show forms report them, because they decide what is shown.
    package static let ofProjectFiles: Set<String> = [
        invalidConfiguration, NameLockReader.rule, unreadableFile, AnswersFile.rule, "moved-answer",
        unusedAnswer,
        unknownSetting,
    ]

    /// The rules about answers and settings that are not used. `check` reports such answers and settings as
    /// errors, because they are missing from the generated files.
    package static let ofUnusedInput: Set<String> = [AnswersFile.rule, unusedAnswer, unknownSetting]

    /// An answer matches nothing.
    static let unusedAnswer = "unused-answer"

    /// Rules whose notes are shown even without `--notes`, because they report what this run did and will not
    /// be reported by the next run.
    package static let tellingWhatIsDone: Set<String> = Set(
        [NamingRule.keptName, NamingRule.newName, NamingRule.changedFacts, changedEnforcement]
            + ChangeRule.allCases.map(\.rawValue))

    /// All rules, sorted.
    package static let all = (ofInputs + ChangeRule.allCases.map(\.rawValue)).sorted(by: TextOrder.precedes)

    /// The rules of the reading and writing stages, sorted. The rules about changes are in a separate list.
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
        invalidConfiguration,
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
        unknownSetting,
        "unlisted-field",
        "unread-block",
        "unread-cells",
        "unread-column",
        "unread-component",
        "unread-include",
        unreadableFile,
        "unresolved-options-link",
        "unsure-block",
        unusedAnswer,
        "unused-statement",
        "unwatched-file",
    ]
}
