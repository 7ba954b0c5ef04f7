import FormModel

/// A table, list or section without fields in which places were almost recognised as fields.
package struct UnsureBlock: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Sendable { case table, list, paragraphs, components, steps }

    package var kind: Kind
    package var range: SourceRange
    /// The labels of the first places that were almost recognised as fields, without duplicates.
    package var labels: [String]
    /// The number of all labels of places that were almost recognised as fields.
    package var labelCount: Int
    /// The number of rows or items in the block.
    package var memberCount: Int
    /// The labels that could be labels of fields on other pages, as keys; empty if finding them there would
    /// prove nothing.
    package var names: [String]
}

/// Finds blocks without fields in which places were almost recognised as fields.
///
/// Whether these places are fields depends on other pages: `KnownLabels` compares the labels of a block with
/// those of all fields.
final class UnsureBlocks {
    private let surroundings: BlockSurroundings
    private let margins: [Int]?
    /// The passages of headings, other than page titles, that name something that the page only shows.
    private lazy var headingsOfShown = findHeadingsOfShown()

    private var page: ObservedPage { surroundings.page }
    private var text: PageText { page.text }
    private var fields: Set<Int> { surroundings.fields }

    /// The maximum distance between the score of a place that was almost recognised as a field and the
    /// minimum for a field, in thousandths of log-odds. On labelled pages, 61% of the missed fields are in a
    /// block that contains such a place, and 13% are in a block about which nothing is reported.
    static let reach = 3500
    /// The maximum distance between the mean score of a block and the minimum for a field, if the block's
    /// labels are compared.
    static let meanReach = 2000
    private static let mostLabels = 3

    private init(_ surroundings: BlockSurroundings, margins: [Int]?) {
        self.surroundings = surroundings
        self.margins = margins
    }

    private func findHeadingsOfShown() -> Set<Int> {
        // Many blocks can be below one heading, so examine each heading only once.
        var isSeen = [Bool](repeating: false, count: text.passages.count)
        var headings: Set<Int> = []
        for section in text.sections {
            for heading in section.headings where heading.level > 1 && !isSeen[heading.passage] {
                isSeen[heading.passage] = true
                if heading.words.contains(where: Self.shown.contains) { headings.insert(heading.passage) }
            }
        }
        return headings
    }

    /// The blocks, in page order.
    ///
    /// - Parameters:
    ///   - reported: the blocks that a warning already reports.
    ///   - margins: how far the scores of the candidates are above the minimum for a field; nil if
    ///     nothing was weighed.
    static func find(_ surroundings: BlockSurroundings, margins: [Int]?, reported: [UnreadBlock])
        -> [UnsureBlock]
    {
        // On many pages, no place was almost recognised as a field.
        guard margins?.contains(where: { isInReach(margin: $0) }) ?? true else { return [] }
        let blocks = UnsureBlocks(surroundings, margins: margins)
        let members = Set(reported.flatMap(\.members))
        let announced = Set(reported.filter { $0.kind == .announcement }.map(\.section))
        var found: [UnsureBlock] = []
        let groups = blocks.page.candidates.groups
        for group in groups.indices where groups[group].members.contains(where: { blocks.isInReach($0) }) {
            guard !announced.contains(groups[group].section),
                !groups[group].members.contains(where: { members.contains($0) }),
                let block = blocks.block(groups[group])
            else { continue }
            found.append(block)
        }
        found += blocks.sections(without: announced, outside: found)
        guard found.count > 1 else { return found }
        return found.sorted {
            ($0.range.offsets.lowerBound, $0.range.offsets.upperBound)
                < ($1.range.offsets.lowerBound, $1.range.offsets.upperBound)
        }
    }

    private func isInReach(_ candidate: Int) -> Bool {
        guard let margins else { return true }
        return Self.isInReach(margin: margins[candidate])
    }

    private static func isInReach(margin: Int) -> Bool {
        // If a place has a score above the minimum but is not a field, it is a value or a mention of a field.
        margin >= -reach && margin < 0
    }

    // MARK: Tables and lists

    private func block(_ group: Candidates.Group) -> UnsureBlock? {
        guard !group.members.contains(where: fields.contains) else { return nil }
        let kind: UnsureBlock.Kind =
            switch group.kind {
            case .table: .table
            case .list: .list
            case .paragraphs where group.number < 0: .components
            case .paragraphs: .paragraphs
            }
        let labels = labels(group.members.filter(isInReach))
        return UnsureBlock(
            kind: kind, range: group.range, labels: first(labels), labelCount: labels.count,
            memberCount: group.members.count, names: names(group))
    }

    /// The labels of the given candidates, without duplicates.
    private func labels(_ candidates: [Int]) -> [String] {
        if candidates.count == 1 { return [page.candidates.all[candidates[0]].label.text] }
        var labels: [String] = []
        labels.reserveCapacity(candidates.count)
        var keys: [String] = []
        var seen: Set<String> = []
        for number in candidates {
            let candidate = page.candidates.all[number]
            let key = candidate.label.key
            // For a few labels, comparing is faster than a set.
            if candidates.count <= 16 {
                guard !keys.contains(key) else { continue }
                keys.append(key)
            } else {
                guard seen.insert(key).inserted else { continue }
            }
            labels.append(candidate.label.text)
        }
        return labels
    }

    /// The labels that a message shows.
    private func first(_ labels: [String]) -> [String] {
        labels.count > Self.mostLabels ? Array(labels.prefix(Self.mostLabels)) : labels
    }

    /// The keys of the labels in a block, if the block could list the fields of a form; otherwise, no keys.
    private func names(_ group: Candidates.Group) -> [String] {
        guard group.kind != .paragraphs, isClose(group.members), isHeadedAsLabels(group), !isNumbered(group)
        else { return [] }
        let members = group.members.map { page.candidates.all[$0] }
        guard areDescribed(members), !isOfLinks(members), !members.contains(where: \.isAside),
            isForReader(group),
            !surroundings.isElsewhere(group.section), !surroundings.hasFields(group.introduction),
            !surroundings.hasFields(in: group), !surroundings.isBelowField(group),
            !surroundings.isOfOthers(group), surroundings.looksLikeControls(group), !displays(group),
            !listsValues(group)
        else { return [] }
        return members.map(\.label).filter { !isHeader($0) && !isHeading($0, of: group) }.map(\.key)
    }

    private func isClose(_ members: [Int]) -> Bool {
        guard let margins else { return true }
        return members.reduce(0) { $0 + margins[$1] } >= -Self.meanReach * members.count
    }

    /// Whether a table has a column for labels, such as "Field" or "Name".
    private func isHeadedAsLabels(_ group: Candidates.Group) -> Bool {
        guard group.kind == .table else { return true }
        let table = text.tables[group.number]
        guard let label = group.columns.firstIndex(of: .label), label < table.header.count,
            let header = table.header[label].passages.first.map({ text.passages[$0] })
        else { return false }
        return header.tokens.contains { $0.isIn(.labelHeader) || $0.isIn(.weakLabelHeader) }
    }

    /// Whether most members have a description or value. Values of a choice often have neither.
    private func areDescribed(_ members: [Candidate]) -> Bool {
        members.count { !$0.description.isEmpty || !$0.columns.isEmpty } * 2 > members.count
    }

    /// Whether a block may be meant for the reader to fill in: its introduction is not about logging in, and
    /// either the introduction addresses the reader or other parts of the page have fields.
    private func isForReader(_ group: Candidates.Group) -> Bool {
        let clauses = group.introduction.flatMap { slice in
            ClauseReader.clauses(text.passages[slice.passage], slice.tokens)
        }
        if group.introduction.contains(where: { isAboutLogin($0) }) { return false }
        return !fields.isEmpty || clauses.contains { $0.mood == .possible || $0.mood == .obliged }
            || clauses.contains { $0.mood == .imperative && $0.verb != nil }
    }

    private func isAboutLogin(_ sentence: TextSlice) -> Bool {
        let passage = text.passages[sentence.passage]
        return passage.has(.logIn, in: sentence.tokens)
            || zip(passage.tokens[sentence.tokens], passage.tokens[sentence.tokens].dropFirst()).contains {
                ($0.word == "log" || $0.word == "sign") && $1.word == "in"
            }
    }

    /// Whether most labels are links, as in a table of contents.
    private func isOfLinks(_ members: [Candidate]) -> Bool {
        let links = members.count { member in
            guard let place = member.place else { return false }
            return text.passages[place.passage].spans(in: place.tokens).contains { $0.mark == .link }
        }
        return links * 2 > members.count
    }

    /// Whether a block lists the values of a choice: a label is "None" or "All", the heading is like "Key
    /// types", or the introduction is like "Choose an authentication method:".
    private func listsValues(_ group: Candidates.Group) -> Bool {
        let labels = group.members.map { page.candidates.all[$0].label }
        if labels.contains(where: { $0.words.count == 1 && $0.firstClasses.contains(.valueWord) }) {
            return true
        }
        if text.sections[group.section].heading?.words.last.map(Self.kinds.contains) ?? false { return true }
        guard let introduction = group.introduction.last else { return false }
        let passage = text.passages[introduction.passage]
        return passage.tokens[introduction.tokens].contains { $0.isIn(.kindNoun) }
            && ClauseReader.clauses(passage, introduction.tokens).contains { clause in
                clause.verb.map { passage.tokens[$0].isIn(.select) } ?? false
            }
    }

    private func isNumbered(_ group: Candidates.Group) -> Bool {
        group.kind == .list && text.lists[group.number].kind == .number
    }

    /// Whether the introduction, the header or the heading says that something is shown: "The list shows
    /// the following fields."
    private func displays(_ group: Candidates.Group) -> Bool {
        let isShown = group.introduction.contains { (slice: TextSlice) in
            text.passages[slice.passage].tokens[slice.tokens].contains { $0.isIn(.display) }
        }
        let headings = text.sections[group.section].headings
        if isShown || headings.contains(where: { headingsOfShown.contains($0.passage) }) { return true }
        guard group.kind == .table else { return false }
        return text.tables[group.number].header.flatMap { Array($0.passages) }.contains { passage in
            text.passages[passage].tokens.contains { Self.shown.contains($0.word) }
        }
    }

    private static let kinds: WordSet = ["types", "kinds", "modes", "methods", "roles", "levels", "states"]

    private static let shown: WordSet = [
        "column", "columns", "output", "outputs", "metric", "metrics", "log", "logs", "logging", "login",
    ]

    /// Whether a label is a single word that is common as a column header, such as "Name", "Type" or "Note".
    /// Such a word says nothing about what it labels.
    private func isHeader(_ label: Label) -> Bool {
        label.words.count == 1 && label.firstClasses.intersects(Self.headers)
    }

    private static let headers = WordClasses([
        .weakLabelHeader, .descriptionHeader, .typeHeader, .requiredHeader, .defaultHeader, .exampleHeader,
        .formatHeader, .remark,
    ])

    /// Whether a label repeats the heading above the block.
    private func isHeading(_ label: Label, of group: Candidates.Group) -> Bool {
        text.sections[group.section].heading.map {
            LabelLikeness.key($0.text) == label.key
        } ?? false
    }

    // MARK: Sentences

    /// One block for each section without fields, with the controls in its sentences that were almost
    /// recognised as fields. Sections in `announced` and controls inside `blocks` are left out.
    private func sections(without announced: Set<Int>, outside blocks: [UnsureBlock]) -> [UnsureBlock] {
        let read = Set(fields.map { page.candidates.all[$0].section })
        lazy var ranges = SortedRanges(blocks.map(\.range))
        var near: [(section: Int, candidate: Int)] = []
        for index in page.candidates.all.indices where isInReach(index) {
            let candidate = page.candidates.all[index]
            guard candidate.kind == .span, !read.contains(candidate.section),
                !announced.contains(candidate.section), !ranges.overlaps(candidate.source)
            else { continue }
            near.append((candidate.section, index))
        }
        near.sort { ($0.section, $0.candidate) < ($1.section, $1.candidate) }
        var found: [UnsureBlock] = []
        var start = 0
        while start < near.count {
            let end = near[start...].firstIndex { $0.section != near[start].section } ?? near.count
            let members = near[start..<end].map(\.candidate)
            var range = page.candidates.all[members[0]].source
            for member in members.dropFirst() { range = range.union(page.candidates.all[member].source) }
            let labels = labels(members)
            found.append(
                UnsureBlock(
                    kind: .steps, range: range, labels: first(labels), labelCount: labels.count,
                    memberCount: members.count, names: []))
            start = end
        }
        return found
    }
}
