import FormModel

/// Ranges in files, joined and sorted, so that overlaps can be found by binary search.
struct SortedRanges {
    private var byFile: [FileName: [Range<Int>]] = [:]

    init(_ ranges: [SourceRange]) {
        for (file, ranges) in Dictionary(grouping: ranges, by: \.fileName) {
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

    /// The first range that ends after the beginning of the given range; nil if there is none.
    private func first(behind range: SourceRange) -> Range<Int>? {
        guard let ranges = byFile[range.fileName] else { return nil }
        let number = Passage.lowerBound(ranges.count) { ranges[$0].upperBound > range.offsets.lowerBound }
        return number < ranges.count ? ranges[number] : nil
    }

    func overlaps(_ range: SourceRange) -> Bool {
        first(behind: range).map { $0.overlaps(range.offsets) } ?? false
    }
}
