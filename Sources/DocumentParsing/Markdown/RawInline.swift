/// Running text as libcmark parsed it, with places in the text of the block; what HTML and MDX mean in it
/// is not looked at yet.
struct RawInline {
    indirect enum Kind {
        case text(DecodedText)
        case softBreak
        case lineBreak
        case code(String)
        /// A tag or comment, as it stands in the source.
        case html
        case emphasis([RawInline])
        case strong([RawInline])
        case link(destination: String, [RawInline])
        case image([RawInline])
    }

    var kind: Kind
    /// Offsets in the block's text.
    var range: Range<Int>
}

/// Text with escapes and references decoded, which knows for each byte where it stood.
struct DecodedText {
    private(set) var bytes: [UInt8] = []
    /// Where each byte's source begins and ends, as offsets in the block's text.
    ///
    /// Bytes of one escape share theirs.
    private(set) var starts: [Int] = []
    private(set) var ends: [Int] = []

    var count: Int { bytes.count }

    mutating func append(_ byte: UInt8, _ range: Range<Int>) {
        bytes.append(byte)
        starts.append(range.lowerBound)
        ends.append(range.upperBound)
    }

    mutating func append(_ other: DecodedText) {
        bytes += other.bytes
        starts += other.starts
        ends += other.ends
    }

    /// Whether a byte stands in the source as it is.
    func isVerbatim(_ index: Int) -> Bool { ends[index] - starts[index] == 1 }
}
