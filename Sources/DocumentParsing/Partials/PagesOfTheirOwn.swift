import FormModel

/// Distinguishes imported documents that are also pages from documents that exist only to be imported.
enum PagesOfTheirOwn {
    /// The names of folders whose documents exist only to be included.
    private static let folders: Set<String> = [
        "_includes", "includes", "snippets", "_snippets", "_partials", "partials", "reuse",
    ]
    /// Front matter keys that make a document a page of a site.
    private static let keys = ["title:", "slug:", "permalink:", "sidebar_label:", "sidebar_position:"]

    /// The documents that a link leads to, or whose front matter makes them pages of the site.
    ///
    /// Front matter is ignored if the document's folder or name shows that it exists only to be included.
    static func find(among imported: Set<String>, in sources: [SourceText]) -> Set<String> {
        guard !imported.isEmpty else { return [] }
        var pages: Set<String> = []
        var files: [String: Set<String>] = [:]
        var endings: [String: Set<String>] = [:]
        for file in imported {
            let names = names(of: DocumentPath.normalized(file))
            for name in names { endings[name, default: []].insert(file) }
            files[names[0], default: []].insert(file)
        }
        for source in sources {
            if imported.contains(source.file), !isForInclusion(source.file), isTitled(source) {
                pages.insert(source.file)
            }
            let folder = source.file.pathParts.dropLast().joined(separator: "/")
            for link in links(in: source.bytes) {
                let path = link.hasPrefix("/") ? link : folder + "/" + link
                let names = names(of: DocumentPath.normalized(path))
                for file in endings[names[0]] ?? [] where file != source.file { pages.insert(file) }
                for name in names.dropFirst() {
                    for file in files[name] ?? [] where file != source.file { pages.insert(file) }
                }
            }
        }
        return pages
    }

    private static func isForInclusion(_ file: String) -> Bool {
        let parts = file.pathParts
        return parts.last?.hasPrefix("_") ?? false
            || parts.dropLast().contains { folders.contains(String($0)) }
    }

    /// Whether a document's front matter makes it a page.
    private static func isTitled(_ source: SourceText) -> Bool {
        guard source.bytes.hasPrefix("---") else { return false }
        for line in 2...max(2, min(source.lineStarts.count, 200)) {
            let text = source.bytes[source.range(ofLine: line)]
            if text.hasPrefix("---") { return false }
            if keys.contains(where: { text.starts(with: $0.utf8) }) { return true }
        }
        return false
    }

    /// The names of a path: the path without its extension, and shorter versions without leading folders,
    /// down to two components or a folder of includes. The shorter versions are needed because the addresses
    /// on a site have a different root from its files.
    private static func names(of path: String) -> [String] {
        var path = path[...]
        for ending in [".mdx", ".md"] where path.hasSuffix(ending) { path = path.dropLast(ending.count) }
        if path.hasSuffix("/index") { path = path.dropLast(6) }
        var parts = path.split(separator: "/")[...]
        var names = [parts.joined(separator: "/")]
        while parts.count > 2, names.count < 20, let first = parts.first, !folders.contains(String(first)) {
            parts = parts.dropFirst()
            names.append(parts.joined(separator: "/"))
        }
        return names
    }

    /// The paths within the site that a document links to, without duplicates.
    private static func links(in bytes: [UInt8]) -> Set<String> {
        var links: Set<String> = []
        var index = 0
        while let paren = bytes.firstIndex(of: UInt8(ascii: "("), from: index) {
            index = paren + 1
            guard paren > 0, bytes[paren - 1] == UInt8(ascii: "]") else { continue }
            let path = bytes[index...].prefix(500).prefix {
                !$0.isWhiteSpace && !")#?<>:".utf8.contains($0)
            }
            guard path.endIndex < bytes.count, bytes[path.endIndex] != UInt8(ascii: ":"), !path.isEmpty else {
                continue
            }
            index = path.endIndex
            links.insert(path.string)
        }
        return links
    }
}
