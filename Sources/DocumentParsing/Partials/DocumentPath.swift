import FormModel

/// Paths of documents, relative to the compiled folder.
enum DocumentPath {
    /// The path without `.`, and without `..` as far as possible.
    static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.pathParts where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The files that an import may refer to.
    ///
    /// A path from the site's root, which begins with `/` or `@site/`, is resolved from the
    /// compiled folder, then from the folders between it and the importing file, and then as if a
    /// folder above it were compiled.
    static func candidates(_ path: String, from file: String) -> [String] {
        let folder = file.pathParts.dropLast()
        guard let root = roots.first(where: path.hasPrefix) else {
            return [normalized(folder.joined(separator: "/") + "/" + path)]
        }
        let path = normalized(String(path.dropFirst(root.count)))
        guard !path.isEmpty, !path.hasPrefix("../") else { return [path] }
        var candidates = [path]
        for depth in 0..<min(folder.count, 20) {
            candidates.append(normalized((folder.prefix(depth + 1) + [path[...]]).joined(separator: "/")))
        }
        var parts = path.pathParts.dropFirst()
        while !parts.isEmpty, candidates.count < 40 {
            candidates.append(parts.joined(separator: "/"))
            parts = parts.dropFirst()
        }
        return candidates
    }

    /// The prefixes of a path from the site's root.
    private static let roots = ["@site/", "@/", "~/", "/"]

    /// The folders from which generators read includes.
    private static let folders = [
        "_includes", "includes", "snippets", "_snippets", "_partials", "content", "docs",
    ]

    /// The files that an include of another generator may refer to: relative to the file's folder,
    /// to a folder above it up to the root, or to a folder of includes in one of these.
    static func includeCandidates(_ path: String, from file: String) -> [String] {
        var folder = file.pathParts.dropLast()[...]
        // Do not follow paths out of the tree.
        let isRooted = path.hasPrefix("/") || path.hasPrefix("@/") || path.hasPrefix("~/")
        let path = isRooted ? String(path.drop { $0 != "/" }) : path
        var candidates: [String] = []
        func add(_ parts: [Substring]) {
            let candidate = normalized((parts + [path[...]]).joined(separator: "/"))
            if !candidate.isEmpty, !candidate.hasPrefix("../") { candidates.append(candidate) }
        }
        var isNearest = true
        while true {
            if !isRooted || folder.isEmpty || !isNearest { add(Array(folder)) }
            for name in folders { add(Array(folder) + [name[...]]) }
            isNearest = false
            guard !folder.isEmpty, candidates.count < 100 else { break }
            folder = folder.dropLast()
        }
        return candidates
    }
}
