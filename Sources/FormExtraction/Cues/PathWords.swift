/// The words of a page's path within its documentation: sequences of letters in lower case, including the
/// file extension.
enum PathWords {
    /// The words of each segment, in order.
    static func segments(_ path: String) -> [[Word]] {
        let plain = path.utf8.withContiguousStorageIfAvailable(plainSegments)
        return (plain ?? nil) ?? texts(path).map { $0.map { Word($0) } }
    }

    /// The words of an ASCII path, read byte by byte; nil for other paths.
    private static func plainSegments(_ path: UnsafeBufferPointer<UInt8>) -> [[Word]]? {
        guard path.allSatisfy({ $0 < 0x80 }) else { return nil }
        var segments: [[Word]] = []
        segments.reserveCapacity(8)
        var index = 0
        while index < path.count {
            let start = index
            var segment: [Word] = []
            while index < path.count, path[index] != UInt8(ascii: "/") {
                guard isLetter(path[index]) else {
                    index += 1
                    continue
                }
                var hasher = WordHasher()
                while index < path.count, isLetter(path[index]) {
                    hasher.add(path[index])
                    index += 1
                }
                if segment.isEmpty { segment.reserveCapacity(4) }
                segment.append(hasher.word)
            }
            if index > start { segments.append(segment) }
            index += 1
        }
        return segments
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// The words of each segment, in order, as readable text.
    static func texts(_ path: String) -> [[String]] {
        path.lowercased().split(separator: "/").map { segment in
            segment.split { !$0.isLetter }.map { String($0) }
        }
    }
}
