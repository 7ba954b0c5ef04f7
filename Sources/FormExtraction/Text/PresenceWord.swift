import FormModel

/// "Required", "optional" and similar words in remarks, cells, headings and introductions. They are
/// defined only here.
///
/// Phrases of several words ("can be left blank") are in the lexicon (`PhraseClass`).
enum PresenceWord: UInt32 {
    case required = 1
    case optional = 2

    /// The presence that the word states.
    var presence: Presence { self == .required ? .required : .optional }

    /// The meaning of a word; nil for other words.
    init?(_ word: Word) {
        switch word {
        case "optional", "optionally", "opt": self = .optional
        case "required", "mandatory": self = .required
        default: return nil
        }
    }

    /// The answer in a cell of a "Required" column.
    enum Answer: UInt32 {
        case empty = 1
        case conditional, yes, no, other
    }

    /// The answer in a cell. In an "Optional" column, the question is whether the field can be left out.
    static func answer(_ cell: Passage?) -> Answer {
        guard let cell, let first = cell.tokens.first else { return .empty }
        if cell.tokens.contains(where: { $0.isIn(.condition) }) { return .conditional }
        let stated = PresenceWord(first.word)
        if first.isIn(.on) || stated == .required || EnglishWords.yesAnswers.contains(first.word) {
            return .yes
        }
        if first.isIn(.off) || stated == .optional || EnglishWords.noAnswers.contains(first.word)
            || Sign.dashes.contains(first.word)
        {
            return .no
        }
        return .other
    }

    /// The presence that words state for all fields in their scope: "Optional fields:", "All fields are
    /// required."
    static func ofAll(in passage: Passage, _ tokens: Range<Int>) -> PresenceWord? {
        // A legend applies only to marked labels.
        if passage.tokens[tokens].contains(where: {
            $0.word == Sign.asterisk || $0.word == "asterisk" || $0.word == "marked"
        }) {
            return nil
        }
        for index in tokens {
            let word = passage.tokens[index].word
            guard let presence = PresenceWord(word) else { continue }
            let before = index > tokens.lowerBound ? passage.tokens[index - 1] : nil
            let after = index + 1 < tokens.upperBound ? passage.tokens[index + 1] : nil
            let ends = after == nil || after?.kind == .punctuation
            let namesFields = after.map { $0.isIn(.inputNoun) || $0.isIn(.optionNoun) } ?? false
            if before == nil, ends || namesFields || word == "optionally" { return presence }
            guard let before else { continue }
            if namesFields, !before.isIn(.negation) { return presence }
            // "The following fields are optional:"
            if ends, before.word == "are", passage.tokens[tokens].contains(where: { $0.isIn(.inputNoun) }) {
                return presence
            }
        }
        return nil
    }
}
