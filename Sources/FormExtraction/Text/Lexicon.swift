/// The known words and phrases, by class: the word lists of a language, and the words that a configuration
/// adds.
final class Lexicon: Sendable {
    let classes: [Word: WordClasses]
    /// Table headers that a configuration defines, as words.
    let headers: [[Word]: ColumnRole]
    let phrases: PhraseTrie
    private let table: FlatMap<WordClasses>

    /// The English lexicon.
    static let english = Lexicon(EnglishWords.classes, phrases: EnglishWords.phrases)

    convenience init(_ words: [(WordClass, String)], phrases: [(PhraseClass, [String])]) {
        var classes: [Word: WordClasses] = [:]
        for (name, list) in words {
            for word in list.split(separator: " ") {
                classes[Word(word), default: WordClasses()].insert(name)
            }
        }
        self.init(classes: classes, headers: [:], phrases: PhraseTrie(phrases))
    }

    init(classes: [Word: WordClasses], headers: [[Word]: ColumnRole], phrases: PhraseTrie) {
        self.classes = classes
        self.headers = headers
        self.phrases = phrases
        table = FlatMap(
            Dictionary(uniqueKeysWithValues: classes.map { (UInt64($0.key.hash), $0.value) }))
    }

    func classes(of word: Word) -> WordClasses { table[UInt64(word.hash)] ?? WordClasses() }

    /// The phrases in a sequence of words, with their ranges, in the order of their starts.
    func phrases(in tokens: [Token]) -> [FoundPhrase] { phrases.matches(in: tokens) }
}

/// A phrase that was found in a passage.
struct FoundPhrase: Hashable, Sendable {
    var name: PhraseClass
    var range: Range<Int>
}

/// All phrases as one automaton. Each step follows one word.
struct PhraseTrie: Sendable {
    /// The next state, by the current state and the next word.
    private let edges: FlatMap<Int32>
    private let ends: [[PhraseClass]]
    /// How the words with the same lowest bits in their hashes begin phrases. Most words begin none, so their
    /// edges are not looked up.
    private let beginnings: [Beginning]
    private static let beginningMask: UInt32 = 4095
    /// For the first two words of each phrase, whether there is a pair with the same lowest bits.
    private let pairs: [Bool]
    private static let pairMask: UInt32 = 16383

    private enum Beginning: UInt8 { case none, ofLonger, isPhrase }

    init(_ phrases: [(PhraseClass, [String])]) {
        var edges: [UInt64: Int32] = [:]
        var ends: [[PhraseClass]] = [[]]
        var beginnings = [Beginning](repeating: .none, count: Int(PhraseTrie.beginningMask) + 1)
        var pairs = [Bool](repeating: false, count: Int(PhraseTrie.pairMask) + 1)
        for (name, list) in phrases {
            for phrase in list {
                var state: Int32 = 0
                let words = phrase.split(separator: " ").map { Word($0) }
                let beginning = Int(words[0].hash & PhraseTrie.beginningMask)
                if words.count == 1 {
                    beginnings[beginning] = .isPhrase
                } else {
                    if beginnings[beginning] == .none { beginnings[beginning] = .ofLonger }
                    pairs[PhraseTrie.pair(words[0], words[1])] = true
                }
                for word in words {
                    let edge = PhraseTrie.edge(state, word)
                    if let next = edges[edge] {
                        state = next
                    } else {
                        ends.append([])
                        state = Int32(ends.count - 1)
                        edges[edge] = state
                    }
                }
                ends[Int(state)].append(name)
            }
        }
        self.edges = FlatMap(edges)
        self.ends = ends
        self.beginnings = beginnings
        self.pairs = pairs
    }

    private static func pair(_ first: Word, _ second: Word) -> Int {
        Int(Word.pair(first, second).hash & pairMask)
    }

    private static func edge(_ state: Int32, _ word: Word) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 32 | UInt64(word.hash)
    }

    func matches(in tokens: [Token]) -> [FoundPhrase] {
        var found: [FoundPhrase] = []
        for start in tokens.indices {
            switch beginnings[Int(tokens[start].word.hash & PhraseTrie.beginningMask)] {
            case .none: continue
            case .ofLonger:
                guard start + 1 < tokens.count,
                    pairs[PhraseTrie.pair(tokens[start].word, tokens[start + 1].word)]
                else { continue }
            case .isPhrase: break
            }
            var state: Int32 = 0
            var index = start
            while index < tokens.count, let next = edges[PhraseTrie.edge(state, tokens[index].word)] {
                state = next
                index += 1
                for name in ends[Int(state)] { found.append(FoundPhrase(name: name, range: start..<index)) }
            }
        }
        return PhraseTrie.longest(found)
    }

    /// Keeps only the longer of two overlapping phrases that say how many values to select, because "select
    /// one or more" does not mean "select one".
    private static func longest(_ found: [FoundPhrase]) -> [FoundPhrase] {
        guard found.contains(where: { $0.name == .severalOf }), found.contains(where: { $0.name == .oneOf })
        else { return found }
        var isDropped = [Bool](repeating: false, count: found.count)
        for (index, phrase) in found.enumerated() where phrase.name == .oneOf || phrase.name == .severalOf {
            let rival: PhraseClass = phrase.name == .oneOf ? .severalOf : .oneOf
            // Phrases are sorted by where they begin.
            var other = index + 1
            while other < found.count, found[other].range.lowerBound < phrase.range.upperBound {
                if found[other].name == rival {
                    isDropped[phrase.range.count < found[other].range.count ? index : other] = true
                }
                other += 1
            }
        }
        return zip(found, isDropped).compactMap { $1 ? nil : $0 }
    }
}
