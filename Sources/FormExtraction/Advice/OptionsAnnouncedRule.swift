import DocumentParsing
import FormModel

/// Options that a page announces and does not list.
enum OptionsAnnouncedRule: AdviceRule {
    static let name = "options-announced"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A field's description, or a step, tells the reader to select from "the available options" or "one of the \
            following", and no options follow. A sentence with a link sends the reader to where they are.
            """,
        reason: """
            The reader cannot plan ahead, and the generated validator takes any text. List the options in the sentence \
            ("Select **Small** or **Large**."), as a list in the cell or below the step, or in a table that the cell links to.
            """,
        example: RuleDocumentation.table("| Size | Required. Select a size from the available options. |"),
        counterexample: RuleDocumentation.table("| Size | Required. Select **Small** or **Large**. |"))

    static func advise(on page: PageReading) -> [Diagnostic] {
        let announcement = OptionsAnnouncement(page.vocabulary)
        let unfulfilled = announcement.unfulfilled(in: page.page.blocks)
        var diagnostics = fields(page, announcement, unfulfilled: Set(unfulfilled.map(\.announcement)))
        guard !unfulfilled.isEmpty else { return diagnostics }
        let told = Set(diagnostics.compactMap(\.range))
        let sections = page.procedures.filter { $0.form != nil }.flatMap(\.collector.procedure.sections)
        let paragraphs = Set(sections.flatMap(\.items).map(\.range))
        for (paragraph, range) in unfulfilled where paragraphs.contains(paragraph) && !told.contains(range) {
            diagnostics.append(
                Diagnostic(
                    .warning, rule: name,
                    "options are announced here, and none follow; list them, one item each, or name them in the sentence",
                    at: range))
        }
        return diagnostics
    }

    /// Fields whose description announces options.
    private static func fields(
        _ page: PageReading, _ announcement: OptionsAnnouncement, unfulfilled: Set<SourceRange>
    ) -> [Diagnostic] {
        page.procedures.flatMap { procedure -> [Diagnostic] in
            let fields = procedure.fieldsByPlace
            return procedure.collector.found.compactMap { found in
                guard found.reading.via != .steps, let field = fields[found.reading.range],
                    field.options.isEmpty, field.type != .boolean,
                    let range = place(in: found.reading, announcement, unfulfilled: unfulfilled)
                else { return nil }
                return Diagnostic(
                    .warning, rule: name,
                    "the options of '\(field.label)' are announced and not listed; name them, as in 'Select **A** or "
                        + "**B**', or list them",
                    at: range)
            }
        }
    }

    /// Where a field's description announces options that do not follow.
    private static func place(
        in reading: FieldReading, _ announcement: OptionsAnnouncement, unfulfilled: Set<SourceRange>
    ) -> SourceRange? {
        for (index, sentence) in reading.description.enumerated() {
            guard let range = announcement.place(in: sentence) else { continue }
            guard announcement.place(in: sentence, onlyFollowing: true) != nil else { return range }
            // What is to follow may do so below the item's paragraph, or after a line break in the cell.
            if reading.via == .list, !unfulfilled.contains(range) { continue }
            let later = reading.description[(index + 1)...]
            let isColon = sentence.tokens.last?.text == ":"
            if isColon && !later.isEmpty || later.contains(where: { $0.tokens.first?.mark != nil }) {
                continue
            }
            return range
        }
        return nil
    }
}

/// Tells sentences that announce options, and whether options follow.
struct OptionsAnnouncement {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// The words of a sentence that announce options; nil where it announces none, names some, or links to them.
    func place(in sentence: Sentence, onlyFollowing: Bool = false) -> SourceRange? {
        let phrases =
            vocabulary.choices.announcing + (onlyFollowing ? [] : vocabulary.choices.announcingElsewhere)
        guard let place = sentence.firstRange(ofAny: phrases) else { return nil }
        let tokens = sentence.tokens
        let selects = tokens[..<place.lowerBound].contains {
            $0.isWord && vocabulary.selectVerbs.contains($0.lower)
        }
        let endsWithIt = tokens[place.upperBound...].allSatisfy { $0.isPunctuation }
        let follows = vocabulary.choices.announcing.contains { $0.words == tokens[place].map(\.lower) }
        guard selects || follows && endsWithIt else { return nil }
        // "Select one of the following: **A**, **B**" names them; "(see [Sizes](…))" links to them.
        let rest = tokens[place.upperBound...]
        let colon = rest.firstIndex { $0.text == ":" && $0.isPunctuation }
        let namesSome =
            rest.contains { $0.mark != nil }
            || colon.map { rest[$0...].contains { !$0.isPunctuation } } ?? false
        guard !namesSome, !tokens.contains(where: { $0.link != nil }) else { return nil }
        return sentence.range(of: place)
    }

    /// The announcements at the end of paragraphs after which nothing comes that could list options.
    func unfulfilled(in blocks: [Block]) -> [(paragraph: SourceRange, announcement: SourceRange)] {
        var ranges: [(SourceRange, SourceRange)] = []
        collect(blocks, follower: nil, into: &ranges)
        return ranges
    }

    /// - Parameter follower: what follows the last of the blocks.
    private func collect(_ blocks: [Block], follower: Block?, into ranges: inout [(SourceRange, SourceRange)])
    {
        for (index, block) in blocks.enumerated() {
            let next = blocks[(index + 1)...].first(where: OptionsAnnouncement.isText) ?? follower
            switch block.kind {
            case .paragraph(let content):
                guard let last = SentenceReader.sentences(of: content).last,
                    let range = place(in: last, onlyFollowing: true), !lists(next)
                else { continue }
                ranges.append((block.range, range))
            case .list(let list):
                for (number, item) in list.items.enumerated() {
                    // Of the last item, what follows the list may be a list that its indentation put outside.
                    collect(item.blocks, follower: number + 1 == list.items.count ? next : nil, into: &ranges)
                }
            case .admonition(let admonition): collect(admonition.blocks, follower: next, into: &ranges)
            case .blockQuote(let blocks): collect(blocks, follower: next, into: &ranges)
            case .tabs(let tabs): for tab in tabs { collect(tab.blocks, follower: next, into: &ranges) }
            case .details(let details): collect(details.blocks, follower: next, into: &ranges)
            case .component(let component): collect(component.blocks, follower: next, into: &ranges)
            case .inclusion(let inclusion): collect(inclusion.blocks, follower: next, into: &ranges)
            case .heading, .code, .table, .figure, .directive, .thematicBreak: continue
            }
        }
    }

    /// Whether a block is more than a picture or a remark between an announcement and what it announces.
    private static func isText(_ block: Block) -> Bool {
        switch block.kind {
        case .figure, .directive, .thematicBreak, .admonition: false
        default: true
        }
    }

    /// Whether a block may list options: anything but running text that does not begin with a marked name.
    private func lists(_ block: Block?) -> Bool {
        guard let block else { return false }
        guard case .paragraph(let content) = block.kind else { return true }
        return content.first { !$0.plainText.allSatisfy(\.isWhitespace) }?.isMark ?? true
    }
}
