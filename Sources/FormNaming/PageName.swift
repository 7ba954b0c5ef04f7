import FormModel

/// Names of pages as parts of ids.
package enum PageName {
    /// The pages' file names as lower-case words with hyphens: `create-api-key` for `users/create-api-key.md`; with the
    /// names of as many folders before them as it takes to tell the pages apart.
    static func slugs(of pages: [String]) -> [String] {
        let parts = pages.map { $0.split(separator: "/").map(slug(ofPart:)) }
        let deepest = parts.map(\.count).max() ?? 1
        var slugs: [String] = []
        for count in 1...max(deepest, 1) {
            slugs = parts.map { $0.suffix(count).joined(separator: "-") }
            if Set(slugs).count == slugs.count { break }
        }
        return slugs.map { $0.isEmpty ? "page" : $0 }
    }

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

    private static func slug(ofPart part: Substring) -> String {
        var slug = ""
        for scalar in part.prefix(while: { $0 != "." }).lowercased().unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "page" : slug
    }
}
