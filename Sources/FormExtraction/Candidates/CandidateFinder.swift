import DocumentParsing
import FormModel

/// Finds all places on a page that could name a field.
struct CandidateFinder {
    private let text: PageText
    private var found = Candidates()
    private var member = 0
    /// The group of each list. A list that continues another list joins the group of that list.
    private var listGroups: [Int?]
    /// Whether each span is the label of an item or row, and therefore not a control in a sentence. The array
    /// contains the spans of all passages, one passage after another.
    private var isLabel: [Bool]
    /// For each passage, the number of spans in all earlier passages.
    private let firstSpans: [Int]
    /// For each item, the first candidate in its head. The array contains the items of all lists, one list
    /// after another.
    private var heads: [Int?]
    /// For each list, the number of items in all earlier lists.
    private let firstItems: [Int]

    /// The first list that each passage introduces; -1 if there is none.
    private var firstListBelow: [Int32]
    /// For each list, the next list with the same introduction; -1 if there is none.
    private var nextListBelow: [Int32]

    static func find(in text: PageText) -> Candidates {
        var finder = CandidateFinder(text: text)
        // Many pages have fewer.
        finder.found.all.reserveCapacity(32)
        finder.found.groups.reserveCapacity(8)
        for table in text.tables.indices { finder.addRows(table) }
        for list in text.lists.indices { finder.addItems(list) }
        finder.addLeads()
        for component in text.components.indices { finder.addComponent(component) }
        finder.addSpans()
        return finder.found
    }

    private init(text: PageText) {
        self.text = text
        var firstSpans: [Int] = []
        firstSpans.reserveCapacity(text.passages.count)
        var count = 0
        for index in text.passages.indices {
            firstSpans.append(count)
            count += text.passages[index].spans.count
        }
        self.firstSpans = firstSpans
        isLabel = [Bool](repeating: false, count: count)
        var firstItems: [Int] = []
        firstItems.reserveCapacity(text.lists.count)
        count = 0
        for index in text.lists.indices {
            firstItems.append(count)
            count += text.lists[index].items.count
        }
        self.firstItems = firstItems
        heads = [Int?](repeating: nil, count: count)
        listGroups = [Int?](repeating: nil, count: text.lists.count)
        nextListBelow = [Int32](repeating: -1, count: text.lists.count)
        firstListBelow = text.lists.isEmpty ? [] : [Int32](repeating: -1, count: text.passages.count)
        for number in text.lists.indices.reversed() where !text.lists[number].isInCell {
            if let introduction = text.lists[number].introduction {
                nextListBelow[number] = firstListBelow[introduction]
                firstListBelow[introduction] = Int32(number)
            }
        }
    }

    /// The lists that a passage introduces.
    private func listsBelow(_ passage: Int) -> [Int] {
        var lists: [Int] = []
        var next = firstListBelow.isEmpty ? -1 : firstListBelow[passage]
        while next >= 0 {
            lists.append(Int(next))
            next = nextListBelow[Int(next)]
        }
        return lists
    }

    private mutating func group(
        _ kind: Candidates.Group.Kind, _ number: Int, _ range: SourceRange, section: Int, introduction: Int?
    ) -> Int {
        found.groups.append(
            Candidates.Group(
                kind: kind, number: number, range: range, introduction: sentences(introduction),
                section: section))
        return found.groups.count - 1
    }

    /// The passage that introduces a list. If the list is below an item that is only a label, this is the
    /// passage that introduces that item's list. If no paragraph precedes the list, this is the heading.
    private func introduction(of list: TextList) -> Int? {
        if let parent = list.parent, let head = head(of: parent), found.all[head].description.isEmpty,
            !orders(found.all[head].place),
            let group = found.all[head].group
        {
            return found.groups[group].introduction.first?.passage ?? list.introduction
        }
        return list.introduction ?? text.sections[list.section].heading?.passage
    }

    /// The first candidate in the head of an item.
    private func head(of item: PageText.ItemIndex) -> Int? { heads[firstItems[item.list] + item.item] }

    /// Whether a label is an instruction that introduces what follows, such as "Fill out the following
    /// fields."
    private func orders(_ place: TextSlice?) -> Bool {
        guard let place else { return false }
        return ClauseReader.firstClause(text.passages[place.passage], place.tokens).mood == .imperative
    }

    private func sentences(_ passage: Int?) -> [TextSlice] {
        guard let passage else { return [] }
        return text.passages[passage].sentences.map { TextSlice(passage: passage, tokens: $0) }
    }

    private func addSentences(_ passage: Int, _ slices: inout TextSlices) {
        let sentences = text.passages[passage].sentences
        for index in sentences.indices {
            slices.append(TextSlice(passage: passage, tokens: sentences[index]))
        }
    }

    /// The sentences of a passage, starting at a token. The first one can be only part of a sentence.
    private func sentences(_ passage: Int, from token: Int) -> TextSlices {
        var slices = TextSlices()
        let sentences = text.passages[passage].sentences
        for index in sentences.indices(endingAfter: token) {
            let sentence = sentences[index]
            slices.append(
                TextSlice(passage: passage, tokens: max(token, sentence.lowerBound)..<sentence.upperBound))
        }
        return slices
    }

    private mutating func append(_ parts: consuming Candidate.Parts) {
        if let group = parts.group { found.groups[group].members.append(found.all.count) }
        found.all.append(Candidate(parts))
    }

    // MARK: Tables

    private mutating func addRows(_ number: Int) {
        let table = text.tables[number]
        guard let columns = TableColumns(table, text) else { return }
        let group = group(
            .table, number, table.range, section: table.section, introduction: table.introduction)
        found.groups[group].columns = columns.roles.map { $0 ?? .other }
        // In "| **Field** | **Description** |", the marked words of the header name columns.
        for number in table.header.flatMap(\.passages) {
            for span in text.passages[number].spans.indices {
                isLabel[firstSpans[number] + span] = true
            }
        }
        let introduction = found.groups[group].introduction
        let descriptions = columns.descriptions
        for row in table.rows.indices {
            let cells = table.rows[row].cells
            guard columns.label < cells.count else { continue }
            let cell = cells[columns.label]
            guard let passageNumber = cell.passages.first else { continue }
            let passage = text.passages[passageNumber]
            // A cell that begins with a marked name may continue with a description.
            let head = HeadReader.read(passage, plainLabels: false)
            var labels = Few(0..<(passage.sentences.first?.upperBound ?? passage.tokens.count))
            var rest = labels[0].upperBound
            if let head, head.separator != .verb || passage.tokens.count > 8 {
                labels = head.labels
                rest = head.rest
            } else if let colon = passage.tokens.firstIndex(where: {
                $0.kind == .punctuation && Sign.colons.contains($0.word)
            }),
                colon > 0, colon + 1 < passage.tokens.count
            {
                labels = Few(0..<colon)
                rest = colon + 1
            }
            member += 1
            var facts: [Candidate.Column] = []
            for column in columns.roles.indices where column != columns.label && column < cells.count {
                guard let role = columns.roles[column], role != .description, role != .other else {
                    continue
                }
                facts.append(Candidate.Column(fact: role, cell: cells[column]))
            }
            var lists: [Int] = []
            for column in descriptions where column < cells.count { lists += cells[column].lists }
            var description = TextSlices()
            if rest < passage.tokens.count {
                description.append(TextSlice(passage: passageNumber, tokens: rest..<passage.tokens.count))
            }
            for other in cell.passages.dropFirst() { addSentences(other, &description) }
            for column in descriptions where column < cells.count {
                for passage in cells[column].passages { addSentences(passage, &description) }
            }
            for range in labels {
                guard var label = LabelReader.label(in: passage, range, remarksTo: passage.tokens.count)
                else { continue }
                label.isMarked = head != nil
                markLabel(range, of: passageNumber)
                append(
                    Candidate.Parts(
                        kind: .row, label: consume label, source: passage.range(of: range),
                        place: TextSlice(passage: passageNumber, tokens: range), section: table.section,
                        group: group, member: member, description: description, columns: facts,
                        introduction: introduction, lists: lists, item: table.parent,
                        isAside: table.isAside))
            }
        }
    }

    // MARK: Lists

    private mutating func addItems(_ number: Int) {
        let list = text.lists[number]
        guard !list.isInCell || list.items.count > 0 else { return }
        var group: Int?
        for index in list.items.indices {
            guard let passageNumber = list.items[index].head else { continue }
            let passage = text.passages[passageNumber]
            guard let head = HeadReader.read(passage, plainLabels: true) else { continue }
            if group == nil {
                group =
                    list.continues.flatMap({ listGroups[$0] })
                    ?? self.group(
                        .list, number, list.range, section: list.section, introduction: introduction(of: list)
                    )
                listGroups[number] = group
            }
            guard let group else { continue }
            member += 1
            var description = sentences(passageNumber, from: head.rest)
            for other in list.items[index].passages.dropFirst()
            where text.places[other].item == PageText.ItemIndex(list: number, item: index)
                && !text.places[other].isAside
            {
                addSentences(other, &description)
            }
            for range in head.labels {
                guard
                    var label = LabelReader.label(
                        in: passage, range, remarksTo: head.labels.count == 1 ? passage.tokens.count : nil)
                else { continue }
                label.isMarked = head.isMarked
                label.remarks.add(head.remark)
                if head.isMarked { markLabel(range, of: passageNumber) }
                let parentLabel = list.parent.flatMap { self.head(of: $0) }
                if heads[firstItems[number] + index] == nil {
                    heads[firstItems[number] + index] = found.all.count
                }
                append(
                    Candidate.Parts(
                        kind: .item, label: consume label, source: passage.range(of: range),
                        place: TextSlice(passage: passageNumber, tokens: range), section: list.section,
                        group: group, member: member, description: description,
                        introduction: found.groups[group].introduction, lists: list.items[index].lists,
                        item: PageText.ItemIndex(list: number, item: index), isAside: list.isAside,
                        parentLabel: parentLabel))
            }
        }
    }

    // MARK: Paragraphs that begin with a label

    private mutating func addLeads() {
        var group: Int?
        var previous = -2
        for number in text.passages.indices {
            let place = text.places[number]
            guard place.role == .paragraph, place.item == nil || !isHeadOfItem(number) else {
                if place.role == .heading { group = nil }
                continue
            }
            let passage = text.passages[number]
            guard let head = HeadReader.read(passage, plainLabels: false), head.isMarked,
                head.separator != .end || number + 1 < text.passages.count
            else { continue }
            if group == nil || number - previous > 4 || found.groups[group ?? 0].section != place.section {
                let before = number > 0 && text.places[number - 1].section == place.section ? number - 1 : nil
                group = self.group(
                    .paragraphs, number, passage.range, section: place.section, introduction: before)
            }
            previous = number
            guard let group else { continue }
            member += 1
            var description = sentences(number, from: head.rest)
            // If a label is a whole paragraph, the next paragraph describes it.
            if description.isEmpty, number + 1 < text.passages.count,
                text.places[number + 1].role == .paragraph,
                text.places[number + 1].section == place.section
            {
                addSentences(number + 1, &description)
            }
            for range in head.labels {
                guard
                    var label = LabelReader.label(
                        in: passage, range, remarksTo: head.labels.count == 1 ? passage.tokens.count : nil)
                else { continue }
                label.isMarked = true
                label.remarks.add(head.remark)
                markLabel(range, of: number)
                append(
                    Candidate.Parts(
                        kind: .lead, label: consume label, source: passage.range(of: range),
                        place: TextSlice(passage: number, tokens: range), section: place.section,
                        group: group, member: member, description: description,
                        introduction: found.groups[group].introduction, lists: listsBelow(number),
                        item: place.item, isAside: place.isAside))
            }
        }
    }

    /// Records that a marked span is a label, so that it is not also read as a span in a sentence.
    private mutating func markLabel(_ tokens: Range<Int>, of passage: Int) {
        if let span = text.passages[passage].firstSpan(overlapping: tokens) {
            isLabel[firstSpans[passage] + span] = true
        }
    }

    private func isHeadOfItem(_ passage: Int) -> Bool {
        text.places[passage].item.map { text.lists[$0.list].items[$0.item].head == passage } ?? false
    }

    // MARK: Components

    private mutating func addComponent(_ number: Int) {
        let component = text.components[number]
        guard
            let name = component.component.attributes.first(where: {
                NamedComponent.nameAttributes.contains($0.name)
            })?.value,
            !name.isEmpty, name.utf8.count <= 120
        else { return }
        let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map { Word($0) }
        guard !words.isEmpty else { return }
        member += 1
        var label = Label(text: name, words: words)
        label.isCode = true
        label.startsCapitalised = name.first?.isUppercase ?? false
        if component.component.attributes.contains(where: { $0.name == "required" }) {
            label.remarks.saysRequired = true
        }
        let previous = found.groups.last
        var group = found.groups.count - 1
        if previous?.kind != .paragraphs || previous?.number != -1 || previous?.section != component.section {
            group = self.group(
                .paragraphs, -1, component.range, section: component.section,
                introduction: component.introduction)
        }
        var description = TextSlices()
        for passage in component.passages { addSentences(passage, &description) }
        append(
            Candidate.Parts(
                kind: .component, label: label, source: component.range, section: component.section,
                group: group, member: member,
                description: description,
                introduction: found.groups[group].introduction))
    }

    // MARK: Marked spans of sentences

    /// The maximum number of sentences after the sentence that contains a span.
    private static let mostSentences = 12

    private mutating func addSpans() {
        for number in text.passages.indices {
            guard text.passages[number].hasSpans, text.places[number].role != .heading else { continue }
            let passage = text.passages[number]
            for index in passage.spans.indices {
                let mark = passage.spans[index].mark
                let tokens = passage.spans[index].tokens
                guard mark != .link, !isLabel[firstSpans[number] + index] else { continue }
                if mark != .code, let parts = HeadReader.parts(passage, tokens), parts.count > 2 {
                    for part in parts { addSpan(number, index, part) }
                } else if !passage.spans[index].isSentence, tokens.count <= 10 {
                    addSpan(number, index, tokens)
                }
            }
        }
    }

    private mutating func addSpan(_ number: Int, _ index: Int, _ tokens: Range<Int>) {
        let place = text.places[number]
        let passage = text.passages[number]
        let end = tokens.upperBound + 4
        guard
            let label = LabelReader.label(
                in: passage, tokens, remarksTo: end <= passage.tokens.count ? end : nil)
        else { return }
        if LabelReader.isEmphasis(passage, tokens) || SpokenPlace.isNamed(passage, tokens) { return }
        // In "If **Authentication** is **Role**, enter …", the names in the condition are not controls to
        // fill in.
        let sentence = passage.sentence(of: tokens.lowerBound)
        let condition = passage.lastClause(in: sentence) {
            $0.condition?.contains(tokens.lowerBound) ?? false
        }
        if condition != nil { return }
        member += 1
        let sentences = passage.sentences
        let more = sentences.indices(from: sentence.upperBound).prefix(CandidateFinder.mostSentences)
        let lists: [Int]
        if let item = place.item, isHeadOfItem(number) {
            lists = text.lists[item.list].items[item.item].lists
        } else {
            lists = listsBelow(number)
        }
        append(
            Candidate.Parts(
                kind: .span, label: label, source: passage.range(of: tokens),
                place: TextSlice(passage: number, tokens: tokens), span: index, section: place.section,
                member: member, description: TextSlices(TextSlice(passage: number, tokens: sentence)),
                more: more.map { TextSlice(passage: number, tokens: sentences[$0]) }, lists: lists,
                item: place.item,
                isAside: place.isAside))
    }
}
