extension AlternativeWords {
    /// English.
    static let english = AlternativeWords(
        titleNouns: [
            "configuration", "settings", "options", "fields", "details", "parameters", "setup", "method",
            "authentication",
        ],
        caseOpeners: ["with", "if", "when", "for"],
        fillers: ["the", "a", "an", "you", "select", "choose", "selected", "chose", "use", "is", "are"]
    )
}
