import FormModel

/// A page with the indexes that fact readers need.
///
/// This is a class, because all fact readers refer to it.
final class FactContext: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The target passages of `#anchor` links, by the letters and digits of the anchor; empty if the page has
    /// no such links.
    private let headings: [String: Int]
    /// The sub-headings directly below each heading, as passages; empty if the page has no `#anchor` links.
    let subheadings: [Int: [Int]]
    /// Whether the page has headings to which a link on the page can lead.
    var hasAnchors: Bool { !headings.isEmpty }
    /// The lists and tables that can contain values.
    let valueBlocks: ValueBlocks
    /// The tables that each passage introduces.
    let tablesBelow: [Int: [Int]]
    /// The code blocks, by the passage that they follow.
    let codesBelow: [Int: Int]
    /// The hash of the first word of each label, followed by the candidate's number in the low 32 bits; sorted.
    private let firstWords: [UInt64]
    /// The options listed for each candidate, starting with the most certain.
    let options: [[OptionsFinding]]
    /// The values with their candidates, by the words of the value.
    let valueNames: [[Word]: [NamedValue]]
    /// The values with their candidates, by the passage that lists the value.
    let valuePlaces: [Int: NamedValue]

    /// The cases that sentences state for the content below a heading.
    let spokenCases: SpokenCases

    /// A value of a candidate.
    struct NamedValue: Hashable, Sendable {
        var candidate: Int
        var value: StatedValue
    }

    /// Builds the indexes of a page, and then uses them to find the options of each candidate.
    convenience init(text: PageText, candidates: Candidates) {
        let base = FactContext(indexing: text, candidates)
        let options = OptionsReader.readAll(base)
        var valueNames: [[Word]: [NamedValue]] = [:]
        var valuePlaces: [Int: NamedValue] = [:]
        for number in options.indices {
            guard let best = options[number].first, best.values.count > 1, best.certainty > .possible else {
                continue
            }
            for value in best.values {
                guard let slice = value.slice else { continue }
                let named = NamedValue(candidate: number, value: value)
                valueNames[text.passages[slice.passage].words(slice.tokens), default: []].append(named)
                if best.source == .nestedList || best.source == .listBelow || best.source == .tableBelow {
                    valuePlaces[slice.passage] = valuePlaces[slice.passage] ?? named
                }
            }
        }
        self.init(base, options: options, valueNames: valueNames, valuePlaces: valuePlaces)
    }

    private init(
        _ base: FactContext, options: [[OptionsFinding]], valueNames: [[Word]: [NamedValue]],
        valuePlaces: [Int: NamedValue]
    ) {
        text = base.text
        candidates = base.candidates
        headings = base.headings
        subheadings = base.subheadings
        valueBlocks = base.valueBlocks
        tablesBelow = base.tablesBelow
        codesBelow = base.codesBelow
        firstWords = base.firstWords
        spokenCases = base.spokenCases
        self.options = options
        self.valueNames = valueNames
        self.valuePlaces = valuePlaces
    }

    private init(indexing text: PageText, _ candidates: Candidates) {
        self.text = text
        self.candidates = candidates
        let linksToAnchors = text.passages.contains { passage in
            passage.spans.indices.contains { passage.spans[$0].destination?.utf8.first == UInt8(ascii: "#") }
        }
        let (headings, subheadings) = linksToAnchors ? FactContext.headings(of: text) : ([:], [:])
        var tablesBelow: [Int: [Int]] = [:]
        for number in text.tables.indices {
            if let introduction = text.tables[number].introduction {
                tablesBelow[introduction, default: []].append(number)
            }
        }
        var firstWords: [UInt64] = []
        firstWords.reserveCapacity(candidates.all.count)
        for number in candidates.all.indices {
            guard let first = candidates.all[number].label.words.first else { continue }
            firstWords.append(FactContext.key(first, UInt32(number)))
        }
        // Sorting takes less time than a dictionary.
        firstWords.sort()
        self.headings = headings
        self.subheadings = subheadings
        self.tablesBelow = tablesBelow
        codesBelow = Dictionary(
            text.codes.indices.map { (text.codes[$0].position - 1, $0) },
            uniquingKeysWith: { first, _ in first })
        self.firstWords = firstWords
        valueBlocks = ValueBlocks(text)
        spokenCases = SpokenCases(text, heading: { FactContext.heading(of: $0, in: headings) })
        options = []
        valueNames = [:]
        valuePlaces = [:]
    }

    /// The target passages of `#anchor` links and the sub-headings of a page.
    private static func headings(of text: PageText) -> (all: [String: Int], below: [Int: [Int]]) {
        var headings: [String: Int] = [:]
        var subheadings: [Int: [Int]] = [:]
        var equals: [String: Int] = [:]
        for number in text.sections.indices {
            guard let heading = text.sections[number].heading,
                section(of: heading.passage, in: text) == number
            else { continue }
            let name = PlainText.squashed(heading.text)
            if headings[name] == nil {
                headings[name] = heading.passage
            } else {
                equals[name, default: 0] += 1
                headings["\(name)\(equals[name] ?? 0)"] = heading.passage
            }
            if let outer = text.sections[number].headings.dropLast().last {
                subheadings[outer.passage, default: []].append(heading.passage)
            }
        }
        return (headings, subheadings)
    }

    /// The section that a heading begins; nil if the passage is not such a heading.
    static func section(of heading: Int, in text: PageText) -> Int? {
        let section = text.places[heading].section
        return text.sections[section].heading?.passage == heading ? section : nil
    }

    private static func key(_ word: Word, _ number: UInt32) -> UInt64 {
        UInt64(word.hash) << 32 | UInt64(number)
    }

    /// The first candidates whose labels begin with a word, in their order.
    func namesakes(of word: Word, atMost limit: Int) -> [Int] {
        let start = Passage.lowerBound(firstWords.count) { firstWords[$0] >= FactContext.key(word, 0) }
        var found: [Int] = []
        for index in start..<min(start + limit, firstWords.count) {
            guard firstWords[index] >> 32 == UInt64(word.hash) else { break }
            found.append(Int(firstWords[index] & 0xFFFF_FFFF))
        }
        return found
    }

    /// The heading to which a link within the page leads, as a passage; nil if there is none.
    func heading(of destination: String) -> Int? { FactContext.heading(of: destination, in: headings) }

    private static func heading(of destination: String, in headings: [String: Int]) -> Int? {
        guard destination.hasPrefix("#"), destination.utf8.count > 1 else { return nil }
        return headings[PlainText.squashed(destination.dropFirst())]
    }

    func value(_ slice: TextSlice) -> StatedValue {
        let passage = text.passages[slice.passage]
        return StatedValue(
            text: passage.string(slice.tokens), range: passage.range(of: slice.tokens), slice: slice)
    }

    func value(_ passage: Int, _ tokens: Range<Int>) -> StatedValue {
        value(TextSlice(passage: passage, tokens: tokens))
    }

    /// The text after the sentence that contains a marked span: the rest of its passage, and the following
    /// paragraphs of its item.
    func following(_ candidate: Candidate) -> [TextSlice] {
        guard candidate.kind == .span, let place = candidate.place else { return [] }
        var slices = candidate.more
        guard let item = candidate.item, text.places[place.passage].role != .cell else { return slices }
        var next = place.passage + 1
        while next < text.passages.count, next <= place.passage + 4, text.places[next].item == item,
            text.places[next].role == .paragraph, !text.places[next].isAside
        {
            slices += text.passages[next].sentences.map { TextSlice(passage: next, tokens: $0) }
            next += 1
        }
        return slices
    }
}
