import DocumentParsing
import FormModel

/// The tables and lists of a page that list the options of one field, and are themselves no tables of fields.
struct OptionsTables: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "options-table", kind: .fact,
        summary: """
            A table or list whose rows ask for nothing lists the options of a field, in its order, and holds no fields: \
            where the field's description links to the heading right above it, where that heading is the field's label with \
            "table", "options", "values" or "choices", or, for a field that the reader selects, where the heading or the \
            header of the first column is the label.
            """,
        reason: """
            Options that need a description do not fit into a cell; writers put them into a table of their own, and point \
            to it or name it after the field.
            """,
        example: RuleDocumentation.table("| Effect | Select the effect. |")
            + "\n\n### Effect Table\n\n| Parameter | Description |\n| --- | --- |\n"
            + "| Keep | Servers stay as they are. |\n| Drop | Servers are stopped. |\n",
        counterexample: RuleDocumentation.table("| Network | Enter the network. |")
            + "\n\n### Network options\n\n| Field | Description |\n| --- | --- |\n"
            + "| Gateway | Enter the gateway. |\n| Mask | Enter the mask. |\n")

    private var values: [SourceRange: [ListedValue]] = [:]
    private var taken: Set<SourceRange> = []

    /// Whether the page has no such table.
    var isEmpty: Bool { taken.isEmpty }

    /// Whether the table or list at a place lists options.
    func holds(_ range: SourceRange) -> Bool { taken.contains(range) }

    /// No tables.
    init() {}

    /// Finds them among the tables and lists of a page.
    ///
    /// - Parameter fields: the fields as they are found where nothing is known of such tables, each with the heading of its
    ///   procedure.
    init(
        in outline: Outline, fields: [(field: FoundField, heading: SectionHeading?)], anchors: PageAnchors,
        vocabulary: Vocabulary
    ) {
        guard vocabulary.uses(OptionsTables.documentation.name) else { return }
        let candidates = OptionsTables.candidates(in: outline, vocabulary: vocabulary)
        guard !candidates.isEmpty else { return }
        let index = Index(candidates, vocabulary)
        for (field, heading) in fields {
            let pointing = index.candidates(for: field.reading, anchors: anchors)
            // Facts take time: most fields point to nothing.
            guard !pointing.isEmpty else { continue }
            let wanted = Wanted(field.reading)
            let accepted = pointing.first { number, pointer in
                wanted.accepts(candidates[number], by: pointer, procedure: heading)
            }
            guard let candidate = accepted?.number, !candidates[candidate].holds(field.reading.range) else {
                continue
            }
            add(candidates[candidate], for: field.reading, known: wanted.options)
        }
    }

    /// Gives a field the options of its table.
    func complete(_ field: inout FoundField) {
        guard let values = values[field.reading.range] else { return }
        field.reading.listedValues = values
        if let control = field.reading.control,
            control.type == .reference || control.type == .multipleReference
        {
            field.reading.control = TypeFinding(
                type: control.type == .reference ? .choice : .multipleChoice, range: control.range,
                options: values)
        }
    }

    private mutating func add(_ candidate: Candidate, for reading: FieldReading, known: [String]) {
        if known.isEmpty {
            values[reading.range] = candidate.values
        } else {
            // The description lists options of its own: the table is theirs where it has most of them.
            let listed = Set(candidate.values.map { $0.text.lowercased() })
            guard known.count(where: { listed.contains($0.lowercased()) }) * 2 > known.count else { return }
        }
        taken.insert(candidate.range)
    }
}

// MARK: Tables that may list options

extension OptionsTables {
    /// A table or list whose rows may be values.
    struct Candidate: Sendable {
        /// The heading right above it; nil where another table or list stands between.
        var heading: SectionHeading?
        /// The headings that lead to it, outermost first.
        var headings: [SectionHeading]
        /// The words of the first column's header.
        var header: [String]
        /// Whether that header is one of settings, such as "Parameter", and not of values, such as "Name" or "Mode".
        var isOfSettings: Bool
        /// The rows' labels.
        var values: [ListedValue]
        var range: SourceRange

        /// Whether a place is inside the table.
        func holds(_ place: SourceRange) -> Bool {
            place.file == range.file && range.offsets.contains(place.offsets.lowerBound)
        }
    }

    private static func candidates(in outline: Outline, vocabulary: Vocabulary) -> [Candidate] {
        var candidates: [Candidate] = []
        for section in outline.sections {
            var latest: SectionHeading?
            var end: SourceRange?
            for item in section.items where !item.isAside {
                // The items of a list are read with it.
                if let end, end.file == item.range.file, end.offsets.contains(item.range.offsets.lowerBound) {
                    continue
                }
                let values: [ListedValue]
                var header: [String] = []
                switch item.content {
                case .table(let table):
                    values = self.values(of: table, vocabulary: vocabulary)
                    header = table.header.first.map { FieldLabel($0.plainText).words } ?? []
                case .list(let list): values = self.values(of: list, vocabulary: vocabulary)
                case .paragraph, .code, .directive: continue
                }
                end = item.range
                let heading = item.innerHeading ?? section.heading
                let isFirst = heading != latest
                latest = heading
                guard values.count > 1 else { continue }
                candidates.append(
                    Candidate(
                        heading: isFirst ? heading : nil, headings: section.headings, header: header,
                        isOfSettings: isOfSettings(header, vocabulary), values: values, range: item.range))
            }
        }
        return candidates
    }

    private static func isOfSettings(_ header: [String], _ vocabulary: Vocabulary) -> Bool {
        let name = header.joined(separator: " ")
        return vocabulary.labelHeaders.contains(name) && !vocabulary.choices.valueHeaders.contains(name)
    }

    /// The labels of a table's rows, where these do not ask the reader to put something in.
    private static func values(of table: Table, vocabulary: Vocabulary) -> [ListedValue] {
        let described = FieldTable(table, vocabulary: vocabulary)
        guard !(described?.hasFormHeader ?? false), described?.factColumns.isEmpty ?? true,
            table.header.count > 1
        else {
            return []
        }
        let column = described?.labelColumn ?? 0
        let rows = table.rows.filter { !$0.cells[column].plainText.allSatisfy(\.isWhitespace) }
        let asking = rows.count { row in
            let other = described?.descriptionColumn ?? (column == 0 ? 1 : 0)
            return asks(row.cells[other].sentences, vocabulary)
        }
        guard asking * 2 < rows.count else { return [] }
        return named(
            rows.map { row in
                let label = LabelCellRule.split(row.cells[column], vocabulary).label
                return ListedValue(text: label.text, range: row.cells[column].range)
            })
    }

    /// The labels of a list's items, in the same way.
    private static func values(of list: List, vocabulary: Vocabulary) -> [ListedValue] {
        let asking = list.items.count { item in
            guard let first = item.blocks.first, case .paragraph(let content) = first.kind else {
                return false
            }
            return asks(SentenceReader.sentences(of: FieldLabel.split(content, vocabulary).rest), vocabulary)
        }
        return asking * 2 < list.items.count ? named(list.values(vocabulary)) : []
    }

    private static func asks(_ sentences: [Sentence], _ vocabulary: Vocabulary) -> Bool {
        vocabulary.asksForValue(Lead(of: sentences.first, vocabulary: vocabulary).verbWord)
    }

    /// Values, where all of them are short enough to be names.
    private static func named(_ values: [ListedValue]) -> [ListedValue] {
        values.allSatisfy { (1...8).contains(Text.words($0.text).count) && !$0.text.hasSuffix(".") }
            ? values : []
    }
}

// MARK: Fields that may have such a table

extension OptionsTables {
    /// What makes a table one of a field.
    enum Pointer: Sendable {
        /// The field's description links to the heading above it.
        case link
        /// The heading is the label with "table", "options".
        case namedHeading
        /// The heading, or the first column's header, is the label.
        case label
    }

    /// What a field says of the options that it takes.
    struct Wanted: Sendable {
        /// Whether the reader picks an entry.
        private let isPicked: Bool
        /// Whether the description leaves open how a value is given: "The effect of the taint."
        private let mayBePicked: Bool
        /// Whether it speaks of a table or of options.
        private let speaksOfOptions: Bool
        /// The options that the description lists.
        let options: [String]

        init(_ reading: FieldReading) {
            let facts = FactReader.facts(of: reading)
            options = facts.options.map(\.value)
            isPicked = [.choice, .multipleChoice, .reference, .multipleReference].contains(facts.type)
            mayBePicked =
                facts.type == .text && reading.vocabulary.choices.openVerbs.contains(reading.lead.verbWord)
            speaksOfOptions = Wanted.sentences(of: reading).contains { sentence in
                sentence.tokens.contains {
                    Text.words($0.text).contains(where: reading.vocabulary.choices.tableNouns.contains)
                }
            }
        }

        /// Whether a table that is pointed to in some way lists this field's options.
        ///
        /// - Parameter procedure: the heading of the field's procedure.
        func accepts(_ candidate: Candidate, by pointer: Pointer, procedure: SectionHeading?) -> Bool {
            switch pointer {
            case .link: return (isPicked || mayBePicked && speaksOfOptions) && !candidate.isOfSettings
            case .namedHeading:
                // "Network options" with a column "Setting" are settings of the network.
                let isOfSettings = candidate.isOfSettings && candidate.heading?.words.last == "options"
                return (isPicked || mayBePicked) && !isOfSettings
            case .label:
                let isInProcedure = procedure.map(candidate.headings.contains) ?? true
                return isPicked && isInProcedure && !candidate.isOfSettings
            }
        }

        /// The destinations of a description's links, but for those that are to be followed in a case: "If you select
        /// `Custom`, see …".
        static func links(of reading: FieldReading) -> [String] {
            var links: [String] = []
            for token in sentences(of: reading).flatMap(\.tokens) {
                if let link = token.link, links.last != link { links.append(link) }
            }
            return links
        }

        private static func sentences(of reading: FieldReading) -> [Sentence] {
            reading.description.filter { !["if", "when"].contains($0.tokens.first?.lower ?? "") }
        }

        /// The words of a label, and of its plural and singular.
        static func names(_ label: [String]) -> [[String]] {
            guard let head = label.last else { return [] }
            var heads = [head, head + "s", head + "es"]
            if head.hasSuffix("y") { heads.append(head.dropLast() + "ies") }
            if head.hasSuffix("s") { heads.append(String(head.dropLast())) }
            return heads.map { label.dropLast() + [$0] }
        }
    }

    /// Tables by what points to them; of several, the first of the page.
    private struct Index {
        private var byHeadingPlace: [SourceRange: Int] = [:]
        private var byHeader: [[String]: Int] = [:]
        private var byHeading: [[String]: Int] = [:]
        /// Headings without "table", "options" at the end.
        private var byNamedHeading: [[String]: Int] = [:]

        init(_ candidates: [Candidate], _ vocabulary: Vocabulary) {
            for (number, candidate) in candidates.enumerated() {
                if byHeader[candidate.header] == nil { byHeader[candidate.header] = number }
                guard let heading = candidate.heading else { continue }
                if byHeadingPlace[heading.range] == nil { byHeadingPlace[heading.range] = number }
                if byHeading[heading.words] == nil { byHeading[heading.words] = number }
                guard let last = heading.words.last, vocabulary.choices.tableNouns.contains(last) else {
                    continue
                }
                let name = Array(heading.words.dropLast())
                if byNamedHeading[name] == nil { byNamedHeading[name] = number }
            }
        }

        /// The tables that a field points to, or that have its name, by how sure that makes it.
        func candidates(
            for reading: FieldReading, anchors: PageAnchors
        ) -> [(number: Int, by: Pointer)] {
            var found: [(Int, Pointer)] = []
            for link in Wanted.links(of: reading) {
                if let place = anchors.heading(link), let number = byHeadingPlace[place] {
                    found.append((number, .link))
                }
            }
            let names = Wanted.names(reading.label.words)
            found += names.compactMap { byNamedHeading[$0] }.map { ($0, .namedHeading) }
            found += names.compactMap { byHeader[$0] ?? byHeading[$0] }.map { ($0, .label) }
            return found
        }
    }
}
