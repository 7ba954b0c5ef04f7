import FormModel

/// Collects the diagnostics of a run, applies the configured severities, merges duplicates, and sorts the
/// result.
struct DiagnosticSink {
    /// The message and the place, in numbers. Diagnostics with different digests are different.
    private struct Digest: Hashable {
        private let message: Int
        private let file: FileName?
        private let start: Int?

        init(_ diagnostic: borrowing Diagnostic) {
            message = diagnostic.message.hashValue
            file = diagnostic.range?.fileName
            start = diagnostic.range?.offsets.lowerBound
        }
    }

    /// The two places of a finding, regardless of which one is reported first.
    private struct Pair: Hashable {
        var rule: String
        var places: Set<SourceRange>

        init?(_ diagnostic: borrowing Diagnostic) {
            guard let range = diagnostic.range, !diagnostic.notes.isEmpty else { return nil }
            let others = diagnostic.notes.compactMap(\.range)
            guard others.count == 1, others[0] != range else { return nil }
            rule = diagnostic.rule
            places = [range, others[0]]
        }
    }

    private let levels: RuleLevels
    private var collected: [Diagnostic] = []
    /// The latest of the diagnostics with the same digest.
    private var latest: [Digest: Int] = [:]
    /// For each diagnostic, the one before it with the same digest; nil if there is none.
    private var earlier: [Int?] = []
    private var pairs: [Pair: SourceRange] = [:]
    /// For each diagnostic, the first page on which it was found; nil if it is not about a page.
    private var firstPages: [String?] = []
    /// The pages of each diagnostic that was found on several pages.
    private var pages: [Int: Set<String>] = [:]
    /// The files whose diagnostics are kept; nil for all files.
    private var selected: Set<String>?

    /// Creates an empty sink with the configured severities of rules.
    init(levels: [String: Configuration.Level] = [:]) {
        self.levels = RuleLevels(levels)
    }

    /// Adds a diagnostic.
    /// - Parameter page: the page that was compiled. If the diagnostic is about a
    ///   partial, its file differs from the page.
    mutating func add(_ diagnostic: Diagnostic, page: String? = nil) {
        guard let diagnostic = levels.levelled(diagnostic) else { return }
        if let pair = Pair(diagnostic), diagnostic.severity != .error {
            // This is the same finding, reported from its other place.
            if let told = pairs[pair], told != diagnostic.range { return }
            pairs[pair] = diagnostic.range
        }
        let digest = Digest(diagnostic)
        let last = latest[digest]
        var same = last
        while let index = same, !isSame(collected[index], diagnostic) { same = earlier[index] }
        let index = same ?? collected.count
        if same == nil {
            latest[digest] = index
            earlier.append(last)
            collected.append(diagnostic)
            firstPages.append(page)
        }
        if let page { note(page, at: index) }
    }

    /// Whether two diagnostics with the same digest report the same finding.
    private func isSame(_ one: borrowing Diagnostic, _ other: borrowing Diagnostic) -> Bool {
        one.severity == other.severity && one.range == other.range && one.rule == other.rule
            && one.message == other.message
    }

    /// Records a page on which a diagnostic was found.
    private mutating func note(_ page: String, at index: Int) {
        guard let first = firstPages[index] else {
            firstPages[index] = page
            return
        }
        if first != page { pages[index, default: [first]].insert(page) }
    }

    /// Keeps only diagnostics about certain files.
    mutating func select(_ files: Set<String>) { selected = files }

    /// All diagnostics, sorted by file, place and rule.
    /// - Parameters:
    ///   - isStrict: whether to treat warnings as errors.
    ///   - choose: removes diagnostics that should not be reported.
    func diagnostics(
        sources: SourceMap, isStrict: Bool, choose: ([Diagnostic]) -> [Diagnostic] = { $0 }
    ) -> [Diagnostic] {
        var diagnostics = collected
        for (index, pages) in pages {
            diagnostics[index].notes.append(
                Diagnostic.Note("found on \(pages.count) pages"))
        }
        if let selected {
            diagnostics.removeAll { $0.range.map { !selected.contains($0.file) } ?? false }
        }
        diagnostics = choose(diagnostics)
        if isStrict {
            for index in diagnostics.indices where diagnostics[index].severity == .warning {
                diagnostics[index].severity = .error
            }
        }
        return DiagnosticSink.sorted(diagnostics, sources)
    }

    /// Sorts diagnostics by path (as in messages), place, rule and text. Diagnostics without a place come
    /// first.
    private static func sorted(_ diagnostics: [Diagnostic], _ sources: SourceMap) -> [Diagnostic] {
        let ranges = diagnostics.map(\.range)
        let paths = ranges.map { $0.map { sources.path(of: $0.fileName) } ?? "" }
        // Moving positions takes less time than moving diagnostics.
        let order = diagnostics.indices.sorted { left, right in
            let (first, second) = (ranges[left], ranges[right])
            if first?.fileName != second?.fileName, paths[left] != paths[right] {
                return TextOrder.precedes(paths[left], paths[right])
            }
            let starts = (first?.offsets.lowerBound ?? 0, second?.offsets.lowerBound ?? 0)
            if starts.0 != starts.1 { return starts.0 < starts.1 }
            if diagnostics[left].rule != diagnostics[right].rule {
                return TextOrder.precedes(diagnostics[left].rule, diagnostics[right].rule)
            }
            if diagnostics[left].message != diagnostics[right].message {
                return TextOrder.precedes(diagnostics[left].message, diagnostics[right].message)
            }
            return left < right
        }
        return order.map { diagnostics[$0] }
    }
}
