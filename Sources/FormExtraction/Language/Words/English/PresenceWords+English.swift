extension PresenceWords {
    /// English.
    static let english = PresenceWords(
        entered: ["provided", "specified", "entered", "given", "set", "selected", "supplied"],
        omission: [
            "if not provided", "if not specified", "if omitted", "when omitted", "if left blank",
            "if left empty",
        ],
        conditionalCells: ["conditional", "if", "when", "only", "depends"],
        adviceVerbs: ["use", "enable", "select", "toggle", "check"],
        introductionOpeners: ["if", "unless", "for"],
        denials: ["will", "not", "t"],
        editionNouns: [
            "edition", "plan", "version", "license", "tier", "subscription", "enterprise", "premium",
        ],
        onlyInCase: ["only if", "only when", "only for"],
        shown: [
            "only applies", "only apply", "only appear", "only appears",
            "only shown", "only displayed", "only available", "only used", "only visible",
            "only applicable", "appears if", "appears when", "appear if", "appear when", "available when",
            "available if", "applies if", "applies when", "applicable if", "applicable when",
            "displayed if", "displayed when", "shown if", "shown when", "visible when", "visible if",
            "applicable only", "only relevant", "applies only",
        ],
        needed: [
            "only required", "only needed", "required if", "required for", "required when", "required only",
            "mandatory if", "mandatory for", "mandatory when", "needed if", "needed when",
            "required unless",
        ],
        beforeQuestions: ["check", "see", "determine", "know", "even", "as", "specify", "indicate"],
        afterRequired: ["field", "and", "value", "parameter", "setting"],
        beforeRequired: ["is", "are", "be", "a", "marked", "as"],
        affirmingCells: ["✓", "✔", "✅", "x", "●", "☑", "✔️", ":white_check_mark:", "yes", "y", "*"],
        denyingCells: ["✗", "✘", "❌", "✖", "no", "n", "-", "☐"],
        caseCells: ["if", "when", "only", "conditional"],
        requiredCells: ["required", "mandatory", "must"],
        optionalCells: ["optional", "not"],
        softeners: ["can", "may", "might", "could", "optional", "optionally"],
        softening: [
            "as required", "as needed", "as necessary", "as desired", "as appropriate", "as applicable",
            "when needed", "where needed", "where applicable", "if you want", "if you need", "you want to",
        ],
        onlyValue: ["only", "must be", "must always be"]
    )
}
