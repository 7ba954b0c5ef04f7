/// The documentation of an extraction rule, shown by `formwright explain RULE` and in
/// `Documentation/rules.md`.
///
/// The documentation is in the rule's file, next to the code. The results of the example pages are not
/// recorded: the pages are compiled when the documentation is shown, so the results are always right.
package struct RuleDocumentation: Hashable, Sendable {
    /// The kind of decision that a rule makes.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The rule decides which places are fields.
        case field
        /// The rule reads a fact about a field.
        case fact
        /// The rule decides which fields belong to a form, or how the form is named.
        case form
        /// The rule reports a problem on a page.
        case diagnostic
    }

    /// The rule's name in evidence and diagnostics, in kebab case.
    package var name: String
    /// The kind of decision that the rule makes.
    package var kind: Kind
    /// What the rule looks for and what it concludes.
    package var summary: String
    /// Why the conclusion is sound.
    package var reason: String
    /// A Markdown page to which the rule applies; for a diagnostic, a page with the problem.
    package var example: String
    /// A similar page to which the rule does not apply; for a diagnostic, the corrected page.
    package var counterexample: String

    /// Creates the documentation of a rule.
    init(
        name: String, kind: Kind, summary: String, reason: String, example: String, counterexample: String
    ) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.reason = reason
        self.example = example
        self.counterexample = counterexample
    }

    /// A page that asks for the fields of a table with a label and a description.
    static func table(_ rows: String) -> String {
        """
        ## Add a server

        Fill out the following fields.

        | Field | Description |
        | --- | --- |
        \(rows)
        """
    }

    /// A page with the steps of a procedure.
    static func steps(_ steps: String...) -> String {
        let numbered = steps.enumerated().map { "\($0.offset + 1). \($0.element)" }
        return "## Add a server\n\n" + numbered.joined(separator: "\n")
    }
}
