extension String {
    /// The number of Unicode scalars, by the bytes that begin one.
    var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}
