/// Labels that stand together: "the **Username** and **Password** fields".
struct LabelGroup: Hashable, Sendable {
    /// The tokens that are labels.
    var labels: [Int]
    /// From the first label to after the last.
    var range: Range<Int>
    /// The noun after them.
    var noun: ControlNoun?

    /// The groups in a range of a sentence: marked tokens with nothing between them but commas and conjunctions.
    static func groups(in range: Range<Int>, of sentence: Sentence, vocabulary: Vocabulary) -> [LabelGroup] {
        let tokens = sentence.tokens
        var groups: [LabelGroup] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard tokens[index].mark != nil else {
                index += 1
                continue
            }
            var labels = [index]
            var end = index + 1
            while let next = nextLabel(
                tokens, after: end, before: range.upperBound, vocabulary)
            {
                labels.append(next)
                end = next + 1
            }
            groups.append(
                LabelGroup(
                    labels: labels, range: index..<end,
                    noun: ControlNoun.read(tokens, at: end, vocabulary: vocabulary)))
            index = end
        }
        return groups
    }

    /// The label after separators only.
    private static func nextLabel(
        _ tokens: [Token], after start: Int, before end: Int, _ vocabulary: Vocabulary
    ) -> Int? {
        var index = start
        var separators = 0
        while index < end, separators < 3 {
            let token = tokens[index]
            if token.mark != nil { return separators > 0 ? index : nil }
            guard
                token.isPunctuation && token.text == ","
                    || token.isWord && vocabulary.controls.betweenLabels.contains(token.lower)
            else { return nil }
            separators += 1
            index += 1
        }
        return nil
    }
}
