import FormModel

/// An attribute list in braces, as in kramdown, Python-Markdown, Docusaurus and IBM's documentation:
/// `{#id .class key="value"}`, `{: #id}`, `{: note}`.
struct AttributeList {
    /// The id, which is the target of links; nil if there is none.
    var id: String?
    /// Classes, and the bare words used in IBM's documentation.
    var names: [String] = []
    /// The offset after the closing brace.
    var end: Int

    /// The maximum length of a list. Anything longer is treated as text.
    private static let maximumLength = 500

    /// The list that begins with the `{` at `start`; nil if there is none.
    ///
    /// Without a colon, the list must begin with an id or a class. All other braces are text or belong to a
    /// different system.
    static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> AttributeList? {
        let limit = min(limit, start + maximumLength)
        var index = start + 1
        guard index < limit, bytes[start] == UInt8(ascii: "{") else { return nil }
        let hasColon = bytes[index] == UInt8(ascii: ":")
        if hasColon { index += 1 }
        var list = AttributeList(end: start)
        var isFirst = true
        while index < limit {
            while index < limit, bytes[index].isBlank { index += 1 }
            guard index < limit else { return nil }
            if bytes[index] == UInt8(ascii: "}") {
                guard hasColon || !isFirst else { return nil }
                list.end = index + 1
                return list
            }
            let mark = bytes[index]
            let isNamed = mark == UInt8(ascii: "#") || mark == UInt8(ascii: ".")
            if isFirst, !hasColon {
                guard isNamed, index + 1 < limit, isNameByte(bytes[index + 1]) else { return nil }
            }
            let wordStart = isNamed ? index + 1 : index
            guard let end = wordEnd(bytes, from: wordStart, limit: limit) else { return nil }
            let word = bytes[wordStart..<end]
            if mark == UInt8(ascii: "#") {
                list.id = word.string
            } else if isNamed || !word.contains(UInt8(ascii: "=")) {
                list.names.append(word.string)
            }
            index = end
            isFirst = false
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// The end of a word. Its quoted part can contain anything except a line ending.
    private static func wordEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
        var index = start
        while index < limit {
            let byte = bytes[index]
            if byte.isWhiteSpace || byte == UInt8(ascii: "}") { break }
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\n") { return nil }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                guard let close = bytes[(index + 1)..<limit].firstIndex(of: byte),
                    !bytes[index..<close].contains(UInt8(ascii: "\n"))
                else { return nil }
                index = close
            }
            index += 1
        }
        return index > start ? index : nil
    }
}
