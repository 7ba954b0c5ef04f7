/// Finds duplicate strings. Up to 64 strings are compared with each other in stack memory; for more strings,
/// a hash table is used.
@usableFromInline
package struct DistinctTexts {
    /// The maximum number of strings that are compared with each other.
    private static let comparedCount = 64

    /// A filter with one bit for each part of the range of hashes. The bit is set if some string has a hash
    /// in that part. The filter shows that most new strings are not duplicates.
    private let filter: UnsafeMutableBufferPointer<UInt64>
    /// Hashes that distinguish most strings, and the offsets of the strings.
    private let hashes: UnsafeMutableBufferPointer<UInt32>
    private let starts: UnsafeMutableBufferPointer<Int>
    private var count = 0
    private var table: HashedTexts?

    private init(
        filter: UnsafeMutableBufferPointer<UInt64>, hashes: UnsafeMutableBufferPointer<UInt32>,
        starts: UnsafeMutableBufferPointer<Int>
    ) {
        self.filter = filter
        self.hashes = hashes
        self.starts = starts
    }

    /// Passes an empty set to a function. The set is valid only while the function runs.
    @usableFromInline
    package static func withEmpty(_ body: (inout DistinctTexts) -> Bool) -> Bool {
        // Swift allocates up to 1024 bytes on the stack without a check.
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { filter in
            filter.initialize(repeating: 0)
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: comparedCount) { hashes in
                withUnsafeTemporaryAllocation(of: Int.self, capacity: comparedCount) { starts in
                    var texts = DistinctTexts(filter: filter, hashes: hashes, starts: starts)
                    return body(&texts)
                }
            }
        }
    }

    /// Adds a string in the input; returns false if the set already contains it.
    @usableFromInline
    package mutating func insert(_ text: FormPlace, _ json: Span<UInt8>) -> Bool {
        add(text, json)
    }

    /// Like `insert`, but inlined.
    @inline(__always)
    mutating func add(_ text: FormPlace, _ json: Span<UInt8>) -> Bool {
        guard count < Self.comparedCount else { return insertIntoTable(text, json) }
        let hash = TextHash.hash(text, json)
        // The upper bits select one of the filter's 1024 bits, of which at most 64 are set.
        let word = Int(truncatingIfNeeded: hash &>> 28)
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: hash &>> 22)
        let known = filter[word]
        if known & bit != 0, Self.isThere(text, hash: hash, json, hashes, starts, count: count) {
            return false
        }
        filter[word] = known | bit
        hashes.initializeElement(at: count, to: hash)
        starts.initializeElement(at: count, to: text.start)
        count &+= 1
        return true
    }

    @inline(never)
    private static func isThere(
        _ text: FormPlace, hash: UInt32, _ json: Span<UInt8>, _ hashes: UnsafeMutableBufferPointer<UInt32>,
        _ starts: UnsafeMutableBufferPointer<Int>, count: Int
    ) -> Bool {
        for index in 0..<count where hashes[index] == hash {
            if self.text(at: starts[index], json).isIdentical(to: text, in: json) { return true }
        }
        return false
    }

    @inline(never)
    private mutating func insertIntoTable(_ text: FormPlace, _ json: Span<UInt8>) -> Bool {
        var table = table ?? HashedTexts()
        if self.table == nil {
            for start in starts { _ = table.insert(Self.text(at: start, json), json) }
        }
        // While there is only one reference, the table is changed in place.
        self.table = nil
        let isNew = table.insert(text, json)
        self.table = table
        return isNew
    }

    /// The string that begins at an offset. It has been read before.
    static func text(at start: Int, _ json: Span<UInt8>) -> FormPlace {
        (try? JSONGrammar.text(json, at: start - 1)) ?? FormPlace()
    }
}

/// A set of strings in an input. It uses Swift's seeded hash, so no one can construct inputs whose strings
/// collide.
struct HashedTexts {
    /// The offsets of the strings; -1 for a free slot. The number of slots is a power of two, and at most
    /// half of them are used.
    private var slots: [Int] = Array(repeating: -1, count: 64)
    private var count = 0

    mutating func insert(_ text: FormPlace, _ json: Span<UInt8>) -> Bool {
        if 2 * (count + 1) > slots.count { grow(json) }
        var index = Self.hash(text, json) & (slots.count - 1)
        while slots[index] >= 0 {
            if DistinctTexts.text(at: slots[index], json).isIdentical(to: text, in: json) { return false }
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = text.start
        count += 1
        return true
    }

    private mutating func grow(_ json: Span<UInt8>) {
        let old = slots
        slots = Array(repeating: -1, count: old.count * 4)
        for start in old where start >= 0 {
            var index = Self.hash(DistinctTexts.text(at: start, json), json) & (slots.count - 1)
            while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = start
        }
    }

    private static func hash(_ text: FormPlace, _ json: Span<UInt8>) -> Int {
        var hasher = Hasher()
        if text.traits.contains(.escapes) {
            var cursor = TextCursor(text)
            var decoded: [UInt8] = []
            while let byte = cursor.next(json) { decoded.append(byte) }
            decoded.withUnsafeBytes { hasher.combine(bytes: $0) }
        } else {
            json.extracting(text.start..<text.end).withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        return hasher.finalize()
    }
}
