import FormModel

/// Finds the words on a page that a cue observed.
///
/// Cues record what they observe, not where, because places are rarely needed. On request, this type searches
/// for the words in the text that the cue looks at.
struct CuePlaces {
    let context: FactContext
    private var text: PageText { context.text }
    private var candidates: Candidates { context.candidates }

    /// Words on the page.
    struct Place {
        var words: String
        var range: SourceRange
    }

    /// The maximum number of words that are shown.
    private static let mostWords = 12

    /// The words of an observation; nil if the observation is about the whole page.
    func place(of feature: Feature, at index: Int) -> Place? {
        let slices = slices(of: feature.cue, index)
        for slice in slices {
            if let tokens = tokens(of: feature, in: slice) { return place(slice.passage, tokens) }
        }
        if let slice = slices.first(where: { !$0.tokens.isEmpty }) {
            return place(slice.passage, slice.tokens)
        }
        switch feature.cue.scope {
        case .page: return nil
        case .group, .header:
            let range = candidates.all[index].group.map { candidates.groups[$0].range }
            return range.map { Place(words: "", range: $0) }
        case .label:
            return Place(words: candidates.all[index].label.text, range: candidates.all[index].source)
        default: return nil
        }
    }

    private func place(_ passage: Int, _ tokens: Range<Int>) -> Place {
        let shown = tokens.prefix(Self.mostWords)
        let words = text.passages[passage].string(shown)
        return Place(
            words: shown.count < tokens.count ? words + "…" : words,
            range: text.passages[passage].range(of: tokens))
    }

    /// The tokens that contain the observed word, class or phrase; nil if there are none.
    private func tokens(of feature: Feature, in slice: TextSlice) -> Range<Int>? {
        let passage = text.passages[slice.passage]
        func first(_ holds: (Token) -> Bool) -> Range<Int>? {
            slice.tokens.first { holds(passage.tokens[$0]) }.map { $0..<$0 + 1 }
        }
        switch feature.cue.value {
        case .word: return first { $0.word.hash == feature.value }
        case .wordClass:
            let name = WordClass(rawValue: UInt8(feature.value & 127))
            return name.flatMap { name in first { $0.isIn(name) } }
        case .phrase:
            let name = PhraseClass(rawValue: UInt8(feature.value & 63))
            return passage.phrases(in: slice.tokens).first {
                $0.name == name && $0.range.upperBound <= slice.tokens.upperBound
            }?.range
        case .pair:
            return slice.tokens.dropLast().first {
                Word.pair(passage.tokens[$0].word, passage.tokens[$0 + 1].word).hash == feature.value
            }.map { $0..<$0 + 2 }
        case .number: return nil
        }
    }

    /// The texts that a cue looks at, starting with the nearest.
    private func slices(of cue: Cue, _ index: Int) -> [TextSlice] {
        let candidate = candidates.all[index]
        switch cue.scope {
        case .label: return candidate.place.map { [$0] } ?? []
        case .description: return candidate.description + candidate.more
        case .columns:
            let isPresence = cue.group == .presenceRemarks
            let columns = candidate.columns.filter {
                ($0.fact == .required || $0.fact == .optional) == isPresence
            }
            return columns.flatMap { wholes($0.cell.passages) }
        case .condition:
            let clauses = ConditionReader.findings(for: index, in: context).compactMap(\.clause)
            return clauses + candidate.description.prefix(1)
        case .introduction:
            return candidate.introduction.reversed()
                + (candidate.group.map { candidates.groups[$0].introduction.reversed() } ?? [])
        case .before: return before(candidate).map { [$0] } ?? []
        case .heading:
            return text.sections[candidate.section].headings.reversed().flatMap { whole($0.passage) }
        case .header: return header(candidate)
        case .group, .page: return []
        }
    }

    private func wholes(_ passages: Range<Int>) -> [TextSlice] { passages.flatMap(whole) }

    private func whole(_ passage: Int) -> [TextSlice] {
        let count = text.passages[passage].tokens.count
        return count == 0 ? [] : [TextSlice(passage: passage, tokens: 0..<count)]
    }

    private func header(_ candidate: Candidate) -> [TextSlice] {
        guard let group = candidate.group.map({ candidates.groups[$0] }), group.kind == .table else {
            return []
        }
        let header = text.tables[group.number].header
        let label = group.columns.firstIndex(of: .label) ?? 0
        let own = header.indices.contains(label) ? wholes(header[label].passages) : []
        return own + header.indices.filter { $0 != label }.flatMap { wholes(header[$0].passages) }
    }

    /// The last sentence before the table or list; nil if there is none.
    private func before(_ candidate: Candidate) -> TextSlice? {
        guard let group = candidate.group.map({ candidates.groups[$0] }) else { return nil }
        return GroupCues.sentenceBefore(text, candidates, group)
    }
}
