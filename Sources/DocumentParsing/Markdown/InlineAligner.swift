/// Finds the positions of libcmark's inlines in the text that they were parsed from.
///
/// libcmark's own columns are wrong after a line break. The nodes are in the order of the text, so a cursor
/// can follow them: it decodes escapes and references, and skips delimiters, link destinations and titles.
/// This takes linear time.
struct InlineAligner {
    /// The inlines of the block, and their texts.
    private(set) var found = RawInlines()
    private let entities: EntityDecoder
    private var bytes: [UInt8] = []
    private var cursor = 0
    private var isInAutolink = false
    private var areTooDeep = false

    init(entities: EntityDecoder) { self.entities = entities }

    /// Finds the inlines of a block, with their places in the bytes of its text. They replace the inlines of
    /// another block. The bytes do not change; they are only moved, so that their references are not counted.
    ///
    /// - Returns: the indices of the inlines directly within the block.
    mutating func align(
        _ node: MarkdownNode, of document: CommonMarkDocument, in text: inout MappedText, isParagraph: Bool
    ) -> Range<Int> {
        text.exchangeBytes(with: &bytes)
        defer { text.exchangeBytes(with: &bytes) }
        found.removeAll()
        cursor = isParagraph ? LinkSyntax.endOfDefinitions(in: bytes) : 0
        isInAutolink = false
        areTooDeep = false
        let indices = withExtendedLifetime(document) { inlines(document.inlines(of: node)) }
        if areTooDeep { document.noteDeepInlines(in: node) }
        return indices
    }

    private mutating func inlines(_ nodes: consuming MarkdownInlines) -> Range<Int> {
        // Inlines at the maximum depth can be more numerous than the nodes, but then nothing is within them.
        let start = found.reserve(nodes.count)
        var end = start
        while let node = nodes.next() {
            let inline = self.inline(node)
            if inline.isText, end > start, found[end - 1].isText,
                found[end - 1].range.upperBound == inline.range.lowerBound
            {
                found.join(end - 1, with: inline, in: bytes)
            } else {
                found.put(inline, at: end)
                end += 1
            }
        }
        if nodes.areTooDeep { areTooDeep = true }
        return start..<end
    }

    private mutating func inline(_ node: MarkdownInline) -> RawInline {
        let start: Int
        let kind: RawInline.Kind
        switch node.kind {
        case .text:
            return node.withLiteral { text($0) }
        case .softBreak, .lineBreak:
            skipBlanks()
            start = cursor
            if peek == UInt8(ascii: "\\") { cursor += 1 }
            if peek == UInt8(ascii: "\n") { cursor += 1 }
            let end = cursor
            skipBlanks()
            return RawInline(kind: node.kind == .softBreak ? .softBreak : .lineBreak, range: start..<end)
        case .codeSpan:
            start = cursor
            skipCode()
            kind = node.withLiteral { code($0, at: start) }
        case .htmlInline:
            start = cursor
            node.withLiteral { literal in
                if bytes[min(cursor, bytes.count)...].starts(with: literal) { cursor += literal.count }
            }
            kind = .html
        case .emphasis, .strong:
            start = cursor
            let width = node.kind == .strong ? 2 : 1
            skipDelimiters(width)
            let content = inlines(node.children)
            skipDelimiters(width)
            kind = node.kind == .strong ? .strong(content) : .emphasis(content)
        case .image:
            start = cursor
            if peek == UInt8(ascii: "!") { cursor += 1 }
            let content = bracketed(node.children)
            kind = .image(content)
        case .link:
            let destination = found.add(node.destination)
            start = cursor
            if peek == UInt8(ascii: "<") {
                cursor += 1
                isInAutolink = true
                let content = inlines(node.children)
                isInAutolink = false
                if peek == UInt8(ascii: ">") { cursor += 1 }
                kind = .link(destination: destination, content)
            } else {
                kind = .link(destination: destination, bracketed(node.children))
            }
        }
        return RawInline(kind: kind, range: start..<max(start, cursor))
    }

    private var peek: UInt8? { cursor < bytes.count ? bytes[cursor] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, byte.isBlank { cursor += 1 }
    }

    private mutating func skipDelimiters(_ count: Int) {
        for _ in 0..<count where peek == UInt8(ascii: "*") || peek == UInt8(ascii: "_") { cursor += 1 }
    }

    private mutating func bracketed(_ children: MarkdownInlines) -> Range<Int> {
        if peek == UInt8(ascii: "[") { cursor += 1 }
        let content = inlines(children)
        skipBlanksAndLineEnds()
        if peek == UInt8(ascii: "]") {
            cursor = LinkSyntax.endOfLinkTail(in: bytes, after: cursor + 1)
        }
        return content
    }

    private mutating func skipBlanksAndLineEnds() {
        while let byte = peek, byte.isWhiteSpace { cursor += 1 }
    }

    /// The code of a span that begins at an offset. A space at both of its ends may not be part of it.
    private mutating func code(_ literal: UnsafeBufferPointer<UInt8>, at start: Int) -> RawInline.Kind {
        let inner = start + run(at: start)
        for offset in inner...inner + 1 {
            if bytes.withUnsafeBytes({ $0.holds(UnsafeRawBufferPointer(literal), at: offset) }) {
                return .code(offset..<offset + literal.count)
            }
        }
        return .changedCode(found.add(literal.string))
    }

    private mutating func skipCode() {
        let opening = run(at: cursor)
        guard opening > 0 else { return }
        var index = cursor + opening
        while true {
            while index < bytes.count, bytes[index] != UInt8(ascii: "`") { index += 1 }
            guard index < bytes.count else { return }
            let length = run(at: index)
            index += length
            if length == opening {
                cursor = index
                return
            }
        }
    }

    private func run(at start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
        return index - start
    }

    /// Advances over a text node.
    private mutating func text(_ literal: UnsafeBufferPointer<UInt8>) -> RawInline {
        if let isPlain = verbatimText(literal) {
            defer { cursor += literal.count }
            return RawInline(kind: .verbatim(isPlain: isPlain), range: cursor..<cursor + literal.count)
        }
        let decoded = decode(Array(literal))
        let start = decoded.count > 0 ? decoded.start(0) : cursor
        return RawInline(kind: .text(found.add(decoded)), range: start..<max(start, cursor))
    }

    /// Decodes a text node. Anything that is not found where it is expected is given the cursor's position.
    private mutating func decode(_ literal: [UInt8]) -> DecodedText {
        var result = DecodedText()
        var index = 0
        while index < literal.count {
            let run = literal.withUnsafeBufferPointer { Self.commonRun($0, index, bytes, cursor) }
            if run > 0 {
                result.append(literal[index..<index + run], at: cursor)
                index += run
                cursor += run
                continue
            }
            guard cursor < bytes.count else {
                result.append(literal[index...index], for: cursor..<cursor)
                index += 1
                continue
            }
            let byte = bytes[cursor]
            if byte == UInt8(ascii: "\\"), !isInAutolink, cursor + 1 < bytes.count,
                bytes[cursor + 1].isPunctuation, bytes[cursor + 1] == literal[index]
            {
                result.append(literal[index...index], for: cursor..<cursor + 2)
                cursor += 2
                index += 1
            } else if byte == UInt8(ascii: "&"),
                let (decoded, end) = entities.reference(in: bytes, at: cursor),
                literal[index...].starts(with: decoded)
            {
                result.append(decoded[...], for: cursor..<end)
                cursor = end
                index += decoded.count
            } else if byte == literal[index] {
                result.append(literal[index...index], at: cursor)
                cursor += 1
                index += 1
            } else if literal[index].isBlank {
                // White space at the start of a lazy continuation line, which libcmark keeps after a backslash line break.
                index += 1
            } else if let next = resume(literal[index]) {
                cursor = next
            } else {
                result.append(literal[index...index], for: cursor..<cursor)
                index += 1
            }
        }
        return result
    }

    /// Whether a text at the cursor is plain; nil if the text of the block is different there, or contains a sign
    /// that can begin an escape or a reference.
    private func verbatimText(_ literal: UnsafeBufferPointer<UInt8>) -> Bool? {
        let count = literal.count
        guard count <= bytes.count - cursor else { return nil }
        return bytes.withUnsafeBytes { bytes in
            let literal = UnsafeRawBufferPointer(literal)
            let backslashes = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
            let ampersands = SIMD16<UInt8>(repeating: UInt8(ascii: "&"))
            let lowest = SIMD16<UInt8>(repeating: 2)
            let width = SIMD16<UInt8>(repeating: 0x78)
            var differences = SIMDMask<SIMD16<Int8>>(repeating: false)
            var signs = differences
            func compare(_ block: SIMD16<UInt8>, _ other: SIMD16<UInt8>) {
                differences .|= (block .!= other) .| (block .== backslashes) .| (block .== ampersands)
                // These are bytes below 0x02 and from 0x7B. The distance of lower bytes wraps around.
                signs .|= (block &- lowest) .> width
            }
            if count >= 16 {
                var index = 0
                while true {
                    compare(
                        literal.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self),
                        bytes.loadUnaligned(fromByteOffset: cursor + index, as: SIMD16<UInt8>.self))
                    if index == count - 16 { break }
                    // The last block overlaps the one before it.
                    index = min(index + 16, count - 16)
                }
            } else if count > 0 {
                compare(Self.shortBlock(literal, 0..<count), Self.shortBlock(bytes, cursor..<cursor + count))
            }
            // A mask consists of sixteen bytes, which are 0 or 0xFF.
            guard unsafeBitCast(differences, to: SIMD2<UInt64>.self) == .zero else { return nil }
            return unsafeBitCast(signs, to: SIMD2<UInt64>.self) == .zero
        }
    }

    /// One to fifteen bytes as a block, which contains some of them several times.
    private static func shortBlock(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> SIMD16<UInt8> {
        func word<Word: FixedWidthInteger>(_ type: Word.Type) -> SIMD2<UInt64> {
            let width = Word.bitWidth / 8
            let first = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: type)
            let last = bytes.loadUnaligned(fromByteOffset: range.upperBound - width, as: type)
            let fill = UInt64.max / UInt64(Word.max)
            return SIMD2(UInt64(first) &* fill, UInt64(last) &* fill)
        }
        let words =
            switch range.count {
            case 8...: word(UInt64.self)
            case 4...: word(UInt32.self)
            case 2...: word(UInt16.self)
            default: word(UInt8.self)
            }
        return unsafeBitCast(words, to: SIMD16<UInt8>.self)
    }

    /// The number of equal bytes in the two texts, counted from the given positions, before a sign that can
    /// begin an escape or a reference.
    private static func commonRun(
        _ left: UnsafeBufferPointer<UInt8>, _ start: Int, _ right: [UInt8], _ cursor: Int
    ) -> Int {
        let count = min(left.count - start, right.count - cursor)
        guard count > 0 else { return 0 }
        return right.withUnsafeBufferPointer { right in
            var run = 0
            // Most texts are equal, so compare sixteen bytes at once.
            let blocks = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
            let backslashes = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
            let ampersands = SIMD16<UInt8>(repeating: UInt8(ascii: "&"))
            while run + 16 <= count {
                let block = blocks.0.loadUnaligned(fromByteOffset: start + run, as: SIMD16<UInt8>.self)
                let other = blocks.1.loadUnaligned(fromByteOffset: cursor + run, as: SIMD16<UInt8>.self)
                let ends = (block .!= other) .| (block .== backslashes) .| (block .== ampersands)
                // A mask consists of sixteen bytes, which are 0 or 0xFF.
                guard unsafeBitCast(ends, to: SIMD2<UInt64>.self) == .zero else { break }
                run += 16
            }
            while run < count {
                let byte = left[start + run]
                if byte != right[cursor + run] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
                    break
                }
                run += 1
            }
            return run
        }
    }

    /// The offset of the next occurrence of a byte, if it is within the next few bytes.
    private func resume(_ byte: UInt8) -> Int? {
        let window = bytes[min(cursor + 1, bytes.count)..<min(cursor + 64, bytes.count)]
        return window.firstIndex { $0 == byte || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }
    }
}
