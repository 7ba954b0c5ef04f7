import FormModel

/// The description of a field, as a form shows it in its help text.
enum FieldDescription {
    /// The words that describe a field. If they begin with a remark that says whether the field is required,
    /// such as "(required):", the remark is left out.
    ///
    /// - Parameter presence: the presence of the field.
    static func text(of candidate: Candidate, presence: Presence, in passages: [Passage]) -> String {
        let slices = candidate.description
        var text = ""
        var isEmpty = true
        for index in slices.indices {
            let passage = passages[slices[index].passage]
            var tokens = slices[index].tokens
            if index == 0 { tokens = behindRemark(presence, passage, tokens)..<tokens.upperBound }
            guard !tokens.isEmpty else { continue }
            if isEmpty {
                text = passage.string(tokens)
                isEmpty = false
            } else {
                text += " "
                text += passage.string(tokens)
            }
        }
        return text
    }

    /// The start of the description after a remark such as "(required):" or "[optional] -", if the remark was
    /// read as the presence.
    private static func behindRemark(_ presence: Presence, _ passage: Passage, _ tokens: Range<Int>) -> Int {
        let start = tokens.lowerBound
        guard !tokens.isEmpty, passage.isSign(start, Sign.open) || passage.isSign(start, "["),
            let close = tokens.prefix(6).first(where: {
                passage.isSign($0, Sign.close) || passage.isSign($0, "]")
            })
        else { return start }
        let words = passage.words(start + 1..<close)
        let stated = words.map { PresenceWord($0) }
        guard !words.isEmpty, stated.allSatisfy({ $0.map { $0.presence == presence } ?? false }) else {
            return start
        }
        return tokens[(close + 1)...].first {
            passage.tokens[$0].kind != .punctuation || beginsText(passage, $0)
        }
            ?? tokens.upperBound
    }

    /// Whether a symbol belongs to the words after it.
    private static func beginsText(_ passage: Passage, _ token: Int) -> Bool {
        let word = passage.tokens[token].word
        return !Sign.colons.contains(word) && !Sign.dashes.contains(word) && word != Sign.stop
            && word != Sign.comma
    }
}
