/// The documentation of one rule of extraction: shown by `formwright explain RULE`, and collected in
/// `Documentation/rules.md`.
///
/// The documentation is in the rule's own file, beside what it documents. What is read from the pages is not
/// recorded: they are compiled when the documentation is shown, so it cannot be wrong.
package struct RuleDocumentation: Hashable, Sendable {
    /// What a rule decides.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// What is a field, and what is none.
        case field
        /// What the page states about a field.
        case fact
        /// Which fields make a form, and what the form is called.
        case form
        /// What is wrong with a page.
        case diagnostic
    }

    /// The rule's name in evidence and diagnostics, in kebab case.
    package var name: String
    /// What the rule decides.
    package var kind: Kind
    /// What the rule looks for, and what it concludes.
    package var summary: String
    /// Why that is a sound conclusion.
    package var reason: String
    /// A page, in Markdown, on which the rule acts; for a diagnostic, the page that gets it.
    package var example: String
    /// A page that resembles it, and that the rule leaves alone; for a diagnostic, the better page.
    package var counterexample: String

    /// Makes the documentation of a rule.
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
