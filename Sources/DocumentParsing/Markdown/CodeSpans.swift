/// The code spans in a range of bytes. Nothing inside them is syntax.
struct CodeSpans {
    /// The end of each span, by its start.
    private var ends: [Int: Int] = [:]

    /// Finds the code spans, in linear time.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        guard bytes[range].contains(UInt8(ascii: "`")) else { return }
        var runs: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let run = bytes[index..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }
            if !run.isEmpty { runs.append(run.indices) }
            index += max(run.count, 1)
        }
        var last: [Int: Int] = [:]
        for (number, run) in runs.enumerated() { last[run.count] = number }
        var number = 0
        while number < runs.count {
            let length = runs[number].count
            var closing = number + 1
            if last[length] ?? 0 > number {
                while runs[closing].count != length { closing += 1 }
                ends[runs[number].lowerBound] = runs[closing].upperBound
                closing += 1
            }
            number = closing
        }
    }

    /// The end of the span that begins at the given offset; nil if no span begins there.
    func end(at start: Int) -> Int? { ends[start] }
}
