import FormModel

/// Text assembled from pieces of a source, with the source offset of each byte.
///
/// The inlines of a block are parsed from such text. It contains no container prefixes, but the positions in
/// the source are preserved.
struct MappedText {
    /// The text in UTF-8; lines end with LF.
    private(set) var bytes: [UInt8] = []
    /// Ranges in which text and source are identical.
    private var pieces = Pieces()
    /// Whether there are bytes that are not in the source; see `PreparedLine.guardBytes` and `mask`.
    private(set) var holdsInserted = false
    /// Whether it is certain that all bytes are the same as in the source.
    private(set) var isVerbatim = false
    /// The source offset at which the text ends.
    private var sourceEnd: Int

    private struct Piece {
        var start: Int
        var source: Int
        var hasSource = true

        func source(at offset: Int) -> Int { hasSource ? source + (offset - start) : source }

        /// Whether bytes that are appended at an offset of the text continue the piece.
        func continues(at offset: Int, in source: Int) -> Bool {
            hasSource && self.source(at: offset) == source
        }
    }

    /// The pieces of a text. Most texts are a single line with a single piece, which needs no array.
    private struct Pieces {
        private var first = Piece(start: 0, source: 0)
        private var later: [Piece] = []
        private(set) var count = 0

        subscript(index: Int) -> Piece { index > 0 ? later[index - 1] : first }

        /// The source offset of the text, if it is a single piece that is in the source.
        var onlySource: Int? { count == 1 && first.hasSource ? first.source : nil }

        mutating func removeAll() {
            if count > 1 { later.removeAll(keepingCapacity: true) }
            count = 0
        }

        mutating func append(_ piece: Piece) {
            if count == 0 { first = piece } else { later.append(piece) }
            count += 1
        }
    }

    /// Creates an empty text at a source offset.
    init(at source: Int) {
        sourceEnd = source
    }

    /// Creates a text that is identical to a part of the source.
    init(_ bytes: some Collection<UInt8>, at source: Int) {
        self.init(at: source)
        append(bytes, at: source)
    }

    var count: Int { bytes.count }

    /// Makes the text empty, and keeps its memory for another text.
    mutating func restart(at source: Int) {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll()
        holdsInserted = false
        isVerbatim = true
        sourceEnd = source
    }

    /// Appends a part of a line.
    ///
    /// - Parameter isVerbatim: whether the bytes are the same as in the source.
    mutating func append(
        _ bytes: borrowing [UInt8], _ range: Range<Int>, at source: Int, isVerbatim: Bool
    ) {
        let isVerbatim = self.isVerbatim && isVerbatim
        bytes.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range]), at: source) }
        self.isVerbatim = isVerbatim
    }

    /// Appends bytes that are identical to the bytes of the source at `source`.
    mutating func append(_ new: some Collection<UInt8>, at source: Int) {
        guard !new.isEmpty else { return }
        isVerbatim = false
        // Adjacent lines without prefixes are one piece.
        if pieces.count == 0 || !pieces[pieces.count - 1].continues(at: bytes.count, in: source) {
            pieces.append(Piece(start: bytes.count, source: source))
        }
        add(new)
        sourceEnd = source + new.count
    }

    /// Appends bytes that are not in the source. Their source range is empty and at `source`.
    mutating func insert(_ new: some Collection<UInt8>, at source: Int) {
        guard !new.isEmpty else { return }
        holdsInserted = true
        isVerbatim = false
        pieces.append(Piece(start: bytes.count, source: source, hasSource: false))
        add(new)
        sourceEnd = source
    }

    /// Appends bytes at once, not one by one as an array does for collections that are not arrays.
    private mutating func add(_ new: some Collection<UInt8>) {
        if new.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: new)
        }
    }

    /// The source offset of the byte at `offset`; for the end of the text, the end of its source.
    ///
    /// This is a binary search over the pieces: O(log pieces).
    func source(at offset: Int) -> Int {
        guard offset < bytes.count else { return sourceEnd }
        guard let piece = piece(at: offset) else { return sourceEnd }
        return piece.source(at: offset)
    }

    /// The source offset at which the byte before `offset` ends.
    func sourceEnd(at offset: Int) -> Int {
        guard offset > 0, let piece = piece(at: offset - 1) else { return source(at: offset) }
        if offset >= bytes.count { return sourceEnd }
        return piece.source(at: offset)
    }

    /// Whether the byte at `offset` is not in the source.
    func isInserted(at offset: Int) -> Bool {
        guard holdsInserted, offset < bytes.count, let piece = piece(at: offset) else { return false }
        return !piece.hasSource
    }

    /// The source range of a range of the text.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        if let source = pieces.onlySource, range.upperBound <= bytes.count {
            return source + range.lowerBound..<source + range.upperBound
        }
        let start = source(at: range.lowerBound)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, sourceEnd(at: range.upperBound))
    }

    /// A part of the text.
    func slice(_ range: Range<Int>) -> MappedText {
        let range = range.clamped(to: 0..<bytes.count)
        var result = MappedText(at: source(at: range.lowerBound))
        guard !range.isEmpty else { return result }
        result.bytes = Array(bytes[range])
        result.sourceEnd = sourceEnd(at: range.upperBound)
        result.pieces.append(
            Piece(
                start: 0, source: source(at: range.lowerBound),
                hasSource: piece(at: range.lowerBound)?.hasSource ?? true))
        var index = pieceIndex(at: range.lowerBound) + 1
        while index < pieces.count, pieces[index].start < range.upperBound {
            let piece = pieces[index]
            result.pieces.append(
                Piece(
                    start: piece.start - range.lowerBound, source: piece.source, hasSource: piece.hasSource))
            index += 1
        }
        result.holdsInserted =
            holdsInserted && (0..<result.pieces.count).contains { !result.pieces[$0].hasSource }
        return result
    }

    /// The range of the text without leading and trailing white space.
    var rangeWithoutWhiteSpace: Range<Int> {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        return start..<end
    }

    /// The text without leading and trailing white space.
    consuming func trimmed() -> MappedText {
        let range = rangeWithoutWhiteSpace
        return range == 0..<bytes.count ? self : slice(range)
    }

    private static let lineEnds = ByteSet(UInt8(ascii: "\n")...UInt8(ascii: "\r"))

    /// Exchanges the bytes for others, so that their owner can read them without counting references. Their owner must
    /// give them back.
    mutating func exchangeBytes(with other: inout [UInt8]) { swap(&bytes, &other) }

    /// Replaces line endings by spaces.
    mutating func putOnOneLine() {
        // Most texts are on one line. Their bytes are not copied.
        let first = bytes.withUnsafeBufferPointer { Self.lineEnds.firstIndex(in: $0, 0..<$0.count) }
        for index in first..<bytes.count
        where bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
            bytes[index] = UInt8(ascii: " ")
            isVerbatim = false
        }
    }

    private func piece(at offset: Int) -> Piece? {
        let index = pieceIndex(at: offset)
        return index < pieces.count ? pieces[index] : nil
    }

    private func pieceIndex(at offset: Int) -> Int {
        if pieces.count <= 1 { return 0 }
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
