import FormExtraction
import FormModel

/// The evidence for and against the decisions on a line of a page, as text.
package struct PlaceExplanation: Sendable {
    /// A line of a file, optionally with a column.
    package struct Place: Sendable, Hashable {
        /// The file, as a path.
        package var file: String
        /// The line, starting from 1.
        package var line: Int
        /// The column, starting from 1; nil for the whole line.
        package var column: Int?

        /// Reads `page.md:12` or `page.md:12:3`; nil for other strings.
        package init?(_ text: String) {
            var parts = text.split(separator: ":", omittingEmptySubsequences: false)[...]
            guard parts.count > 1, let last = parts.popLast().flatMap({ Int($0) }), last > 0 else {
                return nil
            }
            if parts.count > 1, let line = parts.last.flatMap({ Int($0) }), line > 0 {
                parts.removeLast()
                self.line = line
                column = last
            } else {
                line = last
            }
            file = parts.joined(separator: ":")
            guard !file.isEmpty else { return nil }
        }

        /// The page in `page.md`, `page.md:` or `page.md:x`, which do not name a line; nil for other strings.
        package static func pageWithoutLine(_ text: String) -> String? {
            let name = text.lastIndex(of: ":").map { String(text[..<$0]) } ?? text
            return DocumentDiscovery.isDocument(name) ? name : nil
        }
    }

    /// Why nothing could be explained.
    package struct Unknown: Error, Hashable, Sendable {
        /// What was not found, with a suggestion.
        package var message: String
    }

    /// The explanation.
    package let text: String

    /// The maximum number of cues that are shown for an outcome and, separately, against it.
    private static let mostCues = 6

    /// Explains the decisions on a line; if the place has a column, only those about the label at that
    /// column.
    ///
    /// - Throws: if the line contains nothing that could name a field.
    package init(of place: Place, in report: EvidenceReport, workingDirectory: String = Path.workingDirectory)
        throws(Unknown)
    {
        let sources = report.sources
        let located = Path.absolute(place.file, from: workingDirectory)
        let document =
            report.pages.first { $0.location == located } ?? report.pages.first { $0.name == place.file }
        // Decisions about places in a partial are made on the pages that include it.
        let file = document?.name ?? place.file
        let pages = document.map { [$0] } ?? report.pages
        var lines: Set<Int> = []
        var found: [(page: String, candidate: CandidateEvidence)] = []
        for page in pages {
            let evidence = report.evidence(on: page, all: true)
            for candidate in evidence.candidates
            where candidate.source.file == file || sources[candidate.source.file]?.path == place.file {
                let start = sources.location(of: candidate.source)
                lines.insert(start.line)
                guard start.line == place.line else { continue }
                let end = start.column + sources.length(of: candidate.source)
                if let column = place.column, !(start.column...end).contains(column) { continue }
                found.append((evidence.page, candidate))
            }
            if !found.isEmpty { break }
        }
        guard !found.isEmpty else {
            throw Unknown(
                message: PlaceExplanation.nothing(
                    at: place, of: lines, isPage: document != nil,
                    lineCount: (sources[file] ?? sources[place.file])?.lineCount,
                    pages: report.pages.map { sources[$0.name]?.path ?? $0.name }))
        }
        text = found.map { PlaceExplanation.text($0.candidate, on: $0.page, report) }.joined(separator: "\n")
    }

    private static func nothing(
        at place: Place, of lines: Set<Int>, isPage: Bool, lineCount: Int?, pages: [String]
    ) -> String {
        guard isPage || !lines.isEmpty else {
            return "no page '\(place.file)' was read" + suggestion(for: place.file, among: pages)
        }
        if let lineCount, place.line > lineCount {
            return
                "there is no line \(place.line) in '\(place.file)'; it has \(lineCount) line\(lineCount == 1 ? "" : "s")"
        }
        let column = place.column.map { ", column \($0)" } ?? ""
        let nearest = lines.sorted { (abs($0 - place.line), $0) < (abs($1 - place.line), $1) }.prefix(3)
            .sorted()
        let others =
            nearest.isEmpty
            ? "; the same is true of all other lines of '\(place.file)'"
            : "; nearby lines with possible fields: \(nearest.map(String.init).joined(separator: ", "))"
        return "nothing on line \(place.line)\(column) could name a field" + others
    }

    /// The maximum number of pages that are suggested.
    private static let mostPages = 3

    /// The clause `; did you mean 'docs/a.md'?`, with the pages whose path ends with the given one or, if there are
    /// none, a similar path.
    private static func suggestion(for file: String, among pages: [String]) -> String {
        let longer = pages.filter { $0.hasSuffix("/" + file) }
        let meant =
            longer.isEmpty ? [PageSuggestion.nearest(to: file, among: pages)].compactMap(\.self) : longer
        guard !meant.isEmpty else { return "" }
        let names = meant.prefix(mostPages).map { "'\($0)'" }.joined(separator: " or ")
        return "; did you mean \(names)\(meant.count > mostPages ? " …" : "")?"
    }

    private static func text(_ candidate: CandidateEvidence, on page: String, _ report: EvidenceReport)
        -> String
    {
        let sources = report.sources
        let start = sources.location(of: candidate.source)
        let path = sources[candidate.source.file]?.path ?? candidate.source.file
        let name = report.name(of: candidate, on: page)
        var text = "\(TerminalText.neutralised(path)):\(start.line):\(start.column): "
        text +=
            "'\(TerminalText.neutralised(candidate.label))' is \(candidate.isField ? "a field" : "not a field")"
        text += (name.map { ", \(TerminalText.neutralised($0))" } ?? "") + "\n"
        for decision in candidate.decisions { text += "\n" + PlaceExplanation.text(decision, sources) }
        return text
    }

    private static func text(_ decision: CandidateEvidence.Decision, _ sources: SourceMap) -> String {
        func list(_ values: [String]) -> String {
            values.map { "'\(TerminalText.neutralised($0))'" }.joined(separator: ", ")
        }
        let isTruth = [.field, .secret, .demand].contains(decision.fact)
        func outcome(_ values: [String]) -> String {
            isTruth ? (values == ["true"] ? "yes" : "no") : list(values)
        }
        var head = "\(decision.fact.rawValue): \(outcome(decision.values))"
        if let confidence = decision.confidence {
            let digits = String(1000 + confidence.perMille)
            head += confidence == .certain ? ", certain" : ", confidence 0.\(digits.dropFirst())"
        }
        if let other = decision.runnerUp {
            head +=
                decision.points.map { "; \(abs($0)) points \($0 < 0 ? "behind" : "ahead of") " } ?? "; next "
            head += outcome(other)
        }
        let spoke = decision.cues.filter { ($0.points ?? 1) > 0 }.prefix(mostCues)
        let against = decision.cues.filter { ($0.points ?? 1) < 0 }.prefix(mostCues)
        let rest =
            (decision.points ?? 0) - (spoke + against).reduce(0) { $0 + ($1.points ?? 0) }
        var text = head + "\n"
        for cue in spoke { text += line("for", cue, sources) }
        for cue in against { text += line("against", cue, sources) }
        if decision.points != nil, rest != 0 { text += "  other    \(signed(rest))\n" }
        return text
    }

    /// A line for a cue, such as `  for      +812  label-head 'port' 12:3`.
    static func line(_ side: String, _ cue: CandidateEvidence.WeighedCue, _ sources: SourceMap)
        -> String
    {
        let points = cue.points.map(signed) ?? ""
        var text = "  \(TextColumns.leftAligned(side, 8)) \(TextColumns.leftAligned(points, 6)) \(cue.name)"
        if !cue.words.isEmpty { text += " '\(TerminalText.neutralised(cue.words))'" }
        if let range = cue.range {
            let start = sources.location(of: range)
            text += " \(start.line):\(start.column)"
        }
        return text + "\n"
    }

    private static func signed(_ points: Int) -> String { points < 0 ? String(points) : "+\(points)" }
}
