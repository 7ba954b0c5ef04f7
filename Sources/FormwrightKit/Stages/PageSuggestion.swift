import FormModel

/// Suggests a compiled page for a path that is not the path of a compiled page.
enum PageSuggestion {
    /// The page whose path has one folder more or less at its beginning, if there is only one such page;
    /// otherwise, a page with a similar path.
    static func nearest(to path: String, among pages: [String]) -> String? {
        let longer = pages.filter { $0.hasSuffix("/" + path) || path.hasSuffix("/" + $0) }
        if longer.count == 1 { return longer[0] }
        // Any two short names are similar to each other.
        let name = Path.name(of: path)
        guard longer.isEmpty, name.count >= shortestName else { return nil }
        return Suggestion.nearest(to: path, among: pages)
    }

    private static let shortestName = 8
}
