/// Words by which sentences, clauses and phrases are told apart.
struct SentenceWords: Sendable {
    /// What writers leave where text is still to be written, in the case in which they write it.
    let placeholders: Set<String>
    /// Prepositions and conjunctions, besides those of conditions, that open a clause before the main clause.
    let clauseOpeners: Set<String>
    /// Opens a new noun phrase: "the groups **this** configuration applies to".
    let phraseOpeners: Set<String>
    /// Stands between the values of an enumeration.
    let valueSeparators: Set<String>
    /// After which a full stop ends no sentence.
    let abbreviations: Set<String>
    /// Opens a clause that states a case.
    let caseOpeners: Set<String>
}
