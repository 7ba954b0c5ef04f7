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
    var remarks = Remarks()
    var isCode = false
    var isMarked = false
    var startsCapitalised = false
    /// The classes of the label's last word.
    var headClasses = WordClasses()
    /// The classes of the label's first word.
    var firstClasses = WordClasses()

    var head: Word? { words.last }
    var first: Word? { words.first }
    /// Whether an asterisk marks the label.
    var hasAsterisk: Bool { remarks.hasAsterisk }
    /// Whether "(optional)" is next to the label.
    var saysOptional: Bool { remarks.saysOptional }
    /// Whether "(required)" is next to the label.
    var saysRequired: Bool { remarks.saysRequired }

    /// What is said next to a label.
    struct Remarks: Sendable {
        var hasAsterisk = false
        var saysOptional = false
        var saysRequired = false

        mutating func add(_ remark: PresenceWord?) {
            switch remark {
            case .optional: saysOptional = true
            case .required: saysRequired = true
            case nil: break
            }
        }
    }

    /// The key that is compared with labels in directives.
    var key: String { LabelLikeness.key(text) }
}

/// Reads a label from tokens.
enum LabelReader {
    /// The label in the given tokens of a passage; nil if these tokens cannot be a name.
    static func label(in passage: Passage, _ tokens: Range<Int>, remarksTo end: Int? = nil) -> Label? {
        var remarks = Label.Remarks()
        var parenthesis: [Word] = []
        var range = tokens
        trim(passage, &range, &remarks)
        while let open = openParenthesis(passage, range) {
            let inside = open + 1..<range.upperBound - 1
            guard let stated = statedPresence(passage, inside) else {
                parenthesis = passage.words(inside)
                break
            }
            remarks.add(stated)
            range = range.lowerBound..<open
            trim(passage, &range, &remarks)
        }
        if let end, range.upperBound < end { readRemark(passage, range.upperBound..<end, &remarks) }
        guard !range.isEmpty else { return nil }
        if range.count > 1, passage.tokens[range.lowerBound].isIn(.article) {
            range = range.lowerBound + 1..<range.upperBound
        }
        var inner = range
        if !parenthesis.isEmpty, let open = openParenthesis(passage, range) {
            inner = range.lowerBound..<open
        }
        guard let head = inner.last(where: { passage.tokens[$0].kind != .punctuation }) else { return nil }
        let span = Int(passage.tokens[range.lowerBound].span)
        return Label(
            text: passage.string(range), words: passage.words(inner), tokens: inner,
            parenthesis: parenthesis, remarks: remarks,
            isCode: span >= 0 && passage.spans[span].mark == .code, isMarked: span >= 0,
            startsCapitalised: passage.tokens[range.lowerBound].isCapitalised,
            headClasses: passage.tokens[head].classes,
            firstClasses: passage.tokens[range.lowerBound].classes)
    }

    /// The presence that a few words in parentheses state; nil if they state none.
    private static func statedPresence(_ passage: Passage, _ tokens: Range<Int>) -> PresenceWord? {
        var count = 0
        var stated: PresenceWord?
        for index in tokens where passage.tokens[index].kind != .punctuation {
            count += 1
            guard count <= 3 else { return nil }
            if let presence = PresenceWord(passage.tokens[index].word), stated != .optional {
                stated = presence
            }
        }
        return stated
    }

    /// Whether marked words are merely emphasised: "the **following** fields", "are **required**".
    static func isEmphasis(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard tokens.count <= 3, !passage.tokens[tokens.lowerBound].isCapitalised else { return false }
        return tokens.allSatisfy { index in
            let token = passage.tokens[index]
            return stressed.contains(token.word) || token.isIn(.determiner) || token.isIn(.negation)
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

    private static func trim(_ passage: Passage, _ range: inout Range<Int>, _ remarks: inout Label.Remarks) {
        while let last = range.last, passage.tokens[last].kind == .punctuation,
            passage.tokens[last].word != Sign.close,
            passage.tokens[last].word != Sign.question, passage.tokens[last].word != "]"
        {
            if passage.tokens[last].word == Sign.asterisk { remarks.hasAsterisk = true }
            range = range.lowerBound..<last
        }
        while let last = range.last, range.count > 1, footnotes.contains(passage.tokens[last].word) {
            range = range.lowerBound..<last
        }
        while let first = range.first, passage.tokens[first].kind == .punctuation,
            passage.tokens[first].word != Sign.open,
            passage.tokens[first].word != "["
        {
            if passage.tokens[first].word == Sign.asterisk { remarks.hasAsterisk = true }
            range = first + 1..<range.upperBound
        }
    }

    /// The start of the parenthesis at the end of the range; nil if there is none.
    private static func openParenthesis(_ passage: Passage, _ range: Range<Int>) -> Int? {
        guard let last = range.last, passage.isSign(last, Sign.close) else { return nil }
        return range.dropFirst().last { passage.isSign($0, Sign.open) }
    }

    /// Reads a remark between the label and its description, as in `**Name** (required):`.
    private static func readRemark(_ passage: Passage, _ range: Range<Int>, _ remarks: inout Label.Remarks) {
        for index in range.prefix(8) {
            let token = passage.tokens[index]
            if token.word == Sign.asterisk { remarks.hasAsterisk = true }
            guard
                index == range.lowerBound || passage.isSign(index - 1, Sign.open)
                    || passage.isSign(index - 1, "[")
                    || passage.isSign(index - 1, Sign.asterisk) || index == range.lowerBound + 1
            else { continue }
            let next = index + 1 < passage.tokens.count ? passage.tokens[index + 1] : nil
            let ends = next?.kind == .punctuation || next == nil
            guard ends else { continue }
            remarks.add(PresenceWord(token.word))
        }
    }
}
