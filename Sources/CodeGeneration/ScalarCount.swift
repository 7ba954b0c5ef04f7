extension String {
    /// The number of Unicode scalars, counted by the bytes at which a scalar begins.
    var scalarCount: Int {
        func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
        return utf8.withContiguousStorageIfAvailable { $0.count(where: beginsScalar) }
            ?? utf8.count(where: beginsScalar)
    }
}
