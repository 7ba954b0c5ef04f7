/// Plain text as words.
enum Text {
    /// Text with every run of white space as one space, and none at either end.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words of a text in lower case, split at everything that is neither letter nor digit.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

extension Lexicon {
    /// Whether a word in lower case is in a class.
    func has(_ word: String, _ name: WordClass) -> Bool { classes(of: Word(word)).contains(name) }
}
