import FormModel

/// Collects the diagnostics of a run, applies the configured severities, merges duplicates, and sorts the
/// result.
struct DiagnosticSink {
    private struct Key: Hashable {
        var severity: Diagnostic.Severity
        var rule: String
        var message: String
        var range: SourceRange?

        init(_ diagnostic: Diagnostic) {
            severity = diagnostic.severity
            rule = diagnostic.rule
            message = diagnostic.message
            range = diagnostic.range
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(message)
            hasher.combine(range?.fileName)
            hasher.combine(range?.offsets.lowerBound)
        }
    }

    /// The two places of a finding, regardless of which one is reported first.
    private struct Pair: Hashable {
        var rule: String
        var places: Set<SourceRange>

        init?(_ diagnostic: Diagnostic) {
            guard let range = diagnostic.range, !diagnostic.notes.isEmpty else { return nil }
            let others = diagnostic.notes.compactMap(\.range)
            guard others.count == 1, others[0] != range else { return nil }
            rule = diagnostic.rule
            places = [range, others[0]]
        }
    }

    private let levels: RuleLevels
    private var collected: [Diagnostic] = []
    private var indices: [Key: Int] = [:]
    private var pairs: [Pair: SourceRange] = [:]
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
        let next = collected.count
        let key = Key(diagnostic)
        let index = indices[key] ?? next
        if index == next {
            indices[key] = next
            collected.append(diagnostic)
        }
        if let page { pages[index, default: []].insert(page) }
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
        for (index, pages) in pages where pages.count > 1 {
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
        let paths = diagnostics.map { $0.range.map { sources.path(of: $0.fileName) } ?? "" }
        // Moving positions takes less time than moving diagnostics.
        let order = diagnostics.indices.sorted { left, right in
            let (first, second) = (diagnostics[left].range, diagnostics[right].range)
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
