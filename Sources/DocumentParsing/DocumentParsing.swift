import FormModel

/// The front end: turns files into pages.
///
/// ```
/// SourceText ──parse──▶ ParsedDocument ──PartialLibrary.expand──▶ Page
/// ```
package enum DocumentParsing {
    /// The versions of the system libraries that parse files. These are independent of this tool's version.
    package static let libraryVersions = "cmark \(CommonMarkConverter.version) yaml \(YAMLEvents.version)"

    /// Reads a Markdown page, a partial, or a snapshot of a rendered page. The file's name or, failing that,
    /// its content determines which of these it is.
    ///
    /// Reading never fails: anything that cannot be read is reported in a diagnostic, and the rest is still
    /// read.
    /// - Parameter source: the file. If it is not valid UTF-8, the only result is an error at the invalid
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
    /// The problems found in the file.
    package var diagnostics: [Diagnostic]

    /// Creates a result.
    package init(page: Page, diagnostics: [Diagnostic]) {
        self.page = page
        self.diagnostics = diagnostics
    }
}
