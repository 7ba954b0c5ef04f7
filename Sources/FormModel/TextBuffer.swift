/// Text that is written piece by piece, in UTF-8.
///
/// Generated files consist of many short pieces. An array checks for each piece whether it is shared, which takes
/// longer than copying the piece. A buffer cannot be copied, so it has nothing to check.
package struct TextBuffer: ~Copyable {
    private var storage: ManagedBuffer<Void, UInt8>
    private var capacity: Int
    /// The number of bytes that have been written.
    package private(set) var count = 0

    /// Creates an empty buffer.
    package init(capacity: Int = 256) {
        self.capacity = max(capacity, 1)
        storage = .create(minimumCapacity: self.capacity) { _ in }
    }

    /// The text so far.
    package borrowing func text() -> String {
        withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls a function with the bytes from an index on.
    package borrowing func withBytes<Result>(
        from start: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        precondition(start >= 0 && start <= count)
        return storage.withUnsafeMutablePointerToElements {
            body(UnsafeBufferPointer(start: $0 + start, count: count - start))
        }
    }

    /// Appends bytes.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        reserve(bytes.count)
        storage.withUnsafeMutablePointerToElements {
            ($0 + count).initialize(from: source, count: bytes.count)
        }
        count += bytes.count
    }

    /// Appends a string.
    package mutating func append(_ text: String) {
        let isAppended: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
        guard isAppended == nil else { return }
        for byte in text.utf8 { append(byte) }
    }

    /// Appends a byte of UTF-8.
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        storage.withUnsafeMutablePointerToElements { ($0 + count).initialize(to: byte) }
        count += 1
    }

    /// Appends spaces.
    package mutating func append(spaces number: Int) {
        guard number > 0 else { return }
        reserve(number)
        storage.withUnsafeMutablePointerToElements {
            ($0 + count).initialize(repeating: UInt8(ascii: " "), count: number)
        }
        count += number
    }

    /// Removes everything that was written after an index.
    package mutating func removeAll(from index: Int) {
        precondition(index >= 0 && index <= count)
        count = index
    }

    @inline(__always)
    private mutating func reserve(_ length: Int) {
        if count + length > capacity { grow(count + length) }
    }

    private mutating func grow(_ least: Int) {
        let larger = max(2 * capacity, least)
        let copy = ManagedBuffer<Void, UInt8>.create(minimumCapacity: larger) { _ in }
        storage.withUnsafeMutablePointerToElements { source in
            copy.withUnsafeMutablePointerToElements { $0.initialize(from: source, count: count) }
        }
        storage = copy
        capacity = larger
    }
}
