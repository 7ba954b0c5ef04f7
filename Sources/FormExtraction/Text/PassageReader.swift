import DocumentParsing
import FormModel

/// Tokenises running text: turns inlines into words with their marks and places.
struct PassageReader {
    private var passage: Passage.Parts
    private let lexicon: Lexicon
    private let folded = Characters.folded
    private var sentenceStart = 0
    private var pendingSpace = false
    /// The words that begin phrases, and the states of `Lexicon.phrases` after them.
    private var starts: [(token: Int, state: PhraseTrie.State)] = []
    /// Whether the last passage may contain directives, which are no part of its text.
    private(set) var mayHoldDirectives = false

    /// Creates a reader for the passages of a page.
    init(lexicon: Lexicon) {
        passage = Passage.Parts(range: .start(of: ""))
        // Most passages are shorter than this.
        passage.text.reserveCapacity(2048)
        passage.tokens.reserveCapacity(512)
        self.lexicon = lexicon
    }

    /// The passage for a run of inlines. The buffers of earlier passages are reused.
    mutating func read(_ inlines: Inlines, range: SourceRange) -> Passage {
        passage.range = range
        mayHoldDirectives = false
        read(inlines, span: -1, destination: nil)
        endSentence()
        classify()
        joinQuotes()
        lexicon.phrases.find(in: passage.tokens, from: starts, &passage.phrases)
        defer {
            passage.text.removeAll(keepingCapacity: true)
            passage.tokens.removeAll(keepingCapacity: true)
            passage.sentences.removeAll(keepingCapacity: true)
            if !passage.phrases.isEmpty { passage.phrases.removeAll(keepingCapacity: true) }
            if !starts.isEmpty { starts.removeAll(keepingCapacity: true) }
            passage.spans = []
            passage.classes = WordClasses()
            passage.mentionsName = false
            passage.lowercaseWordBits = 0
            passage.wordBits = 0
            sentenceStart = 0
            pendingSpace = false
        }
        return Passage(&passage)
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
                    passage.spans[Int(span)].destination = link
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
        if span >= 0, passage.spans[Int(span)].mark != .link {
            body(&self, span)
            return
        }
        let start = passage.tokens.count
        if span >= 0 {
            // A mark inside a link marks the name of the link.
            passage.spans[Int(span)].mark = mark
            body(&self, span)
            return
        }
        if start - sentenceStart >= PassageReader.longestSentence { endSentence() }
        if passage.spans.isEmpty { passage.spans.reserveCapacity(4) }
        passage.spans.append(MarkedSpan(mark: mark, tokens: start..<start, destination: destination))
        let index = Int32(passage.spans.count - 1)
        body(&self, index)
        var end = passage.tokens.count
        // In "**Name:** …", the trailing punctuation belongs to the sentence.
        while end > start, passage.tokens[end - 1].kind == .punctuation,
            PassageReader.trailing.contains(passage.tokens[end - 1].word)
        {
            passage.tokens[end - 1].span = -1
            end -= 1
        }
        guard end > start else {
            for token in start..<passage.tokens.count { passage.tokens[token].span = -1 }
            if Int(index) == passage.spans.count - 1 { passage.spans.removeLast() }
            return
        }
        passage.spans[Int(index)].tokens = start..<end
        let count = end - start
        let inner = passage.tokens[start..<end].dropLast().contains {
            $0.kind == .punctuation && ($0.word == Sign.stop || $0.word == Sign.exclamation)
        }
        passage.spans[Int(index)].isSentence = count > 12 || inner && count >= 5
    }

    private static let trailing: WordSet = [Sign.colon, Sign.comma, Sign.semicolon, Sign.stop]

    private mutating func addSpace() {
        if !pendingSpace, !passage.text.isEmpty { passage.text.append(0x20) }
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
            reader.passage.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<end]))
            copied = next
        }
        while index < bytes.count {
            let first = bytes[index]
            let isPlain = Characters.isPlain(first)
            if !isPlain {
                let space = Characters.spaceLength(bytes, index)
                if space > 0 {
                    if first != 0x20 || pendingSpace || index == copied {
                        copy(&self, before: index, next: index + space)
                        addSpace()
                    } else {
                        noteSpace()
                    }
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
            let offset = Int32(passage.text.count + index - copied)
            let place =
                isVerbatim
                ? Int32(start + index)..<Int32(start + end)
                : Int32(offsets.lowerBound)..<Int32(offsets.upperBound)
            let isCapitalised =
                first >= 0x41 && first <= 0x5A || first >= 0x30 && first <= 0x39 && kind == .number
                || first == 0xC3 || difference != 0
            passage.tokens.append(
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
        passage.tokens.withUnsafeMutableBufferPointer { tokens in
            for index in tokens.indices {
                let word = tokens[index].word
                passage.wordBits |= word.filterBit
                // No phrase begins with a punctuation mark.
                guard tokens[index].kind != .punctuation else { continue }
                let known = lexicon[word]
                if known.phrases != PhraseTrie.start { starts.append((index, known.phrases)) }
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
        let last = passage.tokens.count - 1
        guard last >= sentenceStart, passage.tokens[last].span < 0 else { return false }
        if last + 1 - sentenceStart >= PassageReader.longestSentence { return true }
        guard passage.tokens[last].kind == .punctuation else { return false }
        let word = passage.tokens[last].word
        if word == Sign.exclamation || word == Sign.question { return true }
        guard word == Sign.stop || word == Sign.ideographicStop else { return false }
        return last < 1 || !EnglishWords.abbreviations.contains(passage.tokens[last - 1].word)
    }

    private mutating func endSentence() {
        if passage.tokens.count > sentenceStart {
            passage.sentences.append(sentenceStart..<passage.tokens.count)
        }
        sentenceStart = passage.tokens.count
    }

    /// Turns short quotations, such as `"HTTP POST"`, into spans, because quotation marks can also
    /// mark interface text and values.
    private mutating func joinQuotes() {
        var index = 0
        let opening = Sign.opening
        let marked = passage.spans.count
        while index < passage.tokens.count {
            guard passage.tokens[index].kind == .punctuation, passage.tokens[index].span < 0,
                opening.contains(passage.tokens[index].word),
                let closing = Sign.closing[passage.tokens[index].word]
            else {
                index += 1
                continue
            }
            let limit = min(passage.tokens.count, index + 12)
            guard
                let end = (index + 1..<max(limit, index + 1)).first(where: {
                    passage.tokens[$0].kind == .punctuation && closing.contains(passage.tokens[$0].word)
                }), end > index + 1, passage.tokens[index + 1..<end].allSatisfy({ $0.span < 0 })
            else {
                index += 1
                continue
            }
            let span = Int32(passage.spans.count)
            for inner in index + 1..<end { passage.tokens[inner].span = span }
            passage.spans.append(MarkedSpan(mark: .quotes, tokens: index + 1..<end))
            index = end + 1
        }
        // If there are no other spans, the quotations are in order.
        guard marked > 0, passage.spans.count > marked else { return }
        passage.spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        for (number, span) in passage.spans.enumerated() {
            for token in span.tokens { passage.tokens[token].span = Int32(number) }
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
