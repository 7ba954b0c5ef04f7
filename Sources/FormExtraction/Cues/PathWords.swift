/// The words of a page's path within its documentation: sequences of letters in lower case, including the
/// file extension.
enum PathWords {
    /// The words of the folders and of the file name, in order.
    static func read(_ path: String) -> (folders: ArraySlice<Word>, file: ArraySlice<Word>) {
        let plain = path.utf8.withContiguousStorageIfAvailable(plainWords)
        let (words, file) = (plain ?? nil) ?? words(texts(path))
        return (words[..<file], words[file...])
    }

    private static func words(_ segments: [[String]]) -> (words: [Word], file: Int) {
        let words = segments.joined().map { Word($0) }
        return (words, words.count - (segments.last?.count ?? 0))
    }

    /// The words of an ASCII path, read byte by byte, and the index of the file name's first word; nil for other
    /// paths.
    private static func plainWords(_ path: UnsafeBufferPointer<UInt8>) -> (words: [Word], file: Int)? {
        guard path.allSatisfy({ $0 < 0x80 }) else { return nil }
        var words: [Word] = []
        words.reserveCapacity(16)
        var file = 0
        var index = 0
        var isStart = true
        while index < path.count {
            if path[index] == UInt8(ascii: "/") {
                isStart = true
                index += 1
                continue
            }
            if isStart { file = words.count }
            isStart = false
            guard isLetter(path[index]) else {
                index += 1
                continue
            }
            var hasher = WordHasher()
            while index < path.count, isLetter(path[index]) {
                hasher.add(path[index])
                index += 1
            }
            words.append(hasher.word)
        }
        return (words, file)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// The words of each segment, in order, as readable text.
    static func texts(_ path: String) -> [[String]] {
        path.lowercased().split(separator: "/").map { segment in
            segment.split { !$0.isLetter }.map { String($0) }
        }
    }
}
