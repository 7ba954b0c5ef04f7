/// Builds hash tables of strings.
struct TextTableBuilder {
    /// The strings of all tables.
    private(set) var texts: [MachineText] = []
    /// The bytes of the strings. Each string is followed by zeros, so that eight bytes can always be loaded.
    private(set) var bytes: [UInt8] = []
    /// The slots of all tables: indices of strings within their table; -1 for a free slot.
    private(set) var slots: [Int32] = []

    /// Adds a table of distinct strings.
    mutating func add(_ words: [(text: [UInt8], transition: MachineTransition)]) -> MachineState.TextTable {
        var table = MachineState.TextTable(first: texts.count, count: words.count)
        for (text, transition) in words {
            var entry = MachineText(
                prefix: TextTableHash.word(text[...].prefix(8)), start: bytes.count, count: text.count)
            entry.transition = transition
            texts.append(entry)
            bytes += text
            bytes += repeatElement(0, count: 8)
        }
        guard !words.isEmpty else { return table }
        var capacity = 4
        while capacity < 2 * words.count { capacity *= 2 }
        table.mask = capacity - 1
        table.firstSlot = slots.count
        var best = layout(words, seed: 1, mask: table.mask)
        table.seed = 1
        for seed in 2..<UInt64(8) where best.longest > 4 {
            let other = layout(words, seed: seed &* 0x9E37_79B9_7F4A_7C15, mask: table.mask)
            if other.longest < best.longest {
                best = other
                table.seed = seed &* 0x9E37_79B9_7F4A_7C15
            }
        }
        slots += best.slots
        return table
    }

    private func layout(
        _ words: [(text: [UInt8], transition: MachineTransition)], seed: UInt64, mask: Int
    ) -> (slots: [Int32], longest: Int) {
        var slots = [Int32](repeating: -1, count: mask + 1)
        var longest = 0
        for (index, word) in words.enumerated() {
            var slot = TextTableHash.hash(word.text, seed: seed) & mask
            var steps = 1
            while slots[slot] >= 0 {
                slot = (slot + 1) & mask
                steps += 1
            }
            slots[slot] = Int32(index)
            longest = max(longest, steps)
        }
        return (slots, longest)
    }
}

/// The hash function of the tables.
enum TextTableHash {
    /// Up to eight bytes as a word, with the first byte in the lowest position.
    static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
        return word
    }

    /// The hash of a string.
    static func hash(_ text: [UInt8], seed: UInt64) -> Int {
        var hash = start(seed, count: text.count)
        var index = 0
        repeat {
            mix(&hash, word(text[index...].prefix(8)))
            index += 8
        } while index < text.count
        return finish(hash)
    }

    @inline(__always)
    static func start(_ seed: UInt64, count: Int) -> UInt64 {
        seed &+ UInt64(truncatingIfNeeded: count) &* 0xA076_1D64_78BD_642F
    }

    @inline(__always)
    static func mix(_ hash: inout UInt64, _ word: UInt64) {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        hash = product ^ product &>> 32
    }

    @inline(__always)
    static func finish(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) &>> 33)
    }
}
