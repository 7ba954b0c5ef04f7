import FormModel

/// The ranges on a form's pages that its facts were read from.
struct MarkedWords {
    /// What a range means: a fact about a field.
    struct Mark: Hashable {
        /// The number of the field in its form.
        var field: Int
        /// The fact.
        var fact: Fact
    }

    /// The marks, by range.
    private(set) var marks: [SourceRange: [Mark]] = [:]

    /// The maximum length of a marked range. If a range is longer, such as a whole table, only its beginning
    /// is marked.
    private static let longestStretch = 400

    /// Collects the words of a form's fields.
    ///
    /// - Parameter evidence: the evidence for the facts of each field.
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

    /// The part of the range that is marked.
    static func shown(_ range: SourceRange, in sources: SourceMap) -> SourceRange {
        guard range.offsets.count > longestStretch, let source = sources[range.file] else { return range }
        let line = source.range(ofLine: source.line(at: range.offsets.lowerBound))
        let end = min(range.offsets.upperBound, max(line.upperBound, range.offsets.lowerBound + 1))
        var limit = min(end, range.offsets.lowerBound + longestStretch)
        // Do not split a character.
        while limit > range.offsets.lowerBound + 1, limit < source.bytes.count,
            source.bytes[limit] & 0xC0 == 0x80
        {
            limit -= 1
        }
        return SourceRange(file: range.fileName, offsets: range.offsets.lowerBound..<limit)
    }
}
