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
        func isNormalized(_ bytes: some Collection<UInt8>) -> Bool {
            var isAtStart = true
            for byte in bytes {
                if isAtStart, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { return false }
                isAtStart = byte == UInt8(ascii: "/")
            }
            return !isAtStart
        }
        return path.utf8.withContiguousStorageIfAvailable { isNormalized($0) } ?? isNormalized(path.utf8)
    }

    /// The last part of a path; nil if there is none.
    static func name(of path: String) -> Substring? {
        var end = path.utf8.endIndex
        while end > path.utf8.startIndex, path.utf8[path.utf8.index(before: end)] == UInt8(ascii: "/") {
            end = path.utf8.index(before: end)
        }
        var start = end
        while start > path.utf8.startIndex, path.utf8[path.utf8.index(before: start)] != UInt8(ascii: "/") {
            start = path.utf8.index(before: start)
        }
        return start < end ? path[start..<end] : nil
    }

    /// Looks for the file that an import refers to: the first result of a function for a path that the import
    /// may mean; nil if there is none.
    ///
    /// A path that begins with `/` or `@site/` is relative to the site's root, which may be the compiled
    /// folder, a folder between it and the importing file, or a folder above it.
    static func first<Result>(
        ofImport path: String, from file: String, _ find: (String) -> Result?
    ) -> Result? {
        let file = normalized(file)
        guard let root = roots.first(where: path.hasPrefix) else {
            let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) ?? file.utf8.startIndex
            return find(normalized(String(file[..<slash]) + "/" + path))
        }
        let path = normalized(String(Substring(path.utf8.dropFirst(root.utf8.count))))
        if let result = find(path) { return result }
        guard !path.isEmpty, !path.hasPrefix("../") else { return nil }
        let folders = Array(file.utf8)
        let parts = Array(path.utf8)
        var candidate: [UInt8] = []
        var foldersLeft = 20
        var left = 39
        for slash in folders.indices where foldersLeft > 0 && folders[slash] == UInt8(ascii: "/") {
            foldersLeft -= 1
            left -= 1
            candidate.removeAll(keepingCapacity: true)
            candidate += folders[...slash]
            candidate += parts
            if let result = find(normalized(candidate.string)) { return result }
        }
        for slash in parts.indices where left > 0 && parts[slash] == UInt8(ascii: "/") {
            left -= 1
            if let result = find(parts.string(slash + 1..<parts.count)) { return result }
        }
        return nil
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
