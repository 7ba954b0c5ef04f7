/// What is known about the forms of English words.
enum English {
    /// Whether a lower-case noun is a plural that one has several of.
    static func isPlural(_ noun: String, _ vocabulary: Vocabulary) -> Bool {
        guard noun.count > 3, noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"),
            !noun.hasSuffix("is")
        else { return false }
        return !vocabulary.quantities.singularInS.contains(noun)
    }
}
