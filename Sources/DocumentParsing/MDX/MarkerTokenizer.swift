import FormModel

/// Reads the markers on a line.
struct MarkerTokenizer {
    let source: SourceText
    let tags: TagReader
    /// The paths of partials, by the names under which they are imported.
    private(set) var imports: [String: String] = [:]
    /// The import statements that were read for `imports`.
    private var importStatements: [Range<Int>] = []
    /// The index of the next import statement in the body.
    private var nextImport = 0
    /// The names after `end` in the `{% end… %}` tags of the page.
    private var closedNames: Set<String> = []
    /// The names of the Hugo shortcodes that the page closes.
    private var closedShortcodes: Set<String> = []
    private let colons: ColonFence
    /// The last search for each closing text, and its result. Storing them keeps reading linear for pages
    /// with many opening markers.
    private var lastSearch: [String: (from: Int, found: Int?)] = [:]

    /// HTML elements whose tags are treated as markers, because the elements contain Markdown.
    static let structural = ["details", "summary", "div", "section"]
    /// Components and elements that can have text on the same line as their tags.
    private static let withText = ["Tabs", "TabItem", "Tab", "details"]

    private static let brace = ByteSet(UInt8(ascii: "{"))

    init(source: SourceText, tags: TagReader, from bodyOffset: Int) {
        self.source = source
        self.tags = tags
        colons = ColonFence(
            bytes: source.bytes, tags: tags,
            isNuxtContent: ColonFence.occursWithTwoColons(in: source, from: bodyOffset))
        collectClosedNames(from: bodyOffset)
        for line in source.line(at: bodyOffset)...max(source.line(at: bodyOffset), source.lineStarts.count) {
            let start = source.lineStarts[line - 1]
            guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "i"),
                source.bytes[source.range(ofLine: line)].hasPrefix("import "),
                let found = ModuleStatement.read(source, line: line)
            else { continue }
            importStatements.append(start..<found.end)
            if let (name, path) = found.partial { imports[name] = path }
        }
    }

    /// Collects the names of the `{% … %}` tags and Hugo shortcodes that have an end tag on the page.
    private mutating func collectClosedNames(from bodyOffset: Int) {
        let bytes = source.bytes
        var index = bodyOffset
        while true {
            let brace = bytes.withUnsafeBufferPointer { Self.brace.firstIndex(in: $0, index..<bytes.count) }
            guard brace < bytes.count else { break }
            index = brace + 1
            let rest = bytes[index...]
            if rest.hasPrefix("%") {
                let name = rest.dropFirst().drop { $0.isBlank }.prefix(40).prefix {
                    !$0.isWhiteSpace && $0 != UInt8(ascii: "%")
                }
                if name.hasPrefix("end") { closedNames.insert(name.dropFirst(3).string) }
            } else if rest.hasPrefix("{<") || rest.hasPrefix("{%") {
                let name = rest.dropFirst(2).drop { $0.isBlank }
                guard name.first == UInt8(ascii: "/") else { continue }
                let word = name.dropFirst().drop { $0.isBlank }.prefix(60).prefix {
                    !$0.isWhiteSpace && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: ">")
                }
                closedShortcodes.insert(word.string)
            }
        }
    }

    /// Whether a byte can begin an `import` or `export` statement. Other markers do not begin with a letter.
    static func beginsStatement(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "i") || byte == UInt8(ascii: "e")
    }

    /// The markers of a line from `start`; nil if the line contains anything else.
    ///
    /// - Returns: the markers, and the offset after the last marker, which may be several lines further down.
    mutating func markers(
        at start: Int, line: Int, lineEnd: Int, isAtLineStart: Bool, afterBreak: Bool
    ) -> (markers: [Marker], end: Int)? {
        guard start < lineEnd else { return nil }
        switch source.bytes[start] {
        case UInt8(ascii: ":"):
            guard let marker = colons.marker(start..<lineEnd) else { return nil }
            guard colons.isNuxtContent, case .admonition = marker.kind,
                let end = NuxtContent.endOfProperties(
                    source.bytes, lineStarts: source.lineStarts, after: line)
            else { return ([marker], lineEnd) }
            return ([marker], end)
        case UInt8(ascii: "<"), UInt8(ascii: "{"):
            return sequence(from: start, line: line, afterBreak: afterBreak)
        case UInt8(ascii: "#"):
            return MicrosoftLearn.tab(source.bytes, start..<lineEnd).map { ([$0], lineEnd) }
        case UInt8(ascii: "@"): return VuePress.tab(source.bytes, start..<lineEnd).map { ([$0], lineEnd) }
        case UInt8(ascii: "["):
            if source.bytes[start..<lineEnd].hasPrefix("[^") { return footnote(start, lineEnd) }
            return include(at: start, lineEnd: lineEnd)
        case UInt8(ascii: "-"): return include(at: start, lineEnd: lineEnd)
        case let first where Self.beginsStatement(first):
            guard isAtLineStart, afterBreak, let end = endOfStatement(line: line) else { return nil }
            return ([Marker(kind: .nothing, range: start..<end)], end)
        default: return nil
        }
    }

    /// The end of the import or export statement that begins on a line; nil if there is none.
    private mutating func endOfStatement(line: Int) -> Int? {
        let start = source.lineStarts[line - 1]
        while nextImport < importStatements.count, importStatements[nextImport].lowerBound < start {
            nextImport += 1
        }
        if nextImport < importStatements.count, importStatements[nextImport].lowerBound == start {
            return importStatements[nextImport].upperBound
        }
        return ModuleStatement.read(source, line: line)?.end
    }

    /// An include on a separate line; nil if there is none.
    private func include(at start: Int, lineEnd: Int) -> (markers: [Marker], end: Int)? {
        guard let include = IncludeSyntax.read(source.bytes, at: start, lineEnd: lineEnd),
            source.bytes[include.end..<lineEnd].allSatisfy(\.isBlank)
        else { return nil }
        return ([Marker(kind: .include(path: include.path), range: start..<include.end)], lineEnd)
    }

    /// A footnote. Its text is not part of the page.
    private func footnote(_ start: Int, _ lineEnd: Int) -> (markers: [Marker], end: Int)? {
        guard let close = source.bytes[start..<lineEnd].firstIndex(of: UInt8(ascii: "]")), close > start + 2,
            source.bytes[close..<lineEnd].hasPrefix("]:")
        else { return nil }
        return ([Marker(kind: .nothing, range: start..<lineEnd)], lineEnd)
    }

    // MARK: Tags and comments

    private mutating func sequence(
        from start: Int, line: Int, afterBreak: Bool
    ) -> (markers: [Marker], end: Int)? {
        let bytes = source.bytes
        var markers: [Marker] = []
        var index = start
        var lineEnd = source.range(ofLine: line).upperBound
        var isBlock = false
        var allowsText = false
        var textIsClosed = true
        let code = CodeSpans(bytes, start..<lineEnd)
        while true {
            while index < lineEnd, bytes[index].isBlank { index += 1 }
            if index >= lineEnd { break }
            guard let (marker, end) = marker(at: index, lineEnd: lineEnd) else {
                guard allowsText else { return nil }
                let textStart = index
                index = code.end(at: index) ?? index + 1
                while index < lineEnd {
                    if let end = code.end(at: index) {
                        index = end
                    } else if marker(at: index, lineEnd: lineEnd) == nil {
                        index += 1
                    } else {
                        break
                    }
                }
                markers.append(Marker(kind: .text, range: textStart..<index))
                textIsClosed = false
                continue
            }
            switch marker.kind {
            case .open(let name, _, let syntax):
                isBlock = true
                if syntax != .gitBook, Self.withText.contains(name) || CommonComponents.isKnown(name) {
                    allowsText = true
                }
            case .close, .summary, .html, .attributes, .include:
                isBlock = true
                textIsClosed = true
            case .element(let name, _):
                if afterBreak || isBlock || name == ComponentBlock.partials || imports[name] != nil {
                    isBlock = true
                }
            case .directive, .nothing: isBlock = isBlock || markers.allSatisfy(\.isComment)
            default: break
            }
            markers.append(marker)
            index = end
            if end > lineEnd { lineEnd = source.range(ofLine: source.line(at: end)).upperBound }
        }
        // This is `{" "}` on its own, or a component inside a paragraph.
        guard isBlock, textIsClosed else { return nil }
        return (markers, index)
    }

    private mutating func marker(at start: Int, lineEnd: Int) -> (Marker, Int)? {
        let bytes = source.bytes
        let rest = bytes[start...]
        if let include = IncludeSyntax.read(bytes, at: start, lineEnd: lineEnd) {
            return (Marker(kind: .include(path: include.path), range: start..<include.end), include.end)
        }
        if rest.hasPrefix("<!--") || rest.hasPrefix("{/*") {
            guard let end = commentEnd(at: start) else { return nil }
            if let directive = DirectiveComment(source, start..<end) {
                return (Marker(kind: .directive(directive), range: start..<end), end)
            }
            return (Marker(kind: .nothing, range: start..<end), end)
        }
        if rest.hasPrefix("{{") { return shortcode(at: start) }
        if rest.hasPrefix("{:"), let list = AttributeList.read(bytes, at: start, limit: lineEnd) {
            return (Marker(kind: .attributes(list), range: start..<list.end), list.end)
        }
        if rest.hasPrefix("{%") {
            guard let end = Self.find("%}", in: bytes, from: start + 2, limit: lineEnd) else { return nil }
            return gitBook(start..<end + 2).map { ($0, end + 2) }
        }
        guard bytes[start] == UInt8(ascii: "<"), let tag = tags.tag(at: start) else { return nil }
        let name = tag.name
        // A tag ends no later than its paragraph; only the expressions in it may contain blank lines.
        if tag.range.upperBound > lineEnd, hasBlankLine(tag) { return nil }
        if name == "summary", !tag.isClosing {
            guard let close = end(of: "</summary>", from: tag.range.upperBound, in: bytes) else { return nil }
            return (Marker(kind: .summary(tag.range.upperBound..<close - 10), range: start..<close), close)
        }
        if name == "table", !tag.isClosing {
            guard let close = end(of: "</table>", from: tag.range.upperBound, in: bytes) else { return nil }
            return (Marker(kind: .html, range: start..<close), close)
        }
        guard tag.isComponent || tag.name.isEmpty || Self.structural.contains(name) else { return nil }
        let syntax: Marker.Syntax = Self.structural.contains(name) ? .html : .component
        let kind: Marker.Kind =
            if tag.isClosing {
                .close(name: name, syntax: syntax)
            } else if tag.isSelfClosing {
                .element(name: name, attributes: tag.attributes)
            } else {
                .open(name: name, attributes: tag.attributes, syntax: syntax)
            }
        return (Marker(kind: kind, range: tag.range), tag.range.upperBound)
    }

    private func shortcode(at start: Int) -> (Marker, Int)? {
        guard let shortcode = HugoShortcode.read(source.bytes[start...]) else { return nil }
        let kind: Marker.Kind =
            if shortcode.isClosing {
                .close(name: shortcode.name, syntax: .hugo)
            } else if closedShortcodes.contains(shortcode.name), !shortcode.isSelfClosing {
                .open(name: shortcode.name, attributes: shortcode.attributes, syntax: .hugo)
            } else {
                .nothing
            }
        return (Marker(kind: kind, range: start..<shortcode.end), shortcode.end)
    }

    private func gitBook(_ range: Range<Int>) -> Marker? {
        // Parse the tag like HTML: `{% hint style="info" %}` like `<hint style="info">`.
        let inner = source.bytes[range.lowerBound + 2..<range.upperBound - 2]
        let trimmed = inner.drop { $0.isBlank }
        let reader = TagReader(bytes: Array("<".utf8) + trimmed + Array(">".utf8), entities: tags.entities)
        guard let tag = reader.tag(at: 0), !tag.name.isEmpty else {
            return Marker(kind: .nothing, range: range)
        }
        let name = tag.name
        if name.hasPrefix("end") {
            return Marker(kind: .close(name: String(name.dropFirst(3)), syntax: .gitBook), range: range)
        }
        if closedNames.contains(name) || ["hint", "tabs", "tab"].contains(name) {
            return Marker(kind: .open(name: name, attributes: tag.attributes, syntax: .gitBook), range: range)
        }
        return Marker(kind: .element(name: name, attributes: tag.attributes), range: range)
    }

    /// Whether a tag contains a blank line that is not part of an expression.
    private func hasBlankLine(_ tag: Tag) -> Bool {
        let first = source.line(at: tag.range.lowerBound)
        let last = source.line(at: tag.range.upperBound)
        guard first < last else { return false }
        return (first + 1..<last + 1).contains { line in
            let range = source.range(ofLine: line)
            return source.bytes[range].allSatisfy(\.isBlank)
                && !tag.expressions.contains { $0.contains(range.lowerBound) }
        }
    }

    // MARK: Searching

    /// The end of the HTML or MDX comment that begins at `start`; nil if no comment begins there or it does
    /// not end.
    mutating func commentEnd(at start: Int) -> Int? {
        let rest = source.bytes[start...]
        if rest.hasPrefix("<!--") { return end(of: "-->", from: start + 4, in: source.bytes) }
        if rest.hasPrefix("{/*") { return end(of: "*/}", from: start + 3, in: source.bytes) }
        return nil
    }

    /// The offset after the next occurrence of `closing`; nil if there is none.
    mutating func end(of closing: StaticString, from start: Int, in bytes: [UInt8]) -> Int? {
        if let last = lastSearch[closing.description], start >= last.from {
            guard let found = last.found else { return nil }
            if start <= found { return found + closing.utf8CodeUnitCount }
        }
        let found = Self.find(closing, in: bytes, from: start)
        lastSearch[closing.description] = (start, found)
        return found.map { $0 + closing.utf8CodeUnitCount }
    }

    static func find(_ text: StaticString, in bytes: [UInt8], from start: Int, limit: Int? = nil) -> Int? {
        let end = (limit ?? bytes.count) - text.utf8CodeUnitCount
        guard start <= end else { return nil }
        return text.withUTF8Buffer { pattern in
            var index = start
            while index <= end {
                if bytes[index] == pattern[0], bytes[index...].starts(with: pattern) { return index }
                index += 1
            }
            return nil
        }
    }
}

extension Marker {
    /// Whether the marker contains running text.
    var holdsText: Bool {
        switch kind {
        case .admonition, .summary, .text, .html, .tab, .indented: true
        default: false
        }
    }

    /// The place of the running text in the marker, which is parsed with the other running text of the page; nil
    /// if there is none.
    var runRange: Range<Int>? {
        switch kind {
        case .admonition(_, let title, _, _), .indented(_, let title, _): title
        case .tab(let title, _): title
        case .summary(let content): content
        case .text: range
        default: nil
        }
    }

    /// Whether the marker can include a document that the page does not import.
    var mayInclude: Bool {
        switch kind {
        case .include, .colonInclude: true
        case .open(ComponentBlock.partials, _, _), .element(ComponentBlock.partials, _): true
        default: false
        }
    }

    /// Whether CommonMark would treat the marker as text. If so, a block that contains the marker is not
    /// code, even if it is indented.
    var isForeignToMarkdown: Bool {
        switch kind {
        case .admonition, .admonitionEnd, .indented, .tab, .include, .colonInclude: true
        case .open(_, _, let syntax), .close(_, let syntax):
            switch syntax {
            case .gitBook, .hugo, .learn: true
            case .html, .component: false
            }
        default: false
        }
    }

    /// Whether this marker is only a comment.
    var isComment: Bool {
        switch kind {
        case .directive, .nothing: true
        default: false
        }
    }
}
