import CodeGeneration
import FormModel

/// A problem of a run itself, not of the pages: a revision that does not exist, a schema that
/// cannot be used.
package struct RunProblem: Hashable, Sendable {
    /// A place in a file.
    package struct Place: Hashable, Sendable {
        var path: String
        var line: Int
        var column: Int

        /// Makes a place; lines and columns count from 1.
        package init(path: String, line: Int, column: Int) {
            self.path = path
            self.line = line
            self.column = column
        }
    }

    /// An error ends the run, or leaves out a part of the input.
    package var severity: Diagnostic.Severity
    /// What is wrong, for people.
    package var message: String
    /// Where, if that is known.
    package var place: Place?

    /// Makes a problem.
    package init(_ message: String, at place: Place? = nil, severity: Diagnostic.Severity = .error) {
        self.severity = severity
        self.message = message
        self.place = place
    }

    /// Makes a problem from a diagnostic, without its notes.
    package init(_ diagnostic: Diagnostic, in sources: SourceMap) {
        let place = diagnostic.range.map { range in
            let location = sources.location(of: range)
            return Place(
                path: sources[range.file]?.path ?? range.file, line: location.line, column: location.column)
        }
        self.init("\(diagnostic.message) [\(diagnostic.rule)]", at: place, severity: diagnostic.severity)
    }

    /// A line for people.
    package var text: String {
        let prefix = place.map { "\($0.path):\($0.line):\($0.column)" } ?? "formwright"
        return TerminalText.neutralised("\(prefix): \(severity.rawValue): \(message)") + "\n"
    }

    /// An object for programs.
    package var json: JSON {
        var members: [(String, JSON)] = [
            ("severity", .string(severity.rawValue)), ("message", .string(message)),
        ]
        if let place {
            members += [
                ("file", .string(place.path)), ("line", .integer(place.line)),
                ("column", .integer(place.column)),
            ]
        }
        return .members(members)
    }

    /// A workflow command of GitHub Actions.
    package func gitHubCommand(_ paths: RepositoryPaths) -> String {
        var properties: [String] = []
        if let place {
            properties = [
                "file=" + GitHubCommand.escaped(paths.annotated(place.path), isProperty: true),
                "line=\(place.line)", "col=\(place.column)",
            ]
        }
        properties.append("title=formwright")
        let command =
            switch severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        return "::\(command) \(properties.joined(separator: ","))::"
            + GitHubCommand.escaped(message, isProperty: false) + "\n"
    }

    /// A notification of a SARIF log.
    func notification(_ paths: RepositoryPaths?) -> JSON {
        var members: [(String, JSON)] = [
            ("level", .string(severity.rawValue)), ("message", SARIFLog.message(message)),
        ]
        if let place {
            let location: [(String, JSON)] = [
                ("artifactLocation", SARIFLog.artifactLocation(of: place.path, paths)),
                (
                    "region",
                    .members([
                        ("startLine", .integer(place.line)), ("startColumn", .integer(place.column)),
                    ])
                ),
            ]
            members.append(
                ("locations", .array([.members([("physicalLocation", .members(location))])])))
        }
        return .members(members)
    }
}
