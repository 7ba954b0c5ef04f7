extension String {
    /// The parts of a path between its slashes, without empty parts.
    ///
    /// The path is split by bytes, not characters: paths do not depend on Unicode's character boundaries, and
    /// finding these boundaries takes a hundred times as long.
    package var pathParts: [Substring] {
        var parts: [Substring] = []
        parts.reserveCapacity(8)
        var start = utf8.startIndex
        while start < utf8.endIndex {
            let end = utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? utf8.endIndex
            if start < end { parts.append(self[start..<end]) }
            start = end < utf8.endIndex ? utf8.index(after: end) : end
        }
        return parts
    }
}
