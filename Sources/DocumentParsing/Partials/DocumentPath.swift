import FormModel

/// Paths of documents, relative to the folder that is compiled.
enum DocumentPath {
    /// The path without `.` and, as far as they go, `..`.
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

    /// The files that an import may mean.
    ///
    /// A path from the site's root, as `/` or `@site/` begins it, is looked for from the folder that is compiled, then from
    /// those between it and the importing file, and then as if folders above were compiled.
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

    /// How a path from the site's root begins.
    private static let roots = ["@site/", "@/", "~/", "/"]

    /// Folders that generators take includes from.
    private static let folders = [
        "_includes", "includes", "snippets", "_snippets", "_partials", "content", "docs",
    ]

    /// The files that another generator's include may mean: relative to the file's folder, to one above it up to the root,
    /// or to a folder of includes in one of these.
    static func includeCandidates(_ path: String, from file: String) -> [String] {
        var folder = file.pathParts.dropLast()[...]
        // What leads out of the tree is not followed.
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
