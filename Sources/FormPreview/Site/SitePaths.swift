import FormModel

/// The paths of a site's pages.
enum SitePaths {
    /// The overview.
    static let overview = "index.html"

    /// The page of a form. Ids are made of letters, digits and hyphens, so the path is a reference as it is.
    static func form(_ id: FormID) -> String { "forms/\(id.text).html" }
}
