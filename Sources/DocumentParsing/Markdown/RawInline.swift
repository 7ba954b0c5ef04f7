/// Running text from libcmark, with positions in the text of the block, before HTML and MDX are interpreted.
///
/// An inline holds no references. Its text and the inlines within it are in `RawInlines`.
struct RawInline {
    enum Kind {
        /// The index of the text.
        case text(Int)
        /// The block contains the text of the inline verbatim, at the inline's range. If it is certain that the
        /// text contains no braces and no invisible characters, it is plain.
        case verbatim(isPlain: Bool)
        case softBreak
        case lineBreak
        /// The range of the code in the text of the block, which contains it verbatim.
        case code(Range<Int>)
        /// The index of code that is written differently in the text of the block.
        case changedCode(Int)
        /// A tag or comment, as in the source.
        case html
        /// The indices of the inlines within the inline.
        case emphasis(Range<Int>)
        case strong(Range<Int>)
        /// The index of the destination, and the indices of the inlines within the link.
        case link(destination: Int, Range<Int>)
        case image(Range<Int>)
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

    var isCode: Bool {
        switch kind {
        case .code, .changedCode: true
        default: false
        }
    }
}

/// The inlines of a block in one array, in which inlines with the same parent are adjacent.
///
/// The memory of one block's inlines is used again for the next block.
struct RawInlines {
    /// The inlines, followed by places that other blocks used.
    private var all: [RawInline] = []
    /// Most blocks have at most this number of inlines.
    private static let usualCount = 64
    /// The number of places, some of which may be without an inline.
    private(set) var count = 0
    private var texts: [DecodedText] = []
    private var strings: [String] = []

    /// Removes all inlines, and keeps their memory.
    mutating func removeAll() {
        count = 0
        if !texts.isEmpty { texts.removeAll(keepingCapacity: true) }
        if !strings.isEmpty { strings.removeAll(keepingCapacity: true) }
    }

    subscript(index: Int) -> RawInline { all[index] }

    /// Adds a string; returns its index.
    mutating func add(_ string: String) -> Int {
        strings.append(string)
        return strings.count - 1
    }

    /// Adds a text; returns its index.
    mutating func add(_ text: DecodedText) -> Int {
        texts.append(text)
        return texts.count - 1
    }

    func string(_ index: Int) -> String { strings[index] }

    /// Reserves adjacent places for inlines; returns the index of the first place.
    mutating func reserve(_ count: Int) -> Int {
        let start = self.count
        self.count += count
        if all.isEmpty { all.reserveCapacity(max(self.count, Self.usualCount)) }
        while all.count < self.count { all.append(RawInline(kind: .softBreak, range: 0..<0)) }
        return start
    }

    /// Puts an inline into a reserved place, or after all places.
    mutating func put(_ inline: RawInline, at index: Int) {
        if index == count { _ = reserve(1) }
        all[index] = inline
    }

    /// The decoded text, if an inline is a text node.
    func decoded(_ inline: RawInline, in bytes: [UInt8]) -> DecodedText? {
        switch inline.kind {
        case .text(let index): texts[index]
        case .verbatim: DecodedText(Array(bytes[inline.range]), at: inline.range.lowerBound)
        default: nil
        }
    }

    /// Joins the text node at an index with the one directly after it.
    mutating func join(_ index: Int, with next: RawInline, in bytes: [UInt8]) {
        let range = all[index].range.lowerBound..<next.range.upperBound
        defer { all[index].range = range }
        if case .verbatim(let isPlain) = all[index].kind {
            if case .verbatim(let other) = next.kind {
                all[index].kind = .verbatim(isPlain: isPlain && other)
                return
            }
            all[index].kind = .text(add(decoded(all[index], in: bytes) ?? DecodedText()))
        }
        guard case .text(let text) = all[index].kind, let other = decoded(next, in: bytes) else { return }
        texts[text].append(other)
    }

    /// Whether the inline at an index is a text node that begins with the given byte.
    func begins(_ index: Int, with byte: UInt8, in bytes: [UInt8]) -> Bool {
        let range = all[index].range
        return switch all[index].kind {
        case .text(let text): texts[text].bytes.first == byte
        case .verbatim: !range.isEmpty && bytes[range.lowerBound] == byte
        default: false
        }
    }

    /// Whether the inline at an index is a text node that ends with the given byte, which the block contains
    /// verbatim.
    func ends(_ index: Int, with byte: UInt8, in bytes: [UInt8]) -> Bool {
        let range = all[index].range
        switch all[index].kind {
        case .text(let text):
            let last = texts[text].count - 1
            return texts[text].bytes.last == byte && texts[text].isVerbatim(last)
        case .verbatim: return !range.isEmpty && bytes[range.upperBound - 1] == byte
        default: return false
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
