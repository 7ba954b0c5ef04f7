/// A sink for observations: an array, for learning and evidence, or a sum of weights.
protocol FeatureSink {
    mutating func append(_ feature: Feature)
}

extension [Feature]: FeatureSink {}

/// One observation at a place: a cue and, if it has one, its value.
struct Feature: Hashable, Sendable, Comparable {
    var cue: Cue
    /// A word, class, phrase, role or count, depending on the cue.
    var value: UInt32

    init(_ cue: Cue, _ value: UInt32 = 0) {
        self.cue = cue
        self.value = value
    }

    init(_ cue: Cue, _ word: Word) { self.init(cue, word.hash) }
    init(_ cue: Cue, _ name: WordClass) { self.init(cue, UInt32(name.rawValue)) }
    init(_ cue: Cue, _ phrase: PhraseClass) { self.init(cue, UInt32(phrase.rawValue)) }
    init(_ cue: Cue, _ flag: Bool) { self.init(cue, flag ? 1 : 0) }

    static func < (left: Feature, right: Feature) -> Bool {
        (left.cue.rawValue, left.value) < (right.cue.rawValue, right.value)
    }

    /// A count in steps of increasing size: 0, 1, 2, 3, 4–5, 6–9, 10–19, more.
    static func bucket(_ count: Int) -> UInt32 {
        switch count {
        case ..<0: 0
        case 0...3: UInt32(count)
        case 4...5: 4
        case 6...9: 5
        case 10...19: 6
        default: 7
        }
    }

    /// A proportion in fifths.
    static func fifth(_ part: Int, of whole: Int) -> UInt32 { whole == 0 ? 6 : UInt32(part * 5 / whole) }
}
