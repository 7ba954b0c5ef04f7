/// The syntax after a link's text, and link reference definitions (CommonMark 0.30, sections 4.7
/// and 6.3).
enum LinkSyntax {
    /// The end of a link whose `]` is before `start`: the offset after `(destination "title")`, `[label]` or
    /// `[]`, or `start` itself.
    static func endOfLinkTail(in bytes: [UInt8], after start: Int) -> Int {
        guard start < bytes.count else { return start }
        if bytes[start] == UInt8(ascii: "(") {
            var index = skipWhiteSpace(bytes, start + 1)
            if let end = endOfDestination(in: bytes, at: index) {
                index = skipWhiteSpace(bytes, end)
                if index > end, let title = endOfTitle(in: bytes, at: index) {
                    index = skipWhiteSpace(bytes, title)
                }
                if index < bytes.count, bytes[index] == UInt8(ascii: ")") { return index + 1 }
            }
        }
        if bytes[start] == UInt8(ascii: "["), let end = endOfLabel(in: bytes, at: start) { return end }
        return start
    }

    /// The end of the link reference definitions at the start of a paragraph; 0 if there are none.
    static func endOfDefinitions(in bytes: [UInt8]) -> Int {
        var index = 0
        while let end = endOfDefinition(in: bytes, at: index) { index = end }
        return index
    }

    private static func endOfDefinition(in bytes: [UInt8], at start: Int) -> Int? {
        let open = skipBlanks(bytes, start)
        guard open < bytes.count, bytes[open] == UInt8(ascii: "["),
            let label = endOfLabel(in: bytes, at: open),
            label < bytes.count, bytes[label] == UInt8(ascii: ":"),
            bytes[open + 1..<label - 1].contains(where: { !$0.isWhiteSpace })
        else { return nil }
        let destination = skipOneLineEnd(bytes, label + 1)
        guard let end = endOfDestination(in: bytes, at: destination), end > destination else { return nil }
        let title = skipOneLineEnd(bytes, end)
        if title > end, let titleEnd = endOfTitle(in: bytes, at: title),
            let lineEnd = endOfBlankRest(bytes, titleEnd)
        {
            return lineEnd
        }
        return endOfBlankRest(bytes, end)
    }

    /// The offset after the line ending, if only white space precedes it; otherwise nil.
    private static func endOfBlankRest(_ bytes: [UInt8], _ start: Int) -> Int? {
        let index = skipBlanks(bytes, start)
        if index >= bytes.count { return index }
        return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
    }

    private static func endOfDestination(in bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "<") {
            index += 1
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: ">"): return index + 1
                case UInt8(ascii: "<"), UInt8(ascii: "\n"): return nil
                case UInt8(ascii: "\\"): index += 2
                default: index += 1
                }
            }
            return nil
        }
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            // Most bytes are letters and digits.
            if byte > UInt8(ascii: ")"), byte != UInt8(ascii: "\\"), byte != 0x7F {
                index += 1
                continue
            }
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isPunctuation {
                index += 2
                continue
            }
            if byte == UInt8(ascii: "(") {
                depth += 1
                if depth > 32 { return nil }
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            } else if byte <= 0x20 || byte == 0x7F {
                break
            }
            index += 1
        }
        return depth == 0 ? index : nil
    }

    private static func endOfTitle(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let close: UInt8
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == close { return index + 1 }
            if close == UInt8(ascii: ")"), bytes[index] == UInt8(ascii: "(") { return nil }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// The offset after the `]` of a label; nil if there is no label. A label has at most 1,000 bytes and no
    /// brackets.
    private static func endOfLabel(in bytes: [UInt8], at start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count, index - start <= 1_001 {
            switch bytes[index] {
            case UInt8(ascii: "]"): return index + 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    private static func skipBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index
    }

    private static func skipWhiteSpace(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
        return index
    }

    private static func skipOneLineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        let index = skipBlanks(bytes, start)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\n") else { return index }
        return skipBlanks(bytes, index + 1)
    }
}
