/// Paths of documents, relative to the folder that is compiled.
enum DocumentPath {
    /// The path without `.` and, as far as they go, `..`.
    static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The files that an import may mean.
    static func candidates(_ path: String, from file: String) -> [String] {
        let site = "@site/"
        guard path.hasPrefix(site) else {
            let folder = file.split(separator: "/").dropLast().joined(separator: "/")
            return [normalized(path.hasPrefix("/") ? path : folder + "/" + path)]
        }
        var parts = normalized(String(path.dropFirst(site.count))).split(separator: "/")[...]
        var candidates: [String] = []
        while !parts.isEmpty, candidates.count < 20 {
            candidates.append(parts.joined(separator: "/"))
            parts = parts.dropFirst()
        }
        return candidates
    }
}
