import FormModel

/// Keeps what could be a value of a secret out of evidence: what is marked beside the label, and what readers take for values.
struct SecretSamples {
    private let context: FactContext

    /// What is shown instead of a value.
    static let mask = "•••"

    init(_ context: FactContext) { self.context = context }

    /// The places of what could be a value of a secret.
    func samples(of index: Int) -> [SourceRange] {
        let candidate = context.candidates.all[index]
        var samples = candidate.columns.filter { $0.fact.holdsValues }.map(\.cell.range)
        for slice in candidate.description + candidate.more {
            let passage = context.text.passages[slice.passage]
            // What leads to another page is no value.
            for span in passage.spans(in: slice.tokens)
            where span.mark != .link
                && (slice.passage != candidate.place?.passage || span.tokens != candidate.place?.tokens)
            {
                samples.append(passage.range(of: span.tokens))
            }
        }
        samples += context.options[index].flatMap { $0.values.map(\.range) }
        samples += DefaultReader.findings(for: index, in: context).map(\.value.range)
        samples += ExampleReader.examples(for: index, in: context).map(\.range)
        return samples
    }

    /// Masks the facts of a secret that are values.
    func maskValues(_ told: inout CandidateEvidence) {
        for number in told.decisions.indices
        where [.options, .default, .examples].contains(told.decisions[number].fact) {
            told.decisions[number].values = told.decisions[number].values.map { _ in Self.mask }
            told.decisions[number].runnerUp = told.decisions[number].runnerUp.map { _ in [Self.mask] }
            for cue in told.decisions[number].cues.indices {
                told.decisions[number].cues[cue].words = Self.mask
            }
        }
    }

    /// Masks the words of all places that overlap a sample, whichever field they are evidence of.
    ///
    /// A sample can look like a label; the label of a field is not a sample.
    func mask(_ evidence: inout [CandidateEvidence], within samples: SortedRanges) {
        for number in evidence.indices {
            let told = evidence[number]
            let isSample = !told.isField && samples.overlaps(told.source)
            if isSample { evidence[number].label = Self.mask }
            func isHidden(_ cue: CandidateEvidence.WeighedCue) -> Bool {
                guard let range = cue.range, !cue.words.isEmpty else { return isSample }
                let isLabel = told.isField && told.source.holds(range)
                return isSample || !isLabel && samples.overlaps(range)
            }
            for decision in told.decisions.indices {
                for (index, cue) in told.decisions[decision].cues.enumerated()
                where !cue.words.isEmpty && isHidden(cue) {
                    evidence[number].decisions[decision].cues[index].words = Self.mask
                }
            }
        }
    }
}

extension ColumnRole {
    /// Whether the cells of such a column can hold values, and not only words about them.
    fileprivate var holdsValues: Bool {
        switch self {
        case .type, .required, .optional: false
        case .label, .description, .default, .options, .example, .format, .limits, .other: true
        }
    }
}

extension SourceRange {
    /// Whether another range is within this one.
    fileprivate func holds(_ other: SourceRange) -> Bool {
        file == other.file && offsets.lowerBound <= other.offsets.lowerBound
            && offsets.upperBound >= other.offsets.upperBound
    }
}

/// Stretches of files, joined and sorted, so that an overlap is found by binary search.
struct SortedRanges {
    private var byFile: [String: [Range<Int>]] = [:]

    init(_ ranges: [SourceRange]) {
        for (file, ranges) in Dictionary(grouping: ranges, by: \.file) {
            var joined: [Range<Int>] = []
            for range in ranges.map(\.offsets).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if let last = joined.last, range.lowerBound <= last.upperBound {
                    joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
                } else {
                    joined.append(range)
                }
            }
            byFile[file] = joined
        }
    }

    /// The first stretch that ends behind the beginning of a range.
    private func first(behind range: SourceRange) -> Range<Int>? {
        guard let ranges = byFile[range.file] else { return nil }
        let number = Passage.lowerBound(ranges.count) { ranges[$0].upperBound > range.offsets.lowerBound }
        return number < ranges.count ? ranges[number] : nil
    }

    func overlaps(_ range: SourceRange) -> Bool {
        first(behind: range).map { $0.overlaps(range.offsets) } ?? false
    }
}
