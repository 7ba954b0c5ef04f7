import FormModel

/// What a document says about itself as a whole: in the front matter of a Markdown file, or in the frame of a rendered page.
public struct PageMetadata: Sendable {
    /// The title; nil where none is given.
    public var title: String?
    /// The names by which a site groups its pages.
    public var tags: [String]
    /// What a partial is included by; nil where it claims nothing.
    public var partial: PartialClaim?
    /// What stands under the key `formwright`: statements about the page's fields; nil where there are none.
    public var statements: YAMLNode?

    /// The category and name that a partial claims.
    public struct PartialClaim: Sendable {
        /// The category; empty where none is given.
        public var category: String
        /// The name.
        public var name: String
        /// Where the name stands.
        public var range: SourceRange
    }

    /// Makes metadata; what is left out is not given.
    public init(title: String? = nil, tags: [String] = []) {
        self.title = title
        self.tags = tags
    }

    /// Reads front matter; nil says nothing.
    init(_ frontMatter: YAMLNode?) {
        title = frontMatter?["title"]?.string
        tags = frontMatter?["tags"]?.sequence?.compactMap(\.string) ?? []
        statements = frontMatter?["formwright"]
        if let claim = frontMatter?["partial_name"], let name = claim.string {
            partial = PartialClaim(
                category: frontMatter?["partial_category"]?.string ?? "", name: name, range: claim.range)
        }
    }
}
