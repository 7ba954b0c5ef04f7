/// A set of words for look-ups, stored as a flat table, because words are already hashes.
///
/// Words on pages are only looked up, never added, and each look-up ends at the next free slot, so hostile
/// pages cannot slow down look-ups.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    /// The words. A 0 marks a free slot.
    private var slots: [UInt32]
    /// Shows for most words that they are not in the set, without access to the table: a bit for the highest
    /// bits of each word's hash.
    private var bits: UInt64 = 0
    /// The bits (`Word.filterBit`) of the words.
    private(set) var filterBits: UInt64 = 0

    init(arrayLiteral words: Word...) { self.init(words) }

    init(_ words: some Collection<Word>) {
        var size = 8
        while size < words.count * 4 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        for word in words where !contains(word) {
            var slot = WordSet.slot(word.hash, size)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = word.hash
            bits |= WordSet.bit(word)
            filterBits |= word.filterBit
        }
    }

    @inline(__always)
    func contains(_ word: Word) -> Bool { bits & WordSet.bit(word) != 0 && find(word) }

    private static func bit(_ word: Word) -> UInt64 { 1 << UInt64(word.hash >> 26) }

    private func find(_ word: Word) -> Bool {
        var slot = WordSet.slot(word.hash, slots.count)
        while slots[slot] != 0 {
            if slots[slot] == word.hash { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    private static func slot(_ hash: UInt32, _ size: Int) -> Int {
        Int((hash &* 0x9E37_79B1) >> 8) & (size - 1)
    }
}

/// A set of bits that shows for most numbers that they are not among the keys of a table.
///
/// It is so small that it stays in the processor's first cache, while the look-up of an absent key in a large
/// table usually has to wait for slower memory. Its speed does not depend on the keys, which hostile pages can choose.
struct KeyFilter: Sendable {
    private var bits: [UInt64]

    /// Creates a filter with at least eight bits for each key.
    init(_ keys: some Collection<UInt64>) {
        var size = 1
        while size * 8 < keys.count { size *= 2 }
        bits = [UInt64](repeating: 0, count: size)
        for key in keys {
            let (word, bit) = KeyFilter.place(key, size)
            bits[word] |= bit
        }
    }

    /// Whether a key may be in the table; false only if it is not.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool {
        let (word, bit) = KeyFilter.place(key, bits.count)
        return bits[word] & bit != 0
    }

    @inline(__always)
    private static func place(_ key: UInt64, _ size: Int) -> (word: Int, bit: UInt64) {
        let hash = key &* 0xD6E8_FEB8_6659_FD93
        return (Int(truncatingIfNeeded: hash >> 40) & (size - 1), 1 << (hash >> 34 & 63))
    }
}

/// A set of words from a page. Most words that are looked up are not in it, and a filter shows that faster.
///
/// Hostile pages can choose the words, so they are in a set with a random seed for each process.
struct PageWords: Sendable {
    private let words: Set<Word>
    private let filter: KeyFilter

    init(_ words: Set<Word>) {
        self.words = words
        filter = KeyFilter(words.map { UInt64($0.hash) })
    }

    func contains(_ word: Word) -> Bool {
        filter.mayContain(UInt64(word.hash)) && words.contains(word)
    }
}

/// A map from words to values, stored as a flat table with open addressing. The words of pages are looked up, but
/// never added.
///
/// Equal values are stored once, so that the values that are looked up often stay close to each other in
/// memory.
struct WordMap<Value: Hashable & Sendable>: Sendable {
    private struct Slot {
        var word: UInt32 = 0
        /// The index of the value; -1 in a free slot.
        var value: Int32 = -1
    }

    private var slots: [Slot]
    private var values: [Value] = []
    private let filter: KeyFilter

    /// Creates a map.
    init(_ entries: [Word: Value]) {
        filter = KeyFilter(entries.keys.map { UInt64($0.hash) })
        // The filter knows most absent words, so the table can be small enough for the processor's cache.
        var size = 8
        while size * 4 < entries.count * 5 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        var numbers: [Value: Int32] = [:]
        for (word, value) in entries {
            var slot = WordMap.slot(word, size)
            while slots[slot].value >= 0 { slot = (slot + 1) & (size - 1) }
            let number = numbers[value] ?? Int32(values.count)
            if Int(number) == values.count {
                numbers[value] = number
                values.append(value)
            }
            slots[slot] = Slot(word: word.hash, value: number)
        }
    }

    subscript(word: Word) -> Value? {
        @inline(__always)
        get { filter.mayContain(UInt64(word.hash)) ? find(word) : nil }
    }

    private func find(_ word: Word) -> Value? {
        // A buffer pointer avoids a bounds check for each access. The mask keeps the index in bounds.
        let value = slots.withUnsafeBufferPointer { slots -> Int32? in
            var slot = WordMap.slot(word, slots.count)
            while slots[slot].value >= 0 {
                if slots[slot].word == word.hash { return slots[slot].value }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
        return value.map { values[Int($0)] }
    }

    private static func slot(_ word: Word, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(word.hash) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
    }
}
