import FormModel

/// Reads the words of a piece of Markdown as they appear to a reader of the page.
///
/// The piece can begin and end within markup, such as within a link or bold words. A marker without its
/// partner is left out.
struct PlainWords {
    private let source: [Character]
    private var position = 0
    private var result = ""

    /// The maximum number of characters of the page that are read for each character that is shown.
    private static let sourceLength = 16

    private init(_ text: String, to limit: Int) { source = Array(text.prefix(limit * Self.sourceLength)) }

    /// The words on one line. If there are more than `limit` characters, only the beginning of the text is
    /// returned, followed by an ellipsis.
    static func line(_ text: String, to limit: Int) -> String {
        var reader = PlainWords(text, to: limit)
        while reader.position < reader.source.count { reader.step() }
        let words = reader.result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return ShortText.cut(words, to: limit)
    }

    private subscript(index: Int) -> Character? { source.indices.contains(index) ? source[index] : nil }

    private mutating func step() {
        let character = source[position]
        switch character {
        case "\\" where self[position + 1].map(Self.isPunctuation) ?? false:
            result.append(source[position + 1])
            position += 2
        case "`": readCode()
        case "*", "_", "~": readDelimiters(character)
        case "!" where self[position + 1] == "[": position += 1
        case "[" where isLink: position += 1
        case "]" where self[position + 1] == "(": skip(through: ")", from: position + 2, opening: "(")
        case "]" where self[position + 1] == "[": skip(through: "]", from: position + 2, opening: "[")
        case "<" where isTag: readTag()
        default:
            result.append(character)
            position += 1
        }
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        character.isASCII && (character.isPunctuation || character.isSymbol)
    }

    private func runLength(of character: Character, at start: Int) -> Int {
        source[start...].prefix { $0 == character }.count
    }

    /// Reads code unchanged. A run of backticks without its partner is left out.
    private mutating func readCode() {
        let length = runLength(of: "`", at: position)
        let start = position + length
        var end = start
        while end < source.count {
            guard source[end] == "`" else {
                end += 1
                continue
            }
            let run = runLength(of: "`", at: end)
            if run == length {
                result += String(source[start..<end])
                position = end + run
                return
            }
            end += run
        }
        position = start
    }

    /// Leaves out characters that mark emphasis, but keeps an asterisk between spaces or numbers and an
    /// underscore within a name.
    private mutating func readDelimiters(_ character: Character) {
        let length = runLength(of: character, at: position)
        let before = position > 0 ? source[position - 1] : nil
        let after = self[position + length]
        let isBetween: (_ test: (Character) -> Bool) -> Bool = { test in
            // The beginning and the end count as white space.
            test(before ?? " ") && test(after ?? " ")
        }
        let isText =
            switch character {
            case "~": length != 2
            case "_": isBetween(\.isWhitespace) || isBetween { $0.isLetter || $0.isNumber }
            default: isBetween(\.isWhitespace) || isBetween(\.isNumber)
            }
        if isText { result += String(source[position..<position + length]) }
        position += length
    }

    /// Whether a bracket begins a link, or the beginning of a link whose end is cut off.
    private var isLink: Bool {
        var depth = 0
        for index in position..<source.count {
            if source[index] == "[" { depth += 1 }
            if source[index] == "]" { depth -= 1 }
            if depth == 0 { return self[index + 1] == "(" || self[index + 1] == "[" }
        }
        return true
    }

    private mutating func skip(through end: Character, from start: Int, opening: Character) {
        var depth = 1
        position = start
        while position < source.count, depth > 0 {
            if source[position] == opening { depth += 1 }
            if source[position] == end { depth -= 1 }
            position += 1
        }
    }

    private var isTag: Bool {
        guard let next = self[position + 1], next.isLetter || next == "/" || next == "!" else { return false }
        return source[position...].contains(">")
    }

    /// Leaves out a tag or comment. For `<https://a.example>`, leaves out only the brackets.
    private mutating func readTag() {
        let end = source[position...].firstIndex(of: ">") ?? source.count - 1
        let content = source[position + 1..<end]
        if !content.contains(where: \.isWhitespace), content.contains(":") || content.contains("@") {
            result += String(content)
        }
        position = end + 1
    }
}
