import CodeGeneration
import FormExtraction
import FormModel

extension EvidenceReport {
    /// The number of pages that each thread reads at a time.
    private static let pagesAtATime = 8

    /// Writes the report as one JSON value, page by page. `Documentation/evidence.schema.json` describes the
    /// format.
    ///
    /// - Parameters:
    ///   - workers: the number of threads; the output does not depend on it.
    ///   - write: a function that receives the next bytes.
    package func write<Failure: Error>(
        workers: Int, _ write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try write(Array("{\n  \"formwright\": 1,\n  \"pages\": [".utf8))
        var isFirst = true
        var rest = pages[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(max(workers, 1) * Self.pagesAtATime))
            rest = rest.dropFirst(batch.count)
            let texts = Parallel.map(batch, workers: workers) { document -> String? in
                let page = evidence(on: document)
                return page.candidates.isEmpty ? nil : JSONRenderer.part(json(page), indentation: 2)
            }
            for case let text? in texts {
                try write(Array(((isFirst ? "\n    " : ",\n    ") + text).utf8))
                isFirst = false
            }
        }
        try write(Array((isFirst ? "]\n}\n" : "\n  ]\n}\n").utf8))
    }

    private func json(_ page: PageEvidence) -> JSON {
        .members([
            ("page", .string(page.page)),
            (
                "candidates",
                .array(
                    page.candidates.map { candidate in
                        .members(
                            [("label", .string(candidate.label)), ("kind", .string(candidate.kind))]
                                + place(candidate.source)
                                + [("isField", .boolean(candidate.isField))]
                                + (name(of: candidate, on: page.page).map { [("field", .string($0))] } ?? [])
                                + [("decisions", .array(candidate.decisions.map(json)))])
                    })
            ),
        ])
    }

    func json(_ decision: CandidateEvidence.Decision) -> JSON {
        var members: [(String, JSON)] = [
            ("fact", .string(decision.fact.rawValue)),
            ("values", .array(decision.values.map { .string($0) })),
        ]
        if let confidence = decision.confidence {
            members.append(("confidence", .thousandths(confidence.perMille)))
        }
        if let points = decision.points { members.append(("points", .integer(points))) }
        if let other = decision.runnerUp { members.append(("runnerUp", .array(other.map { .string($0) }))) }
        members.append(("cues", .array(decision.cues.map(json))))
        if let rest = decision.rest, rest != 0 { members.append(("otherPoints", .integer(rest))) }
        return .members(members)
    }

    private func json(_ cue: CandidateEvidence.WeighedCue) -> JSON {
        var members: [(String, JSON)] = [("cue", .string(cue.name))]
        if !cue.words.isEmpty { members.append(("words", .string(cue.words))) }
        if let points = cue.points { members.append(("points", .integer(points))) }
        return .members(members + (cue.range.map(place) ?? []))
    }

    /// The place, with the file's name as in models, and with 1-based lines and columns. Columns count
    /// Unicode scalars.
    func place(_ range: SourceRange) -> [(String, JSON)] {
        let sources = sources
        let start = sources.location(of: range)
        let end = sources[range.file]?.location(at: range.offsets.upperBound) ?? start
        return [
            ("file", .string(range.file)), ("line", .integer(start.line)), ("column", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ]
    }
}
