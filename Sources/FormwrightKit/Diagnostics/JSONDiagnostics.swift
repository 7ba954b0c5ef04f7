import CodeGeneration
import FormModel

extension DiagnosticRenderer {
    /// The diagnostics as a JSON object, `{"diagnostics": […]}`. Lines and columns start from 1; columns
    /// count Unicode scalars.
    ///
    /// If the run ended early, the object also has `problems`.
    func json(_ diagnostics: [Diagnostic], _ problems: [RunProblem]) -> JSON {
        var members: [(String, JSON)] = [
            ("formwright", .integer(1)),
            (
                "diagnostics",
                .array(
                    diagnostics.map { diagnostic in
                        .members(
                            [
                                ("severity", .string(diagnostic.severity.rawValue)),
                                ("rule", .string(diagnostic.rule)),
                                ("message", .string(diagnostic.message)),
                            ] + place(diagnostic.range)
                                + [
                                    (
                                        "notes",
                                        .array(
                                            diagnostic.notes.map { note in
                                                .members(
                                                    [("message", .string(note.message))] + place(note.range))
                                            })
                                    )
                                ])
                    })
            ),
        ]
        if !problems.isEmpty { members.append(("problems", .array(problems.map(\.json)))) }
        return .members(members)
    }

    private func place(_ range: SourceRange?) -> [(String, JSON)] {
        guard let range else { return [] }
        let file = [("file", JSON.string(path(of: range)))]
        // If the source was not read, as for a folder, there are no lines.
        guard let source = sources[range.file] else { return file }
        let start = source.location(at: range.offsets.lowerBound)
        var end = source.location(at: range.offsets.upperBound)
        // Bytes that are not valid UTF-8 may have a length of 0 columns.
        if !range.offsets.isEmpty, start.line == end.line { end.column = max(end.column, start.column + 1) }
        return file + [
            ("line", .integer(start.line)), ("column", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ]
    }
}
