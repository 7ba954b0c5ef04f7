import FormModel

/// Finds lines that consist of markers that CommonMark does not have, and prepares the body for libcmark.
///
/// The number of lines does not change, so that libcmark's block positions match the source.
struct MarkerScanner {
    let source: SourceText
    /// The source, in which MDX comments and expressions are overwritten by HTML comments of the same length.
    var buffer: [UInt8]
    let firstLine: Int
    let tags: TagReader
    var tokens: MarkerTokenizer
    var body: PreparedBody
    private var fence: (byte: UInt8, length: Int, quotes: Int)?
    private var previousIsBreak = true
    /// Whether any bytes in the buffer differ from the source.
    private var hasOverwritten = false
    private var linkDefinitions = LinkDefinitions()
    /// The ends of the open blocks with indented contents.
    private var indented: [Int] = []
    private let isMDXFile: Bool
    /// For each length of a run of backticks, the offset of the last such run in a line.
    private var lastRun: [Int] = []
    /// The offsets at which no inline syntax begins, before the one at which it may begin or the text ends.
    private var withoutSyntax: ClosedRange<Int>?
    /// The open colon-fenced containers.
    private var containers = OpenContainers()
    /// The maximum nesting depth of blocks with indented contents.
    private static let maximumIndentedDepth = 20

    /// Prepares the body that begins at the given UTF-8 offset of a source.
    static func scan(_ source: SourceText, from bodyOffset: Int, entities: EntityDecoder) -> PreparedBody {
        var scanner = MarkerScanner(source, from: bodyOffset, entities: entities)
        scanner.run(from: bodyOffset)
        // The body is moved, so that its references are not counted.
        var body = PreparedBody(firstLine: 0)
        swap(&body, &scanner.body)
        swap(&body.lines.buffer, &scanner.buffer)
        body.lines.isBufferUnchanged = !scanner.hasOverwritten
        return body
    }

    private init(_ source: SourceText, from bodyOffset: Int, entities: EntityDecoder) {
        let firstLine = source.line(at: bodyOffset) - 1
        let lineCount = source.lineStarts.count - firstLine
        let tags = TagReader(bytes: source.bytes, entities: entities)
        let tokens = MarkerTokenizer(source: source, tags: tags, from: bodyOffset)
        var body = PreparedBody(firstLine: firstLine)
        body.imports = tokens.imports
        body.lines.reserveCapacity(lineCount)
        body.markers = LineTable(capacity: lineCount)
        body.original = LineTable(capacity: lineCount)
        self.source = source
        buffer = source.bytes
        self.firstLine = firstLine
        self.tags = tags
        self.tokens = tokens
        self.body = body
        isMDXFile = source.file.hasSuffix(".mdx")
    }

    private mutating func run(from bodyOffset: Int) {
        var line = firstLine + 1
        while line <= source.lineStarts.count {
            var range = source.range(ofLine: line)
            if range.lowerBound < bodyOffset { range = min(bodyOffset, range.upperBound)..<range.upperBound }
            if !indented.isEmpty { range = withoutIndentation(range) }
            if appendOrdinary(range) {
                line += 1
                continue
            }
            let prefix = LinePrefix(source.bytes, range)
            if continuesFence(prefix, range) {
                body.lines.append(range, isFenced: true)
                line += 1
                continue
            }
            if let found = indentedBlock(prefix, range, line: line)
                ?? tokens.markers(
                    at: prefix.content, line: line, lineEnd: range.upperBound,
                    isAtLineStart: prefix.content == range.lowerBound, afterBreak: previousIsBreak)
            {
                line = mask(found, from: line, range: range, prefix: prefix)
                previousIsBreak = true
                continue
            }
            let isBlank = prefix.content >= range.upperBound
            if !isBlank {
                opensFence(prefix, range)
                overwriteSyntax(in: range, line: body.lines.count)
                linkDefinitions.collect(
                    prefix.content..<range.upperBound, of: source.bytes, into: &body.definitions)
            } else {
                linkDefinitions.endParagraph()
            }
            body.lines.append(range)
            if !isBlank {
                if source.bytes[prefix.content] == UInt8(ascii: "<") {
                    body.hasRawText =
                        body.hasRawText
                        || BlockStart.beginsRawText(source.bytes[prefix.content..<range.upperBound])
                }
                guardComment(prefix, range)
                markDefinition(prefix, range)
            }
            previousIsBreak = isBlank
            line += 1
        }
    }

    /// Appends a line that is empty or begins with a letter, and cannot be a marker, as most lines; returns false and
    /// does nothing for other lines.
    private mutating func appendOrdinary(_ range: Range<Int>) -> Bool {
        guard fence == nil else { return false }
        if range.isEmpty {
            linkDefinitions.endParagraph()
        } else {
            let first = source.bytes[range.lowerBound]
            guard first.isLetter, !MarkerTokenizer.beginsStatement(first) else { return false }
            overwriteSyntax(in: range, line: body.lines.count)
            linkDefinitions.collect(range, of: source.bytes, into: &body.definitions)
        }
        body.lines.append(range)
        previousIsBreak = range.isEmpty
        return true
    }

    private func bytes(ofLine index: Int) -> LineBytes { body.lines.bytes(index, in: buffer) }

    // MARK: Blocks with indented contents

    /// The line without the indentation of the enclosing blocks. Blocks that have ended are closed.
    private mutating func withoutIndentation(_ range: Range<Int>) -> Range<Int> {
        while let last = indented.last, last <= range.lowerBound { indented.removeLast() }
        var start = range.lowerBound
        for _ in indented {
            var columns = 0
            while columns < 4, start < range.upperBound, source.bytes[start].isBlank {
                columns += source.bytes[start] == UInt8(ascii: "\t") ? 4 : 1
                start += 1
            }
        }
        return start..<range.upperBound
    }

    /// The marker of a Python-Markdown block; nil if there are lines below it that are not indented.
    private mutating func indentedBlock(
        _ prefix: LinePrefix, _ range: Range<Int>, line: Int
    ) -> (markers: [Marker], end: Int)? {
        let start = prefix.content
        guard !isMDXFile, start + 3 < range.upperBound,
            source.bytes[start + 1] == source.bytes[start], MkDocs.mayBegin(with: source.bytes[start]),
            indented.count < Self.maximumIndentedDepth
        else { return nil }
        var end = range.upperBound
        while end > start, source.bytes[end - 1].isBlank { end -= 1 }
        guard let (kind, title) = MkDocs.marker(source.bytes, start..<end) else { return nil }
        let own = source.range(ofLine: line)
        let columns = Self.columns(source.bytes, own.lowerBound..<start)
        var until = own.upperBound
        var next = line + 1
        while next <= source.lineStarts.count {
            let following = source.range(ofLine: next)
            let text = source.bytes[following]
            let content = text.firstIndex { !$0.isBlank }
            if let content {
                guard Self.columns(source.bytes, following.lowerBound..<content) >= columns + 4 else { break }
                until = following.upperBound
            }
            next += 1
        }
        indented.append(until)
        return (
            [Marker(kind: .indented(kind, title: title, until: until), range: start..<end)], range.upperBound
        )
    }

    private static func columns(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $1 == UInt8(ascii: "\t") ? ($0 / 4 + 1) * 4 : $0 + 1 }
    }

    // MARK: Definitions

    /// Turns a `: text` line below a term into a list item, which libcmark can parse.
    private mutating func markDefinition(_ prefix: LinePrefix, _ range: Range<Int>) {
        let start = prefix.content
        guard source.bytes[start] == UInt8(ascii: ":"), start - range.lowerBound <= 3, prefix.quotes == 0,
            source.bytes[range.lowerBound..<start].allSatisfy({ $0 == UInt8(ascii: " ") }),
            start + 1 < range.upperBound, source.bytes[start + 1].isBlank
        else { return }
        let index = body.lines.count - 1
        guard
            isTerm(index - 1)
                || index > 1 && isBlank(index - 1) && isTerm(index - 2) && (index < 3 || isBlank(index - 3))
        else { return }
        var bytes = Array(bytes(ofLine: index))
        bytes[start - range.lowerBound] = UInt8(ascii: "+")
        body.lines.replace(index, with: bytes)
        body.definitionLines.insert(index)
    }

    private func isBlank(_ index: Int) -> Bool {
        index >= 0 && !body.markers.holds(index) && bytes(ofLine: index).isBlank
    }

    /// Whether a line can be a term, or part of the text of the definition above.
    private func isTerm(_ index: Int) -> Bool {
        guard index >= 0, !body.markers.holds(index), let first = bytes(ofLine: index).first else {
            return false
        }
        if body.definitionLines.contains(index) { return true }
        return !"#>|<:=~\t".utf8.contains(first)
            && BlockStart.listMarkerLength(bytes(ofLine: index)) == nil
    }

    /// Replaces the lines of a marker with a comment; returns the index of the line after them.
    private mutating func mask(
        _ found: (markers: [Marker], end: Int), from line: Int, range: Range<Int>, prefix: LinePrefix
    ) -> Int {
        let index = body.lines.count
        body.markers[index] = found.markers
        for marker in found.markers.indices where found.markers[marker].holdsText {
            overwriteSyntax(in: found.markers[marker].range, line: nil)
        }
        body.original[index] = range
        var head = Array(source.bytes[range.lowerBound..<prefix.content])
        if let columns = containers.note(found.markers, columns: head.count, quotes: prefix.quotes) {
            head = Array(repeating: UInt8(ascii: " "), count: columns)
        }
        body.lines.append(range)
        body.lines.mask(index, after: head)
        var next = line + 1
        while next <= source.lineStarts.count, source.lineStarts[next - 1] < found.end {
            let following = source.range(ofLine: next)
            // A `>` on a separate line may end the tag, so keep only the `>` of the enclosing quotes.
            let quote =
                prefix.quotes == 0 ? following.lowerBound : LinePrefix(source.bytes, following).quoteEnd
            body.original[body.lines.count] = following
            body.lines.append(following)
            body.lines.replace(body.lines.count - 1, with: source.bytes[following.lowerBound..<quote])
            next += 1
        }
        return next
    }

    // MARK: Fenced code

    private mutating func continuesFence(_ prefix: LinePrefix, _ range: Range<Int>) -> Bool {
        guard let open = fence else { return false }
        if prefix.quotes < open.quotes {
            fence = nil
            return false
        }
        var index = prefix.quoteEnd
        while index < range.upperBound, source.bytes[index].isBlank { index += 1 }
        let start = index
        while index < range.upperBound, source.bytes[index] == open.byte { index += 1 }
        if index - start >= open.length,
            source.bytes[index..<range.upperBound].allSatisfy(\.isBlank)
        {
            fence = nil
            previousIsBreak = true
        }
        return true
    }

    private mutating func opensFence(_ prefix: LinePrefix, _ range: Range<Int>) {
        let first = source.bytes[prefix.content]
        guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
            let length = BlockStart.fenceLength(source.bytes[prefix.content..<range.upperBound])
        else { return }
        fence = (first, length, prefix.quotes)
    }

    // MARK: Inline comments and expressions

    /// Whether inline syntax can begin in a range. Most lines are before the beginning that was found for an
    /// earlier one.
    private mutating func mayBeginSyntax(in range: Range<Int>) -> Bool {
        if let searched = withoutSyntax, searched.contains(range.lowerBound) {
            return searched.upperBound < range.upperBound
        }
        let found = InlineSyntax.firstBeginning(in: source.bytes, range.lowerBound..<source.bytes.count)
        withoutSyntax = range.lowerBound...found
        return found < range.upperBound
    }

    /// Overwrites syntax that is not text, so that libcmark treats it as inline HTML or ignores it. The
    /// length of the text does not change.
    ///
    /// Comments become HTML comments, and expressions in tags become plain values. Attribute lists,
    /// shortcodes, emoji codes and footnote references become `InvisibleText.blank`. HTML is read from the
    /// original source later.
    private mutating func overwriteSyntax(in range: Range<Int>, line: Int?) {
        guard mayBeginSyntax(in: range) else { return }
        if !lastRun.isEmpty { lastRun.removeAll(keepingCapacity: true) }
        var index = range.lowerBound
        while index < range.upperBound {
            switch source.bytes[index] {
            case UInt8(ascii: "\\"):
                // This is a heading's id, which must be escaped in MDX.
                if line != nil,
                    let list = InlineSyntax.escapedAttributes(
                        source.bytes, at: index, limit: range.upperBound)
                {
                    blank(index..<list.end, in: range)
                    note(list, line: line, range)
                    index = list.end
                } else {
                    index += 2
                }
            case UInt8(ascii: "`"):
                if lastRun.isEmpty { collectBackticks(in: index..<range.upperBound) }
                let run = backtickRun(at: index, range)
                index += run
                guard run < lastRun.count, lastRun[run] >= index else { continue }
                while index < range.upperBound {
                    index = InlineSyntax.firstBacktick(in: source.bytes, index..<range.upperBound)
                    let other = backtickRun(at: index, range)
                    index += other
                    if other == run { break }
                }
            case UInt8(ascii: "{"):
                if let end = tokens.commentEnd(at: index), isInOneParagraph(index..<end) {
                    overwriteComment(index..<end)
                    index = end
                } else if let list = AttributeList.read(source.bytes, at: index, limit: range.upperBound) {
                    blank(index..<list.end, in: range)
                    note(list, line: line, range)
                    index = list.end
                } else if let end = InlineSyntax.endOfTemplate(
                    source.bytes, at: index, limit: range.upperBound)
                {
                    overwriteTemplate(index..<end, in: range)
                    index = end
                } else {
                    index += 1
                }
            case UInt8(ascii: "["):
                if let end = InlineSyntax.endOfFootnoteMark(source.bytes, at: index, limit: range.upperBound)
                {
                    blank(index..<end, in: range)
                    index = end
                } else if let include = IncludeSyntax.read(source.bytes, at: index, lineEnd: range.upperBound)
                {
                    overwriteComment(index..<include.end)
                    index = include.end
                } else {
                    index += 1
                }
            case UInt8(ascii: "]"):
                index =
                    InlineSyntax.endOfDestination(source.bytes, at: index, limit: range.upperBound) ?? index
                    + 1
            case UInt8(ascii: ":"):
                if let end = InlineSyntax.endOfEmoji(source.bytes, at: index, in: range) {
                    blank(index..<end, in: range)
                    index = end
                } else {
                    index += 1
                }
            case UInt8(ascii: "<"):
                guard let tag = tags.tag(at: index) else {
                    index += 1
                    continue
                }
                if !tag.expressions.isEmpty { hasOverwritten = true }
                for expression in tag.expressions {
                    for offset in expression where buffer[offset] != 0x0A && buffer[offset] != 0x0D {
                        buffer[offset] = UInt8(ascii: "x")
                    }
                }
                index = tag.range.upperBound
            default: index = InlineSyntax.firstSign(in: source.bytes, index + 1..<range.upperBound)
            }
        }
    }

    /// Records the runs of backticks in a range that begins with one.
    private mutating func collectBackticks(in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let run = backtickRun(at: index, range)
            while lastRun.count <= run { lastRun.append(-1) }
            lastRun[run] = index
            index = InlineSyntax.firstBacktick(in: source.bytes, index + run..<range.upperBound)
        }
    }

    /// Removes something that is not text, and one of the spaces around it.
    private mutating func blank(_ range: Range<Int>, in line: Range<Int>) {
        hasOverwritten = true
        for offset in range { buffer[offset] = InvisibleText.blank }
        var before = range.lowerBound - 1
        while before > line.lowerBound, buffer[before] == InvisibleText.blank { before -= 1 }
        guard before > line.lowerBound, buffer[before] == UInt8(ascii: " "),
            range.upperBound < line.upperBound
        else {
            return
        }
        let after = source.bytes[range.upperBound]
        if after == UInt8(ascii: " ") {
            // The space before the closing `#` of a heading is needed.
            let next = range.upperBound + 1
            if next < line.upperBound, source.bytes[next] == UInt8(ascii: "#") { return }
            buffer[range.upperBound] = InvisibleText.blank
        } else if ":.,;".utf8.contains(after),
            buffer[before - 1].isAlphanumeric || "*_`)".utf8.contains(buffer[before - 1])
        {
            buffer[before] = InvisibleText.blank
        }
    }

    /// Removes a template tag. If it is a variable that is part of a heading, or a complete marked label or
    /// value, the words in the last part of the variable's name are kept. Without them, nothing would be
    /// left, or a word would be missing from the title.
    private mutating func overwriteTemplate(_ template: Range<Int>, in line: Range<Int>) {
        let isMarked =
            template.lowerBound > line.lowerBound && template.upperBound < line.upperBound
            && "*_".utf8.contains(source.bytes[template.lowerBound - 1])
            && source.bytes[template.upperBound] == source.bytes[template.lowerBound - 1]
        let isHeading = source.bytes[LinePrefix(source.bytes, line).content..<line.upperBound].hasPrefix("#")
        guard isMarked || isHeading,
            let name = InlineSyntax.lastName(ofTemplate: template, in: source.bytes)
        else {
            blank(template, in: line)
            return
        }
        hasOverwritten = true
        for offset in template {
            if !name.contains(offset) {
                buffer[offset] = InvisibleText.blank
            } else if "_-".utf8.contains(source.bytes[offset]) {
                buffer[offset] = UInt8(ascii: " ")
            }
        }
    }

    /// Records the id of an attribute list that ends a heading.
    private mutating func note(_ list: AttributeList, line: Int?, _ range: Range<Int>) {
        guard let line, let id = list.id, body.headingIDs[line] == nil,
            source.bytes[list.end..<range.upperBound].allSatisfy({ $0.isBlank || $0 == UInt8(ascii: "#") })
        else { return }
        body.headingIDs[line] = id
    }

    /// Whether a range of lines is probably within one paragraph: no line is blank or begins a new block.
    private func isInOneParagraph(_ range: Range<Int>) -> Bool {
        var line = source.line(at: range.lowerBound)
        let last = source.line(at: range.upperBound - 1)
        guard last - line < 100 else { return false }
        while line < last {
            line += 1
            let text = source.bytes[source.range(ofLine: line)].drop { $0.isBlank }
            guard let first = text.first, !first.isDigit, !"#>-+|:`~<=_".utf8.contains(first),
                first != UInt8(ascii: "*") || text.hasPrefix("*/}")
            else { return false }
        }
        return true
    }

    private func backtickRun(at start: Int, _ range: Range<Int>) -> Int {
        var index = start
        while index < range.upperBound, source.bytes[index] == UInt8(ascii: "`") { index += 1 }
        return index - start
    }

    private mutating func overwriteComment(_ range: Range<Int>) {
        hasOverwritten = true
        for offset in range where buffer[offset] != 0x0A && buffer[offset] != 0x0D {
            buffer[offset] = range.count < 7 ? UInt8(ascii: " ") : UInt8(ascii: "x")
        }
        guard range.count >= 7 else { return }
        buffer.replaceSubrange(range.lowerBound..<range.lowerBound + 4, with: "<!--".utf8)
        buffer.replaceSubrange(range.upperBound - 3..<range.upperBound, with: "-->".utf8)
    }

    /// Inserts the bytes that `PreparedLine.guardBytes` describes.
    private mutating func guardComment(_ prefix: LinePrefix, _ range: Range<Int>) {
        guard buffer[prefix.content] == UInt8(ascii: "<") else { return }
        let text = buffer[prefix.content..<range.upperBound]
        guard text.hasPrefix("<!--"), let end = tokens.end(of: "-->", from: prefix.content + 4, in: buffer),
            end < range.upperBound
        else { return }
        body.lines.insertGuard(
            body.lines.count - 1, at: prefix.content - range.lowerBound, in: buffer)
    }
}
