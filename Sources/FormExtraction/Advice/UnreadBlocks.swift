import FormModel

/// A table that looks like a form, or a sentence that introduces fields, although no fields were read there.
struct UnreadBlock: Sendable {
    enum Kind: Sendable { case table, announcement }

    var kind: Kind
    var range: SourceRange
    /// Why the block looks like a form.
    var reason: String
    /// The candidates in the block.
    var members: [Int]
    var section: Int
    /// Whether a table or list follows a sentence in its section.
    var precedesRows = false
}

/// Finds blocks that were not read although the words on their page suggest that they are a form.
struct UnreadBlocks {
    private let surroundings: BlockSurroundings
    private let margins: [Int]?
    /// The sections to which directives or the configuration add fields.
    private let added: Set<Int>
    private var found: [UnreadBlock] = []
    /// The ranges of the tables and bulleted lists in each section that has any.
    private lazy var rowBlocks = findRowBlocks()

    private var page: ObservedPage { surroundings.page }
    private var text: PageText { page.text }
    private var fields: Set<Int> { surroundings.fields }

    /// The blocks, in page order.
    ///
    /// - Parameters:
    ///   - margins: how far the scores of the candidates are above the minimum for a field;
    ///     nil if nothing was weighed.
    ///   - added: the sections to which directives or the configuration add fields.
    static func find(
        _ surroundings: BlockSurroundings, margins: [Int]?, added: Set<Int>
    ) -> [UnreadBlock] {
        var blocks = UnreadBlocks(surroundings, margins, added)
        let groups = blocks.page.candidates.groups
        for group in groups.indices where groups[group].kind == .table { blocks.addTable(groups[group]) }
        blocks.addAnnouncements()
        guard blocks.found.count > 1 else { return blocks.found }
        return blocks.found.sorted { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }
    }

    private init(_ surroundings: BlockSurroundings, _ margins: [Int]?, _ added: Set<Int>) {
        self.surroundings = surroundings
        self.margins = margins
        self.added = added
    }

    // MARK: Tables

    private mutating func addTable(_ group: Candidates.Group) {
        guard !group.members.isEmpty, !group.members.contains(where: fields.contains),
            !group.members.contains(where: { page.candidates.all[$0].isAside }),
            group.members.contains(where: isInReach), !surroundings.isElsewhere(group.section),
            !surroundings.hasFields(group.introduction), !surroundings.hasFields(in: group),
            !surroundings.isOfOthers(group), surroundings.looksLikeControls(group)
        else { return }
        let asks = group.introduction.last.map { Asking.asks($0, text) } ?? false
        guard asks || isHeadedAsFields(group) && isProcedure(group.section) else { return }
        found.append(
            UnreadBlock(
                kind: .table, range: group.range,
                reason: asks
                    ? "its introduction asks for input" : "its header is typical of a table of fields",
                members: group.members, section: group.section))
    }

    /// Whether a candidate was almost recognised as a field.
    private func isInReach(_ candidate: Int) -> Bool {
        margins.map { $0[candidate] >= -DecisionReport.nearMiss } ?? true
    }

    /// Whether the table has a column headed "Field", "Setting" or the like, next to a column for
    /// descriptions.
    private func isHeadedAsFields(_ group: Candidates.Group) -> Bool {
        let table = text.tables[group.number]
        guard group.columns.contains(.description), let label = group.columns.firstIndex(of: .label),
            label < table.header.count, let passage = table.header[label].passages.first
        else { return false }
        return text.passages[passage].tokens.contains {
            $0.isIn(.fieldNoun) || $0.word == "setting" || $0.word == "settings"
        }
    }

    /// Whether a section has steps, or its heading is an instruction.
    private func isProcedure(_ section: Int) -> Bool {
        text.sections[section].hasSteps
            || text.sections[section].heading.map { HeadingReader.isOrder($0, page.lexicon) } ?? false
    }

    // MARK: Announcements

    /// Adds sentences such as "Fill out the following fields." if their section and its siblings
    /// have no fields.
    private mutating func addAnnouncements() {
        let (passages, sections) = (text.passages, text.sections)
        let read = added.union(fields.map { page.candidates.all[$0].section })
        // The headings under which fields were read. A section below them may contain the announced fields.
        let above = Set(read.flatMap { sections[$0].headings.map(\.passage) })
        let reported = Set(found.map(\.section))
        for number in sections.indices
        where mayAnnounce(sections[number].passages, passages) && !read.contains(number)
            && !reported.contains(number)
        {
            let headings = sections[number].headings
            guard headings.last.map({ !above.contains($0.passage) }) ?? read.isEmpty,
                !hasSibling(headings, in: above), !surroundings.isHeadedByVendor(number),
                let announcement = announcement(in: number, isStrict: read.isEmpty),
                !surroundings.isElsewhere(number),
                !Announcement.isTechnical(
                    headings.map(\.passage) + Array(sections[number].passages), text)
            else { continue }
            found.append(
                UnreadBlock(
                    kind: .announcement, range: announcement, reason: "it introduces fields", members: [],
                    section: number, precedesRows: hasRows(below: announcement, rowBlocks[number] ?? [])))
        }
    }

    /// Whether a table or a bulleted list begins below a sentence.
    ///
    /// - Parameter blocks: the ranges of the tables and bulleted lists in the sentence's section.
    private func hasRows(below sentence: SourceRange, _ blocks: [SourceRange]) -> Bool {
        blocks.contains {
            $0.fileName == sentence.fileName && $0.offsets.lowerBound >= sentence.offsets.upperBound
        }
    }

    private func findRowBlocks() -> [Int: [SourceRange]] {
        var blocks: [Int: [SourceRange]] = [:]
        for table in text.tables { blocks[table.section, default: []].append(table.range) }
        for index in text.lists.indices where text.lists[index].kind != .number {
            blocks[text.lists[index].section, default: []].append(text.lists[index].range)
        }
        return blocks
    }

    /// Whether a passage of a section has a verb such as "enter". Of all verbs, only these announce fields.
    private func mayAnnounce(_ section: Range<Int>, _ passages: [Passage]) -> Bool {
        section.contains { passages[$0].classes.contains(.enter) }
    }

    /// The first sentence of a section that announces fields; nil if there is none.
    private func announcement(in section: Int, isStrict: Bool) -> SourceRange? {
        let passages = text.passages
        for passage in text.sections[section].passages
        where passages[passage].classes.contains(.enter) && Announcement.mayBeMade(in: passages[passage]) {
            let place = text.places[passage]
            guard !place.isAside, place.role != .heading else { continue }
            let announcing = passages[passage].sentences.first {
                !listsInText(passage, $0)
                    && Announcement.isMade(
                        TextSlice(passage: passage, tokens: $0), text, isStrict: isStrict)
            }
            guard let announcing, !surroundings.isBeforeCode(passage, in: section),
                !surroundings.isAfterVendor(passage, in: section)
            else { continue }
            return passages[passage].range(of: announcing)
        }
        return nil
    }

    /// Whether a sentence continues after a colon: "Provide the following details: the name and the city."
    private func listsInText(_ passage: Int, _ sentence: Range<Int>) -> Bool {
        text.passages[passage].tokens[sentence].dropLast().contains { Sign.colons.contains($0.word) }
    }

    /// Whether fields were read in a sibling of a section. The page's title does not count as the heading
    /// that siblings share.
    private func hasSibling(_ headings: [SectionHeading], in above: Set<Int>) -> Bool {
        guard !above.isEmpty, let parent = headings.dropLast().last, parent.level > 1 else { return false }
        return above.contains(parent.passage)
    }
}
