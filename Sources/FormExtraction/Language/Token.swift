import FormModel

/// One word, mark of punctuation or piece of marked text of a sentence.
///
/// A piece that the writer marked as interface text or as a value (bold, italics, code, quotes) is one token, however many
/// words it has: `Select **Azure Public Cloud** or **Azure US Government**.` has five tokens.
struct Token: Hashable, Sendable {
    /// What a token is.
    enum Kind: Hashable, Sendable {
        case word
        case punctuation
        case marked(Mark)
    }

    /// How a writer marked a piece of text.
    enum Mark: Hashable, Sendable {
        case strong
        case emphasis
        case code
        case quotes
    }

    /// The text, without the delimiters of the mark.
    var text: String
    /// The text in lower case.
    var lower: String
    /// What the token is.
    var kind: Kind
    /// The destination of the link that the token stands in.
    var link: String?
    /// Whether white space precedes the token.
    var spaceBefore: Bool
    /// Where it stands.
    var range: SourceRange

    init(_ text: String, kind: Kind, link: String? = nil, spaceBefore: Bool, range: SourceRange) {
        self.text = text
        self.lower = text.lowercased()
        self.kind = kind
        self.link = link
        self.spaceBefore = spaceBefore
        self.range = range
    }

    var isWord: Bool { kind == .word }
    var isPunctuation: Bool { kind == .punctuation }

    /// How the writer marked the token; nil for plain text.
    var mark: Mark? {
        guard case .marked(let mark) = kind else { return nil }
        return mark
    }

    /// Whether this is a plain word with a capital letter, or one that begins with a digit, as names and values do
    /// ("VMware", "vSphere", "3").
    var isCapitalised: Bool {
        guard kind == .word, let first = text.unicodeScalars.first else { return false }
        return ("0"..."9").contains(first) || text.unicodeScalars.contains { $0.properties.isUppercase }
    }
}
