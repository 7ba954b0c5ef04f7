import FormModel

/// An MDX `import` or `export` statement.
struct ModuleStatement {
    /// The offset after the last line of the statement.
    var end: Int
    /// The name and path of an imported document; nil for other statements.
    var partial: (name: String, path: String)?

    /// The statement that begins on a line; nil if it is prose ("import the certificate").
    static func read(_ source: SourceText, line: Int) -> ModuleStatement? {
        let start = source.lineStarts[line - 1]
        let text = source.bytes[start...]
        if text.hasPrefix("import") { return imported(source, line: line) }
        return text.hasPrefix("export") ? exported(source, line: line) : nil
    }

    private static func imported(_ source: SourceText, line: Int) -> ModuleStatement? {
        var line = line
        var range = source.range(ofLine: line)
        var scanner = WordScanner(source.bytes, range.lowerBound + 6..<range.upperBound)
        guard scanner.skipBlanks() || scanner.isAtQuote else { return nil }
        var name: Range<Int>?
        if !scanner.isAtQuote {
            if scanner.peek != UInt8(ascii: "{"), scanner.peek != UInt8(ascii: "*") {
                name = scanner.word()
                guard name != nil else { return nil }
                _ = scanner.skipBlanks()
                if scanner.skip(",") { _ = scanner.skipBlanks() }
            }
            if scanner.skip("*") {
                _ = scanner.skipBlanks()
                guard scanner.skipWord("as"), scanner.skipBlanks(), scanner.word() != nil else { return nil }
                _ = scanner.skipBlanks()
            } else if scanner.skip("{") {
                // The names may be on several lines.
                var linesLeft = 50
                while !scanner.skip(past: "}") {
                    line += 1
                    linesLeft -= 1
                    range = source.range(ofLine: line)
                    guard linesLeft > 0, !range.isEmpty else { return nil }
                    scanner = WordScanner(source.bytes, range)
                }
                _ = scanner.skipBlanks()
            }
            guard scanner.skipWord("from") else { return nil }
            _ = scanner.skipBlanks()
        }
        guard let path = scanner.quoted() else { return nil }
        let isDocument = path.suffix(3).hasPrefix(".md") || path.suffix(4).hasPrefix(".mdx")
        return ModuleStatement(
            end: range.upperBound,
            partial: isDocument ? name.map { (source.bytes.string($0), path.string) } : nil)
    }

    private static func exported(_ source: SourceText, line: Int) -> ModuleStatement? {
        let range = source.range(ofLine: line)
        var scanner = WordScanner(source.bytes, range.lowerBound + 6..<range.upperBound)
        guard scanner.skipBlanks(), let word = scanner.word(), scanner.skipBlanks() else { return nil }
        switch source.bytes.string(word) {
        case "const", "let", "var", "function", "class":
            guard scanner.word() != nil else { return nil }
            _ = scanner.skipBlanks()
            guard scanner.skip("=") || scanner.skip("(") || scanner.skip("{") else { return nil }
        case "default":
            let next = scanner.word()
            _ = scanner.skipBlanks()
            guard
                next.map({ scanner.isWord($0, "function") }) ?? true || scanner.skip(";") || scanner.skip("(")
            else {
                return nil
            }
        default: return nil
        }
        return ModuleStatement(end: endOfExport(source, line: line))
    }

    /// The number of lines after the first blank line in which an open bracket may be closed. Template
    /// literals can contain the beginning of a statement, so without this limit, each statement could be
    /// searched to the end of the file.
    private static let longestSearch = 200

    /// The end of an exported value. It ends before a blank line, unless a bracket is still open
    /// there; a value whose brackets are not closed ends before the first blank line.
    private static func endOfExport(_ source: SourceText, line: Int) -> Int {
        var brackets = OpenBrackets()
        var last = line
        var firstBlank: Int?
        while true {
            let range = source.range(ofLine: last)
            brackets.read(source.bytes[range])
            guard last < source.lineStarts.count else { break }
            let next = source.bytes[source.range(ofLine: last + 1)]
            if let firstBlank {
                if last - firstBlank >= longestSearch { break }
                // Brackets in the text of an element may never be closed. The value must not swallow the
                // page up to the next bracket that happens to close them.
                if isBeginningOfBlock(next, in: brackets) { break }
            }
            if next.allSatisfy(\.isBlank) {
                if !brackets.areOpen { return range.upperBound }
                firstBlank = firstBlank ?? last + 1
            }
            last += 1
        }
        if brackets.areOpen, let firstBlank { last = firstBlank - 1 }
        return source.range(ofLine: last).upperBound
    }

    /// Whether a line is the beginning of another statement or of a Markdown block. A line of a template
    /// literal is no such beginning, and neither is a tag where JSX can continue.
    private static func isBeginningOfBlock(_ line: ArraySlice<UInt8>, in brackets: OpenBrackets) -> Bool {
        guard !brackets.isInTemplate, let first = line.first else { return false }
        if first == UInt8(ascii: "<") { return !brackets.allowElement }
        if line.hasPrefix("export") || line.hasPrefix("import") {
            return line.dropFirst(6).first?.isBlank ?? false
        }
        return first == UInt8(ascii: "|") || BlockStart.isHeading(line)
            || BlockStart.listMarkerLength(line) != nil || BlockStart.fenceLength(line) != nil
    }
}

/// Counts the open brackets of JavaScript. Brackets in strings, regular expressions and comments do not
/// count.
private struct OpenBrackets {
    private var depth = 0
    /// The number of JSX elements that have not ended yet.
    private var elements = 0
    /// Whether a string in backticks has not ended yet.
    private(set) var isInTemplate = false
    private var isInComment = false
    /// The last byte that is neither blank nor in a comment; `=` for an arrow.
    private var previous: UInt8 = 0

    var areOpen: Bool { depth > 0 || isInTemplate || isInComment }
    /// Whether a JSX element can begin or end here.
    var allowElement: Bool { elements > 0 || "([,".utf8.contains(previous) }

    /// Reads the next line.
    mutating func read(_ line: ArraySlice<UInt8>) {
        var index = line.startIndex
        // Slashes before this offset do not begin a regular expression. Each byte is thus searched only once.
        var nextPattern = index
        while index < line.endIndex {
            let byte = line[index]
            let rest = line[index...]
            if isInComment {
                isInComment = !rest.hasPrefix("*/")
                index += isInComment ? 1 : 2
                continue
            } else if byte == UInt8(ascii: "`") {
                isInTemplate.toggle()
            } else if isInTemplate {
                if byte == UInt8(ascii: "\\") { index += 1 }
            } else if rest.hasPrefix("//"), index == line.startIndex || line[index - 1].isBlank {
                return
            } else if rest.hasPrefix("/*") {
                isInComment = true
                index += 2
                continue
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                index = Self.endOfString(line, at: index)
            } else if byte == UInt8(ascii: "/"), index >= nextPattern, expectsValue(line[..<index]) {
                let (end, isPattern) = Self.pattern(line, at: index)
                nextPattern = end
                if isPattern { index = end }
            } else if rest.hasPrefix("</") || rest.hasPrefix("/>") {
                elements = max(0, elements - 1)
                index += 1
            } else if byte == UInt8(ascii: "<") {
                let next = rest.dropFirst().first ?? 0
                // `Array<string>` is a type.
                let isType = index > line.startIndex && line[index - 1].isAlphanumeric
                if !isType, next.isLetter || next == UInt8(ascii: ">") { elements += 1 }
            } else if "([{".utf8.contains(byte) {
                depth += 1
            } else if ")]}".utf8.contains(byte) {
                depth -= 1
            }
            let isArrow = byte == UInt8(ascii: ">") && previous == UInt8(ascii: "=")
            if !byte.isBlank, !isArrow { previous = byte }
            index += 1
        }
    }

    /// The offset of the quotation mark that ends a string, or the end of the line. An apostrophe in text
    /// ("don't") does not begin a string.
    private static func endOfString(_ line: ArraySlice<UInt8>, at start: Int) -> Int {
        if line[start] == UInt8(ascii: "'"), start > line.startIndex, line[start - 1].isAlphanumeric {
            return start
        }
        var index = start + 1
        while index < line.endIndex, line[index] != line[start] {
            index += line[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, line.endIndex)
    }

    /// Whether a slash after some text begins a regular expression rather than a division.
    private func expectsValue(_ text: ArraySlice<UInt8>) -> Bool {
        if "=([,:?!&|".utf8.contains(previous) { return true }
        guard previous == UInt8(ascii: "n"), let end = text.lastIndex(where: { !$0.isBlank }) else {
            return false
        }
        let word = text[...end].suffix(7)
        return word.suffix(6).hasPrefix("return") && (word.count < 7 || word.first?.isAlphanumeric == false)
    }

    /// Searches for the slash that ends a regular expression. A slash in text ("(see /docs)") does not begin
    /// a regular expression, because its parentheses do not match.
    ///
    /// - Returns: where the search ended, and whether that is the end of a regular expression.
    private static func pattern(_ line: ArraySlice<UInt8>, at start: Int) -> (end: Int, isPattern: Bool) {
        var index = start + 1
        var groups = 0
        var isInClass = false
        while index < line.endIndex {
            switch line[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case _ where isInClass: break
            case UInt8(ascii: "("): groups += 1
            case UInt8(ascii: ")") where groups == 0: return (index, false)
            case UInt8(ascii: ")"): groups -= 1
            case UInt8(ascii: "/"): return (index, groups == 0 && index > start + 1)
            default: break
            }
            index += 1
        }
        return (line.endIndex, false)
    }
}

/// Reads the words and quoted strings of a line.
private struct WordScanner {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    var peek: UInt8? { index < end ? bytes[index] : nil }
    var isAtQuote: Bool { peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'") }

    mutating func skipBlanks() -> Bool {
        let start = index
        while index < end, bytes[index].isBlank { index += 1 }
        return index > start
    }

    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    mutating func skip(past sign: Unicode.Scalar) -> Bool {
        while let byte = peek {
            index += 1
            if byte == UInt8(ascii: sign) { return true }
        }
        return false
    }

    /// Reads a word; returns its range.
    mutating func word() -> Range<Int>? {
        let start = index
        while index < end,
            bytes[index].isAlphanumeric || bytes[index] == UInt8(ascii: "_")
                || bytes[index] == UInt8(ascii: "$")
        {
            index += 1
        }
        return index > start ? start..<index : nil
    }

    /// Whether a range contains the given word.
    func isWord(_ range: Range<Int>, _ expected: StaticString) -> Bool {
        guard range.count == expected.utf8CodeUnitCount else { return false }
        return expected.withUTF8Buffer { expected in
            expected.indices.allSatisfy { bytes[range.lowerBound + $0] == expected[$0] }
        }
    }

    /// Reads a word; returns whether it is the given word.
    mutating func skipWord(_ expected: StaticString) -> Bool {
        guard let word = word() else { return false }
        return isWord(word, expected)
    }

    /// Reads a quoted string; returns nil if there is none. A backslash escapes the next character.
    mutating func quoted() -> ArraySlice<UInt8>? {
        guard let quote = peek, isAtQuote else { return nil }
        let start = index + 1
        guard let close = bytes[start..<end].firstIndex(of: quote) else { return nil }
        if !bytes[start..<close].contains(UInt8(ascii: "\\")) { return bytes[start..<close] }
        var text: [UInt8] = []
        index = start
        while index < end, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\") { index += 1 }
            if index < end { text.append(bytes[index]) }
            index += 1
        }
        return index < end ? text[...] : nil
    }
}
