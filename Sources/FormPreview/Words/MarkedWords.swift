import FormModel

/// The stretches of a form's pages that gave its facts.
struct MarkedWords {
    /// What one stretch says.
    struct Mark: Hashable {
        /// The number of the field.
        var field: Int
        /// The fact.
        var fact: Fact
    }

    /// The marks by their stretch.
    private(set) var marks: [SourceRange: [Mark]] = [:]

    /// Longer stretches are marked at their beginning: a whole table under which a field is says little as a colour.
    private static let longestStretch = 400

    /// Collects the words of a form's fields.
    ///
    /// - Parameter evidence: the words that the facts of each field rest on.
    init(_ form: Form, _ evidence: [[Evidence]], in sources: SourceMap) {
        for (number, field) in form.fields.enumerated() {
            add(Mark(field: number, fact: .label), at: field.source)
            for piece in evidence[number] where piece.fact != .field {
                add(Mark(field: number, fact: piece.fact), at: Self.shown(piece.range, in: sources))
            }
        }
    }

    private mutating func add(_ mark: Mark, at range: SourceRange) {
        guard !range.offsets.isEmpty else { return }
        if marks[range]?.contains(mark) != true { marks[range, default: []].append(mark) }
    }

    /// The part of a stretch that is marked.
    static func shown(_ range: SourceRange, in sources: SourceMap) -> SourceRange {
        guard range.offsets.count > longestStretch, let source = sources[range.file] else { return range }
        let line = source.range(ofLine: source.line(at: range.offsets.lowerBound))
        let end = min(range.offsets.upperBound, max(line.upperBound, range.offsets.lowerBound + 1))
        var limit = min(end, range.offsets.lowerBound + longestStretch)
        // Not within a character.
        while limit > range.offsets.lowerBound + 1, limit < source.bytes.count,
            source.bytes[limit] & 0xC0 == 0x80
        {
            limit -= 1
        }
        return SourceRange(file: range.file, offsets: range.offsets.lowerBound..<limit)
    }
}
