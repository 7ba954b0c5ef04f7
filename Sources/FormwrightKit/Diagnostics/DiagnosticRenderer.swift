import CodeGeneration
import FormModel

/// How diagnostics are written.
public enum DiagnosticFormat: String, Hashable, Sendable, CaseIterable {
    /// For people: `file:line:column: error: message [rule]`, the line, a caret.
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

    /// The paths of annotations; nil for those that are printed.
    let paths: RepositoryPaths?

    /// Makes a renderer.
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

    /// All diagnostics in a format, in their order.
    ///
    /// A SARIF log records whether the run ended early (`hasFailed`).
    public func render(
        _ diagnostics: [Diagnostic], as format: DiagnosticFormat, hasFailed: Bool = false
    ) -> String {
        render(diagnostics, as: format, hasFailed: hasFailed, problems: [])
    }

    /// All diagnostics in a format, and the problems of the run itself.
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

    /// The file's path relative to the root of the repository, as services expect it; outside a
    /// repository, the path for printing.
    func annotatedPath(of range: SourceRange) -> String {
        let path = path(of: range)
        return paths?.annotated(path) ?? path
    }

    /// The file's path to print.
    func path(of range: SourceRange) -> String { sources[range.file]?.path ?? range.file }
}
