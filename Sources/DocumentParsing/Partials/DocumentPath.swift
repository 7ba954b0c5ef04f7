import FormModel

/// Paths of documents, relative to the compiled folder.
enum DocumentPath {
    /// The path without `.` components and, as far as possible, without `..` components.
    static func normalized(_ path: String) -> String {
        if isNormalized(path) { return path }
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

    /// Whether no part of a path is empty or begins with a dot, as is the case for most paths.
    private static func isNormalized(_ path: String) -> Bool {
        var isAtStart = true
        for byte in path.utf8 {
            if isAtStart, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { return false }
            isAtStart = byte == UInt8(ascii: "/")
        }
        return !isAtStart
    }

    /// The files that an import may refer to.
    ///
    /// A path that begins with `/` or `@site/` is relative to the site's root, which may be the compiled
    /// folder, a folder between it and the importing file, or a folder above it.
    ///
    /// The sequence is lazy, because one of the first paths usually exists.
    static func candidates(_ path: String, from file: String) -> some Sequence<String> {
        let root = roots.first(where: path.hasPrefix)
        let folder = Array(file.pathParts.dropLast())
        let path =
            root.map { normalized(String(path.dropFirst($0.count))) }
            ?? normalized(folder.joined(separator: "/") + "/" + path)
        let isRooted = root != nil && !path.isEmpty && !path.hasPrefix("../")
        let depths = isRooted ? min(folder.count, 20) : 0
        let parts = isRooted ? path.pathParts : []
        let shortened = max(0, min(parts.count - 1, 39 - depths))
        return (0...depths + shortened).lazy.map { number in
            if number == 0 { return path }
            if number <= depths {
                return normalized((folder.prefix(number) + [path[...]]).joined(separator: "/"))
            }
            return parts.dropFirst(number - depths).joined(separator: "/")
        }
    }

    /// The prefixes of paths that start at the site's root.
    private static let roots = ["@site/", "@/", "~/", "/"]

    /// The folders that site generators read includes from.
    private static let folders = [
        "_includes", "includes", "snippets", "_snippets", "_partials", "content", "docs",
    ]

    /// The files that an include (not an import) may refer to. Paths are relative to the file's folder, to
    /// one of its parent folders up to the root, or to a folder of includes in one of these folders.
    static func includeCandidates(_ path: String, from file: String) -> [String] {
        var folder = file.pathParts.dropLast()[...]
        // Do not follow paths that lead out of the tree.
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
