import FormModel

/// An MDX `import` or `export` statement.
struct ModuleStatement {
    /// The offset after the last line of the statement.
    var end: Int
    /// The name and path of an imported document.
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
        var scanner = WordScanner(bytes: source.bytes[range.lowerBound + 6..<range.upperBound])
        guard scanner.skipBlanks() || scanner.isAtQuote else { return nil }
        var name: String?
        if !scanner.isAtQuote {
            if scanner.peek != UInt8(ascii: "{"), scanner.peek != UInt8(ascii: "*") {
                name = scanner.word()
                guard name != nil else { return nil }
                _ = scanner.skipBlanks()
                if scanner.skip(",") { _ = scanner.skipBlanks() }
            }
            if scanner.skip("*") {
                _ = scanner.skipBlanks()
                guard scanner.word() == "as", scanner.skipBlanks(), scanner.word() != nil else { return nil }
                _ = scanner.skipBlanks()
            } else if scanner.skip("{") {
                // The names may be on several lines.
                var linesLeft = 50
                while !scanner.skip(past: "}") {
                    line += 1
                    linesLeft -= 1
                    range = source.range(ofLine: line)
                    guard linesLeft > 0, !range.isEmpty else { return nil }
                    scanner = WordScanner(bytes: source.bytes[range])
                }
                _ = scanner.skipBlanks()
            }
            guard scanner.word() == "from" else { return nil }
            _ = scanner.skipBlanks()
        }
        guard let path = scanner.quoted() else { return nil }
        let isDocument = path.hasSuffix(".md") || path.hasSuffix(".mdx")
        return ModuleStatement(end: range.upperBound, partial: isDocument ? name.map { ($0, path) } : nil)
    }

    private static func exported(_ source: SourceText, line: Int) -> ModuleStatement? {
        let range = source.range(ofLine: line)
        var scanner = WordScanner(bytes: source.bytes[range.lowerBound + 6..<range.upperBound])
        guard scanner.skipBlanks(), let word = scanner.word(), scanner.skipBlanks() else { return nil }
        switch word {
        case "const", "let", "var", "function", "class":
            guard scanner.word() != nil else { return nil }
            _ = scanner.skipBlanks()
            guard scanner.skip("=") || scanner.skip("(") || scanner.skip("{") else { return nil }
        case "default":
            let next = scanner.word()
            _ = scanner.skipBlanks()
            guard next == "function" || next == nil || scanner.skip(";") || scanner.skip("(") else {
                return nil
            }
        default: return nil
        }
        return ModuleStatement(end: endOfExport(source, line: line))
    }

    /// The end of an exported value. It ends before a blank line, unless a bracket is still open
    /// there; a value whose brackets are not closed ends before the first blank line.
    private static func endOfExport(_ source: SourceText, line: Int) -> Int {
        var brackets = OpenBrackets()
        var last = line
        var beforeFirstBlank: Int?
        while true {
            let range = source.range(ofLine: last)
            brackets.read(source.bytes[range])
            guard last < source.lineStarts.count else { break }
            let next = source.bytes[source.range(ofLine: last + 1)]
            // Brackets cannot contain another statement or a heading. Stopping there also keeps the search
            // linear.
            if beforeFirstBlank != nil, !brackets.isInTemplate, isBeginningOfBlock(next) { break }
            if next.allSatisfy(\.isBlank) {
                if !brackets.areOpen { return range.upperBound }
                beforeFirstBlank = beforeFirstBlank ?? range.upperBound
            }
            last += 1
        }
        return brackets.areOpen
            ? beforeFirstBlank ?? source.range(ofLine: last).upperBound
            : source.range(ofLine: last).upperBound
    }

    /// Whether a line is the beginning of a statement or a heading.
    private static func isBeginningOfBlock(_ line: ArraySlice<UInt8>) -> Bool {
        line.hasPrefix("export ") || line.hasPrefix("import ")
            || line.first == UInt8(ascii: "#") && line.first { $0 != UInt8(ascii: "#") } == UInt8(ascii: " ")
    }
}

/// Counts the open brackets of JavaScript. Brackets in strings and comments do not count.
private struct OpenBrackets {
    private var depth = 0
    /// Whether a string in backticks is still open.
    private(set) var isInTemplate = false
    private var isInComment = false

    var areOpen: Bool { depth > 0 || isInTemplate || isInComment }

    /// Reads the next line.
    mutating func read(_ line: ArraySlice<UInt8>) {
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if isInComment {
                isInComment = !line[index...].hasPrefix("*/")
            } else if byte == UInt8(ascii: "`") {
                isInTemplate.toggle()
            } else if isInTemplate {
                if byte == UInt8(ascii: "\\") { index += 1 }
            } else if line[index...].hasPrefix("//"), index == line.startIndex || line[index - 1].isBlank {
                return
            } else if line[index...].hasPrefix("/*") {
                isInComment = true
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                index = Self.endOfString(line, at: index)
            } else if "([{".utf8.contains(byte) {
                depth += 1
            } else if ")]}".utf8.contains(byte) {
                depth -= 1
            }
            index += 1
        }
    }

    /// The offset of the quotation mark that ends a string. An apostrophe in text ("don't") begins
    /// no string.
    private static func endOfString(_ line: ArraySlice<UInt8>, at start: Int) -> Int {
        if line[start] == UInt8(ascii: "'"), start > line.startIndex, line[start - 1].isAlphanumeric {
            return start
        }
        var index = start + 1
        while index < line.endIndex, line[index] != line[start] {
            index += line[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < line.endIndex ? index : start
    }
}

/// Reads the words and quoted strings of a line.
private struct WordScanner {
    var bytes: ArraySlice<UInt8>

    var peek: UInt8? { bytes.first }
    var isAtQuote: Bool { peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'") }

    mutating func skipBlanks() -> Bool {
        let rest = bytes.drop { $0.isBlank }
        defer { bytes = rest }
        return rest.count < bytes.count
    }

    mutating func skip(_ text: StaticString) -> Bool {
        guard bytes.hasPrefix(text) else { return false }
        bytes = bytes.dropFirst(text.utf8CodeUnitCount)
        return true
    }

    mutating func skip(past text: Unicode.Scalar) -> Bool {
        guard let index = bytes.firstIndex(of: UInt8(ascii: text)) else { return false }
        bytes = bytes[(index + 1)...]
        return true
    }

    mutating func word() -> String? {
        let word = bytes.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "$") }
        bytes = bytes.dropFirst(word.count)
        return word.isEmpty ? nil : word.string
    }

    /// Reads a quoted string. A backslash escapes the next character.
    mutating func quoted() -> String? {
        guard let quote = peek, isAtQuote else { return nil }
        let rest = bytes.dropFirst()
        guard let end = rest.firstIndex(of: quote) else { return nil }
        if !rest[..<end].contains(UInt8(ascii: "\\")) { return rest[..<end].string }
        var text: [UInt8] = []
        var index = bytes.startIndex + 1
        while index < bytes.endIndex, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\") { index += 1 }
            if index < bytes.endIndex { text.append(bytes[index]) }
            index += 1
        }
        return index < bytes.endIndex ? text.string : nil
    }
}
