import FormModel

/// The values of a form's fields, which are not fields themselves: options, defaults, examples, and other values in
/// descriptions.
struct FormValues {
    private let text: PageText
    /// The places that values were read from.
    private var ranges = SortedRanges([])
    /// The keys of the values.
    private var keys: Set<String> = []
    /// The parts of passages that describe fields. Each records whether the described field takes one of
    /// several values.
    private var described: [Int: (tokens: Range<Int>, takesValues: Bool)] = [:]

    /// Collects the values of fields.
    ///
    /// - Parameter context: the context in which the places of values are found; nil to find none.
    init(of fields: [AssembledField], in context: FactContext?, _ text: PageText) {
        self.text = text
        var ranges: [SourceRange] = []
        for index in fields.indices {
            for option in fields[index].field.options { keys.insert(LabelLikeness.key(option.value)) }
            if let value = fields[index].field.defaultValue { keys.insert(LabelLikeness.key(value)) }
            for example in fields[index].field.examples { keys.insert(LabelLikeness.key(example)) }
            guard let context else { continue }
            let type = fields[index].field.type
            for number in fields[index].candidates {
                ranges += FormValues.places(of: number, of: fields[index].field, in: context)
                describe(context.candidates.all[number], takesValues: type.takesValues)
            }
        }
        self.ranges = SortedRanges(ranges)
    }

    /// The places of the values that were read for a candidate.
    private static func places(of number: Int, of field: borrowing Field, in context: FactContext)
        -> [SourceRange]
    {
        // If a field does not take one of a list of values, the items below it can be fields.
        let (takesValues, hasOptions) = (field.type.takesValues, !field.options.isEmpty)
        let options = context.options[number].enumerated().filter { position, found in
            takesValues && (position == 0 && hasOptions || found.certainty >= .likely)
        }
        let defaults = DefaultReader.findings(for: number, in: context).filter { $0.certainty >= .likely }
        return options.flatMap { $0.element.values.map(\.range) } + defaults.map(\.value.range)
            + ExampleReader.examples(for: number, in: context).map(\.range)
    }

    /// Adds the description of a row or item. In a sentence, what follows a control can be about a different
    /// control.
    private mutating func describe(_ candidate: Candidate, takesValues: Bool) {
        guard candidate.kind != .span else { return }
        for slice in candidate.description {
            guard let known = described[slice.passage] else {
                described[slice.passage] = (slice.tokens, takesValues)
                continue
            }
            let start = min(known.tokens.lowerBound, slice.tokens.lowerBound)
            let end = max(known.tokens.upperBound, slice.tokens.upperBound)
            described[slice.passage] = (start..<end, known.takesValues && takesValues)
        }
    }

    /// Whether a candidate is a value.
    func contain(_ candidate: Candidate) -> Bool {
        guard let place = candidate.place else { return false }
        guard candidate.kind == .span, let sentence = candidate.description.first else {
            return ranges.overlaps(candidate.source)
        }
        // In "the **North** field", North is a control, whatever its name.
        switch ControlNoun.find(
            text.passages[place.passage], after: place.tokens.upperBound, in: sentence.tokens)
        {
        case .fieldNoun, .menuNoun, .toggleNoun, .boxNoun: return false
        default: break
        }
        return ranges.overlaps(candidate.source) || keys.contains(candidate.label.key)
            || isDescribedValue(place, in: sentence.tokens)
    }

    /// Whether a description names a value without telling the reader to enter something into it or change
    /// it.
    private func isDescribedValue(_ place: TextSlice, in sentence: Range<Int>) -> Bool {
        guard let described = described[place.passage], described.tokens.contains(place.tokens.lowerBound)
        else { return false }
        let passage = text.passages[place.passage]
        let clause = ClauseReader.clauses(passage, sentence).last {
            ($0.verb ?? place.tokens.lowerBound) < place.tokens.lowerBound
        }
        guard let verb = clause?.verb else { return true }
        switch ActionClass.read(passage.tokens[verb]) {
        case .enter, .configure, .switchOn, .switchOff, .upload, .paste, .accept, .leave, .check: return false
        case .select: return described.takesValues
        default: return true
        }
    }
}
