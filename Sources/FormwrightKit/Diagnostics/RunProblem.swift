import CodeGeneration
import FormModel

/// A problem with a run itself, not with the pages, such as a revision that does not exist or a schema that
/// cannot be used.
package struct RunProblem: Hashable, Sendable {
    /// A file, and a place in it.
    package struct Place: Hashable, Sendable {
        var path: String
        /// The line and column; nil if the file was not read.
        var location: SourceLocation?

        /// Creates a place.
        package init(path: String, location: SourceLocation?) {
            self.path = path
            self.location = location
        }
    }

    /// The severity. An error ends the run or leaves out part of the input.
    package var severity: Diagnostic.Severity
    /// What is wrong, in words.
    package var message: String
    /// The place of the problem, if it is known.
    package var place: Place?

    /// Creates a problem.
    package init(_ message: String, at place: Place? = nil, severity: Diagnostic.Severity = .error) {
        self.severity = severity
        self.message = message
        self.place = place
    }

    /// Creates a problem from a diagnostic, without its notes.
    package init(_ diagnostic: Diagnostic, in sources: SourceMap) {
        let place = diagnostic.range.map { range in
            let source = sources[range.file]
            return Place(
                path: source?.path ?? range.file,
                location: source?.location(at: range.offsets.lowerBound))
        }
        self.init("\(diagnostic.message) [\(diagnostic.rule)]", at: place, severity: diagnostic.severity)
    }

    /// The problem as a line of text.
    package var text: String {
        let prefix =
            place.map { place in
                place.path + (place.location.map { ":\($0.line):\($0.column)" } ?? "")
            } ?? "formwright"
        return TerminalText.neutralised("\(prefix): \(severity.rawValue): \(message)") + "\n"
    }

    /// The problem as a JSON object.
    package var json: JSON {
        var members: [(String, JSON)] = [
            ("severity", .string(severity.rawValue)), ("message", .string(message)),
        ]
        if let place {
            members.append(("file", .string(place.path)))
            if let location = place.location {
                members += [("line", .integer(location.line)), ("column", .integer(location.column))]
            }
        }
        return .members(members)
    }

    /// The problem as a workflow command of GitHub Actions.
    package func gitHubCommand(_ paths: RepositoryPaths) -> String {
        var properties: [String] = []
        if let place {
            properties.append("file=" + GitHubCommand.escaped(paths.annotated(place.path), isProperty: true))
            if let location = place.location {
                properties += ["line=\(location.line)", "col=\(location.column)"]
            }
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

    /// The problem as a notification in a SARIF log.
    func notification(_ paths: RepositoryPaths?) -> JSON {
        var members: [(String, JSON)] = [
            ("level", .string(severity.rawValue)), ("message", SARIFLog.message(message)),
        ]
        if let place {
            var location = [("artifactLocation", SARIFLog.artifactLocation(of: place.path, paths))]
            if let place = place.location {
                let region: JSON = .members([
                    ("startLine", .integer(place.line)), ("startColumn", .integer(place.column)),
                ])
                location.append(("region", region))
            }
            members.append(
                ("locations", .array([.members([("physicalLocation", .members(location))])])))
        }
        return .members(members)
    }
}
