import FormModel

/// A page with the indexes that readers of facts need, made once.
struct FactContext: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The passages that hold what a link `#anchor` leads to, by the letters and digits of the anchor.
    private(set) var headings: [String: Int] = [:]
    /// The headings right below each heading, as passages.
    private(set) var subheadings: [Int: [Int]] = [:]
    /// The section that each heading begins.
    private(set) var sectionOfHeading: [Int: Int] = [:]
    /// The lists and tables that can hold values.
    private(set) var valueBlocks: ValueBlocks
    /// The tables that each passage introduces.
    private(set) var tablesBelow: [Int: [Int]] = [:]
    /// The candidates by the first word of their labels.
    private(set) var byFirstWord: [Word: [Int]] = [:]
    /// What is listed for each candidate, most certain first.
    private(set) var options: [[OptionsFinding]] = []
    /// The options by the words of a value: the candidate, and the value.
    private(set) var valueNames: [[Word]: [NamedValue]] = [:]
    /// The options by the passage that lists a value.
    private(set) var valuePlaces: [Int: NamedValue] = [:]

    /// The cases that sentences state for what is below a heading.
    private(set) var spokenCases = SpokenCases()

    /// A value of a candidate.
    struct NamedValue: Hashable, Sendable {
        var candidate: Int
        var value: StatedValue
    }

    init(text: PageText, candidates: Candidates) {
        self.text = text
        self.candidates = candidates
        var equals: [String: Int] = [:]
        for (number, section) in text.sections.enumerated() {
            guard let heading = section.heading, sectionOfHeading[heading.passage] == nil else { continue }
            sectionOfHeading[heading.passage] = number
            let name = FactContext.anchor(heading.text)
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
        for (number, table) in text.tables.enumerated() {
            if let introduction = table.introduction { tablesBelow[introduction, default: []].append(number) }
        }
        for (number, candidate) in candidates.all.enumerated() {
            if let first = candidate.label.words.first { byFirstWord[first, default: []].append(number) }
        }
        valueBlocks = ValueBlocks(text)
        spokenCases = SpokenCases(text, heading: { [self] in heading(of: $0) })
        options = candidates.all.indices.map { OptionsReader.read($0, self) }
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
    }

    /// The letters and digits of a heading or an anchor, in lower case: generators differ in what becomes of the rest.
    static func anchor(_ text: some StringProtocol) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The heading, as a passage, that a link within the page leads to.
    func heading(of destination: String) -> Int? {
        guard destination.hasPrefix("#"), destination.utf8.count > 1 else { return nil }
        return headings[FactContext.anchor(destination.dropFirst())]
    }

    func value(_ slice: TextSlice) -> StatedValue {
        let passage = text.passages[slice.passage]
        return StatedValue(
            text: passage.string(slice.tokens), range: passage.range(of: slice.tokens), slice: slice)
    }

    func value(_ passage: Int, _ tokens: Range<Int>) -> StatedValue {
        value(TextSlice(passage: passage, tokens: tokens))
    }

    /// What is said behind the sentence of a marked span: the rest of its passage, and the paragraphs of its item below it.
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
