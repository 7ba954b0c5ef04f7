import FormModel
import FormNaming

/// The parts of a form's pages that are shown next to the form: the lines that its facts were read from, with
/// their context.
struct ShownWords {
    /// A range of text with the same marks.
    struct Segment {
        var text: String
        /// The facts that the text states; empty if it states none.
        var marks: [MarkedWords.Mark]
        /// The number of the segment among the marked segments; nil if the segment is not marked.
        var number: Int?
    }

    /// A line, or part of a very long line.
    struct Line {
        /// The line number, starting from 1.
        var number: Int
        var segments: [Segment]
    }

    /// The lines of a file that are shown. If two of them are not adjacent, the lines between them are left
    /// out.
    struct File {
        var path: String
        var lines: [Line]
    }

    /// The files; the form's main file comes first.
    private(set) var files: [File] = []
    /// The numbers of the segments, by file and start.
    private var numbers: [String: [Int: Int]] = [:]
    private var count = 0
    private let mask: SecretMask

    /// The number of context lines around marked lines.
    private static let surrounding = 1
    /// If at most this many lines between two shown lines would be left out, they are shown, too.
    private static let greatestGap = 2
    /// The maximum length of a line that is shown completely. In longer lines, only the marks and their
    /// surroundings are shown.
    private static let longestLine = 1500
    /// The number of characters shown around a mark in a longer line.
    private static let window = 150

    /// Selects the lines for a form.
    init(_ form: Form, _ words: MarkedWords, mask: SecretMask, in sources: SourceMap) {
        self.mask = mask
        let byFile = Dictionary(grouping: words.marks.keys, by: \.file)
        let names = byFile.keys.sorted { left, right in
            let (first, second) = (left == form.source.file, right == form.source.file)
            return first == second ? TextOrder.precedes(left, right) : first
        }
        for name in names {
            guard let source = sources[name], let ranges = byFile[name]?.map(\.offsets) else { continue }
            let marked = ranges.sorted {
                ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
            }.map { (range: $0, marks: words.marks[SourceRange(file: name, offsets: $0)] ?? []) }
            add(source, marked)
        }
    }

    /// The id of the words behind a piece of evidence; nil if these words are not shown.
    func id(of range: SourceRange, in sources: SourceMap) -> ElementID? {
        let shown = MarkedWords.shown(range, in: sources)
        return numbers[shown.file]?[shown.offsets.lowerBound].map { .words($0) }
    }

    // MARK: Lines

    private typealias Marked = (range: Range<Int>, marks: [MarkedWords.Mark])

    private mutating func add(_ source: SourceText, _ marked: [Marked]) {
        // In the answers and the configuration, the lines around a statement are about other places.
        let isPage = Self.isPage(source.file)
        let surrounding = isPage ? Self.surrounding : 0
        let greatestGap = isPage ? Self.greatestGap : 0
        var shown: [Int] = []
        for (range, _) in marked {
            let first = source.line(at: range.lowerBound)
            let last = source.line(at: max(range.lowerBound, range.upperBound - 1))
            let from = max(first - surrounding, (shown.last ?? 0) + 1, 1)
            let to = min(last + surrounding, source.lineStarts.count)
            if let previous = shown.last, from <= previous + greatestGap + 1, from > previous + 1 {
                shown += previous + 1..<from
            }
            if from <= to { shown += from...to }
        }
        if isPage, let first = shown.first, let heading = Self.heading(above: first, in: source) {
            shown.insert(heading, at: 0)
        }
        var file = File(path: source.path, lines: [])
        var next = 0
        for number in shown {
            let line = source.range(ofLine: number)
            while next < marked.count, marked[next].range.upperBound <= line.lowerBound { next += 1 }
            // Ranges are sorted by start, so a shorter range may follow a longer one.
            let own = marked[next...].prefix { $0.range.lowerBound < line.upperBound }.filter {
                $0.range.overlaps(line)
            }
            file.lines.append(Line(number: number, segments: segments(of: line, source, own)))
        }
        while let last = file.lines.last, last.segments.isEmpty { file.lines.removeLast() }
        files.append(file)
    }

    /// Whether a file is a page or a partial, and not a file of statements.
    private static func isPage(_ file: String) -> Bool {
        PagePath.isSnapshot(file) || ![".yml", ".yaml"].contains { file.hasSuffix($0) }
    }

    /// The nearest heading above a line, if it is close enough.
    private static func heading(above line: Int, in source: SourceText) -> Int? {
        for number in stride(from: line - 1, through: max(1, line - 40), by: -1) {
            let range = source.range(ofLine: number)
            if !range.isEmpty, source.bytes[range.lowerBound] == UInt8(ascii: "#") { return number }
        }
        return nil
    }

    private mutating func segments(of line: Range<Int>, _ source: SourceText, _ marked: [Marked]) -> [Segment]
    {
        var segments: [Segment] = []
        var end = line.lowerBound
        for part in Self.parts(of: line, source, marked) {
            if part.lowerBound > end { segments.append(Segment(text: " … ", marks: [])) }
            segments += self.segments(of: part, source, marked, hidden: mask.hidden(in: source, part))
            end = part.upperBound
        }
        if end < line.upperBound { segments.append(Segment(text: " …", marks: [])) }
        if segments.count == 1 { segments[0].text = Self.shortened(segments[0].text) }
        if let first = segments.first, first.marks.isEmpty { segments[0].text = Self.indented(first.text) }
        return segments
    }

    /// The line. If it is the delimiter row of a table, it is shortened.
    private static func shortened(_ line: String) -> String {
        guard line.utf8.allSatisfy({ "|-: \t".utf8.contains($0) }) else { return line }
        var text = ""
        for character in line where character != "-" || !text.hasSuffix("---") { text.append(character) }
        return text
    }

    /// The line with its indentation; other white space is collapsed.
    private static func indented(_ line: String) -> String {
        let indentation = line.prefix { $0 == " " }.count
        return String(repeating: "\u{A0}", count: min(indentation, 12)) + line.dropFirst(indentation)
    }

    /// The parts of a line to show. A line is shown completely unless it is very long.
    private static func parts(of line: Range<Int>, _ source: SourceText, _ marked: [Marked]) -> [Range<Int>] {
        guard line.count > longestLine else { return [line] }
        func boundary(_ offset: Int) -> Int {
            var offset = offset
            while offset > line.lowerBound, offset < line.upperBound, source.bytes[offset] & 0xC0 == 0x80 {
                offset -= 1
            }
            return offset
        }
        var parts: [Range<Int>] = []
        for (range, _) in marked {
            let start = boundary(max(line.lowerBound, range.lowerBound - window))
            let end = boundary(min(line.upperBound, range.upperBound + window))
            if let last = parts.last, start <= last.upperBound {
                parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                parts.append(start..<end)
            }
        }
        return parts.isEmpty ? [line.lowerBound..<boundary(line.lowerBound + window)] : parts
    }

    /// Splits a part of a line where marked or hidden ranges begin or end.
    private mutating func segments(
        of part: Range<Int>, _ source: SourceText, _ marked: [Marked], hidden: [Range<Int>]
    ) -> [Segment] {
        var bounds: Set<Int> = [part.lowerBound, part.upperBound]
        for range in marked.map(\.range) + hidden {
            for bound in [range.lowerBound, range.upperBound] where part.contains(bound) {
                bounds.insert(bound)
            }
        }
        let ordered = bounds.sorted()
        var segments: [Segment] = []
        var active: [Marked] = []
        var next = 0
        var nextHidden = 0
        for (start, end) in zip(ordered, ordered.dropFirst()) {
            active.removeAll { $0.range.upperBound <= start }
            while next < marked.count, marked[next].range.lowerBound <= start {
                if marked[next].range.upperBound > start { active.append(marked[next]) }
                next += 1
            }
            while nextHidden < hidden.count, hidden[nextHidden].upperBound <= start { nextHidden += 1 }
            let isHidden = nextHidden < hidden.count && hidden[nextHidden].lowerBound <= start
            let text =
                !isHidden
                ? source.text(in: start..<end)
                : hidden[nextHidden].lowerBound == start || part.lowerBound == start ? SecretMask.mask : ""
            var number: Int?
            if !active.isEmpty {
                number = numbers[source.file]?[start] ?? count
                if number == count { count += 1 }
                numbers[source.file, default: [:]][start] = number
            }
            // Prefer the shortest range, which is the most specific.
            let marks = active.sorted { $0.range.count < $1.range.count }.flatMap(\.marks)
            segments.append(Segment(text: text, marks: marks, number: number))
        }
        return segments
    }
}
