import FormModel

/// Removes possible values of secrets from evidence: marked words next to the label, and values that fact
/// readers found.
struct SecretSamples {
    private let context: FactContext

    /// The text that replaces a value.
    static let mask = "•••"

    init(_ context: FactContext) { self.context = context }

    /// The places of possible values of a secret.
    func samples(of index: Int) -> [SourceRange] {
        let candidate = context.candidates.all[index]
        var samples = candidate.columns.filter { $0.fact.holdsValues }.map(\.cell.range)
        for slice in candidate.description + candidate.more {
            let passage = context.text.passages[slice.passage]
            // A link to another page is not a value.
            for span in passage.spans(in: slice.tokens)
            where span.mark != .link && !Self.namesSecret(span, in: passage)
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

    /// Whether a span names another secret, such as **Access Key** next to **Secret Key**: several capitalised words. Anything
    /// else, such as **password**, can be a value.
    private static func namesSecret(_ span: MarkedSpan, in passage: Passage) -> Bool {
        guard span.mark == .strong, span.tokens.count > 1, let last = span.tokens.last else { return false }
        return passage.tokens[last].isIn(.secretNoun)
            && span.tokens.allSatisfy { index in
                let token = passage.tokens[index]
                return token.kind == .word && token.isCapitalised
                    && (index == span.tokens.lowerBound || token.spaceBefore)
            }
    }

    /// Masks the facts about a secret that contain values.
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

    /// Masks words that overlap a sample, in the evidence of any field.
    ///
    /// A sample can look like a label, but the label of a field is not a sample.
    func mask(_ evidence: inout [CandidateEvidence], within samples: SortedRanges) {
        for number in evidence.indices {
            let told = evidence[number]
            let isSample = !told.isField && samples.overlaps(told.source)
            if isSample { evidence[number].label = Self.mask }
            func isHidden(_ cue: CandidateEvidence.WeighedCue) -> Bool {
                guard let range = cue.range, !cue.words.isEmpty else { return isSample }
                let isLabel = told.isField && told.source.holds(range)
                return !isLabel && samples.overlaps(range)
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
    /// Whether the cells of a column with this role can contain values, and not only words about them.
    fileprivate var holdsValues: Bool {
        switch self {
        case .type, .required, .optional: false
        case .label, .description, .default, .options, .example, .format, .limits, .other: true
        }
    }
}

extension SourceRange {
    /// Whether another range is within this range.
    fileprivate func holds(_ other: SourceRange) -> Bool {
        fileName == other.fileName && offsets.lowerBound <= other.offsets.lowerBound
            && offsets.upperBound >= other.offsets.upperBound
    }
}
