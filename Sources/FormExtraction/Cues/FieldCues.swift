/// The observations that support or oppose each candidate being a field.
///
/// This is a class, because it has many members and is passed on without changes.
final class FieldCues: Sendable {
    let text: PageText
    let candidates: Candidates
    private let consoles: [ConsoleReader.State]
    private let products: WordSet
    private let names: ProperNames
    /// What the headings above each section name.
    private let named: [HeadingNames]
    /// Items that have no description of their own but have described labels below them: the heads of groups.
    let headsLabels: Set<Int>
    /// Tables whose header calls the labels fields of the product: "Casdoor field".
    private let ownHeaders: Set<Int>
    private let labels: LabelCounts

    init(_ text: PageText, _ candidates: Candidates, products: [Word] = []) {
        let products = WordSet(products)
        self.products = products
        consoles = ConsoleReader.read(text, products: products)
        let passages = text.passages
        named = text.sections.indices.map { HeadingNames(text.sections[$0], passages, products) }
        names = ProperNames(text, products: products)
        self.text = text
        self.candidates = candidates
        var ownHeaders: Set<Int> = []
        for number in candidates.groups.indices where candidates.groups[number].kind == .table {
            guard let label = candidates.groups[number].columns.firstIndex(of: .label),
                let header = text.tables[candidates.groups[number].number].header.dropFirst(label).first?
                    .passages.first, text.passages[header].classes.contains(.fieldNoun)
            else { continue }
            if text.passages[header].mayContain(products),
                text.passages[header].tokens.contains(where: { products.contains($0.word) })
            {
                ownHeaders.insert(number)
            }
        }
        self.ownHeaders = ownHeaders
        labels = LabelCounts(candidates.all)
        var described: [Int: (all: Int, described: Int)] = [:]
        // An iterator would count references to the candidates.
        for index in candidates.all.indices {
            guard let parent = candidates.all[index].parentLabel, candidates.all[parent].description.isEmpty
            else { continue }
            described[parent, default: (0, 0)].all += 1
            if !candidates.all[index].description.isEmpty {
                described[parent, default: (0, 0)].described += 1
            }
        }
        var headsLabels: Set<Int> = []
        for (parent, count) in described
        where count.described * 2 > count.all
            || candidates.all[parent].label.head.map(Self.groupNames.contains) ?? false
        {
            headsLabels.insert(parent)
        }
        self.headsLabels = headsLabels
    }

    /// Nouns for groups of controls.
    private static let groupNames: WordSet = [
        "credentials", "settings", "details", "configuration", "parameters", "information",
    ]

    /// The observations at each candidate, for learning and evidence.
    func features() -> [[Feature]] {
        let shared = SharedFeatures(text, candidates)
        return candidates.all.indices.map { features($0, shared) }
    }

    /// The observations at a candidate.
    func features(_ index: Int, _ shared: SharedFeatures) -> [Feature] {
        let candidate = candidates.all[index]
        var out: [Feature] = []
        observe(candidate, index, &out)
        out += shared.page
        out += shared.sections[candidate.section] ?? []
        observeWords(candidate, &out)
        if candidate.kind != .span, let group = candidate.group { out += shared.groups[group] ?? [] }
        return out
    }

    /// The score of each candidate. Shared observations are weighed only once.
    func scores(_ table: WeightTable) -> [Int] {
        guard !candidates.all.isEmpty else { return [] }
        var sum = WeightSum(table)
        PageCues.observe(text, &sum)
        let page = sum.take()
        var groups: [Int] = []
        groups.reserveCapacity(candidates.groups.count)
        for group in candidates.groups.indices {
            GroupCues.observe(text, candidates, group, &sum)
            groups.append(sum.take())
        }
        var sections: [Int?] = Array(repeating: nil, count: text.sections.count)
        var scores: [Int] = []
        scores.reserveCapacity(candidates.all.count)
        for index in candidates.all.indices {
            let candidate = candidates.all[index]
            if sections[candidate.section] == nil {
                SectionCues.observe(text, candidate.section, &sum)
                sections[candidate.section] = sum.take()
            }
            observe(candidate, index, &sum)
            observeWords(candidate, &sum)
            let group = candidate.kind == .span ? nil : candidate.group.map { groups[$0] }
            scores.append(page + (sections[candidate.section] ?? 0) + sum.take() + (group ?? 0))
        }
        return scores
    }

    /// Observes a candidate and its surroundings.
    private func observe(_ candidate: Candidate, _ index: Int, _ out: inout some FeatureSink) {
        out.append(Feature(.bias))
        out.append(Feature(.kind, UInt32(candidate.kind.rawValue)))
        addLabel(candidate, &out)
        let count = labels[index]
        if candidate.kind == .span {
            out.append(Feature(.repeated, Feature.bucket(count.spans)))
            out.append(Feature(.repeatedAsMember, count.members > 0))
        } else {
            out.append(Feature(.repeated, 8 + Feature.bucket(count.members)))
            out.append(Feature(.repeatedAsMember, 2 + (count.spans > 0 ? 1 : 0)))
        }
        if candidate.isAside { out.append(Feature(.aside, UInt32(candidate.kind.rawValue))) }
        if let item = candidate.item {
            out.append(Feature(.depth, UInt32(min(text.lists[item.list].depth, 4))))
            let isStep = text.lists[item.list].kind == .number
            out.append(Feature(.step, UInt32(isStep ? 1 : 0) * 8 + UInt32(candidate.kind.rawValue)))
        }
        if !text.sections[candidate.section].tabs.isEmpty { out.append(Feature(.inTab)) }
        if let parent = candidate.parentLabel {
            out.append(Feature(.parentField))
            if candidates.all[parent].description.isEmpty { out.append(Feature(.underLabel)) }
            if headsLabels.contains(parent) { out.append(Feature(.underGroup)) }
        }
        if headsLabels.contains(index) { out.append(Feature(.headsLabels)) }
        if let group = candidate.group, ownHeaders.contains(group) { out.append(Feature(.columnOwner)) }
        if text.passages.indices.contains(candidate.place?.passage ?? -1), let place = candidate.place,
            text.places[place.passage].innerHeading != nil
        {
            out.append(Feature(.innerHeading))
        }
        addConsole(candidate, &out)
        addSources(candidate, &out)
    }

    /// Observes the description of a candidate.
    private func observeWords(_ candidate: Candidate, _ out: inout some FeatureSink) {
        if candidate.kind == .span {
            SpanCues.add(candidate, text, &out)
        } else {
            addDescription(candidate, &out)
        }
    }

    /// The maximum number of sentences that are searched for names.
    private static let mostSourceSentences = 3
    /// The maximum number of words of each sentence that are searched.
    private static let mostSourceTokens = 64

    /// Observes whose names the description mentions. A value from the product's pages is entered in another
    /// interface, and vice versa.
    private func addSources(_ candidate: Candidate, _ out: inout some FeatureSink) {
        let isSpan: UInt32 = candidate.kind == .span ? 1 : 0
        var seen: UInt32 = 0
        let description = candidate.description
        for number in 0..<min(description.count, Self.mostSourceSentences) {
            let slice = description[number]
            let passage = text.passages[slice.passage]
            guard names.mayOccur(in: passage) else { continue }
            let start = slice.tokens.lowerBound
            for index in start..<min(slice.tokens.upperBound, start + Self.mostSourceTokens) {
                guard let owner = names.owner(passage.tokens[index]) else { continue }
                let isSource = ProperNames.isSource(passage, after: start..<index)
                let value = owner.rawValue * 2 + (isSource ? 1 : 0)
                guard seen & 1 << value == 0 else { continue }
                seen |= 1 << value
                out.append(Feature(.valueSource, value * 2 + isSpan))
            }
        }
    }

    private func addConsole(_ candidate: Candidate, _ out: inout some FeatureSink) {
        guard let place = candidate.place else { return }
        let state = consoles[place.passage]
        out.append(Feature(.console, state.owner.rawValue))
        out.append(Feature(.consoleSpan, state.owner.rawValue * 8 + UInt32(candidate.kind.rawValue)))
        if state.owner == .vendor, let name = state.name { out.append(Feature(.consoleWord, name)) }
        let named = self.named[candidate.section]
        out.append(Feature(.productHeading, named.product))
        out.append(Feature(.vendorHeading, named.vendor))
        out.append(Feature(.vendorTitle, named.vendorInTitle))
        if candidate.kind == .span, let sentence = candidate.description.first {
            let passage = text.passages[place.passage]
            let tokens = sentence.tokens
            let namesProduct =
                passage.mayContain(products)
                && tokens.contains { products.contains(passage.tokens[$0].word) }
            let namesVendor =
                passage.classes.contains(.vendor)
                && tokens.contains { passage.tokens[$0].isIn(.vendor) }
            out.append(
                Feature(.productSentence, (namesProduct ? 1 : 0) + (namesVendor ? 2 : 0)))
        }
    }

    private func addLabel(_ candidate: Candidate, _ out: inout some FeatureSink) {
        let label = candidate.label
        if let head = label.head { out.append(Feature(.labelHead, head)) }
        if let first = label.first, label.words.count > 1 { out.append(Feature(.labelFirst, first)) }
        for word in label.words.prefix(6) { out.append(Feature(.labelWord, word)) }
        for name in label.headClasses.members { out.append(Feature(.labelHeadClass, name)) }
        for name in label.firstClasses.members { out.append(Feature(.labelFirstClass, name)) }
        if let place = candidate.place {
            let passage = text.passages[place.passage]
            let marked = place.tokens.first { passage.tokens[$0].span >= 0 }
            let mark = marked.map { passage.spans[Int(passage.tokens[$0].span)].mark.rawValue + 1 }
            out.append(Feature(.kindMark, UInt32(candidate.kind.rawValue) * 8 + UInt32(mark ?? 0)))
        }
    }

    private func addDescription(_ candidate: Candidate, _ out: inout some FeatureSink) {
        let description = candidate.description
        guard let first = description.first else {
            out.append(Feature(.descriptionEmpty, UInt32(candidate.kind.rawValue)))
            return
        }
        let passage = text.passages[first.passage]
        let tokens = passage.tokens
        if let index = first.tokens.first(where: { tokens[$0].kind != .punctuation }) {
            out.append(Feature(.descriptionFirst, tokens[index].word))
            for name in tokens[index].classes.members { out.append(Feature(.descriptionFirstClass, name)) }
        }
        let clause = ClauseReader.firstClause(passage, first.tokens)
        out.append(Feature(.descriptionMood, UInt32(clause.mood.rawValue)))
        if let verb = clause.verb { out.append(Feature(.descriptionVerb, tokens[verb].word)) }
        var phrases = PhraseClasses()
        var length = 0
        for number in description.indices {
            let slice = description[number]
            length += slice.tokens.count
            if number < 4 { text.passages[slice.passage].addPhrases(in: slice.tokens, &phrases) }
        }
        phrases.forEach { out.append(Feature(.descriptionPhrase, $0)) }
        out.append(Feature(.descriptionLength, Feature.bucket(length / 4)))
        if passage.hasSpans, first.tokens.contains(where: { tokens[$0].span >= 0 }) {
            out.append(Feature(.descriptionHasSpan))
        }
        for index in first.tokens.prefix(12)
        where tokens[index].kind == .word && !tokens[index].isIn(.determiner) {
            out.append(Feature(.descriptionWord, tokens[index].word))
        }
        if description.count > 1 {
            let second = description[1]
            let clause = ClauseReader.firstClause(text.passages[second.passage], second.tokens)
            out.append(Feature(.descriptionSecondMood, UInt32(clause.mood.rawValue)))
        }
    }
}

/// Whether the headings above a section name the product or another vendor.
private struct HeadingNames: Sendable {
    var product: Bool
    /// Whether a heading below the first one names another vendor.
    var vendor: Bool
    var vendorInTitle: Bool

    init(_ section: Section, _ passages: [Passage], _ products: WordSet) {
        product = false
        vendor = false
        vendorInTitle = false
        // An iterator would copy each heading.
        for index in section.headings.indices {
            let passage = passages[section.headings[index].passage]
            if passage.mayContain(products),
                section.headings[index].words.contains(where: products.contains)
            {
                product = true
            }
            guard passage.classes.contains(.vendor) else { continue }
            if index > 0 { vendor = true } else { vendorInTitle = true }
        }
    }
}

/// The observations that candidates on the same page, or in the same section or group, share.
struct SharedFeatures {
    let page: [Feature]
    private(set) var sections: [Int: [Feature]] = [:]
    private(set) var groups: [Int: [Feature]] = [:]

    /// Observes all candidates, or only the chosen ones.
    init(_ text: PageText, _ candidates: Candidates, of chosen: [Int]? = nil) {
        page = PageCues.features(text)
        for index in chosen ?? Array(candidates.all.indices) {
            let candidate = candidates.all[index]
            if sections[candidate.section] == nil {
                sections[candidate.section] = SectionCues.features(text, candidate.section)
            }
            if let group = candidate.group, groups[group] == nil {
                groups[group] = GroupCues.features(text, candidates, group)
            }
        }
    }
}

/// The way a label is written.
enum LabelShape: UInt32 {
    case title, sentence, lower, upper, snake, camel, path, number, other

    static func read(_ label: Label) -> LabelShape {
        let text = label.text
        if let shape = plain(text) { return shape }
        if text.utf8.contains(UInt8(ascii: "_")) { return text == text.uppercased() ? .upper : .snake }
        let words = text.split(separator: " ")
        guard let first = words.first?.first else { return .other }
        if first.isNumber { return .number }
        if words.count == 1 {
            let word = words[0]
            if word.contains("/") || word.contains("$") || word.hasPrefix("-") || word.contains("=") {
                return .path
            }
            if word.contains(".") || word.contains("-") && first.isLowercase { return .snake }
            if word.count > 1, word == word.uppercased() { return .upper }
            if first.isLowercase { return word.contains { $0.isUppercase } ? .camel : .lower }
            return .title
        }
        if first.isLowercase { return .lower }
        if first.isUppercase {
            return words.dropFirst().contains { $0.first?.isUppercase ?? false } ? .title : .sentence
        }
        return .other
    }

    /// A fast path for ASCII labels; nil for other labels.
    private static func plain(_ text: String) -> LabelShape? {
        var text = text
        return text.withUTF8 { bytes -> LabelShape? in
            guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
            func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
            func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
            if bytes.contains(UInt8(ascii: "_")) { return bytes.contains(where: isLower) ? .snake : .upper }
            guard let start = bytes.firstIndex(where: { $0 != 0x20 }) else { return .other }
            let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
            let first = bytes[start]
            let word = bytes[start..<end]
            if first >= 0x30 && first <= 0x39 { return .number }
            if bytes[end...].allSatisfy({ $0 == 0x20 }) {
                if first == UInt8(ascii: "-")
                    || word.contains(where: {
                        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "=")
                    })
                {
                    return .path
                }
                if word.contains(UInt8(ascii: ".")) || word.contains(UInt8(ascii: "-")) && isLower(first) {
                    return .snake
                }
                if word.count > 1, !word.contains(where: isLower) { return .upper }
                if isLower(first) { return word.contains(where: isUpper) ? .camel : .lower }
                return .title
            }
            if isLower(first) { return .lower }
            guard isUpper(first) else { return .other }
            let isTitle = (end..<bytes.count).contains { isUpper(bytes[$0]) && bytes[$0 - 1] == 0x20 }
            return isTitle ? .title : .sentence
        }
    }
}
