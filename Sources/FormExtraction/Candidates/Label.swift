/// A label with the remarks next to it.
struct Label: Sendable {
    /// The label as the user interface shows it: without markup, article, trailing colon, "(Optional)" and
    /// "(Required)".
    var text: String
    /// The words of the label, without those in parentheses.
    var words: [Word]
    /// The indices of the label's tokens in their passage.
    var tokens = 0..<0
    /// The words in parentheses at the end of the label: "Days" in "Expiry Duration (Days)".
    var parenthesis: [Word] = []
    /// Whether an asterisk marks the label.
    var hasAsterisk = false
    /// Whether "(optional)" is next to the label.
    var saysOptional = false
    /// Whether "(required)" is next to the label.
    var saysRequired = false
    var isCode = false
    var isMarked = false
    var startsCapitalised = false
    /// The classes of the label's last word.
    var headClasses = WordClasses()
    /// The classes of the label's first word.
    var firstClasses = WordClasses()

    var head: Word? { words.last }
    var first: Word? { words.first }

    /// Records a remark that is next to the label.
    mutating func add(_ remark: PresenceWord?) {
        switch remark {
        case .optional: saysOptional = true
        case .required: saysRequired = true
        case nil: break
        }
    }

    /// The key that is compared with labels in directives.
    var key: String { LabelLikeness.key(text) }
}

/// Reads a label from tokens.
enum LabelReader {
    /// The label in the given tokens of a passage; nil if these tokens cannot be a name.
    static func label(in passage: Passage, _ tokens: Range<Int>, remarksTo end: Int? = nil) -> Label? {
        var label = Label(text: "", words: [])
        return read(passage, tokens, remarksTo: end, into: &label) ? label : nil
    }

    /// Reads a label in place, which avoids a copy; false if the tokens cannot be a name.
    private static func read(
        _ passage: Passage, _ tokens: Range<Int>, remarksTo end: Int?, into label: inout Label
    ) -> Bool {
        var range = tokens
        trim(passage, &range, &label)
        while let open = parenthesis(passage, range) {
            let words = passage.words(open + 1..<range.upperBound - 1)
            let stated = words.count <= 3 ? words.map { PresenceWord($0) } : []
            if stated.contains(.optional) {
                label.saysOptional = true
            } else if stated.contains(.required) {
                label.saysRequired = true
            } else {
                label.parenthesis = words
                break
            }
            range = range.lowerBound..<open
            trim(passage, &range, &label)
        }
        if let end, range.upperBound < end { readRemark(passage, range.upperBound..<end, &label) }
        guard !range.isEmpty else { return false }
        if range.count > 1, passage.tokens[range.lowerBound].isIn(.article) {
            range = range.lowerBound + 1..<range.upperBound
        }
        var inner = range
        if !label.parenthesis.isEmpty, let open = parenthesis(passage, range) {
            inner = range.lowerBound..<open
        }
        label.words = passage.words(inner)
        guard !label.words.isEmpty else { return false }
        label.text = passage.string(range)
        let first = passage.tokens[range.lowerBound]
        label.startsCapitalised = first.isCapitalised
        label.firstClasses = first.classes
        label.headClasses = passage.tokens[inner].last { $0.kind != .punctuation }?.classes ?? WordClasses()
        label.tokens = inner
        if let span = passage.firstSpan(overlapping: range.lowerBound..<range.lowerBound + 1) {
            label.isMarked = true
            label.isCode = passage.spans[span].mark == .code
        }
        return true
    }

    /// Whether marked words are merely emphasised: "the **following** fields", "are **required**".
    static func isEmphasis(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard tokens.count <= 3, !passage.tokens[tokens.lowerBound].isCapitalised else { return false }
        return passage.tokens[tokens].allSatisfy { token in
            stressed.contains(token.word) || token.isIn(.determiner) || token.isIn(.negation)
                || token.isIn(.obligation) || PresenceWord(token.word) != nil
        }
    }

    private static let stressed: WordSet = [
        "following", "only", "same", "both", "exactly", "one", "two", "first", "last", "always", "before",
        "after",
        "other", "again", "also", "if", "and", "or", "either", "default", "correct", "below", "above", "same",
        "different", "important",
    ]

    private static let footnotes: WordSet = ["†", "‡", "§", "¹", "²", "³"]

    private static func trim(_ passage: Passage, _ range: inout Range<Int>, _ label: inout Label) {
        while let last = range.last, passage.tokens[last].kind == .punctuation,
            passage.tokens[last].word != Sign.close,
            passage.tokens[last].word != Sign.question, passage.tokens[last].word != "]"
        {
            if passage.tokens[last].word == Sign.asterisk { label.hasAsterisk = true }
            range = range.lowerBound..<last
        }
        while let last = range.last, range.count > 1, footnotes.contains(passage.tokens[last].word) {
            range = range.lowerBound..<last
        }
        while let first = range.first, passage.tokens[first].kind == .punctuation,
            passage.tokens[first].word != Sign.open,
            passage.tokens[first].word != "["
        {
            if passage.tokens[first].word == Sign.asterisk { label.hasAsterisk = true }
            range = first + 1..<range.upperBound
        }
    }

    /// The start of the parenthesis at the end of the range; nil if there is none.
    private static func parenthesis(_ passage: Passage, _ range: Range<Int>) -> Int? {
        guard let last = range.last, passage.isSign(last, Sign.close) else { return nil }
        return range.dropFirst().last { passage.isSign($0, Sign.open) }
    }

    /// Reads a remark between the label and its description, as in `**Name** (required):`.
    private static func readRemark(_ passage: Passage, _ range: Range<Int>, _ label: inout Label) {
        for index in range.prefix(8) {
            let token = passage.tokens[index]
            if token.word == Sign.asterisk { label.hasAsterisk = true }
            guard
                index == range.lowerBound || passage.isSign(index - 1, Sign.open)
                    || passage.isSign(index - 1, "[")
                    || passage.isSign(index - 1, Sign.asterisk) || index == range.lowerBound + 1
            else { continue }
            let next = index + 1 < passage.tokens.count ? passage.tokens[index + 1] : nil
            let ends = next?.kind == .punctuation || next == nil
            guard ends else { continue }
            label.add(PresenceWord(token.word))
        }
    }
}
