import FormModel

/// The front end: turns files into pages.
///
/// ```
/// SourceText ──parse──▶ ParsedDocument ──PartialLibrary.expand──▶ Page
/// ```
package enum DocumentParsing {
    /// The versions of the system libraries that parse files. They are independent of this tool's
    /// version.
    package static let libraryVersions = "cmark \(CommonMarkConverter.version) yaml \(YAMLEvents.version)"

    /// Reads a Markdown file, partial or snapshot of a rendered page. The name of the file, or else
    /// its content, determines which.
    ///
    /// It never fails: anything that cannot be read becomes a diagnostic, and the rest is still
    /// read.
    /// - Parameter source: the file. If it is not UTF-8, the only result is an error at the invalid
    ///   byte.
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
    /// The page, with unresolved inclusions.
    package var page: Page
    /// The problems of the file.
    package var diagnostics: [Diagnostic]

    /// Makes a result.
    package init(page: Page, diagnostics: [Diagnostic]) {
        self.page = page
        self.diagnostics = diagnostics
    }
}
