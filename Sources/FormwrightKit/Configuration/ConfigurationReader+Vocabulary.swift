import DocumentParsing
import FormExtraction
import FormModel

extension ConfigurationReader {
    /// Reads the words that the documentation uses in addition to the built-in ones.
    ///
    /// ```yaml
    /// vocabulary:
    ///   columns: { field: [Knob], description: [What it does] }
    ///   nouns: { toggle: [slider] }
    ///   verbs: { enter: [jot] }
    /// ```
    mutating func readVocabulary(_ node: YAMLNode) {
        if node.isNull { return }
        var vocabulary = VocabularyExtension()
        for entry in entries(node, what: "'vocabulary'", keys: ["columns", "nouns", "verbs"]) {
            switch entry.key {
            case "columns":
                vocabulary.columns = words(entry.value, what: "columns", of: VocabularyExtension.Column.self)
                { _ in
                    false
                }
            case "nouns":
                vocabulary.nouns = words(entry.value, what: "nouns", of: VocabularyExtension.Noun.self) {
                    $0.isOfControl
                }
            default:
                vocabulary.verbs = words(entry.value, what: "verbs", of: VocabularyExtension.Verb.self) { _ in
                    true
                }
            }
        }
        configuration.extraction.vocabulary = vocabulary
    }

    /// Reads lists of words, grouped by meaning.
    ///
    /// - Parameter isSingle: whether each entry must be a single word, because pages are read word by word.
    private mutating func words<Kind: RawRepresentable<String> & CaseIterable & Hashable>(
        _ node: YAMLNode, what: String, of kind: Kind.Type, isSingle: (Kind) -> Bool
    ) -> [Kind: [String]] {
        if node.isNull { return [:] }
        var words: [Kind: [String]] = [:]
        for entry in entries(node, what: "'\(what)'", keys: Kind.allCases.map(\.rawValue)) {
            guard let kind = Kind(rawValue: entry.key) else { continue }
            let texts = texts(entry.value, key: entry.key)
            if isSingle(kind), let text = texts.first(where: { $0.contains(where: \.isWhitespace) }) {
                fail(
                    "the \(what) under '\(entry.key)' must be single words; found '\(text)'",
                    at: entry.value.range)
                continue
            }
            words[kind] = texts
        }
        return words
    }
}
