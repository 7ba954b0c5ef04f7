import FormModel

/// Holds the partials of a compilation and inserts them into pages.
///
/// A partial is found by its path, or by the category and name in its front matter (`partial_category`,
/// `partial_name`).
package struct PartialLibrary: Sendable {
    private let pages: [Page]
    private let indexByName: [PartialName: Int]
    private let indexByFile: [String: Int]

    /// Creates a library of parsed partials.
    ///
    /// Two partials with the same category and name are an error; see `diagnostics`.
    package init(_ partials: [ParsedDocument]) {
        var byName: [PartialName: Int] = [:]
        var byFile: [String: Int] = [:]
        var diagnostics: [Diagnostic] = []
        pages = partials.map(\.page)
        for (index, page) in pages.enumerated() {
            let file = DocumentPath.normalized(page.file)
            if byFile[file] == nil { byFile[file] = index }
            guard let claim = page.metadata.partial else { continue }
            let key = PartialName(category: claim.category, name: claim.name)
            guard let first = byName[key] else {
                byName[key] = index
                continue
            }
            let other = pages[first].metadata.partial?.range
            diagnostics.append(
                Diagnostic(
                    .error, rule: "duplicate-partial",
                    "another partial already has the category and name '\(key)'; give each partial its own category and name",
                    at: claim.range,
                    notes: [Diagnostic.Note("the other partial is \(pages[first].file)", at: other)]))
        }
        indexByName = byName
        indexByFile = byFile
        self.diagnostics = diagnostics
    }

    /// The problems with the partials as a set.
    package let diagnostics: [Diagnostic]

    /// Replaces the inclusions of a page with the blocks of the partials, which can be nested to a depth of
    /// 32, and replaces props with their values.
    ///
    /// - Returns: the page, the diagnostics (for a missing partial, a cycle, or inclusions that are nested too
    ///   deeply, each at the place of the inclusion), and the files of all partials that were used, sorted.
    package func expand(_ page: Page) -> (page: Page, diagnostics: [Diagnostic], used: [String]) {
        guard page.mayInclude else { return (page, [], []) }
        var expansion = PartialExpansion(library: self, page: page)
        var expanded = page
        expanded.blocks = expansion.blocks()
        expanded.mayHoldDirectives = page.mayHoldDirectives || expansion.mayHoldDirectives
        return (expanded, expansion.diagnostics, expansion.used.sorted())
    }

    /// The partial with the given category and name; nil if there is none.
    func partial(_ name: PartialName) -> Page? {
        indexByName[name].map { pages[$0] }
    }

    /// The partial at the given path, as written in an import in `file`.
    ///
    /// Relative paths start at the importing file's folder. `@site/` is the root of the site: the compiled
    /// folder or one of its parent folders.
    func partial(path: String, from file: String) -> Page? {
        DocumentPath.first(ofImport: path, from: file) { indexByFile[$0] }.map { pages[$0] }
    }

    /// The partial at the given path, as written in an include (not an import) in `file`; nil if there is
    /// none.
    func included(path: String, from file: String) -> Page? {
        for candidate in DocumentPath.includeCandidates(path, from: file) {
            if let index = indexByFile[candidate] { return pages[index] }
        }
        return nil
    }

    /// The names of partials that are similar to a missing name, starting with the most similar.
    func namesLike(_ name: PartialName) -> [PartialName] {
        let wanted = name.description
        let limit = max(2, wanted.utf8.count / 4)
        let close = indexByName.keys.compactMap { other -> (distance: Int, name: PartialName)? in
            let distance = Suggestion.distance(wanted, other.description, limit: limit)
            return distance <= limit ? (distance, other) : nil
        }
        let sorted = close.sorted { ($0.distance, $0.name.description) < ($1.distance, $1.name.description) }
        return sorted.prefix(3).map(\.name)
    }
}

/// The name of a partial, as stated in its front matter.
struct PartialName: Hashable, CustomStringConvertible {
    var category: String
    var name: String

    var description: String { "\(category)/\(name)" }
}
