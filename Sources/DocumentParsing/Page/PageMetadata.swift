import FormModel

/// The metadata of a document: from front matter, or from the frame of a rendered page.
package struct PageMetadata: Sendable {
    /// The title; nil if none is given.
    package var title: String?
    /// The tags with which a site groups its pages.
    package var tags: [String]
    /// The name under which pages include a partial; nil if there is none.
    package var partial: PartialClaim?
    /// The value of the `formwright` key, which contains statements about the page's fields; nil if there is
    /// none.
    package var statements: YAMLNode?

    /// The category and name in a partial's front matter.
    package struct PartialClaim: Sendable {
        /// The category; empty if none is given.
        package var category: String
        /// The name.
        package var name: String
        /// The place of the name.
        package var range: SourceRange
    }

    /// Creates metadata.
    package init(title: String? = nil, tags: [String] = []) {
        self.title = title
        self.tags = tags
    }

    /// Reads the front matter; nil for a page without front matter.
    init(_ frontMatter: YAMLNode?) {
        title = (frontMatter?["title"]?.string).map(InvisibleText.removed(from:))
        tags = frontMatter?["tags"]?.sequence?.compactMap(\.string) ?? []
        statements = frontMatter?["formwright"]
        if let claim = frontMatter?["partial_name"], let name = claim.string {
            partial = PartialClaim(
                category: frontMatter?["partial_category"]?.string ?? "", name: name, range: claim.range)
        }
    }
}
