/// The words of a page's path within its documentation: sequences of letters in lower case,
/// including the file extension.
enum PathWords {
    /// The words of each segment, in order.
    static func segments(_ path: String) -> [[(word: Word, text: String)]] {
        path.lowercased().split(separator: "/").map { segment in
            segment.split { !$0.isLetter }.map { (Word($0), String($0)) }
        }
    }
}
