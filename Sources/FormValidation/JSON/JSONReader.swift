/// A strict reader of RFC 8259 over bytes.
///
/// Not read, though some readers do: a byte order mark, comments, trailing commas, `NaN`, texts that are not UTF-8, and
/// escapes of lone surrogates (`"\ud800"`), which are no character and which no Swift text can hold. Arrays and objects nest
/// at most `maximumDepth` deep.
package struct JSONReader {
    /// The deepest nesting that is read.
    package static let maximumDepth = 128

    private let bytes: [UInt8]
    private var position = 0

    private init(_ input: Span<UInt8>) {
        var copy: [UInt8] = []
        copy.reserveCapacity(input.count)
        for index in input.indices { copy.append(input[index]) }
        bytes = copy
    }

    /// Reads one value, with white space around it.
    ///
    /// - Throws: `JSONError` at the first byte that cannot stand where it does.
    package static func read(_ bytes: Span<UInt8>) throws(JSONError) -> JSONNode {
        var reader = JSONReader(bytes)
        reader.skipWhiteSpace()
        let node = try reader.readValue(depth: 0)
        reader.skipWhiteSpace()
        guard reader.position == reader.bytes.count else {
            throw reader.error("expected nothing after the value")
        }
        return node
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ message: String) -> JSONError {
        JSONError(message: message, offset: position)
    }

    private mutating func skipWhiteSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func readValue(depth: Int) throws(JSONError) -> JSONNode {
        let offset = position
        switch current {
        case UInt8(ascii: "{"): return JSONNode(offset: offset, value: try readObject(depth: depth))
        case UInt8(ascii: "["): return JSONNode(offset: offset, value: try readArray(depth: depth))
        case UInt8(ascii: "\""): return JSONNode(offset: offset, value: .string(try readString()))
        case UInt8(ascii: "t"):
            try readWord("true")
            return JSONNode(offset: offset, value: .boolean(true))
        case UInt8(ascii: "f"):
            try readWord("false")
            return JSONNode(offset: offset, value: .boolean(false))
        case UInt8(ascii: "n"):
            try readWord("null")
            return JSONNode(offset: offset, value: .null)
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            return JSONNode(offset: offset, value: .number(try readNumber()))
        case nil: throw error("expected a value, found the end of the input")
        default: throw error("expected a value")
        }
    }

    private mutating func readWord(_ word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard current == word.utf8Start[index] else { throw error("expected '\(word)'") }
            position += 1
        }
    }

    private mutating func readArray(depth: Int) throws(JSONError) -> JSONNode.Value {
        guard depth < Self.maximumDepth else { throw error("nested deeper than \(Self.maximumDepth) levels") }
        position += 1
        skipWhiteSpace()
        var elements: [JSONNode] = []
        if current == UInt8(ascii: "]") {
            position += 1
            return .array(elements)
        }
        while true {
            skipWhiteSpace()
            elements.append(try readValue(depth: depth + 1))
            skipWhiteSpace()
            switch current {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return .array(elements)
            default: throw error("expected ',' or ']'")
            }
        }
    }

    private mutating func readObject(depth: Int) throws(JSONError) -> JSONNode.Value {
        guard depth < Self.maximumDepth else { throw error("nested deeper than \(Self.maximumDepth) levels") }
        position += 1
        skipWhiteSpace()
        var members: [JSONMember] = []
        var seen: Set<ExactText> = []
        if current == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            skipWhiteSpace()
            guard current == UInt8(ascii: "\"") else { throw error("expected a name in quotation marks") }
            let keyOffset = position
            let key = try readString()
            skipWhiteSpace()
            guard current == UInt8(ascii: ":") else { throw error("expected ':' after a name") }
            position += 1
            skipWhiteSpace()
            let node = try readValue(depth: depth + 1)
            let isNew = seen.insert(ExactText(key)).inserted
            members.append(JSONMember(key: key, keyOffset: keyOffset, node: node, isDuplicate: !isNew))
            skipWhiteSpace()
            switch current {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return .object(members)
            default: throw error("expected ',' or '}'")
            }
        }
    }
}

extension JSONReader {
    private mutating func readNumber() throws(JSONError) -> JSONNumber {
        let start = position
        var isWhole = true
        if current == UInt8(ascii: "-") { position += 1 }
        if current == UInt8(ascii: "0") {
            position += 1
            if isDigit { throw error("a number must not begin with 0") }
        } else {
            try readDigits()
        }
        if current == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            try readDigits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            isWhole = false
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try readDigits()
        }
        var literal = ""
        for index in start..<position { literal.unicodeScalars.append(Unicode.Scalar(bytes[index])) }
        return JSONNumber(literal: literal, isWhole: isWhole)
    }

    private var isDigit: Bool {
        guard let byte = current else { return false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func readDigits() throws(JSONError) {
        guard isDigit else { throw error("expected a digit") }
        while isDigit { position += 1 }
    }

    private mutating func readString() throws(JSONError) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): try readEscape(into: &content)
            case 0..<0x20: throw error("a control character must be escaped in a text")
            case 0x20..<0x80:
                content.append(byte)
                position += 1
            default:
                let length = UTF8Validation.sequenceLength(in: bytes, at: position)
                guard length > 0 else { throw error("expected UTF-8") }
                for index in position..<(position + length) { content.append(bytes[index]) }
                position += length
            }
        }
        position = start
        throw error("expected a closing quotation mark")
    }

    private mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
        position += 1
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(bytes[position])
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try readUnicodeEscape()
            content.append(contentsOf: Array(String(scalar).utf8))
            return
        default: throw error("expected an escape of JSON after '\\'")
        }
        position += 1
    }

    /// Reads `uXXXX`, and the second half of a surrogate pair.
    private mutating func readUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        let unit = try readHexadecimalUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xDC00, current == UInt8(ascii: "\\"), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        {
            position += 1
            let low = try readHexadecimalUnit()
            if (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
            {
                return scalar
            }
        }
        position = start
        throw error("a lone surrogate is not a character")
    }

    private mutating func readHexadecimalUnit() throws(JSONError) -> UInt32 {
        position += 1
        var unit: UInt32 = 0
        for _ in 0..<4 {
            switch current {
            case .some(let byte) where (0x30...0x39).contains(byte): unit = unit << 4 | UInt32(byte - 0x30)
            case .some(let byte) where (0x41...0x46).contains(byte): unit = unit << 4 | UInt32(byte - 0x37)
            case .some(let byte) where (0x61...0x66).contains(byte): unit = unit << 4 | UInt32(byte - 0x57)
            default: throw error("expected four hexadecimal digits after '\\u'")
            }
            position += 1
        }
        return unit
    }
}
