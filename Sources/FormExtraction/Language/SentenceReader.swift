import DocumentParsing
import FormModel

/// Turns inlines into sentences of tokens.
///
/// Works on the inline tree, so that a mark of the writer's is never lost, and keeps the place of every token.
struct SentenceReader {
    private var sentences: [Sentence] = []
    private var tokens: [Token] = []
    private var pendingSpace = false

    /// The sentences of a run of inlines.
    static func sentences(of inlines: [Inline]) -> [Sentence] {
        var reader = SentenceReader()
        reader.read(inlines, link: nil)
        reader.endSentence()
        return reader.sentences.map(joinQuotes)
    }

    private mutating func read(_ inlines: [Inline], link: String?) {
        for inline in inlines { read(inline, link: link) }
    }

    private mutating func read(_ inline: Inline, link: String?) {
        switch inline.kind {
        case .text(let text): readText(text, range: inline.range, link: link)
        case .softBreak: pendingSpace = true
        case .lineBreak: endSentence()
        case .code(let text): append(text, kind: .marked(.code), range: inline.range, link: link)
        case .strong(let content): readMarked(content, mark: .strong, range: inline.range, link: link)
        case .emphasis(let content): readMarked(content, mark: .emphasis, range: inline.range, link: link)
        case .link(let destination, let content): read(content, link: destination)
        case .component(_, _, let content): read(content, link: link)
        case .image, .expression, .directive: break
        }
    }

    /// A marked piece is one token, unless it is a whole sentence or holds code beside words.
    private mutating func readMarked(
        _ content: [Inline], mark: Token.Mark, range: SourceRange, link: String?
    ) {
        let text = Text.collapsed(content.plainText)
        guard !text.isEmpty else { return }
        var link = link
        if case .link(let destination, _) = content.first?.kind, content.count == 1 { link = destination }
        if Text.looksLikeSentence(text) {
            read(content, link: link)
        } else {
            let leading = content.plainText.first?.isWhitespace ?? false
            if leading { pendingSpace = true }
            // "**Cortex,** and **Prometheus**": punctuation at the end is the sentence's.
            let name = text.count > 1 ? String(text.reversed().drop { ",;:.".contains($0) }.reversed()) : text
            append(name.isEmpty ? text : name, kind: .marked(mark), range: range, link: link)
            if !name.isEmpty, name.count < text.count {
                append(String(text[name.endIndex...].prefix(1)), kind: .punctuation, range: range, link: nil)
            }
            if content.plainText.last?.isWhitespace ?? false { pendingSpace = true }
        }
    }

    private mutating func append(_ text: String, kind: Token.Kind, range: SourceRange, link: String?) {
        tokens.append(Token(text, kind: kind, link: link, spaceBefore: pendingSpace, range: range))
        pendingSpace = false
    }

    /// Splits plain text into words and punctuation, and ends sentences.
    private mutating func readText(_ text: String, range: SourceRange, link: String?) {
        let utf8 = Array(text.utf8)
        // Escapes and entities make the source longer than the text: then a token has the place of the whole piece.
        let isVerbatim = utf8.count == range.offsets.count
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if Text.isSpace(byte) {
                if pendingSentenceEnd { endSentence() }
                pendingSpace = true
                index += 1
                continue
            }
            var end = index + 1
            var kind = Token.Kind.punctuation
            if Text.isPunctuation(utf8, at: index) {
                if byte == 0xE2 { end = index + 3 }
            } else {
                kind = .word
                while end < utf8.count, !Text.isSpace(utf8[end]), !Text.isPunctuation(utf8, at: end) {
                    end += 1
                }
            }
            let piece = String(decoding: utf8[index..<end], as: UTF8.self)
            if Text.dashes.contains(piece) { kind = .punctuation }
            let place =
                isVerbatim
                ? SourceRange(
                    file: range.file,
                    offsets: range.offsets.lowerBound + index..<range.offsets.lowerBound + end)
                : range
            append(piece, kind: kind, range: place, link: link)
            index = end
        }
    }

    /// Whether the last token ends a sentence, given that white space follows.
    private var pendingSentenceEnd: Bool {
        guard let last = tokens.last, last.isPunctuation else { return false }
        guard last.text == "." || last.text == "!" || last.text == "?" else { return false }
        guard last.text == ".", tokens.count >= 2 else { return true }
        return !Vocabulary.english.sentences.abbreviations.contains(tokens[tokens.count - 2].lower)
    }

    private mutating func endSentence() {
        if !tokens.isEmpty { sentences.append(Sentence(tokens: tokens)) }
        tokens = []
        pendingSpace = false
    }

    /// Makes one token of each short quotation, `"HTTP POST"`: quotes mark interface text and values too.
    private static func joinQuotes(_ sentence: Sentence) -> Sentence {
        let tokens = sentence.tokens
        guard tokens.contains(where: { $0.isPunctuation && Text.openingQuotes.contains($0.text) }) else {
            return sentence
        }
        var joined: [Token] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.isPunctuation, Text.openingQuotes.contains(token.text),
                let end = tokens[(index + 1)...].prefix(Text.longestQuotation).firstIndex(where: {
                    $0.isPunctuation && Text.closes(opening: token.text, $0.text)
                }), end > index + 1
            {
                joined.append(
                    Token(
                        Sentence.text(of: tokens[index + 1..<end]), kind: .marked(.quotes),
                        spaceBefore: token.spaceBefore, range: token.range.union(tokens[end].range)))
                index = end + 1
            } else {
                joined.append(token)
                index += 1
            }
        }
        return Sentence(tokens: joined)
    }
}
