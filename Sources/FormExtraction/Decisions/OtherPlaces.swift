import FormModel

/// Finds places that belong to another field, so that they are not fields: its values, and mentions in its
/// description.
struct OtherPlaces {
    private let context: FactContext
    private var text: PageText { context.text }
    private var candidates: Candidates { context.candidates }

    /// The maximum number of fields with the same label that are compared, and of sentences next to each of
    /// them.
    private static let mostNamesakes = 32
    private static let mostSentences = 12

    init(_ context: FactContext) { self.context = context }

    /// The fields, without those at places that belong to another field.
    ///
    /// - Parameter stated: candidates that an answer declares to be fields; these are kept.
    func removed(from fields: [DecidedField], keeping stated: Set<Int> = []) -> [DecidedField] {
        let values = blockValues(of: fields)
        let described = describedPassages(of: fields)
        let left = fields.indices.filter { index in
            let candidate = candidates.all[fields[index].candidate]
            guard !stated.contains(fields[index].candidate), let place = candidate.place else { return true }
            if candidate.kind == .span {
                return !(described[place.passage] ?? []).contains {
                    $0.tokens.contains(place.tokens.lowerBound) && isMention(place, in: $0.tokens)
                }
            }
            return !values.contains(candidate)
        }
        return left.count == fields.count ? fields : left.map { fields[$0] }
    }

    /// The rows and items that are values of a field.
    struct BlockValues {
        fileprivate(set) var passages: Set<Int> = []
        fileprivate(set) var tables: Set<Int> = []

        func contains(_ candidate: Candidate) -> Bool {
            guard candidate.kind != .span, let place = candidate.place else { return false }
            return passages.contains(place.passage) || candidate.group.map(tables.contains) ?? false
        }
    }

    /// The rows and items that are values of the given fields.
    func blockValues(of fields: [DecidedField]) -> BlockValues {
        BlockValues(passages: valuePlaces(of: fields), tables: valueTables(of: fields))
    }

    /// The passages of the rows and items from which the options of a field were read.
    private func valuePlaces(of fields: [DecidedField]) -> Set<Int> {
        let scores = Dictionary(
            fields.map { ($0.candidate, $0.scores[.field] ?? 0) }, uniquingKeysWith: { first, _ in first })
        var byPassage: [Int: Int] = [:]
        for index in fields.indices {
            let candidate = fields[index].candidate
            guard let place = candidates.all[candidate].place else { continue }
            byPassage[place.passage] = scores[candidate]
        }
        var taken: Set<Int> = []
        for index in fields.indices where fields[index].options.count > 1 {
            let candidate = fields[index].candidate
            guard let found = context.options[candidate].first, isBlock(found.source),
                found.certainty == .certain,
                let own = candidates.all[candidate].place
            else { continue }
            let places = found.values.compactMap(\.slice?.passage).filter { $0 != own.passage }
            let rivals = places.compactMap { byPassage[$0] }
            if !rivals.isEmpty,
                rivals.reduce(0, +) / rivals.count > scores[candidate] ?? 0
            {
                continue
            }
            taken.formUnion(places)
        }
        return taken
    }

    private func isBlock(_ source: OptionsFinding.Source) -> Bool {
        switch source {
        case .nestedList, .listBelow, .tableBelow, .linked, .named: true
        default: false
        }
    }

    /// The groups of tables whose first header is the label of a field above them, or a variant of that
    /// label.
    private func valueTables(of fields: [DecidedField]) -> Set<Int> {
        var byLabel: [[Word]: [Candidate]] = [:]
        for index in fields.indices where fields[index].type.takesValues {
            let candidate = candidates.all[fields[index].candidate]
            if byLabel[candidate.label.words, default: []].count < OtherPlaces.mostNamesakes {
                byLabel[candidate.label.words, default: []].append(candidate)
            }
        }
        guard !byLabel.isEmpty else { return [] }
        var found: Set<Int> = []
        for number in candidates.groups.indices where candidates.groups[number].kind == .table {
            let group = candidates.groups[number]
            let table = text.tables[group.number]
            guard let column = group.columns.firstIndex(of: .label), column < table.header.count,
                let header = table.header[column].passages.first.map({ text.passages[$0] }),
                let last = header.tokens.last(where: { $0.kind != .punctuation }),
                !last.isIn(.labelHeader), !last.isIn(.weakLabelHeader)
            else { continue }
            let words = header.words(0..<header.tokens.count)
            let kinds = EnglishWords.valueKinds.contains(last.word) ? byLabel[Array(words.dropLast())] : nil
            let isField = ((byLabel[words] ?? []) + (kinds ?? [])).contains { candidate in
                candidate.group != number && candidate.source.fileName == table.range.fileName
                    && candidate.source.offsets.lowerBound < table.range.offsets.lowerBound
                    && isAbove(candidate.section, group.section)
            }
            if isField { found.insert(number) }
        }
        return found
    }

    /// Whether the headings of the outer section are also headings of the inner section.
    private func isAbove(_ outer: Int, _ inner: Int) -> Bool {
        text.sections[inner].headings.starts(with: text.sections[outer].headings)
    }

    /// The descriptions of rows and items that are fields, by passage.
    private func describedPassages(of fields: [DecidedField]) -> [Int: [TextSlice]] {
        var described: [Int: [TextSlice]] = [:]
        for index in fields.indices {
            let candidate = candidates.all[fields[index].candidate]
            guard candidate.kind != .span else { continue }
            for slice in candidate.description.prefix(OtherPlaces.mostSentences) {
                described[slice.passage, default: []].append(slice)
            }
        }
        return described
    }

    /// Whether the description of another field only mentions a name, as in "enter your **Client ID**" or
    /// "see the list in **Columns**".
    private func isMention(_ place: TextSlice, in sentence: Range<Int>) -> Bool {
        let passage = text.passages[place.passage]
        guard !passage.spans(in: sentence).contains(where: { $0.mark != .link && $0.tokens != place.tokens }),
            ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence) == nil
        else { return false }
        let clause = ClauseReader.clauses(passage, sentence).last {
            ($0.verb ?? place.tokens.lowerBound) < place.tokens.lowerBound
        }
        guard let clause, let verb = clause.verb else { return true }
        let isPossessive =
            place.tokens.lowerBound > 0 && passage.tokens[place.tokens.lowerBound - 1].isIn(.possessive)
        return isPossessive && passage.tokens[verb].isIn(.enter)
    }
}

extension FieldType {
    /// Whether a value of this type is selected from existing values.
    var takesValues: Bool {
        self == .choice || self == .multipleChoice || self == .reference || self == .multipleReference
    }
}
