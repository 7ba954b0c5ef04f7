/// The bytes of a line, numbered from the beginning of the line.
///
/// Most lines are parts of a few arrays, which they share. A line that was changed has its own array.
struct LineBytes: RandomAccessCollection {
    private var storage: [UInt8]
    /// The index of byte 0 in the array.
    private var base: Int
    private(set) var startIndex = 0
    private(set) var endIndex: Int

    /// Creates a line with its own array.
    init(_ bytes: [UInt8]) {
        storage = bytes
        base = 0
        endIndex = bytes.count
    }

    /// Creates a line that is a part of an array.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        storage = bytes
        base = range.lowerBound
        endIndex = range.count
    }

    /// Creates a line that is a part of an array which still changes. The bytes cannot be read until they are
    /// attached.
    init(detached range: Range<Int>) { self.init([], range) }

    /// Makes a detached line a part of the given array. Other lines are not changed.
    mutating func attach(to bytes: [UInt8]) {
        if storage.isEmpty { storage = bytes }
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

    /// Removes bytes from the beginning of the line.
    mutating func removeFirst(_ count: Int) {
        base += count
        endIndex -= count
    }
}
