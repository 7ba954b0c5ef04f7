import Foundation

/// The measures of `score.py`.
enum Score {
    static func normal(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    static func labelKey(_ text: String) -> String {
        var text = normal(text)
        for article in ["the ", "an ", "a "] where text.hasPrefix(article) {
            text.removeFirst(article.count)
            break
        }
        while let last = text.last, " :,.".contains(last) { text.removeLast() }
        return text
    }
}
