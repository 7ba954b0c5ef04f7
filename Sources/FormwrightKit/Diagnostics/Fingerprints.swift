import FormModel

/// Fingerprints that identify diagnostics even after lines are added above them.
struct Fingerprints {
    private var counts: [String: Int] = [:]

    /// The fingerprint of the next diagnostic, made from its rule, its file and the words that it is about.
    /// Equal fingerprints are numbered.
    mutating func next(_ diagnostic: Diagnostic, path: String?, source: SourceText?) -> String {
        var key = diagnostic.rule + "\0" + (path ?? "") + "\0"
        if let range = diagnostic.range, let source, !range.offsets.isEmpty {
            key += LineWords.text(range.offsets, in: source) + "\0"
            key += LineWords.text(at: range.offsets.lowerBound, in: source)
        } else {
            key += diagnostic.message
        }
        counts[key, default: 0] += 1
        return SARIFLog.fingerprint(SARIFLog.hash(key), number: counts[key, default: 1])
    }
}
