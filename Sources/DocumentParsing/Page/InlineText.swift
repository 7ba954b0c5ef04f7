/// The text of an inline, in UTF-8.
///
/// Most text is verbatim in the source of its page. Such text is a range of the source's bytes, so that nothing
/// is copied or allocated for it. `SourceCheck` has checked that these bytes are valid UTF-8.
package struct InlineText: RandomAccessCollection, Sendable {
    /// Bytes that contain the text: those of a source, or only those of the text.
    package private(set) var storage: [UInt8]
    // 32 bits suffice: a page has at most 64 MiB, and its partials and props add at most 32 MiB.
    private var start: Int32
    private var end: Int32

    /// The place of the text among the bytes.
    package var range: Range<Int> { startIndex..<endIndex }

    /// Creates a text from a range of the bytes of a source.
    init(_ storage: [UInt8], _ range: Range<Int>) {
        self.storage = storage
        start = Int32(range.lowerBound)
        end = Int32(range.upperBound)
    }

    /// Creates a text that shares no bytes with a source.
    package init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, 0..<bytes.count)
    }

    /// Creates a text that shares no bytes with a source, with U+FFFD for invalid UTF-8.
    init(repairing bytes: [UInt8]) {
        if SourceCheck.firstInvalidOffset(in: bytes) == nil {
            self.init(bytes, 0..<bytes.count)
        } else {
            self.init(bytes.string)
        }
    }

    /// Creates a text from a range of bytes. It shares the bytes of a source if they are the same at the given
    /// place.
    init(_ bytes: borrowing [UInt8], _ range: Range<Int>, sharing source: [UInt8], at place: Range<Int>) {
        if Self.canShare(bytes, range, source, at: place) {
            self.init(source, place)
        } else {
            self.init(repairing: Array(bytes[range]))
        }
    }

    /// Whether a range of bytes is the same as a part of a source, which begins and ends at characters.
    static func canShare(
        _ bytes: borrowing [UInt8], _ range: Range<Int>, _ source: borrowing [UInt8], at place: Range<Int>
    ) -> Bool {
        isSame(bytes, range, source, place) && isCharacterBoundary(place.lowerBound, in: source)
            && isCharacterBoundary(place.upperBound, in: source)
    }

    private static func isSame(
        _ left: borrowing [UInt8], _ leftRange: Range<Int>, _ right: borrowing [UInt8],
        _ rightRange: Range<Int>
    ) -> Bool {
        guard leftRange.count == rightRange.count else { return false }
        return left.withUnsafeBytes { left in
            let text = UnsafeRawBufferPointer(rebasing: left[leftRange])
            return right.withUnsafeBytes { $0.holds(text, at: rightRange.lowerBound) }
        }
    }

    private static func isCharacterBoundary(_ offset: Int, in bytes: borrowing [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }

    /// The text as a string.
    package var string: String { storage.string(range) }

    // MARK: The bytes

    /// The index of the first byte. It is an index of `storage`, so it is usually not 0.
    package var startIndex: Int { Int(start) }
    /// The index after the last byte.
    package var endIndex: Int { Int(end) }

    /// The byte at an index. Long texts are read through `withContiguousStorageIfAvailable` instead, which checks
    /// only once.
    package subscript(index: Int) -> UInt8 {
        precondition(range.contains(index), "a byte of another text")
        return storage[index]
    }

    /// A part of the text, which shares its bytes.
    package subscript(part: Range<Int>) -> InlineText {
        precondition(part.lowerBound >= startIndex && part.upperBound <= endIndex, "a part of another text")
        return InlineText(storage, part)
    }

    /// Calls a function with the bytes of the text. They are always available.
    package func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Appends a text. If nothing shares the bytes of this text, it takes amortised time linear in the length of
    /// the other one.
    mutating func append(_ other: InlineText) {
        if range != 0..<storage.count { storage = Array(storage[range]) }
        storage.append(contentsOf: other.storage[other.range])
        start = 0
        end = Int32(storage.count)
    }
}

extension InlineText: Hashable {
    /// Whether the texts have the same bytes.
    package static func == (left: InlineText, right: InlineText) -> Bool {
        isSame(left.storage, left.range, right.storage, right.range)
    }

    package func hash(into hasher: inout Hasher) {
        storage.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
}

extension InlineText: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}
