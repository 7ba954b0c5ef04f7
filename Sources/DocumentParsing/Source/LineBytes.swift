/// The bytes of a line, numbered from the beginning of the line.
///
/// The lines of a page are parts of a few arrays, which they share.
struct LineBytes: RandomAccessCollection {
    private let storage: [UInt8]
    /// The index of byte 0 in the array.
    private let base: Int
    private(set) var startIndex = 0
    private(set) var endIndex: Int

    /// Creates a line that is a part of an array.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        storage = bytes
        base = range.lowerBound
        endIndex = range.count
    }

    subscript(index: Int) -> UInt8 {
        assert(index >= startIndex && index < endIndex, "a byte of another line")
        return storage[base + index]
    }

    subscript(range: Range<Int>) -> LineBytes {
        assert(range.lowerBound >= startIndex && range.upperBound <= endIndex, "a part of another line")
        var part = self
        part.startIndex = range.lowerBound
        part.endIndex = range.upperBound
        return part
    }

    func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try withBytes(body)
    }

    /// Passes the bytes to a function, in which they are numbered from 0.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try storage[base + startIndex..<base + endIndex].withUnsafeBufferPointer(body)
    }

    /// Whether there are only spaces and tabs.
    var isBlank: Bool {
        for index in startIndex..<endIndex where !storage[base + index].isBlank { return false }
        return true
    }
}
