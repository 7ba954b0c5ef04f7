@_spi(Generated) import FormValidation

extension MachineRun {
    /// Whether a string in the input equals one of the machine's strings.
    @inline(__always)
    func equals(_ place: FormPlace, _ text: UnsafePointer<MachineText>, _ json: Span<UInt8>) -> Bool {
        let count = place.end &- place.start
        guard count == text.pointee.count, !place.traits.contains(.escapes),
            prefix(place, json) == text.pointee.prefix
        else { return false }
        return count <= 8 || hasRest(place, text, json)
    }

    /// Whether all bytes of the two strings after the first eight are equal.
    @inline(__always)
    private func hasRest(_ place: FormPlace, _ text: UnsafePointer<MachineText>, _ json: Span<UInt8>) -> Bool
    {
        let count = place.end &- place.start
        let bytes = UnsafeRawPointer(self.bytes + text.pointee.start)
        var offset = 8
        while offset &+ 8 < count {
            guard
                InputBytes.word(json, at: place.start &+ offset)
                    == UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            else { return false }
            offset &+= 8
        }
        // The last eight bytes may overlap with bytes that were already compared.
        return InputBytes.word(json, at: place.end &- 8)
            == UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    }

    /// The first eight bytes of a string, padded with zeros.
    @inline(__always)
    private func prefix(_ place: FormPlace, _ json: Span<UInt8>) -> UInt64 {
        let count = place.end &- place.start
        if count >= 8 { return InputBytes.word(json, at: place.start) }
        guard place.start &+ 8 <= json.count else { return shortPrefix(place, json) }
        let word = InputBytes.word(json, at: place.start)
        // A shift by 64 results in zeros.
        return word & ~(UInt64.max << UInt64(8 &* count))
    }

    @inline(never)
    private func shortPrefix(_ place: FormPlace, _ json: Span<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        var index = place.end
        while index > place.start {
            index -= 1
            word = word << 8 | UInt64(json[index])
        }
        return word
    }

    /// The index of a string within a table; -1 if the table does not contain it.
    func find(_ place: FormPlace, in table: MachineState.TextTable, _ json: Span<UInt8>) -> Int {
        guard table.mask >= 0 else { return -1 }
        if place.traits.contains(.escapes) { return findDecoded(place, in: table, json) }
        let count = place.end &- place.start
        var hash = TextTableHash.start(table.seed, count: count)
        TextTableHash.mix(&hash, prefix(place, json))
        var offset = 8
        while offset < count {
            let rest = FormPlace(place.start &+ offset, place.end)
            TextTableHash.mix(&hash, prefix(rest, json))
            offset &+= 8
        }
        var slot = TextTableHash.finish(hash) & table.mask
        while true {
            let index = Int(slots[table.firstSlot &+ slot])
            if index < 0 { return -1 }
            if equals(place, texts + (table.first &+ index), json) { return index }
            slot = (slot &+ 1) & table.mask
        }
    }

    /// Like `find`, but for a string with escapes.
    @inline(never)
    private func findDecoded(_ place: FormPlace, in table: MachineState.TextTable, _ json: Span<UInt8>) -> Int
    {
        var decoded: [UInt8] = []
        var cursor = TextCursor(place)
        while let byte = cursor.next(json) { decoded.append(byte) }
        var slot = TextTableHash.hash(decoded, seed: table.seed) & table.mask
        while true {
            let index = Int(slots[table.firstSlot &+ slot])
            if index < 0 { return -1 }
            let text = texts + (table.first &+ index)
            let own = UnsafeBufferPointer(start: bytes + text.pointee.start, count: text.pointee.count)
            if own.elementsEqual(decoded) { return index }
            slot = (slot &+ 1) & table.mask
        }
    }

    private var texts: UnsafePointer<MachineText> { machine.texts }
    private var bytes: UnsafePointer<UInt8> { machine.bytes }
    private var slots: UnsafePointer<Int32> { machine.slots }
}
