import FormModel

/// Information that the path of a page provides.
package enum PagePath {
    /// Whether two pages can describe the same form. This is possible for pages in the same folder below
    /// DOCS, and for a page and its snapshot.
    ///
    /// A folder below DOCS is often a separate product, and fields such as "Name" and "Password" occur in all
    /// of them.
    package static func areOfOneProduct(_ left: String, _ right: String) -> Bool {
        func top(_ page: String) -> Substring? {
            let parts = page.pathParts
            return parts.count > 1 ? parts.first : nil
        }
        if top(left) == top(right) { return true }
        return isSnapshot(left) != isSnapshot(right) && stem(left) == stem(right)
    }

    /// Whether a page with this name is a snapshot of a rendered page.
    package static func isSnapshot(_ page: String) -> Bool {
        [".snapshot.yml", ".snapshot.yaml", ".snapshot.md"].contains { page.hasSuffix($0) }
    }

    private static func stem(_ page: String) -> Substring {
        (page.split(separator: "/").last ?? "").prefix { $0 != "." }
    }
}
