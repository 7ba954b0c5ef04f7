import FormExtraction
import FormModel

/// The names of pages, used as parts of ids to distinguish forms with the same id.
enum PageSlugs {
    /// The slugs of file names: `create-api-key` for `users/create-api-key.md`, preceded by as many
    /// folder names as necessary to distinguish the pages.
    static func distinct(of pages: [String]) -> [String] {
        let parts = pages.map { $0.split(separator: "/").map(slug(of:)) }
        let deepest = parts.map(\.count).max() ?? 1
        var slugs: [String] = []
        for count in 1...max(deepest, 1) {
            slugs = parts.map { $0.suffix(count).joined(separator: "-") }
            if Set(slugs).count == slugs.count { break }
        }
        return slugs.map { $0.isEmpty ? "page" : $0 }
    }

    private static func slug(of part: Substring) -> String {
        let slug = Slug.make(String(part.prefix { $0 != "." }))
        return slug.isEmpty ? "page" : slug
    }
}
