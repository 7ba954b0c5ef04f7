/// A part of a sentence that contains one verb of instruction, or a statement.
struct Clause: Sendable {
    enum Mood: UInt8, Sendable, CaseIterable {
        /// "Enter the name."
        case imperative
        /// "to enter the name"
        case infinitive
        /// "You can enter the name."
        case possible
        /// "You must enter the name."
        case obliged
        /// "by entering the name"
        case gerund
        /// "Don't enter the name."
        case negated
        /// A sentence without a verb of instruction.
        case statement
    }

    var tokens: Range<Int>
    /// The verb; nil in a statement.
    var verb: Int?
    var mood: Mood
    /// The preceding clause that begins with "if", "when" or a similar word.
    var condition: Range<Int>?
}

/// The clauses of a sentence, indexed from zero. There is at least one.
struct Clauses: RandomAccessCollection, Sendable {
    /// The only clause; not used if there are several.
    private let single: Clause
    /// The clauses of the whole page or of a range of tokens; empty if there is only one clause in the range.
    private let all: [Clause]
    /// The indices of the sentence's clauses in `all`.
    private let range: Range<Int>

    init(all: [Clause], range: Range<Int>) {
        single = Clause(tokens: 0..<0, verb: nil, mood: .statement, condition: nil)
        self.all = all
        self.range = range
    }

    init(single: Clause) {
        self.single = single
        all = []
        range = 0..<1
    }

    /// The only clause of a sentence without a verb of instruction and without a condition.
    init(statement tokens: Range<Int>) {
        self.init(single: Clause(tokens: tokens, verb: nil, mood: .statement, condition: nil))
    }

    var startIndex: Int { 0 }
    var endIndex: Int { range.count }

    subscript(index: Int) -> Clause { all.isEmpty ? single : all[range.lowerBound + index] }
}

/// Reads the clauses of a sentence: the action, its mood, and the case in which it applies.
enum ClauseReader {
    @inline(__always)
    static var verbClasses: WordClasses {
        WordClasses().with(.enter).with(.select).with(.configure).with(.switchOn).with(.switchOff)
            .with(.paste).with(.upload).with(.accept).with(.click).with(.navigate).with(.make)
            .with(.check).with(.use).with(.leave).with(.followUp).with(.manipulate)
    }

    /// The clauses in the given tokens. There is at least one.
    static func clauses(_ passage: Passage, _ tokens: Range<Int>) -> Clauses {
        passage.clauses(in: tokens)
    }

    /// The first clause in the given tokens.
    static func firstClause(_ passage: Passage, _ tokens: Range<Int>) -> Clause {
        passage.firstClause(in: tokens)
    }

    /// Reads the clauses in the given tokens, and appends them.
    static func read(_ tokens: PassagePart<Token>, _ sentence: Range<Int>, _ clauses: inout [Clause]) {
        visit(tokens, sentence) { clause in
            clauses.append(clause)
            return true
        }
    }

    /// The clauses in the given tokens. There is at least one.
    static func clauses(_ tokens: PassagePart<Token>, _ sentence: Range<Int>) -> Clauses {
        var first: Clause?
        var all: [Clause] = []
        visit(tokens, sentence) { clause in
            if let first, all.isEmpty { all.append(first) }
            if first == nil { first = clause } else { all.append(clause) }
            return true
        }
        guard all.isEmpty, let first else { return Clauses(all: all, range: 0..<all.count) }
        return Clauses(single: first)
    }

    /// The first clause in the given tokens.
    static func first(_ tokens: PassagePart<Token>, _ sentence: Range<Int>) -> Clause {
        var first = Clause(tokens: sentence, verb: nil, mood: .statement, condition: nil)
        visit(tokens, sentence) { clause in
            first = clause
            return false
        }
        return first
    }

    /// Calls a function with each clause in the given tokens until it returns false.
    @inline(__always)
    private static func visit(_ tokens: PassagePart<Token>, _ sentence: Range<Int>, _ body: (Clause) -> Bool)
    {
        var open: Clause?
        var condition: Range<Int>?
        var conditionStart: Int?
        for index in sentence {
            // Most words neither begin a condition nor tell the reader to do something.
            guard conditionStart != nil || tokens[index].classes.intersects(verbClasses.with(.condition)),
                tokens[index].span < 0
            else { continue }
            let token = tokens[index]
            if token.isIn(.condition), isClauseStart(tokens, index, sentence) { conditionStart = index }
            if let start = conditionStart, token.kind == .punctuation,
                token.word == Sign.comma || Sign.colons.contains(token.word)
            {
                condition = start..<index
                conditionStart = nil
            }
            guard token.kind == .word, token.classes.intersects(verbClasses),
                let mood = mood(tokens, index, sentence, inCondition: conditionStart != nil)
            else { continue }
            let start = open == nil ? sentence.lowerBound : index
            if var last = open {
                last.tokens = last.tokens.lowerBound..<index
                guard body(last) else { return }
            }
            open = Clause(tokens: start..<sentence.upperBound, verb: index, mood: mood, condition: condition)
        }
        _ = body(open ?? Clause(tokens: sentence, verb: nil, mood: .statement, condition: condition))
    }

    static func isVerb(_ token: Token) -> Bool { token.classes.intersects(verbClasses) }

    private static func isClauseStart(_ tokens: PassagePart<Token>, _ index: Int, _ sentence: Range<Int>)
        -> Bool
    {
        guard index > sentence.lowerBound else { return true }
        let previous = tokens[index - 1]
        return previous.kind == .punctuation || previous.isIn(.conjunction) || previous.isIn(.opener)
    }

    /// The index of "note" in "make a note of", given the index of "make"; nil if there is none.
    private static func noted(_ tokens: PassagePart<Token>, after index: Int, _ sentence: Range<Int>) -> Int?
    {
        var next = index + 1
        if next < sentence.upperBound, tokens[next].span < 0, tokens[next].isIn(.article) { next += 1 }
        return next < sentence.upperBound && tokens[next].span < 0 && tokens[next].word == "note" ? next : nil
    }

    /// The index of the "make" or "take" whose object is the "note" at an index. "Make a note of" is
    /// one verb, and "note" carries its meaning.
    private static func noting(_ tokens: PassagePart<Token>, _ index: Int, _ sentence: Range<Int>) -> Int? {
        guard tokens[index].word == "note" else { return nil }
        return (max(sentence.lowerBound, index - 2)..<index).first {
            tokens[$0].span < 0 && (tokens[$0].word == "make" || tokens[$0].word == "take")
                && noted(tokens, after: $0, sentence) == index
        }
    }

    /// The mood of a word of instruction outside marked text; nil if the word is not a verb.
    private static func mood(
        _ tokens: PassagePart<Token>, _ index: Int, _ sentence: Range<Int>, inCondition: Bool
    )
        -> Clause.Mood?
    {
        if tokens[index].word == "make", noted(tokens, after: index, sentence) != nil { return nil }
        let index = noting(tokens, index, sentence) ?? index
        guard index > sentence.lowerBound else { return inCondition ? nil : .imperative }
        let previous = tokens[index - 1]
        let before = index - 2 >= sentence.lowerBound ? tokens[index - 2] : nil
        if previous.span >= 0 {
            return nil
        }
        if previous.word == "to" {
            if let before, before.isIn(.obligation) { return .obliged }
            return .infinitive
        }
        if previous.word == "by" { return .gerund }
        if previous.isIn(.negation) { return .negated }
        if previous.isIn(.possibility) { return .possible }
        if previous.isIn(.obligation) { return .obliged }
        if previous.word == "also" || previous.word == "then" || previous.word == "either" {
            if let before, before.isIn(.possibility) { return .possible }
            return .imperative
        }
        if inCondition { return nil }
        if previous.kind == .punctuation {
            // In a list of nouns, such as "Type, set, and so on", the words have no objects. After a comma, a
            // verb with an object begins an instruction.
            return previous.word == Sign.open ? nil : .imperative
        }
        if previous.isIn(.conjunction) || previous.isIn(.opener),
            !previous.isIn(.preposition) || previous.word == "by"
        {
            return .imperative
        }
        return nil
    }
}
