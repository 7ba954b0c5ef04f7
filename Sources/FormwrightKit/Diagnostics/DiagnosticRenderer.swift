import CodeGeneration
import FormModel

/// The formats in which diagnostics can be written.
public enum DiagnosticFormat: String, Hashable, Sendable, CaseIterable {
    /// Text for people: `file:line:column: error: message [rule]`, the line, and a caret.
    case text
    /// A JSON object, for programs.
    case json
    /// SARIF 2.1.0, for code scanners.
    case sarif
    /// GitHub's workflow commands, which annotate a pull request.
    case github
}

/// Writes diagnostics.
public struct DiagnosticRenderer: Sendable {
    /// The sources that the diagnostics point into.
    public var sources: SourceMap
    /// Whether text may be coloured, for a terminal.
    public var isColoured: Bool

    /// The paths for annotations; if nil, the same paths as in messages.
    let paths: RepositoryPaths?

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - sources: the sources that the diagnostics point into.
    ///   - isColoured: whether text may be coloured, for a terminal.
    ///   - workingDirectory: the working directory; paths in annotations are relative to the
    ///     repository that contains it.
    public init(sources: SourceMap? = nil, isColoured: Bool = false, workingDirectory: String? = nil) {
        self.sources = sources ?? SourceMap()
        paths = workingDirectory.map { RepositoryPaths(workingDirectory: $0) }
        self.isColoured = isColoured
    }

    /// All diagnostics in the given format, in order.
    ///
    /// A SARIF log records whether the run ended early (`hasFailed`).
    public func render(
        _ diagnostics: [Diagnostic], as format: DiagnosticFormat, hasFailed: Bool = false
    ) -> String {
        render(diagnostics, as: format, hasFailed: hasFailed, problems: [])
    }

    /// All diagnostics in the given format, and the problems of the run itself.
    package func render(
        _ diagnostics: [Diagnostic], as format: DiagnosticFormat, hasFailed: Bool, problems: [RunProblem]
    ) -> String {
        switch format {
        case .text: diagnostics.map(text).joined() + problems.map(\.text).joined()
        case .json: JSONRenderer.render(json(diagnostics, problems))
        case .sarif: JSONRenderer.render(sarif(diagnostics, hasFailed: hasFailed, problems))
        case .github:
            diagnostics.map(githubCommand).joined()
                + problems.map { $0.gitHubCommand(paths ?? RepositoryPaths()) }.joined()
        }
    }

    /// The file's path relative to the root of the repository, as services expect it; outside a repository,
    /// the path for messages.
    func annotatedPath(of range: SourceRange) -> String {
        let path = path(of: range)
        return paths?.annotated(path) ?? path
    }

    /// The file's path for messages.
    func path(of range: SourceRange) -> String { sources.path(of: range.fileName) }
}
