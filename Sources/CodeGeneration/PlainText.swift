extension String {
    /// Whether the text is printable ASCII without quotation marks and backslashes, so that a literal has it as it is.
    ///
    /// Most texts are: the characters of the others are looked at one by one.
    var needsNoEscape: Bool {
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }

    /// The number of Unicode scalars, by the bytes that begin one.
    var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}
