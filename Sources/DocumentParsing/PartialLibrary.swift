import FormModel

/// The partials of a compilation, and the filling in of pages with them.
///
/// A partial is found by the category and name in its front matter (`partial_category`, `partial_name`), or by its path.
public struct PartialLibrary: Sendable {
    /// Makes a library of parsed partials. Two partials that claim one category and name are an error, see `diagnostics`.
    public init(_ partials: [ParsedDocument]) {
        self.diagnostics = []
    }

    /// What is wrong with the partials as a set.
    public let diagnostics: [Diagnostic]

    /// Replaces the inclusions of a page by the blocks of the partials, with props filled in, to a depth of 32.
    ///
    /// - Returns: the page, the diagnostics (a missing partial, a cycle, too deep: each at the place of the inclusion),
    ///   and the files of all partials that were used, sorted.
    public func expand(_ page: Page) -> (page: Page, diagnostics: [Diagnostic], used: [String]) {
        (page, [], [])
    }
}
