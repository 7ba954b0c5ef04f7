/// The words of a page's path within its documentation: sequences of letters in lower case, including the
/// file extension.
enum PathWords {
    /// The words of each segment, in order.
    static func segments(_ path: String) -> [[Word]] {
        guard path.utf8.allSatisfy({ $0 < 0x80 }) else {
            return texts(path).map { $0.map { Word($0) } }
        }
        var segments: [[Word]] = []
        var segment: [Word] = []
        var isEmpty = true
        var hasher: WordHasher?
        func endWord() {
            if let hasher { segment.append(hasher.word) }
            hasher = nil
        }
        func endSegment() {
            endWord()
            if !isEmpty { segments.append(segment) }
            segment.removeAll(keepingCapacity: true)
            isEmpty = true
        }
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") {
                endSegment()
                continue
            }
            isEmpty = false
            if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                hasher = hasher ?? WordHasher()
                hasher?.add(byte)
            } else {
                endWord()
            }
        }
        endSegment()
        return segments
    }

    /// The words of each segment, in order, as readable text.
    static func texts(_ path: String) -> [[String]] {
        path.lowercased().split(separator: "/").map { segment in
            segment.split { !$0.isLetter }.map { String($0) }
        }
    }
}
