import FormModel

extension DiagnosticRenderer {
    /// A diagnostic as a workflow command, `::error file=…,line=…,col=…,title=…::message`, followed by a line
    /// feed.
    ///
    /// Special characters are escaped in the same way as in GitHub's own toolkit.
    func githubCommand(_ diagnostic: Diagnostic) -> String {
        let command =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        var properties: [String] = []
        if let range = diagnostic.range {
            properties.append(
                "file=" + GitHubCommand.escaped(annotatedPath(of: range), isProperty: true))
            // If the source was not read, as for a folder, there are no lines.
            if let source = sources[range.file] {
                let start = source.location(at: range.offsets.lowerBound)
                properties.append("line=\(start.line)")
                properties.append("col=\(start.column)")
                let end = source.location(at: range.offsets.upperBound)
                // The end column is inclusive.
                if end.line == start.line, end.column > start.column {
                    properties.append("endColumn=\(end.column - 1)")
                }
            }
        }
        properties.append("title=" + GitHubCommand.escaped(diagnostic.rule, isProperty: true))
        var message = diagnostic.message
        for note in diagnostic.notes {
            let place = note.range.map { range in
                let location = sources[range.file]?.location(at: range.offsets.lowerBound)
                return annotatedPath(of: range) + (location.map { ":\($0.line):\($0.column): " } ?? ": ")
            }
            message += "\n\(place ?? "")note: \(note.message)"
        }
        return "::\(command) \(properties.joined(separator: ","))::"
            + GitHubCommand.escaped(message, isProperty: false) + "\n"
    }
}
