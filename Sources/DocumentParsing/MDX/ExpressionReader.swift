import FormModel

/// Finds MDX expressions in text.
///
/// Only expressions that MDX pages use for text are interpreted. All other braces are text, as in plain
/// Markdown.
struct ExpressionReader {
    /// The text of the block.
    let block: MappedText
    /// The indices of inlines with the same parent.
    let siblings: Range<Int>
    let raw: RawInlines
    let file: FileName

    /// Appends the text node at an index. Its expressions become separate inlines.
    func append(_ position: Int, to assembly: inout InlineAssembly) {
        guard let text = raw.decoded(raw[position], in: block.bytes) else { return }
        if Self.isPlain(text.bytes, 0..<text.count), !block.holdsInserted {
            if text.count > 0 {
                let range = range(text, 0..<text.count)
                assembly.append(Inline(.text(InlineText(repairing: text.bytes)), range: range))
            }
            return
        }
        var index = 0
        var plainStart = 0
        // libcmark splits `` {`text`} ``; the code between the braces is treated as text.
        if text.bytes.first == UInt8(ascii: "}"), closesTemplate(at: position) {
            index = 1
            plainStart = 1
        }
        var end = text.count
        if Self.opensTemplate(raw, siblings, at: position, in: block.bytes) { end -= 1 }
        while index < end {
            guard text.bytes[index] == UInt8(ascii: "{"), text.isVerbatim(index),
                let close = closingBrace(text, from: index, to: end),
                let inline = inline(text, index..<close + 1)
            else {
                index += 1
                continue
            }
            appendPlain(text, plainStart..<index, to: &assembly)
            assembly.append(inline)
            index = close + 1
            plainStart = index
        }
        appendPlain(text, plainStart..<end, to: &assembly)
    }

    /// Whether a string contains no braces and no invisible characters.
    static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        return bytes.withUnsafeBytes { raw in
            var index = range.lowerBound
            // Most texts consist of letters, so look at eight bytes at once.
            while index + 8 <= range.upperBound {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // The highest bit is set in bytes that are not ASCII; after the addition, in those from 0x7B;
                // and after the subtraction, in those below 0x02.
                let sums = word &+ 0x0505_0505_0505_0505
                let differences = word &- 0x0202_0202_0202_0202
                if (word | sums | differences) & 0x8080_8080_8080_8080 != 0,
                    !isPlain(index..<index + 8, of: bytes, range)
                {
                    return false
                }
                index += 8
            }
            return isPlain(index..<range.upperBound, of: bytes, range)
        }
    }

    /// Whether no brace or invisible character begins in a part of the text in a range.
    private static func isPlain(_ part: Range<Int>, of bytes: [UInt8], _ range: Range<Int>) -> Bool {
        part.allSatisfy { index in
            let byte = bytes[index]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { return false }
            return !InvisibleText.mayBegin(with: byte)
                || InvisibleText.replacement(in: bytes[range], at: index) == nil
        }
    }

    /// Whether the code after a piece of text belongs to `` {`text`} ``.
    static func opensTemplate(
        _ raw: RawInlines, _ siblings: Range<Int>, at position: Int, in block: [UInt8]
    ) -> Bool {
        guard position + 2 < siblings.upperBound, raw[position + 1].isCode else { return false }
        return raw.ends(position, with: UInt8(ascii: "{"), in: block)
            && raw.begins(position + 2, with: UInt8(ascii: "}"), in: block)
    }

    private func closesTemplate(at position: Int) -> Bool {
        position - 2 >= siblings.lowerBound
            && Self.opensTemplate(raw, siblings, at: position - 2, in: block.bytes)
    }

    /// The index of the brace that closes an expression; nil if no brace follows, or if another expression
    /// begins before the brace.
    ///
    /// Relevant expressions are short, so a limit keeps the time linear for text with many open braces.
    private func closingBrace(_ text: DecodedText, from start: Int, to end: Int) -> Int? {
        var index = start + 1
        while index < min(end, start + 400) {
            if text.bytes[index] == UInt8(ascii: "{") { return nil }
            if text.bytes[index] == UInt8(ascii: "}") { return index }
            index += 1
        }
        return nil
    }

    private func inline(_ text: DecodedText, _ range: Range<Int>) -> Inline? {
        let expression = text.bytes[range].string
        let place = self.range(text, range)
        if let literal = TagReader.literalValue(of: expression) {
            return Inline(.text(InlineText(literal)), range: place)
        }
        let inner = text.bytes[range.lowerBound + 1..<range.upperBound - 1]
        let name = inner.drop { $0.isWhiteSpace }
        guard name.hasPrefix("props.") else { return nil }
        let trimmed = name.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
        guard name.dropFirst(trimmed.count).allSatisfy(\.isWhiteSpace), trimmed.count > 6 else { return nil }
        return Inline(.expression(trimmed.string), range: place)
    }

    private func appendPlain(_ text: DecodedText, _ range: Range<Int>, to assembly: inout InlineAssembly) {
        guard !range.isEmpty else { return }
        var bytes = text.bytes[range]
        if block.holdsInserted {
            bytes = ArraySlice(
                range.filter { !block.isInserted(at: text.start($0)) }.map { text.bytes[$0] })
        }
        guard InvisibleText.occurs(in: bytes) else {
            let place = self.range(text, range)
            let text = InlineText(repairing: Array(bytes))
            assembly.append(Inline(.text(text), range: place))
            return
        }
        appendVisible(text, range, to: &assembly)
    }

    /// Appends the visible part of a string. Its range extends from the first to the last byte that remains.
    private func appendVisible(_ text: DecodedText, _ range: Range<Int>, to assembly: inout InlineAssembly) {
        let bytes = text.bytes[range]
        var visible: [UInt8] = []
        var first: Int?
        var last = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            if !block.holdsInserted {
                var end = index
                while end < range.upperBound, InvisibleText.isPlain(bytes[end]) { end += 1 }
                if end > index {
                    visible += bytes[index..<end]
                    first = first ?? index
                    last = end
                    index = end
                    continue
                }
            }
            if let (length, isSpace) = InvisibleText.replacement(in: bytes, at: index) {
                if isSpace {
                    visible.append(UInt8(ascii: " "))
                    first = first ?? index
                    last = index + length
                }
                index += length
                continue
            }
            if !block.isInserted(at: text.start(index)) {
                visible.append(bytes[index])
                first = first ?? index
                last = index + 1
            }
            index += 1
        }
        guard let first else { return }
        assembly.append(Inline(.text(InlineText(repairing: visible)), range: self.range(text, first..<last)))
    }

    private func range(_ text: DecodedText, _ range: Range<Int>) -> SourceRange {
        let start = text.start(range.lowerBound)
        let offsets = block.sourceRange(start..<max(start, text.end(range.upperBound - 1)))
        return SourceRange(file: file, offsets: offsets)
    }
}
