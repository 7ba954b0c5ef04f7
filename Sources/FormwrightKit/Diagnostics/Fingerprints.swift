import FormModel

/// Marks by which a diagnostic is known again after lines were added above it.
struct Fingerprints {
    private var counts: [String: Int] = [:]

    /// The mark of the next diagnostic: of its rule, its file and the words that it is about; of equal ones, with their number.
    mutating func next(_ diagnostic: Diagnostic, path: String?, source: SourceText?) -> String {
        var key = diagnostic.rule + "\0" + (path ?? "") + "\0"
        if let range = diagnostic.range, let source, !range.offsets.isEmpty {
            key += words(source.text(in: range.offsets)) + "\0"
            key += words(source.text(in: source.range(ofLine: source.line(at: range.offsets.lowerBound))))
        } else {
            key += diagnostic.message
        }
        counts[key, default: 0] += 1
        return SARIFLog.fingerprint(SARIFLog.hash(key), number: counts[key, default: 1])
    }

    private func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
