import DocumentParsing
import FormModel

/// Tokenises running text: turns inlines into words with their marks and places.
struct PassageReader {
    /// What all passages that were read consist of.
    private(set) var contents = PassageContents.Parts()
    private var passage = Passage.Parts(range: .start(of: ""))
    private let lexicon: Lexicon
    private let folded = Characters.folded
    // The parts of the passage begin here in `contents`.
    private var textStart = 0
    private var tokenStart = 0
    private var spanStart = 0
    /// The index in `contents` of the sentence's first token.
    private var sentenceStart = 0
    private var pendingSpace = false
    /// Whether the passage contains a mark that can begin a quotation.
    private var mayQuote = false
    /// The words that begin phrases, and the states of `Lexicon.phrases` after them.
    private var starts: [(token: Int, state: PhraseTrie.State)] = []
    /// Whether the last passage may contain directives, which are no part of its text.
    private(set) var mayHoldDirectives = false

    /// Creates a reader for the passages of a page.
    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        // Many pages are shorter than this.
        contents.text.reserveCapacity(4096)
        contents.tokens.reserveCapacity(768)
        contents.spans.reserveCapacity(32)
        contents.sentences.reserveCapacity(32)
        contents.phrases.reserveCapacity(32)
        contents.clauses.reserveCapacity(32)
        starts.reserveCapacity(32)
    }

    /// Reads the passage for a run of inlines.
    mutating func read(_ inlines: Inlines, range: SourceRange) -> Passage.Parts {
        passage = Passage.Parts(range: range)
        textStart = contents.text.count
        tokenStart = contents.tokens.count
        spanStart = contents.spans.count
        let firstSentence = contents.sentences.count
        let firstPhrase = contents.phrases.count
        let firstClause = contents.clauses.count
        sentenceStart = tokenStart
        pendingSpace = false
        mayQuote = false
        mayHoldDirectives = false
        read(inlines, span: -1, destination: nil)
        endSentence()
        classify()
        if mayQuote { joinQuotes() }
        passage.text = Int32(textStart)..<Int32(contents.text.count)
        passage.tokens = Int32(tokenStart)..<Int32(contents.tokens.count)
        passage.spans = Int32(spanStart)..<Int32(contents.spans.count)
        if !starts.isEmpty {
            passage.phraseClasses = lexicon.phrases.find(
                in: tokens(of: passage), from: starts, &contents.phrases)
            starts.removeAll(keepingCapacity: true)
        }
        passage.phrases = Int32(firstPhrase)..<Int32(contents.phrases.count)
        addClauses(from: firstSentence)
        passage.clauses = Int32(firstClause)..<Int32(contents.clauses.count)
        // A single sentence contains all tokens.
        if contents.sentences.count == firstSentence + 1 { contents.sentences.removeLast() }
        passage.sentences = Int32(firstSentence)..<Int32(contents.sentences.count)
        return passage
    }

    /// The tokens of a passage. The caller must not keep them while another passage is read, because the tokens of all
    /// passages would be copied.
    func tokens(of passage: Passage.Parts) -> PassagePart<Token> {
        PassagePart(contents.tokens, passage.tokens)
    }

    private mutating func addClauses(from firstSentence: Int) {
        guard passage.classes.intersects(ClauseReader.verbClasses.with(.condition)) else { return }
        let tokens = tokens(of: passage)
        for index in firstSentence..<contents.sentences.count {
            ClauseReader.read(tokens, contents.sentences[index], &contents.clauses)
        }
    }

    private mutating func read(_ inlines: Inlines, span: Int32, destination: String?) {
        for index in inlines.indices {
            let inline = inlines[index]
            switch inline.kind {
            case .text(let text): readText(text, offsets: inline.range.offsets, span: span)
            case .softBreak: addSpace()
            case .lineBreak:
                addSpace()
                if span < 0 { endSentence() }
            case .code(let text):
                let offsets = inline.range.offsets
                readMarked(.code, span: span, destination: destination) {
                    $0.readText(text, offsets: offsets, span: $1, isCode: true)
                }
            case .strong(let content):
                readMarked(.strong, span: span, destination: destination) {
                    $0.read(content, span: $1, destination: destination)
                }
            case .emphasis(let content):
                readMarked(.emphasis, span: span, destination: destination) {
                    $0.read(content, span: $1, destination: destination)
                }
            case .link(let link, let content):
                if span >= 0 {
                    contents.spans[spanStart + Int(span)].destination = link
                    read(content, span: span, destination: link)
                } else {
                    readMarked(.link, span: span, destination: link) {
                        $0.read(content, span: $1, destination: link)
                    }
                }
            case .component(_, _, let content): read(content, span: span, destination: destination)
            case .image, .directive: mayHoldDirectives = true
            case .expression: break
            }
        }
    }

    /// Reads a marked piece as one span. Nested marks become part of the outer mark, except inside a link.
    private mutating func readMarked(
        _ mark: Mark, span: Int32, destination: String?, _ body: (inout PassageReader, Int32) -> Void
    ) {
        if span >= 0, contents.spans[spanStart + Int(span)].mark != .link {
            body(&self, span)
            return
        }
        if span >= 0 {
            // A mark inside a link marks the name of the link.
            contents.spans[spanStart + Int(span)].mark = mark
            body(&self, span)
            return
        }
        let start = contents.tokens.count
        if start - sentenceStart >= PassageReader.longestSentence { endSentence() }
        let index = contents.spans.count
        contents.spans.append(
            MarkedSpan(
                mark: mark, tokens: start - tokenStart..<start - tokenStart, destination: destination))
        body(&self, Int32(index - spanStart))
        var end = contents.tokens.count
        // In "**Name:** …", the trailing punctuation belongs to the sentence.
        while end > start, contents.tokens[end - 1].kind == .punctuation,
            PassageReader.trailing.contains(contents.tokens[end - 1].word)
        {
            contents.tokens[end - 1].span = -1
            end -= 1
        }
        guard end > start else {
            for token in start..<contents.tokens.count { contents.tokens[token].span = -1 }
            if index == contents.spans.count - 1 { contents.spans.removeLast() }
            return
        }
        contents.spans[index].tokens = start - tokenStart..<end - tokenStart
        let count = end - start
        let inner =
            count >= 5
            && (start..<end - 1).contains {
                contents.tokens[$0].kind == .punctuation
                    && (contents.tokens[$0].word == Sign.stop || contents.tokens[$0].word == Sign.exclamation)
            }
        contents.spans[index].isSentence = count > 12 || inner
    }

    private static let trailing: WordSet = [Sign.colon, Sign.comma, Sign.semicolon, Sign.stop]

    private mutating func addSpace() {
        if !pendingSpace, contents.text.count > textStart { contents.text.append(0x20) }
        noteSpace()
    }

    private mutating func noteSpace() {
        pendingSpace = true
        if endsSentence() { endSentence() }
    }

    private mutating func readText(
        _ text: InlineText, offsets: Range<Int>, span: Int32, isCode: Bool = false
    ) {
        text.storage.withUnsafeBufferPointer {
            readText(
                UnsafeBufferPointer(rebasing: $0[text.range]), offsets: offsets, span: span, isCode: isCode)
        }
    }

    /// Reads text in UTF-8.
    private mutating func readText(
        _ bytes: UnsafeBufferPointer<UInt8>, offsets: Range<Int>, span: Int32, isCode: Bool
    ) {
        let isVerbatim = bytes.count == offsets.count
        let start = offsets.lowerBound
        var index = 0
        // The number of characters that were read and are shown unchanged, but have not been copied yet.
        var copied = 0
        func copy(_ reader: inout PassageReader, before end: Int, next: Int) {
            reader.contents.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<end]))
            copied = next
        }
        while index < bytes.count {
            let first = bytes[index]
            let isPlain = Characters.isPlain(first)
            if !isPlain {
                // Most spaces are between words.
                if first == 0x20, !pendingSpace, index != copied {
                    noteSpace()
                    index += 1
                    continue
                }
                let space = Characters.spaceLength(bytes, index)
                if space > 0 {
                    copy(&self, before: index, next: index + space)
                    addSpace()
                    index += space
                    continue
                }
                let invisible = Characters.invisibleLength(bytes, index)
                if invisible > 0 {
                    copy(&self, before: index, next: index + invisible)
                    index += invisible
                    continue
                }
            }
            var end = index
            var hasher = WordHasher()
            var kind = Token.Kind.punctuation
            // The bits in which at least one byte differs from its lower-case form.
            var difference: UInt8 = 0
            let punctuation = isPlain ? 0 : Characters.punctuationLength(bytes, index, isCode: isCode)
            if punctuation > 0 {
                end = index + punctuation
                for byte in bytes[index..<end] { hasher.add(byte) }
            } else {
                kind = first >= 0x30 && first <= 0x39 ? .number : .word
                while end < bytes.count {
                    let byte = bytes[end]
                    let plain = folded[Int(byte)]
                    if plain != 0 {
                        hasher.add(folded: plain)
                        difference |= plain ^ byte
                        end += 1
                        continue
                    }
                    guard Characters.spaceLength(bytes, end) == 0,
                        Characters.punctuationLength(bytes, end, isCode: isCode) == 0
                    else { break }
                    let invisible = Characters.invisibleLength(bytes, end)
                    if invisible > 0 {
                        end += invisible
                        continue
                    }
                    hasher.add(bytes[end])
                    end += 1
                }
                var length = end - index
                // "user's" is "user" with a suffix.
                if length > 2, bytes[end - 1] == 0x73, bytes[end - 2] == 0x27 { length -= 2 }
                if length != end - index {
                    hasher = WordHasher()
                    for byte in bytes[index..<index + length] { hasher.add(byte) }
                }
            }
            let offset = Int32(contents.text.count + index - copied)
            let place =
                isVerbatim
                ? Int32(start + index)..<Int32(start + end)
                : Int32(offsets.lowerBound)..<Int32(offsets.upperBound)
            let isCapitalised =
                first >= 0x41 && first <= 0x5A || first >= 0x30 && first <= 0x39 && kind == .number
                || first == 0xC3 || difference != 0
            contents.tokens.append(
                Token(
                    word: hasher.word, classes: WordClasses(), kind: kind, isCapitalised: isCapitalised,
                    spaceBefore: pendingSpace, span: span, text: offset..<offset + Int32(end - index),
                    source: place))
            pendingSpace = false
            index = end
        }
        copy(&self, before: bytes.count, next: bytes.count)
    }

    /// Looks up the words of the passage.
    ///
    /// This is a loop of its own, so that the processor waits for the places of several words in memory at once.
    private mutating func classify() {
        let start = tokenStart
        contents.tokens.withUnsafeMutableBufferPointer { tokens in
            for index in start..<tokens.count {
                let word = tokens[index].word
                passage.wordBits |= word.filterBit
                // No phrase begins with a punctuation mark.
                guard tokens[index].kind != .punctuation else {
                    if Sign.opening.contains(word) { mayQuote = true }
                    continue
                }
                let known = lexicon[word]
                if known.phrases != PhraseTrie.start { starts.append((index - start, known.phrases)) }
                tokens[index].classes = known.classes
                passage.classes.formUnion(known.classes)
                guard tokens[index].kind == .word, known.classes.isEmpty else { continue }
                if tokens[index].isCapitalised {
                    passage.mentionsName = true
                } else {
                    passage.lowercaseWordBits |= word.filterBit
                }
            }
        }
    }

    /// The maximum length of a sentence in words, so that code that reads a sentence for each of
    /// its marked words stays linear.
    private static let longestSentence = 400

    /// Whether the last token ends a sentence. This is `mutating` only so that the reader is not copied for
    /// each space.
    private mutating func endsSentence() -> Bool {
        // Copying a token takes longer than the tests.
        let last = contents.tokens.count - 1
        guard last >= sentenceStart, contents.tokens[last].span < 0 else { return false }
        if last + 1 - sentenceStart >= PassageReader.longestSentence { return true }
        guard contents.tokens[last].kind == .punctuation else { return false }
        let word = contents.tokens[last].word
        if word == Sign.exclamation || word == Sign.question { return true }
        guard word == Sign.stop || word == Sign.ideographicStop else { return false }
        return last < tokenStart + 1 || !EnglishWords.abbreviations.contains(contents.tokens[last - 1].word)
    }

    private mutating func endSentence() {
        if contents.tokens.count > sentenceStart {
            contents.sentences.append(sentenceStart - tokenStart..<contents.tokens.count - tokenStart)
        }
        sentenceStart = contents.tokens.count
    }

    /// Turns short quotations, such as `"HTTP POST"`, into spans, because quotation marks can also
    /// mark interface text and values.
    private mutating func joinQuotes() {
        var index = tokenStart
        let opening = Sign.opening
        let marked = contents.spans.count
        while index < contents.tokens.count {
            guard contents.tokens[index].kind == .punctuation, contents.tokens[index].span < 0,
                opening.contains(contents.tokens[index].word),
                let closing = Sign.closing[contents.tokens[index].word]
            else {
                index += 1
                continue
            }
            let limit = min(contents.tokens.count, index + 12)
            guard
                let end = (index + 1..<max(limit, index + 1)).first(where: {
                    contents.tokens[$0].kind == .punctuation && closing.contains(contents.tokens[$0].word)
                }), end > index + 1, contents.tokens[index + 1..<end].allSatisfy({ $0.span < 0 })
            else {
                index += 1
                continue
            }
            let span = Int32(contents.spans.count - spanStart)
            for inner in index + 1..<end { contents.tokens[inner].span = span }
            contents.spans.append(
                MarkedSpan(mark: .quotes, tokens: index + 1 - tokenStart..<end - tokenStart))
            index = end + 1
        }
        // If there are no other spans, the quotations are in order.
        guard marked > spanStart, contents.spans.count > marked else { return }
        contents.spans[spanStart...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        for number in spanStart..<contents.spans.count {
            for token in contents.spans[number].tokens {
                contents.tokens[tokenStart + token].span = Int32(number - spanStart)
            }
        }
    }
}

/// Punctuation marks, as words.
enum Sign {
    /// Marks with the same meaning. They are compared with constants, because each access to a stored set
    /// would have to find out whether the set has been created.
    enum Kind {
        case dash, colon, openingQuote

        @inline(__always)
        func contains(_ word: Word) -> Bool {
            switch self {
            case .dash: word == "-" || word == "–" || word == "—" || word == "--" || word == "---"
            case .colon: word == ":" || word == "：" || word == "::"
            case .openingQuote:
                word == "\"" || word == "“" || word == "‘" || word == "「" || word == "«" || word == "`"
                    || word == "'"
            }
        }
    }

    static var stop: Word { "." }
    static var comma: Word { "," }
    static var colon: Word { ":" }
    static var semicolon: Word { ";" }
    static var exclamation: Word { "!" }
    static var question: Word { "?" }
    static var open: Word { "(" }
    static var close: Word { ")" }
    static var asterisk: Word { "*" }
    static var greater: Word { ">" }
    static var slash: Word { "/" }
    static var bar: Word { "|" }
    static var equals: Word { "=" }
    static var ideographicStop: Word { "。" }
    static var dashes: Kind { .dash }
    static var colons: Kind { .colon }
    /// The characters that begin a quotation: the keys of `closing`.
    static var opening: Kind { .openingQuote }
    static let closing: [Word: [Word]] = [
        "\"": ["\"", "”"], "“": ["”", "\""], "‘": ["’", "'"], "「": ["」"], "«": ["»"], "`": ["`"], "'": ["'"],
    ]
}
