extension UnsafeRawBufferPointer {
    /// Whether the bytes contain others at an offset. The function compares eight bytes at a time, because most
    /// of the compared texts are the same.
    func holds(_ others: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        let count = others.count
        guard offset >= 0, count <= self.count - offset else { return false }
        guard count >= 8 else {
            for index in 0..<count where self[offset + index] != others[index] { return false }
            return true
        }
        var index = 0
        while true {
            let word = loadUnaligned(fromByteOffset: offset + index, as: UInt64.self)
            if word != others.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
            if index == count - 8 { return true }
            // The last word overlaps the one before it.
            index = Swift.min(index + 8, count - 8)
        }
    }
}
