extension String {
    /// The parts of a path between its slashes, without empty ones.
    ///
    /// By bytes: what is a character by Unicode's rules matters to no path, and takes a hundred times as long to find.
    package var pathParts: [Substring] {
        utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }
}
