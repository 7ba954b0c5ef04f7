/// Running text from libcmark, with positions in the text of the block, before HTML and MDX are interpreted.
struct RawInline {
    enum Kind {
        case text(DecodedText)
        /// The block contains the text of the inline verbatim, at the inline's range.
        case verbatim
        case softBreak
        case lineBreak
        case code(String)
        /// A tag or comment, as in the source.
        case html
        case emphasis([RawInline])
        case strong([RawInline])
        case link(destination: String, [RawInline])
        case image([RawInline])
    }

    var kind: Kind
    /// The range of the inline, in offsets in the block's text.
    var range: Range<Int>

    var isText: Bool {
        switch kind {
        case .text, .verbatim: true
        default: false
        }
    }

    /// The decoded text, if this is a text node.
    func decoded(in bytes: [UInt8]) -> DecodedText? {
        switch kind {
        case .text(let decoded): decoded
        case .verbatim: DecodedText(Array(bytes[range]), at: range.lowerBound)
        default: nil
        }
    }

    /// Joins this text node with the one directly after it.
    mutating func join(_ next: RawInline, in bytes: [UInt8]) {
        if case .verbatim = kind, case .verbatim = next.kind {
            range = range.lowerBound..<next.range.upperBound
            return
        }
        var all = decoded(in: bytes) ?? DecodedText()
        // Hold the only reference, so that the text is not copied.
        kind = .verbatim
        if let other = next.decoded(in: bytes) { all.append(other) }
        kind = .text(all)
        range = range.lowerBound..<next.range.upperBound
    }

    /// Whether this is a text node that begins with the given byte.
    func begins(with byte: UInt8, in bytes: [UInt8]) -> Bool {
        switch kind {
        case .text(let decoded): decoded.bytes.first == byte
        case .verbatim: !range.isEmpty && bytes[range.lowerBound] == byte
        default: false
        }
    }

    /// Whether this is a text node that ends with the given byte, which the block contains verbatim.
    func ends(with byte: UInt8, in bytes: [UInt8]) -> Bool {
        switch kind {
        case .text(let decoded): decoded.bytes.last == byte && decoded.isVerbatim(decoded.count - 1)
        case .verbatim: !range.isEmpty && bytes[range.upperBound - 1] == byte
        default: false
        }
    }
}

/// Text with escapes and references decoded, with the source offset of each byte.
struct DecodedText {
    /// A range of bytes that are unchanged in the block's text, or that together represent one escape.
    private struct Piece {
        var offset: Int
        var start: Int
        /// The end of the escape; nil for unchanged bytes.
        var end: Int?
    }

    private(set) var bytes: [UInt8] = []
    /// The pieces; empty if all bytes are unchanged, which is the most common case.
    private var pieces: [Piece] = []
    /// The start of the bytes in the block's text, if there are no pieces.
    private var start = 0

    init() {}

    /// Creates a text node from bytes that are unchanged in the block's text.
    init(_ bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        self.start = start
    }

    var count: Int { bytes.count }

    /// Appends bytes that are unchanged in the block's text.
    mutating func append(_ new: ArraySlice<UInt8>, at start: Int) {
        guard !new.isEmpty else { return }
        splitUp()
        if let last = pieces.last, last.end == nil, last.start + bytes.count - last.offset == start {
            bytes += new
            return
        }
        pieces.append(Piece(offset: bytes.count, start: start))
        bytes += new
    }

    /// Appends bytes that are written differently in the block's text.
    mutating func append(_ new: ArraySlice<UInt8>, for range: Range<Int>) {
        guard !new.isEmpty else { return }
        splitUp()
        pieces.append(Piece(offset: bytes.count, start: range.lowerBound, end: range.upperBound))
        bytes += new
    }

    private mutating func splitUp() {
        if pieces.isEmpty, !bytes.isEmpty { pieces.append(Piece(offset: 0, start: start)) }
    }

    mutating func append(_ other: DecodedText) {
        var other = other
        splitUp()
        other.splitUp()
        for piece in other.pieces {
            pieces.append(Piece(offset: piece.offset + bytes.count, start: piece.start, end: piece.end))
        }
        bytes += other.bytes
    }

    /// The start of a byte's source, as an offset in the block's text. All bytes of one escape share it.
    func start(_ index: Int) -> Int {
        guard let piece = piece(index) else { return 0 }
        return piece.end == nil ? piece.start + index - piece.offset : piece.start
    }

    /// The end of a byte's source.
    func end(_ index: Int) -> Int {
        guard let piece = piece(index) else { return 0 }
        return piece.end ?? piece.start + index - piece.offset + 1
    }

    /// Whether a byte is unchanged in the source.
    func isVerbatim(_ index: Int) -> Bool { end(index) - start(index) == 1 }

    private func piece(_ index: Int) -> Piece? {
        if pieces.isEmpty { return Piece(offset: 0, start: start) }
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].offset <= index { low = middle } else { high = middle }
        }
        return low < pieces.count ? pieces[low] : nil
    }
}
