/// The known words and phrases, by class: the word lists of a language, and the words that a configuration
/// adds.
final class Lexicon: Sendable {
    let classes: [Word: WordClasses]
    /// Table headers that a configuration defines, as words.
    let headers: [[Word]: ColumnRole]
    let phrases: PhraseTrie
    private let table: WordMap<KnownWord>

    /// What is known about a word.
    struct KnownWord: Hashable, Sendable {
        var classes = WordClasses()
        /// The state of `phrases` after the word; `PhraseTrie.start` if it begins none.
        var phrases = PhraseTrie.start
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
        let beginnings = phrases.beginnings
        var words: [Word: KnownWord] = [:]
        words.reserveCapacity(classes.count + beginnings.count)
        for (word, classes) in classes { words[word] = KnownWord(classes: classes) }
        for (word, state) in beginnings { words[word, default: KnownWord()].phrases = state }
        table = WordMap(words)
    }

    func classes(of word: Word) -> WordClasses { self[word].classes }

    subscript(word: Word) -> KnownWord { table[word] ?? KnownWord() }
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
    /// The number of a state; what has been read of some phrases.
    typealias State = Int32

    /// The state before any word.
    static let start: State = 0

    /// The words that lead from each state to others, as a range of `words` and `targets`.
    private let edges: [Range<Int32>]
    /// The words, sorted in each range.
    private let words: [Word]
    private let targets: [State]
    /// Shows for most pairs of a state and a word that they lead nowhere.
    private let filter: KeyFilter
    /// The phrases that end in each state, as a range of `names`.
    private let ends: [Range<Int32>]
    private let names: [PhraseClass]

    init(_ phrases: [(PhraseClass, [String])]) {
        var targets: [UInt64: State] = [:]
        var ends: [[PhraseClass]] = [[]]
        for (name, list) in phrases {
            for phrase in list {
                var state = PhraseTrie.start
                for word in phrase.split(separator: " ") {
                    let edge = PhraseTrie.edge(state, Word(word))
                    if let next = targets[edge] {
                        state = next
                    } else {
                        ends.append([])
                        state = State(ends.count - 1)
                        targets[edge] = state
                    }
                }
                ends[Int(state)].append(name)
            }
        }
        // The edges of a state follow each other, because the state is in their highest bits.
        let edges = targets.sorted { $0.key < $1.key }
        filter = KeyFilter(edges.map(\.key))
        words = edges.map { Word(hash: UInt32(truncatingIfNeeded: $0.key)) }
        self.targets = edges.map(\.value)
        var counts = [Int32](repeating: 0, count: ends.count)
        for edge in edges { counts[Int(edge.key >> 32)] += 1 }
        self.edges = PhraseTrie.ranges(counts)
        self.ends = PhraseTrie.ranges(ends.map { Int32($0.count) })
        names = ends.flatMap { $0 }
    }

    /// Ranges of the given lengths, each beginning where the one before it ends.
    private static func ranges(_ lengths: [Int32]) -> [Range<Int32>] {
        var start: Int32 = 0
        return lengths.map { length in
            defer { start += length }
            return start..<start + length
        }
    }

    /// The states after the words that begin phrases.
    var beginnings: [Word: State] {
        Dictionary(
            uniqueKeysWithValues: edges[Int(PhraseTrie.start)].map { (words[Int($0)], targets[Int($0)]) })
    }

    private static func edge(_ state: State, _ word: Word) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 32 | UInt64(word.hash)
    }

    /// The state that a word leads to; nil if no phrase continues with it.
    private func next(_ state: State, _ word: Word) -> State? {
        guard filter.mayContain(PhraseTrie.edge(state, word)) else { return nil }
        var range = edges[Int(state)]
        while !range.isEmpty {
            let middle = range.lowerBound + Int32(range.count / 2)
            if words[Int(middle)] == word { return targets[Int(middle)] }
            range =
                words[Int(middle)] < word
                ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// Finds the phrases in a sequence of words, in the order of their starts.
    ///
    /// - Parameters:
    ///   - starts: the tokens that begin phrases, and the states after them.
    ///   - found: the array that the phrases are appended to.
    /// - Returns: the classes of the phrases.
    func find(
        in tokens: PassagePart<Token>, from starts: [(token: Int, state: State)],
        _ found: inout [FoundPhrase]
    ) -> PhraseClasses {
        let first = found.count
        var classes = PhraseClasses()
        for start in starts {
            var state = start.state
            var end = start.token + 1
            while true {
                for name in ends[Int(state)] {
                    found.append(FoundPhrase(name: names[Int(name)], range: start.token..<end))
                    classes.insert(names[Int(name)])
                }
                guard end < tokens.count, let next = next(state, tokens[end].word) else { break }
                state = next
                end += 1
            }
        }
        if classes.contains(.severalOf), classes.contains(.oneOf) {
            found.replaceSubrange(first..., with: PhraseTrie.longest(Array(found[first...])))
            classes = PhraseClasses()
            for phrase in found[first...] { classes.insert(phrase.name) }
        }
        return classes
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
