import FormModel

/// A page with the indexes that fact readers need.
///
/// This is a class, because all fact readers refer to it.
final class FactContext: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The target passages of `#anchor` links, by the letters and digits of the anchor.
    let headings: [String: Int]
    /// The sub-headings directly below each heading, as passages.
    let subheadings: [Int: [Int]]
    /// The section that each heading begins.
    let sectionOfHeading: [Int: Int]
    /// The lists and tables that can contain values.
    let valueBlocks: ValueBlocks
    /// The tables that each passage introduces.
    let tablesBelow: [Int: [Int]]
    /// The code blocks, by the passage that they follow.
    let codesBelow: [Int: Int]
    /// The first candidate whose label begins with a word.
    private let firstByWord: [Word: Int]
    /// For each candidate, the next one whose label begins with the same word; -1 if there is none.
    private let nextByWord: [Int]
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
        let options = candidates.all.indices.map { OptionsReader.read($0, base) }
        var valueNames: [[Word]: [NamedValue]] = [:]
        var valuePlaces: [Int: NamedValue] = [:]
        for (number, findings) in options.enumerated() {
            guard let best = findings.first, best.values.count > 1, best.certainty > .possible else {
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
        sectionOfHeading = base.sectionOfHeading
        valueBlocks = base.valueBlocks
        tablesBelow = base.tablesBelow
        codesBelow = base.codesBelow
        firstByWord = base.firstByWord
        nextByWord = base.nextByWord
        spokenCases = base.spokenCases
        self.options = options
        self.valueNames = valueNames
        self.valuePlaces = valuePlaces
    }

    private init(indexing text: PageText, _ candidates: Candidates) {
        self.text = text
        self.candidates = candidates
        var headings: [String: Int] = [:]
        var subheadings: [Int: [Int]] = [:]
        var sectionOfHeading: [Int: Int] = [:]
        var equals: [String: Int] = [:]
        for (number, section) in text.sections.enumerated() {
            guard let heading = section.heading, sectionOfHeading[heading.passage] == nil else { continue }
            sectionOfHeading[heading.passage] = number
            let name = PlainText.squashed(heading.text)
            if headings[name] == nil {
                headings[name] = heading.passage
            } else {
                equals[name, default: 0] += 1
                headings["\(name)\(equals[name] ?? 0)"] = heading.passage
            }
            if section.headings.count > 1 {
                subheadings[section.headings[section.headings.count - 2].passage, default: []].append(
                    heading.passage)
            }
        }
        var tablesBelow: [Int: [Int]] = [:]
        for number in text.tables.indices {
            if let introduction = text.tables[number].introduction {
                tablesBelow[introduction, default: []].append(number)
            }
        }
        var firstByWord: [Word: Int] = [:]
        firstByWord.reserveCapacity(candidates.all.count)
        var nextByWord = [Int](repeating: -1, count: candidates.all.count)
        for number in candidates.all.indices.reversed() {
            guard let first = candidates.all[number].label.words.first else { continue }
            nextByWord[number] = firstByWord.updateValue(number, forKey: first) ?? -1
        }
        self.headings = headings
        self.subheadings = subheadings
        self.sectionOfHeading = sectionOfHeading
        self.tablesBelow = tablesBelow
        codesBelow = Dictionary(
            text.codes.indices.map { (text.codes[$0].position - 1, $0) },
            uniquingKeysWith: { first, _ in first })
        self.firstByWord = firstByWord
        self.nextByWord = nextByWord
        valueBlocks = ValueBlocks(text)
        spokenCases = SpokenCases(text, heading: { FactContext.heading(of: $0, in: headings) })
        options = []
        valueNames = [:]
        valuePlaces = [:]
    }

    /// The first candidates whose labels begin with a word, in their order.
    func namesakes(of word: Word, atMost limit: Int) -> [Int] {
        var found: [Int] = []
        var next = firstByWord[word] ?? -1
        while next >= 0, found.count < limit {
            found.append(next)
            next = nextByWord[next]
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
