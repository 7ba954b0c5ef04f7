/// Finds texts that are there twice: up to 64 by comparison with each other, in memory of the stack; beyond, in one hash table.
@usableFromInline
struct DistinctTexts {
    /// The number of texts that are compared with each other.
    private static let comparedCount = 64

    /// A text, with a hash that tells most apart.
    private struct Entry: BitwiseCopyable {
        var start: Int
        var hash: UInt64
    }

    private let entries: UnsafeMutableBufferPointer<Entry>
    private var count = 0
    private var table: TextTable?

    private init(entries: UnsafeMutableBufferPointer<Entry>) {
        self.entries = entries
    }

    /// Gives a function an empty set, which lives as long as the function runs.
    @usableFromInline
    static func withEmpty(_ body: (inout DistinctTexts) -> Bool) -> Bool {
        // 1024 bytes is what Swift takes of the stack without asking.
        withUnsafeTemporaryAllocation(of: Entry.self, capacity: comparedCount) { entries in
            var texts = DistinctTexts(entries: entries)
            return body(&texts)
        }
    }

    /// Adds a text of the input; false where it is there already.
    @usableFromInline
    mutating func insert(_ text: FormPlace, _ json: Span<UInt8>) -> Bool {
        if table != nil { return table?.insert(text, json) ?? false }
        let hash = Self.hash(text, json)
        for index in 0..<count where entries[index].hash == hash {
            if Self.text(at: entries[index].start, json).isIdentical(to: text, in: json) { return false }
        }
        if count < Self.comparedCount {
            entries.initializeElement(at: count, to: Entry(start: text.start, hash: hash))
            count += 1
            return true
        }
        var table = TextTable()
        for index in 0..<count { _ = table.insert(Self.text(at: entries[index].start, json), json) }
        let isNew = table.insert(text, json)
        self.table = table
        return isNew
    }

    /// The text that begins at an offset, which was read before.
    static func text(at start: Int, _ json: Span<UInt8>) -> FormPlace {
        (try? JSONGrammar.text(json, at: start - 1)) ?? FormPlace()
    }

    /// A hash of the decoded bytes, eight at a time.
    private static func hash(_ text: FormPlace, _ json: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        var word: UInt64 = 0
        var filled: UInt64 = 0
        func mixed(_ word: UInt64) -> UInt64 {
            let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
            return product ^ (product >> 32)
        }
        if text.traits.contains(.escapes) {
            var cursor = TextCursor(text)
            while let byte = cursor.next(json) {
                word |= UInt64(byte) &<< (8 &* filled)
                filled &+= 1
                if filled == 8 {
                    hash = mixed(word)
                    (word, filled) = (0, 0)
                }
            }
        } else {
            var position = text.start
            while position + 8 <= text.end {
                hash = mixed(InputBytes.word(json, at: position))
                position += 8
            }
            while position < text.end {
                word |= UInt64(json[position]) &<< (8 &* filled)
                filled &+= 1
                position += 1
            }
        }
        return mixed(word ^ filled &<< 56)
    }
}

/// A set of texts of an input, by Swift's seeded hash, which no input can be made to collide in.
private struct TextTable {
    /// The offsets of the texts; -1 where there is none. The count is a power of two, at most half of it is taken.
    private var slots: [Int] = Array(repeating: -1, count: 512)
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
