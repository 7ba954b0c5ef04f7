/// Names for ids and file paths: lower-case ASCII words with hyphens.
enum Slug {
    /// The words of a text as a slug: letters a–z and digits stay, other letters become `u` and their scalar value in
    /// hexadecimal (so that two different titles in another script stay apart), all else separates.
    static func make(_ words: [String]) -> String {
        words.map(make(word:)).filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// A text's words as a slug.
    static func make(_ text: String) -> String { make(Text.words(text)) }

    /// Whether a text can stand in an id and a file path as it is.
    static func isSlug(_ text: String) -> Bool {
        text.utf8.count <= 100 && !text.isEmpty
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
