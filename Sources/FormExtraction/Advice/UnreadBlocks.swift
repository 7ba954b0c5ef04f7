import FormModel

/// A table, list or series of steps that looks like a form, or a sentence that announces one,
/// although no field was read.
struct UnreadBlock: Sendable {
    enum Kind: Sendable { case table, list, steps, announcement }

    var kind: Kind
    var range: SourceRange
    /// Why it looks like a form.
    var reason: String
    /// The candidates in it.
    var members: [Int]
}

/// Finds blocks that look like a form but were not read.
struct UnreadBlocks {
    private let page: ObservedPage
    private let fields: Set<Int>
    private var found: [UnreadBlock] = []
    /// The starts of the labels of fields, by passage.
    private var labels: [Int: [Int]] = [:]
    /// The first passage of a section that names another vendor.
    private var vendors: [Int: Int] = [:]

    private var text: PageText { page.text }

    /// The blocks, in page order.
    ///
    /// - Parameter fields: the candidates that are fields, or that directives declare not to be
    ///   fields.
    static func find(_ page: ObservedPage, fields: Set<Int>) -> [UnreadBlock] {
        var blocks = UnreadBlocks(page, fields)
        for number in page.candidates.groups.indices { blocks.addGroup(number) }
        blocks.addSteps()
        blocks.addAnnouncements()
        return blocks.found.sorted { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }
    }

    private init(_ page: ObservedPage, _ fields: Set<Int>) {
        self.page = page
        self.fields = fields
        for field in fields {
            guard let place = page.candidates.all[field].place else { continue }
            labels[place.passage, default: []].append(place.tokens.lowerBound)
        }
        for (number, section) in page.text.sections.enumerated() {
            vendors[number] = section.passages.first { passage in
                page.text.places[passage].role != .cell
                    && page.text.passages[passage].classes.contains(.vendor)
            }
        }
    }

    // MARK: Tables and lists

    private mutating func addGroup(_ number: Int) {
        let group = page.candidates.groups[number]
        guard !group.members.isEmpty, !group.members.contains(where: fields.contains),
            !group.members.contains(where: { page.candidates.all[$0].isAside }),
            group.members.contains(where: page.isInReach), !isElsewhere(group.section),
            !hasFields(group.introduction), !isTechnical(group), !isHeadedByVendor(group.section)
        else { return }
        let members = group.members.map { page.candidates.all[$0] }
        let asks = Asking.asks(group.introduction, text)
        switch group.kind {
        case .table:
            guard !members.contains(where: { $0.description.contains { hasFields([$0]) } }) else { return }
            guard !mostlyKeys(members), !isOfVendor(before: group.members[0]) else { return }
            guard asks || isHeadedAsFields(group) && isProcedure(group.section) else { return }
            append(.table, group, asks ? "its introduction asks for input" : "its header names fields")
        case .list, .paragraphs:
            let labelled = members.count { $0.label.isMarked && !$0.description.isEmpty }
            guard asks, members.count > 1, labelled * 3 >= members.count * 2, !mostlyKeys(members),
                !isOfVendor(before: group.members[0])
            else { return }
            append(.list, group, "its introduction asks for input, and its items begin with labels")
        }
    }

    private mutating func append(_ kind: UnreadBlock.Kind, _ group: Candidates.Group, _ reason: String) {
        found.append(UnreadBlock(kind: kind, range: group.range, reason: reason, members: group.members))
    }

    private func hasFields(_ slices: [TextSlice]) -> Bool {
        slices.contains { slice in
            labels[slice.passage]?.contains { slice.tokens.contains($0) } ?? false
        }
    }

    /// A column headed "Field", "Setting" or the like, beside one for descriptions.
    private func isHeadedAsFields(_ group: Candidates.Group) -> Bool {
        let table = text.tables[group.number]
        guard group.columns.contains(.description), let label = group.columns.firstIndex(of: .label),
            label < table.header.count, let passage = table.header[label].passages.first
        else { return false }
        return text.passages[passage].tokens.contains {
            $0.isIn(.fieldNoun) || $0.word == "setting" || $0.word == "settings"
        }
    }

    /// Whether most labels are written as keys of a file, variables or flags.
    private func mostlyKeys(_ members: [Candidate]) -> Bool {
        let keys = members.count {
            let shape = LabelShape.read($0.label)
            return $0.label.isCode || shape == .snake || shape == .path || shape == .camel
        }
        return keys * 2 > members.count
    }

    /// Whether a section is about something that every page has, not about a form.
    private func isElsewhere(_ section: Int) -> Bool {
        text.sections[section].headings.contains { HeadingReader.isStructural($0, page.lexicon) }
    }

    /// Whether a section has steps, or its heading is an instruction.
    private func isProcedure(_ section: Int) -> Bool {
        text.sections[section].hasSteps
            || text.sections[section].heading.map { HeadingReader.isOrder($0, page.lexicon) } ?? false
    }

    /// Whether the headers of a table, the introduction of a block, or the headings above it are
    /// about programs.
    private func isTechnical(_ group: Candidates.Group) -> Bool {
        let header =
            group.kind == .table ? text.tables[group.number].header.flatMap { Array($0.passages) } : []
        return Announcement.isTechnical(
            header + group.introduction.map(\.passage) + text.sections[group.section].headings.map(\.passage),
            text)
    }

    /// Whether a heading above a section names another vendor.
    private func isHeadedByVendor(_ section: Int) -> Bool {
        text.sections[section].headings.contains { text.passages[$0.passage].classes.contains(.vendor) }
    }

    /// Whether the text before a candidate mentions another vendor, so that the vendor's console
    /// may be meant.
    private func isOfVendor(before candidate: Int) -> Bool {
        guard let place = page.candidates.all[candidate].place,
            let vendor = vendors[page.candidates.all[candidate].section]
        else { return false }
        return vendor < place.passage
    }

    // MARK: Steps

    /// Adds sections that tell the reader to fill in two or more named controls although no
    /// sentence was read.
    private mutating func addSteps() {
        var bySection: [Int: [Int]] = [:]
        for (index, candidate) in page.candidates.all.enumerated() where candidate.kind == .span {
            bySection[candidate.section, default: []].append(index)
        }
        let read = Set(fields.map { page.candidates.all[$0].section })
        for section in bySection.keys.sorted() where !read.contains(section) && !isElsewhere(section) {
            let controls = (bySection[section] ?? []).filter { isControl(page.candidates.all[$0]) }
            guard controls.count > 1, controls.allSatisfy(page.isInReach), !isHeadedByVendor(section),
                !isOfVendor(before: controls[0]),
                let first = controls.first, let last = controls.last
            else { continue }
            let range = page.candidates.all[first].source.union(page.candidates.all[last].source)
            found.append(
                UnreadBlock(
                    kind: .steps, range: range, reason: "they tell the reader to fill in controls",
                    members: controls))
        }
    }

    /// "in the **Name** field", "the **Region** drop-down": controls to fill in, select or switch.
    private func isControl(_ candidate: Candidate) -> Bool {
        guard !candidate.isAside, let place = candidate.place,
            let sentence = candidate.description.first?.tokens,
            candidate.label.startsCapitalised
        else { return false }
        let passage = text.passages[place.passage]
        guard
            let noun = ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence),
            noun == .fieldNoun || noun == .menuNoun || noun == .toggleNoun || noun == .boxNoun
        else { return false }
        return ClauseReader.clauses(passage, sentence).contains { clause in
            guard let verb = clause.verb, clause.mood == .imperative else { return false }
            return [.enter, .select, .switchOn, .switchOff, .paste].contains { passage.tokens[verb].isIn($0) }
        }
    }

    // MARK: Announcements

    /// Adds sentences such as "Fill out the following fields." if their section and its siblings
    /// have no fields.
    private mutating func addAnnouncements() {
        let read = Set(fields.map { page.candidates.all[$0].section })
        // The headings under which something was read; a section below may have the announced fields.
        let above = Set(read.flatMap { text.sections[$0].headings.map(\.passage) })
        let told = Set(found.flatMap(\.members).map { page.candidates.all[$0].section })
        for (number, section) in text.sections.enumerated()
        where !read.contains(number) && !told.contains(number) && !isElsewhere(number) {
            guard section.heading.map({ !above.contains($0.passage) }) ?? read.isEmpty,
                !hasSibling(section, in: above), !isHeadedByVendor(number),
                let announcement = announcement(in: number, isStrict: read.isEmpty),
                !Announcement.isTechnical(
                    section.headings.map(\.passage) + Array(section.passages), text)
            else { continue }
            found.append(
                UnreadBlock(
                    kind: .announcement, range: announcement, reason: "it announces fields", members: []))
        }
    }

    /// The first sentence of a section that announces fields.
    private func announcement(in section: Int, isStrict: Bool) -> SourceRange? {
        for passage in text.sections[section].passages {
            let place = text.places[passage]
            guard !place.isAside, place.role != .heading else { continue }
            let announcing = text.passages[passage].sentences.first {
                Announcement.isMade(
                    TextSlice(passage: passage, tokens: $0), text, isStrict: isStrict)
            }
            guard let announcing, !isBeforeCode(passage, section),
                vendors[section].map({ $0 > passage }) ?? true
            else { continue }
            return text.passages[passage].range(of: announcing)
        }
        return nil
    }

    /// Whether something was read in a sibling of a section. The page's title does not count as
    /// their common heading.
    private func hasSibling(_ section: Section, in above: Set<Int>) -> Bool {
        guard let parent = section.headings.dropLast().last, parent.level > 1 else { return false }
        return above.contains(parent.passage)
    }

    /// Whether code follows a passage.
    private func isBeforeCode(_ passage: Int, _ section: Int) -> Bool {
        text.codes.contains { $0.section == section && $0.position == passage + 1 }
    }
}

/// Recognises sentences that ask the reader to fill something in.
enum Asking {
    /// Whether any of the sentences asks for input.
    static func asks(_ slices: [TextSlice], _ text: PageText) -> Bool { slices.contains { asks($0, text) } }

    /// "Enter the following details", "Configure these settings:".
    static func asks(_ slice: TextSlice, _ text: PageText) -> Bool {
        let passage = text.passages[slice.passage]
        guard passage.tokens[slice.tokens].contains(where: { $0.isIn(.inputNoun) || $0.isIn(.pointer) })
        else { return false }
        return ClauseReader.clauses(passage, slice.tokens).contains { clause in
            guard let verb = clause.verb, [.imperative, .possible, .obliged].contains(clause.mood) else {
                return false
            }
            let token = passage.tokens[verb]
            if token.isIn(.enter), !token.isIn(.make) { return true }
            return token.isIn(.configure)
                && passage.tokens[clause.tokens].contains { $0.isIn(.inputNoun) }
                && passage.tokens[clause.tokens].contains { $0.isIn(.pointer) }
        }
    }
}

extension ObservedPage {
    /// The kind and candidates of each block that looks like a form but contains none of the
    /// fields.
    package func unreadBlocks(fields: Set<Int>) -> [(kind: String, members: [Int], place: SourceRange)] {
        UnreadBlocks.find(self, fields: fields).map { ("\($0.kind)", $0.members, $0.range) }
    }
}
