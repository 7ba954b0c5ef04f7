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
    }

    /// The two places of a finding, regardless of which one is reported first.
    private struct Pair: Hashable {
        var rule: String
        var places: Set<SourceRange>

        init?(_ diagnostic: Diagnostic) {
            let others = diagnostic.notes.compactMap(\.range)
            guard let range = diagnostic.range, others.count == 1, others[0] != range else { return nil }
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
        let key = Key(diagnostic)
        let index = indices[key] ?? collected.count
        if index == collected.count {
            indices[key] = index
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
        let isTold = diagnostics.map { diagnostic in
            selected.flatMap { files in diagnostic.range.map { files.contains($0.file) } } ?? true
        }
        for (index, pages) in pages where pages.count > 1 {
            diagnostics[index].notes.append(
                Diagnostic.Note("found on \(pages.count) pages"))
        }
        diagnostics = choose(diagnostics.indices.filter { isTold[$0] }.map { diagnostics[$0] })
        if isStrict {
            for index in diagnostics.indices where diagnostics[index].severity == .warning {
                diagnostics[index].severity = .error
            }
        }
        return diagnostics.sorted(by: DiagnosticSink.order(in: sources))
    }

    /// Orders diagnostics by path (as in messages), place, rule and text. Diagnostics without a place come
    /// first.
    static func order(in sources: SourceMap) -> (Diagnostic, Diagnostic) -> Bool {
        { left, right in
            if left.range?.fileName != right.range?.fileName {
                let leftFile = left.range.map { sources.path(of: $0.fileName) } ?? ""
                let rightFile = right.range.map { sources.path(of: $0.fileName) } ?? ""
                if leftFile != rightFile { return TextOrder.precedes(leftFile, rightFile) }
            }
            let leftStart = left.range?.offsets.lowerBound ?? 0
            let rightStart = right.range?.offsets.lowerBound ?? 0
            if leftStart != rightStart { return leftStart < rightStart }
            if left.rule != right.rule { return TextOrder.precedes(left.rule, right.rule) }
            return TextOrder.precedes(left.message, right.message)
        }
    }
}
