import FormModel

/// The parts of a page that directives ignore, and the headings between them.
struct IgnoredContent {
    /// The sorted starts of the ignored parts, by file.
    private let parts: [FileName: [Int]]
    private let headings: [FileName: [Int]]

    init(_ page: AdvisedPage) {
        parts = IgnoredContent.starts(page.ignoredPlaces)
        headings =
            parts.isEmpty ? [:] : IgnoredContent.starts(page.text.sections.compactMap(\.heading?.range))
    }

    private static func starts(_ ranges: [SourceRange]) -> [FileName: [Int]] {
        Dictionary(grouping: ranges, by: \.fileName).mapValues { $0.map(\.offsets.lowerBound).sorted() }
    }

    /// Whether a sentence may announce something that a directive ignores, because an ignored part comes
    /// after the sentence and before the next heading.
    func follows(_ sentence: SourceRange) -> Bool {
        guard let part = first(of: parts, after: sentence) else { return false }
        return first(of: headings, after: sentence).map { $0 >= part } ?? true
    }

    private func first(of starts: [FileName: [Int]], after range: SourceRange) -> Int? {
        guard let starts = starts[range.fileName] else { return nil }
        let index = Passage.lowerBound(starts.count) { starts[$0] >= range.offsets.upperBound }
        return index < starts.count ? starts[index] : nil
    }
}
