extension SentenceWords {
    /// English.
    static let english = SentenceWords(
        placeholders: ["TODO", "TBD", "TBC", "FIXME", "XXX", "PLACEHOLDER"],
        clauseOpeners: ["on", "for", "in", "to", "with", "from", "once", "after", "by"],
        phraseOpeners: ["this", "the", "your", "our", "their", "a", "an", "these"],
        valueSeparators: ["or", "and", "and/or"],
        abbreviations: ["e.g", "i.e", "etc", "vs", "cf", "approx", "no", "fig", "incl"],
        caseOpeners: ["if", "when", "unless"]
    )
}
