import Foundation

/// Some complete lines of a file, in reused memory.
final class LineBatch: @unchecked Sendable {
    // Only one thread at a time holds a batch: the reader passes it to a worker and later gets it back.

    /// The capacity that suffices for most batches.
    static let usualCapacity = 1 << 18

    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var capacity = LineBatch.usualCapacity
    /// The number of bytes. Each line ends with a line feed, except perhaps the last one.
    var count = 0
    /// The file, and the number of the first line.
    private(set) var file = ""
    private(set) var firstLine = 1
    /// Whether the batch represents a line that was dropped because it is too long.
    var isTooLong = false
    /// Whether the whole batch is one document.
    private(set) var isDocument = false
    /// The position of the batch in the input.
    var number = 0

    init() { bytes = .allocate(capacity: LineBatch.usualCapacity) }

    deinit { bytes.deallocate() }

    func setCapacity(_ capacity: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: min(count, capacity))
        bytes.deallocate()
        bytes = larger
        self.capacity = capacity
    }

    func reset(_ file: String, line: Int) {
        self.file = file
        firstLine = line
        isTooLong = false
        isDocument = false
        count = 0
        if capacity > LineBatch.usualCapacity { setCapacity(LineBatch.usualCapacity) }
    }

    /// Fills the batch with a whole file as one document.
    func fill(with document: [UInt8], of file: String) {
        reset(file, line: 1)
        if document.count > capacity { setCapacity(document.count) }
        bytes.update(from: document, count: document.count)
        count = document.count
        isDocument = true
    }

    /// Passes the document to a function.
    func withDocument(_ body: (Span<UInt8>) -> Void) {
        body(UnsafeBufferPointer(start: bytes, count: count).span)
    }

    /// Passes each line that is not empty to a function, without its line feed and with its number.
    func forEachLine(_ body: (Span<UInt8>, Int) -> Void) {
        let all = UnsafeBufferPointer(start: bytes, count: count)
        var start = 0
        var line = firstLine
        while start < count {
            let end = LineBatch.offset(of: memchr(bytes + start, 0x0A, count - start), in: bytes) ?? count
            if all[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
                body(UnsafeBufferPointer(rebasing: all[start..<end]).span, line)
            }
            start = end + 1
            line += 1
        }
    }

    /// The number of line feeds. The function looks at 16 bytes at once, because the other threads wait while
    /// one thread reads.
    var lineFeedCount: Int {
        typealias Block = SIMD16<UInt8>
        let all = UnsafeRawBufferPointer(start: bytes, count: count)
        let whole = count - count % 16
        let lineFeeds = Block(repeating: 0x0A)
        var total = 0
        var index = 0
        while index < whole {
            // A byte overflows after 255.
            var sums = Block()
            let end = min(index + 255 * 16, whole)
            while index < end {
                let block = all.loadUnaligned(fromByteOffset: index, as: Block.self)
                // The mask has the layout of the compared vector: each byte is -1 or 0.
                sums &-= unsafeBitCast(block .== lineFeeds, to: Block.self)
                index += 16
            }
            total += Int(SIMD16<UInt16>(truncatingIfNeeded: sums).wrappedSum())
        }
        return total + all[whole...].count { $0 == 0x0A }
    }

    /// The offset of the last line feed at or after a position; nil if there is none.
    func lastLineFeed(from start: Int) -> Int? {
        var index = count
        while index > start {
            index -= 1
            if bytes[index] == 0x0A { return index }
        }
        return nil
    }

    /// The offset of an address from the start of the bytes; nil if there is no address.
    static func offset(
        of address: UnsafeMutableRawPointer?, in bytes: UnsafeMutablePointer<UInt8>
    ) -> Int? {
        address.map { Int(bitPattern: $0) - Int(bitPattern: bytes) }
    }
}
