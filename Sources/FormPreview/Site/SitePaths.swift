import FormModel

/// The paths of a site's pages.
enum SitePaths {
    /// The overview.
    static let overview = "index.html"

    /// The page of a form. Ids consist of letters, digits and hyphens, so the path needs no
    /// escaping in links.
    static func form(_ id: FormID) -> String { "forms/\(id.text).html" }
}
