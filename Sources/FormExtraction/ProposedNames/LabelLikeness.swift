/// Decides whether two labels have the same meaning, so that a reworded field keeps its name.
///
/// Labels are compared word by word. If a word is replaced by another ("Primary DNS", "Secondary DNS"), the
/// labels are different, even if the words are spelled similarly, as opposites often are. If one label has an
/// additional word ("User", "User group"), it is unclear whether they mean the same.
package enum LabelLikeness {
    /// The key by which a directive matches a label: the label in lower case, without a leading article and
    /// trailing punctuation.
    package static func key(_ label: String) -> String {
        let plain = label.utf8.withContiguousStorageIfAvailable(plainKey)
        if let plain, let key = plain { return key }
        var text = PlainText.collapsed(label).lowercased()
        for article in articles where text.hasPrefix(article) {
            text.removeFirst(article.count)
            break
        }
        while let last = text.last, " :,.".contains(last) { text.removeLast() }
        return text
    }

    /// The key of a label that is printable ASCII with single spaces, read byte by byte; nil for other labels.
    private static func plainKey(_ label: UnsafeBufferPointer<UInt8>) -> String? {
        let space = UInt8(ascii: " ")
        guard let first = label.first, first != space, label[label.count - 1] != space else { return nil }
        var previous = first
        for byte in label {
            guard byte >= space, byte < 0x7F, byte != space || previous != space else { return nil }
            previous = byte
        }
        let mayHaveArticle = first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "t")
        let article =
            mayHaveArticle ? articles.first { label.lazy.map(lowercased).starts(with: $0.utf8) } : nil
        let start = article?.utf8.count ?? 0
        var end = label.count
        while end > start, isTrailing(label[end - 1]) { end -= 1 }
        return String(unsafeUninitializedCapacity: end - start) { key in
            for index in start..<end { key[index - start] = lowercased(label[index]) }
            return end - start
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: ".")
    }

    private static let articles = ["the ", "an ", "a "]

    /// The letters and digits of a label, so that "User name" equals "Username".
    ///
    /// A label without letters and digits is returned unchanged.
    package static func squashed(_ label: String) -> String {
        let squashed = PlainText.squashed(label)
        return squashed.isEmpty ? label : squashed
    }

    /// Whether two labels are certain to have the same meaning: they have the same words in the same order,
    /// apart from plurals, typos, articles and "of". "Name of the server" means the same as "Server name",
    /// but not the same as "Name server".
    ///
    /// - Parameter ignoresVerb: whether to ignore a verb that tells the reader to enter a value: "Select
    ///   network".
    package static func isSame(_ left: String, _ right: String, ignoresVerb: Bool = false) -> Bool {
        if squashed(left) == squashed(right) { return true }
        let words = Lexicon.english
        let (left, right) = (
            ordered(left, ignoresVerb: ignoresVerb, words), ordered(right, ignoresVerb: ignoresVerb, words)
        )
        guard !left.isEmpty, !right.isEmpty else { return false }
        // Words may be written separately or as one word: "Name of the user", "Username".
        if left.joined() == right.joined() { return true }
        return left.count == right.count && zip(left, right).allSatisfy { $0 == $1 || isNearWord($0, $1) }
    }

    /// The meaningful words of a label, with the parts of an "of" phrase swapped: "server", "name" for
    /// "Name of the server".
    private static func ordered(_ label: String, ignoresVerb: Bool, _ words: Lexicon) -> [String] {
        var all = PlainText.words(label)
        if ignoresVerb, all.count > 1, let verb = all.first,
            words.has(verb, .fillingVerb)
        {
            all.removeFirst()
        }
        let parts = all.split { words.has($0, .labelConnector) }
        return parts.reversed().flatMap { part in part.filter { !words.has($0, .labelFiller) } }
    }

    /// Whether two labels may have the same meaning: they are equal, or one contains all words of the other,
    /// in any order, plus additional words.
    ///
    /// This is a reason to ask, but it proves nothing: "User" is near "User group".
    package static func isNear(_ left: String, _ right: String) -> Bool {
        if isSame(left, right) { return true }
        let words = Lexicon.english
        let (left, right) = (content(of: left, words), content(of: right, words))
        // All words of the shorter label must be in the longer one.
        let (less, more) = left.count <= right.count ? (left, right) : (right, left)
        guard !less.isEmpty, let places = places(of: less, in: more) else { return false }
        let added = more.indices.filter { !places.contains($0) }.map { more[$0] }
        guard added.count <= less.count,
            !added.contains(where: { words.has($0, .contrast) || hasDigit($0) })
        else { return false }
        // "Source to destination" does not mean the same as "destination to source".
        let isOrdered = places == places.sorted()
        return isOrdered || !more.contains { words.has($0, .preposition) }
    }

    /// The words of a label without filler words; all words if only filler words remain.
    private static func content(of label: String, _ words: Lexicon) -> [String] {
        let all = PlainText.words(label)
        let content = all.filter { !words.has($0, .labelFiller) }
        return content.isEmpty ? all : content
    }

    /// The positions of one label's words in another, preferring equal words; nil if a word is
    /// missing.
    private static func places(of words: [String], in others: [String]) -> [Int]? {
        guard others.count <= longestLabel else { return nil }
        var free = Set(others.indices)
        var places = [Int?](repeating: nil, count: words.count)
        for match in [{ $0 == $1 }, isNearWord] {
            for (index, word) in words.enumerated() where places[index] == nil {
                guard let place = free.sorted().first(where: { match(word, others[$0]) }) else { continue }
                places[index] = place
                free.remove(place)
            }
        }
        let found = places.compactMap { $0 }
        return found.count == words.count ? found : nil
    }

    /// The maximum number of words in labels that are compared word by word.
    private static let longestLabel = 24

    /// Whether two words differ only by a plural or a typo.
    private static func isNearWord(_ left: String, _ right: String) -> Bool {
        guard !hasDigit(left), !hasDigit(right) else { return false }
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        if short.count >= 3, isPlural(long, of: short) { return true }
        if Lexicon.english.has(left, .lookalike), Lexicon.english.has(right, .lookalike) { return false }
        return isTypo(Array(short), Array(long))
    }

    private static func isPlural(_ word: String, of noun: String) -> Bool {
        EnglishWords.plurals.contains { singular, plural in
            noun.hasSuffix(singular) && word == noun.dropLast(singular.count) + plural
        }
    }

    /// Whether two words differ by a typo.
    ///
    /// Typos are swapped or doubled letters in words of at least five letters, a missing letter inside words
    /// of at least seven, and a wrong letter inside words of at least nine. The first letters must be equal,
    /// because they make the difference between "install" and "uninstall", or "internal" and "external".
    private static func isTypo(_ short: [Character], _ long: [Character]) -> Bool {
        guard short.count >= 5, long.count - short.count <= 1, short.first == long.first else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let end = min(
            zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count, short.count - start)
        if short.count == long.count {
            let changed = start..<(short.count - end)
            if changed.count == 2 {
                return short[start] == long[start + 1] && short[start + 1] == long[start]
            }
            return changed.count == 1 && short.count >= 9 && changed.upperBound < short.count
        }
        // One word has an additional letter, at `start`.
        guard start + end == short.count else { return false }
        return long[start] == long[start - 1] || long.count >= 7 && end > 0
    }

    private static func hasDigit(_ word: String) -> Bool { word.contains(where: \.isNumber) }
}
