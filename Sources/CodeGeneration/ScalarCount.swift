extension String {
    /// The number of Unicode scalars, counted by their first bytes.
    var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}
