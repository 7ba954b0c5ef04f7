extension String {
    /// The parts of a path between its slashes, without empty ones.
    ///
    /// It splits bytes, not characters: paths do not depend on Unicode's character boundaries, and
    /// finding these takes a hundred times as long.
    package var pathParts: [Substring] {
        utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }
}
