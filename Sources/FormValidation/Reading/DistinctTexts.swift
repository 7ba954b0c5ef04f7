/// Finds texts that are there twice: up to 64 by comparison with each other, in memory of the stack; beyond, in one hash table.
@usableFromInline
struct DistinctTexts {
    /// The number of texts that are compared with each other.
    private static let comparedCount = 64

    /// Hashes that tell most texts apart, and the offsets of the texts.
    private let groups: UnsafeMutableBufferPointer<SIMD16<UInt32>>
    private let starts: UnsafeMutableBufferPointer<Int>
    private var count = 0
    private var table: TextTable?

    private init(
        groups: UnsafeMutableBufferPointer<SIMD16<UInt32>>, starts: UnsafeMutableBufferPointer<Int>
    ) {
        self.groups = groups
        self.starts = starts
    }

    /// Gives a function an empty set, which lives as long as the function runs.
    @usableFromInline
    static func withEmpty(_ body: (inout DistinctTexts) -> Bool) -> Bool {
        // Up to 1024 bytes Swift takes of the stack without asking.
        withUnsafeTemporaryAllocation(of: SIMD16<UInt32>.self, capacity: comparedCount / 16) { groups in
            groups.initialize(repeating: .zero)
            return withUnsafeTemporaryAllocation(of: Int.self, capacity: comparedCount) { starts in
                var texts = DistinctTexts(groups: groups, starts: starts)
                return body(&texts)
            }
        }
    }

    private func hash(at index: Int) -> UInt32 { groups[index / 16][index % 16] }

    /// Adds a text of the input; false where it is there already.
    @usableFromInline
    mutating func insert(_ text: FormPlace, _ json: Span<UInt8>) -> Bool {
        if table != nil { return table?.insert(text, json) ?? false }
        let hash = Self.hash(text, json)
        // Sixteen at once; those that are not yet set are 0.
        let wanted = SIMD16<UInt32>(repeating: hash)
        var group = 0
        while group * 16 < count {
            if any(groups[group] .== wanted) {
                for index in (group * 16)..<min(group * 16 + 16, count) where self.hash(at: index) == hash {
                    if Self.text(at: starts[index], json).isIdentical(to: text, in: json) { return false }
                }
            }
            group += 1
        }
        if count < Self.comparedCount {
            groups[count / 16][count % 16] = hash
            starts.initializeElement(at: count, to: text.start)
            count += 1
            return true
        }
        var table = TextTable()
        for index in 0..<count { _ = table.insert(Self.text(at: starts[index], json), json) }
        let isNew = table.insert(text, json)
        self.table = table
        return isNew
    }

    /// The text that begins at an offset, which was read before.
    static func text(at start: Int, _ json: Span<UInt8>) -> FormPlace {
        (try? JSONGrammar.text(json, at: start - 1)) ?? FormPlace()
    }

    private static func mix(_ hash: inout UInt64, _ word: UInt64) {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        hash = product ^ (product >> 32)
    }

    /// A hash of the decoded bytes: of all words of eight, and the last eight.
    private static func hash(_ text: FormPlace, _ json: Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        var count = 0
        // The last eight bytes, the last of them in the highest place.
        var last: UInt64 = 0
        if text.traits.contains(.escapes) {
            var cursor = TextCursor(text)
            while let byte = cursor.next(json) {
                last = last >> 8 | UInt64(byte) &<< 56
                count += 1
                if count & 7 == 0 { mix(&hash, last) }
            }
        } else {
            count = text.end - text.start
            var position = text.start
            while position + 8 <= text.end {
                mix(&hash, InputBytes.word(json, at: position))
                position += 8
            }
            if text.end >= 8 {
                // What stands before a shorter text is shifted out below.
                last = InputBytes.word(json, at: text.end - 8)
            } else {
                for index in text.start..<text.end { last = last >> 8 | UInt64(json[index]) &<< 56 }
            }
        }
        if count < 8 { last = count == 0 ? 0 : last &>> UInt64(64 - 8 * count) }
        mix(&hash, last)
        mix(&hash, UInt64(count))
        return UInt32(truncatingIfNeeded: hash)
    }
}

/// A set of texts of an input, by Swift's seeded hash, which no input can be made to collide in.
struct TextTable {
    /// The offsets of the texts; -1 where there is none. The count is a power of two, at most half of it is taken.
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
