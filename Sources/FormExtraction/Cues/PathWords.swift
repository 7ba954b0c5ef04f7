/// The words of a page's path within its documentation: sequences of letters in lower case, including the
/// file extension.
enum PathWords {
    /// The words of each segment, in order.
    static func segments(_ path: String) -> [[(word: Word, text: String)]] {
        guard path.utf8.allSatisfy({ $0 < 0x80 }) else {
            return path.lowercased().split(separator: "/").map { segment in
                segment.split { !$0.isLetter }.map { (Word($0), String($0)) }
            }
        }
        return path.utf8.split(separator: UInt8(ascii: "/")).map { segment in
            segment.split { $0 | 0x20 < 0x61 || $0 | 0x20 > 0x7A }.map { letters in
                let text = Substring(letters)
                return (Word(text), text.lowercased())
            }
        }
    }
}
