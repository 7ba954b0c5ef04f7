import FormModel

/// The description of a field, as a form shows it in its help text.
enum FieldDescription {
    /// The words that describe a field. If they begin with a remark that says whether the field is required,
    /// such as "(required):", the remark is left out.
    static func text(of field: DecidedField, _ candidate: Candidate, in passages: [Passage]) -> String {
        var slices = Array(candidate.description)
        if let first = slices.first {
            let passage = passages[first.passage]
            slices[0].tokens = behindRemark(field.presence, passage, first.tokens)..<first.tokens.upperBound
        }
        return slices.filter { !$0.tokens.isEmpty }
            .map { passages[$0.passage].string($0.tokens) }.joined(separator: " ")
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
