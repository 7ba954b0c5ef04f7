import FormModel

/// Observations about whether a field is secret.
enum SecretCues {
    static func features(_ candidate: Candidate, _ text: PageText, type: FieldType) -> [Feature] {
        let parts = LabelParts(of: candidate, in: text)
        var out: [Feature] = []
        out.reserveCapacity(24)
        out.append(Feature(.bias))
        if let head = parts.words.last { out.append(Feature(.secretHead, head)) }
        if let pair = parts.lastPair {
            out.append(Feature(.secretBigram, Word.pair(pair.first, pair.second)))
        }
        parts.words.forEachDistinct { out.append(Feature(.labelWord, $0)) }
        for name in parts.lastClasses.members { out.append(Feature(.secretLabel, name)) }
        out.append(Feature(.secretType, UInt32(FieldType.allCases.firstIndex(of: type) ?? 0)))
        if let slice = candidate.kind == .span ? nil : candidate.tellingSentences(text).first,
            let head = NounPhrase.head(text.passages[slice.passage], slice.tokens)
        {
            out.append(Feature(.secretNoun, text.passages[slice.passage].tokens[head].word))
        }
        for slice in candidate.description.prefix(1) {
            for index in slice.tokens where text.passages[slice.passage].tokens[index].isIn(.secretNoun) {
                out.append(Feature(.descriptionWord, text.passages[slice.passage].tokens[index].word))
            }
        }
        return out
    }
}
