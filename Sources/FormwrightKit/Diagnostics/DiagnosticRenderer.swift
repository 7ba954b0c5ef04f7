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

    /// Makes a renderer.
    public init(sources: SourceMap = SourceMap(), isColoured: Bool = false) {
        self.sources = sources
        self.isColoured = isColoured
    }

    /// All diagnostics in a format, in their order.
    public func render(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) -> String {
        switch format {
        case .text: diagnostics.map(text).joined()
        case .json: json(diagnostics).text
        case .sarif: sarif(diagnostics).text
        case .github: diagnostics.map(githubCommand).joined()
        }
    }

    /// The file's path to print.
    func path(of range: SourceRange) -> String { sources[range.file]?.path ?? range.file }
}
