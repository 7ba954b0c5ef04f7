/// What the path of a page says about it.
package enum PagePath {
    /// Whether two pages can describe one form: those of one folder below DOCS, or a page and its snapshot.
    ///
    /// A folder below DOCS is often a product of its own, and fields such as "Name" and "Password" are alike in all of them.
    package static func areOfOneProduct(_ left: String, _ right: String) -> Bool {
        func top(_ page: String) -> Substring? {
            let parts = page.split(separator: "/")
            return parts.count > 1 ? parts.first : nil
        }
        if top(left) == top(right) { return true }
        return isSnapshot(left) != isSnapshot(right) && stem(left) == stem(right)
    }

    /// Whether a page of this name is a snapshot of a rendered page.
    package static func isSnapshot(_ page: String) -> Bool {
        [".snapshot.yml", ".snapshot.yaml", ".snapshot.md"].contains { page.hasSuffix($0) }
    }

    private static func stem(_ page: String) -> Substring {
        (page.split(separator: "/").last ?? "").prefix { $0 != "." }
    }
}
