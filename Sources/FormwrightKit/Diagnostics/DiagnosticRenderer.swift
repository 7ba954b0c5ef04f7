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
    /// The texts that the diagnostics point into.
    public var sources: SourceMap
    /// Whether text may be coloured, for a terminal.
    public var isColoured: Bool

    /// The working directory, to which printed paths are relative, and the root of the repository,
    /// to which the paths of annotations are relative.
    package var repository: (workingDirectory: String, root: String)?

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - sources: the texts that the diagnostics point into.
    ///   - isColoured: whether text may be coloured, for a terminal.
    ///   - workingDirectory: the working directory; paths in annotations are relative to the
    ///     repository that contains it.
    public init(sources: SourceMap? = nil, isColoured: Bool = false, workingDirectory: String? = nil) {
        self.sources = sources ?? SourceMap()
        repository = workingDirectory.flatMap { folder in Self.root(above: folder).map { (folder, $0) } }
        self.isColoured = isColoured
    }

    /// All diagnostics in a format, in their order.
    public func render(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) -> String {
        switch format {
        case .text: diagnostics.map(text).joined()
        case .json: JSONRenderer.render(json(diagnostics))
        case .sarif: JSONRenderer.render(sarif(diagnostics))
        case .github: diagnostics.map(githubCommand).joined()
        }
    }

    /// The file's path relative to the root of the repository, as services expect it; outside a
    /// repository, the path for printing.
    func annotatedPath(of range: SourceRange) -> String {
        let path = path(of: range)
        guard let repository else { return path }
        let location = Path.absolute(path, from: repository.workingDirectory)
        return Path.isInside(location, repository.root) ? Path.relative(location, to: repository.root) : path
    }

    private static func root(above folder: String) -> String? {
        var folder = folder
        while true {
            if FileSystem.exists(Path.join(folder, ".git")) { return folder }
            if folder == "/" { return nil }
            folder = Path.folder(of: folder)
        }
    }

    /// The file's path to print.
    func path(of range: SourceRange) -> String { sources[range.file]?.path ?? range.file }
}
