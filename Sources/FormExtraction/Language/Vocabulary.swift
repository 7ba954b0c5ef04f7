/// The words by which pages are read: those of a language, with those that a configuration adds.
///
/// Everything that is read off a page carries its vocabulary along, so a copy shares the words.
@dynamicMemberLookup
struct Vocabulary: Sendable {
    private final class Storage: Sendable {
        let words: WordLists

        init(_ words: WordLists) { self.words = words }
    }

    private var storage: Storage

    /// Names of rules that do not hold in the language; tests leave out a rule by this to see what it does.
    var disabledRules: Set<String> = []

    /// English.
    static let english = Vocabulary(.english)

    init(_ words: WordLists) {
        storage = Storage(words)
    }

    /// Lists of words by the names that ``WordLists`` gives them.
    subscript<Words>(dynamicMember list: KeyPath<WordLists, Words>) -> Words {
        storage.words[keyPath: list]
    }

    /// Adds a configuration's words; what they said before is forgotten where both cannot hold.
    mutating func extend(by extra: VocabularyExtension) {
        guard !extra.isEmpty else { return }
        var words = storage.words
        words.extend(by: extra)
        storage = Storage(words)
    }

    /// Whether a word is a verb by which a page asks for a value.
    func asksForValue(_ word: String) -> Bool {
        let words = storage.words
        return words.enterVerbs.contains(word) || words.selectVerbs.contains(word)
            || words.toggleVerbs.contains(word) || words.pasteVerbs.contains(word)
            || words.uploadVerbs.contains(word) || words.acceptVerbs.contains(word)
    }

    /// Whether a rule holds.
    func uses(_ rule: String) -> Bool { disabledRules.isEmpty || !disabledRules.contains(rule) }
}
