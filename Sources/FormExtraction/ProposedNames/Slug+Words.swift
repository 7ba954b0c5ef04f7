import FormModel

extension Slug {
    /// Words as a slug. Letters a–z and digits are kept; other letters become `u` followed by their scalar
    /// value in hexadecimal, so that different titles in other scripts remain different. All other characters
    /// are separators.
    ///
    /// A slug that would be too long ends after the last word that fits; a single long word is shortened.
    static func make(_ words: [String]) -> String {
        var slug = ""
        for text in words {
            let word = make(word: text)
            if word.isEmpty { continue }
            if slug.isEmpty {
                slug = word.utf8.count <= longest ? word : String(word.prefix(longest))
            } else if slug.utf8.count + 1 + word.utf8.count <= longest {
                slug += "-"
                slug += word
            } else {
                break
            }
        }
        return slug
    }

    /// A string's words as a slug.
    package static func make(_ text: String) -> String { make(PlainText.words(text)) }

    private static func make(word: String) -> String {
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }) { return word }
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

    /// How Latin letters with diacritics are usually written in URLs.
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
