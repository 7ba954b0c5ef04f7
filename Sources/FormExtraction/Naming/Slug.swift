/// Names for ids and file paths: lower-case ASCII words with hyphens.
enum Slug {
    /// The words of a text as a slug: letters a–z and digits stay, other letters become `u` and their scalar value in
    /// hexadecimal (so that two different titles in another script stay apart), all else separates.
    ///
    /// A slug that would be too long ends with the last word that fits; one word alone is cut.
    static func make(_ words: [String]) -> String {
        var slug = ""
        for word in words.map(make(word:)) where !word.isEmpty {
            if slug.isEmpty {
                slug = String(word.prefix(longest))
            } else if slug.utf8.count + 1 + word.utf8.count <= longest {
                slug += "-" + word
            } else {
                break
            }
        }
        return slug
    }

    /// Two slugs as one: the first is cut where both are too long.
    static func join(_ first: String, _ second: String) -> String {
        if first.isEmpty || second.isEmpty { return first + second }
        var kept = first.prefix(max(0, longest - second.utf8.count - 1))
        while kept.hasSuffix("-") { kept.removeLast() }
        return kept.isEmpty ? second : kept + "-" + second
    }

    /// The most bytes of a slug.
    private static let longest = 100

    /// A text's words as a slug.
    static func make(_ text: String) -> String { make(Text.words(text)) }

    /// Whether a text can stand in an id and a file path as it is.
    static func isSlug(_ text: String) -> Bool {
        text.utf8.count <= longest && !text.isEmpty
            && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
            }
    }

    private static func make(word: String) -> String {
        var slug = ""
        for scalar in word.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            default:
                if let plain = plainLetters[scalar] {
                    slug += plain
                } else if scalar.properties.isAlphabetic {
                    slug += "u" + String(scalar.value, radix: 16)
                }
            }
        }
        return slug
    }

    /// Latin letters with marks, as people write them in addresses.
    private static let plainLetters: [Unicode.Scalar: String] = [
        "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "æ": "ae", "ç": "c", "è": "e", "é": "e",
        "ê": "e",
        "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "õ": "o",
        "ö": "o",
        "ø": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y", "ß": "ss", "œ": "oe", "ł": "l",
        "ş": "s",
        "ğ": "g", "ı": "i", "č": "c", "š": "s", "ž": "z", "ř": "r", "ě": "e", "ů": "u",
    ]
}
