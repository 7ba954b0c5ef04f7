import FormModel

extension YAMLReader {
    /// Reads a file whose top level is a mapping. If the file is not valid YAML as a whole, for example after a
    /// merge with conflicts, reads the parts that are valid.
    ///
    /// A part begins at a line that is not indented, and is read on its own, up to its first invalid line. Lines
    /// that are left over from merge conflicts are not read.
    ///
    /// - Parameter conflictAdvice: what to do about a merge conflict.
    /// - Returns: the document and, for each part that is not valid, an error.
    package func readMapping(_ source: SourceText, conflictAdvice: String) -> Reading {
        let whole = read(source)
        guard whole.node == nil, !whole.diagnostics.isEmpty else { return whole }
        var entries: [YAMLEntry] = []
        var conflicts = LeftOverMarkers(rule: rule, advice: conflictAdvice)
        var broken: [Diagnostic] = []
        for part in parts(of: source) {
            if conflicts.take(part, source) { continue }
            let reading = read(source, in: part)
            let error = reading.diagnostics.first { $0.severity == .error }
            var node = reading.node
            if let error {
                let same = whole.diagnostics.first {
                    $0.range?.offsets.lowerBound == error.range?.offsets.lowerBound
                }
                // A part alone lacks the anchors of other parts, so its aliases are not read.
                if same != nil || !reading.hasUnknownAlias {
                    broken.append(same ?? error)
                }
                node = read(source, in: part.lowerBound..<lineStart(of: error, in: part, source)).node
            }
            entries += node?.mapping ?? []
        }
        let node = YAMLNode(.mapping(entries), range: SourceRange(file: source.fileName, offsets: 0..<0))
        let found = conflicts.diagnostics + broken
        return Reading(node: node, diagnostics: found.isEmpty ? whole.diagnostics : found)
    }

    /// The UTF-8 offset of the line of an error in a part.
    private func lineStart(of error: Diagnostic, in part: Range<Int>, _ source: SourceText) -> Int {
        let offset = error.range?.offsets.lowerBound ?? part.lowerBound
        let start = source.lineStarts[source.line(at: min(offset, part.upperBound)) - 1]
        return min(max(start, part.lowerBound), part.upperBound)
    }

    /// The UTF-8 offsets of the parts of a file.
    private func parts(of source: SourceText) -> [Range<Int>] {
        let space = Set(" \t\r\n".utf8)
        let inner = space.union("#-]},".utf8)
        let starts = source.lineStarts.filter { start in
            start < source.bytes.count && !inner.contains(source.bytes[start])
        }
        return zip(starts, starts.dropFirst() + [source.bytes.count]).map { start, end in
            // The part ends at its last character that is not white space, so an error at the end of the part
            // is on its last line, not on the first line of the next part.
            let last = source.bytes[start..<end].lastIndex { !space.contains($0) } ?? start
            return start..<last + 1
        }
    }
}

/// The lines in a YAML file that are left over from merge conflicts.
private struct LeftOverMarkers {
    private let rule: String
    private let advice: String
    /// An error for each conflict, and for each marker outside a conflict.
    private(set) var diagnostics: [Diagnostic] = []

    private var isInConflict = false

    /// - Parameters:
    ///   - rule: the rule under which the lines are reported.
    ///   - advice: what to do about a conflict.
    init(rule: String, advice: String) {
        self.rule = rule
        self.advice = advice
    }

    private static let markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].map { Array($0.utf8) }

    /// Records the marker with which a part begins, if there is one; returns whether there is one.
    mutating func take(_ part: Range<Int>, _ source: SourceText) -> Bool {
        let bytes = source.bytes[part]
        guard let marker = Self.markers.firstIndex(where: { bytes.starts(with: $0) }) else { return false }
        if !isInConflict || marker == 0 {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? part.upperBound
            diagnostics.append(
                Diagnostic(
                    .error, rule: rule, "this line is left over from a merge conflict",
                    at: SourceRange(file: source.fileName, offsets: part.lowerBound..<end),
                    notes: [Diagnostic.Note(advice)]))
        }
        isInConflict = marker < Self.markers.count - 1
        return true
    }
}
