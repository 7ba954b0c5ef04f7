/// The known words and phrases, by class: the word lists of a language, and the words that a configuration
/// adds.
final class Lexicon: Sendable {
    let classes: [Word: WordClasses]
    /// Table headers that a configuration defines, as words.
    let headers: [[Word]: ColumnRole]
    let phrases: PhraseTrie
    private let table: FlatMap<UInt32, KnownWord>

    /// What is known about a word.
    struct KnownWord: Hashable, Sendable {
        var classes = WordClasses()
        /// Whether the word begins phrases.
        var beginning = PhraseTrie.Beginning.none
    }

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
        var words: [UInt32: KnownWord] = [:]
        words.reserveCapacity(classes.count + phrases.beginnings.count)
        for (word, classes) in classes { words[word.hash] = KnownWord(classes: classes) }
        for (word, beginning) in phrases.beginnings {
            words[word.hash, default: KnownWord()].beginning = beginning
        }
        table = FlatMap(words)
    }

    func classes(of word: Word) -> WordClasses { self[word].classes }

    subscript(word: Word) -> KnownWord { table[word.hash] ?? KnownWord() }
}

/// A phrase that was found in a passage.
struct FoundPhrase: Hashable, Sendable {
    var name: PhraseClass
    var range: Range<Int>
}

/// All phrases as one automaton. Each step follows one word.
///
/// This is a class, because it is used for each passage, and a copy would count references to all of its tables.
final class PhraseTrie: Sendable {
    /// The next state, by the current state and the next word.
    private let edges: FlatMap<UInt64, Int32>
    /// The phrases that end in each state, as a range of `names`.
    private let ends: [Range<Int32>]
    private let names: [PhraseClass]
    /// The words that begin phrases. Most words begin none.
    let beginnings: [Word: Beginning]
    /// For the first two words of each phrase, whether there is a pair with the same lowest bits.
    private let pairs: [Bool]
    private static let pairMask: UInt32 = 16383

    /// Whether a word begins phrases, and whether one of them consists only of the word.
    enum Beginning: UInt8, Sendable { case none, ofLonger, isPhrase }

    init(_ phrases: [(PhraseClass, [String])]) {
        var edges: [UInt64: Int32] = [:]
        var ends: [[PhraseClass]] = [[]]
        var beginnings: [Word: Beginning] = [:]
        var pairs = [Bool](repeating: false, count: Int(PhraseTrie.pairMask) + 1)
        for (name, list) in phrases {
            for phrase in list {
                var state: Int32 = 0
                let words = phrase.split(separator: " ").map { Word($0) }
                if words.count == 1 {
                    beginnings[words[0]] = .isPhrase
                } else {
                    if beginnings[words[0]] == nil { beginnings[words[0]] = .ofLonger }
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
        var start: Int32 = 0
        self.ends = ends.map { names in
            defer { start += Int32(names.count) }
            return start..<start + Int32(names.count)
        }
        names = ends.flatMap { $0 }
        self.beginnings = beginnings
        self.pairs = pairs
    }

    private static func pair(_ first: Word, _ second: Word) -> Int {
        Int(Word.pair(first, second).hash & pairMask)
    }

    private static func edge(_ state: Int32, _ word: Word) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 32 | UInt64(word.hash)
    }

    /// Finds the phrases in a sequence of words, in the order of their starts.
    ///
    /// - Parameters:
    ///   - starts: the tokens that begin phrases, and whether each of them is a phrase by itself.
    ///   - found: an empty array that the phrases are appended to.
    func find(
        in tokens: [Token], from starts: [(token: Int, beginning: Beginning)], _ found: inout [FoundPhrase]
    ) {
        var classes = PhraseClasses()
        for (start, beginning) in starts {
            if beginning == .ofLonger {
                guard start + 1 < tokens.count,
                    pairs[PhraseTrie.pair(tokens[start].word, tokens[start + 1].word)]
                else { continue }
            }
            var state: Int32 = 0
            var index = start
            while index < tokens.count, let next = edges[PhraseTrie.edge(state, tokens[index].word)] {
                state = next
                index += 1
                for name in ends[Int(state)] {
                    found.append(FoundPhrase(name: names[Int(name)], range: start..<index))
                    classes.insert(names[Int(name)])
                }
            }
        }
        if classes.contains(.severalOf), classes.contains(.oneOf) { found = PhraseTrie.longest(found) }
    }

    /// Keeps only the longer of two overlapping phrases that say how many values to select, because "select
    /// one or more" does not mean "select one".
    private static func longest(_ found: [FoundPhrase]) -> [FoundPhrase] {
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
