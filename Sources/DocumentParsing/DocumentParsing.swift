import FormModel

/// The front end: turns files into pages.
///
/// ```
/// SourceText ──parse──▶ ParsedDocument ──PartialLibrary.expand──▶ Page
/// ```
package enum DocumentParsing {
    /// The versions of the libraries that files are read with: those of the system, so not a matter of this tool's version.
    package static let libraryVersions = "cmark \(CommonMarkConverter.version) yaml \(YAMLEvents.version)"

    /// Reads one Markdown file, partial or snapshot of a rendered page; the name of the file, else its
    /// content, tells which.
    ///
    /// Never fails: what cannot be read becomes a diagnostic, and the rest is read anyway.
    /// - Parameter source: the file; need not be UTF-8 (then the only result is an error with the place of
    /// the byte).
    package static func parse(_ source: SourceText) -> ParsedDocument {
        if let refusal = SourceCheck.refusal(of: source) {
            return ParsedDocument(page: Page(source: source, blocks: []), diagnostics: [refusal])
        }
        if PageSnapshot.isSnapshot(source) { return PageSnapshot.parse(source) }
        var document = MarkdownReader.read(source)
        document.diagnostics += ConflictMarkers.diagnostics(of: source)
        return document
    }
}

/// The result of reading one file.
package struct ParsedDocument: Sendable {
    /// The page, its inclusions not resolved yet.
    package var page: Page
    /// What is wrong with the file.
    package var diagnostics: [Diagnostic]

    /// Makes a result.
    package init(page: Page, diagnostics: [Diagnostic]) {
        self.page = page
        self.diagnostics = diagnostics
    }
}
