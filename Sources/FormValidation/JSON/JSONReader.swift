/// Reads JSON into a tree, for schemas that are known only at run time.
package struct JSONReader {
    private var position = 0

    /// Reads one value, with optional white space around it.
    ///
    /// - Throws: `JSONError` at the first invalid byte.
    package static func read(_ json: Span<UInt8>) throws(JSONError) -> JSONNode {
        var reader = JSONReader()
        reader.skipWhiteSpace(json)
        let node = try reader.readValue(json, depth: 0)
        reader.skipWhiteSpace(json)
        guard reader.position == json.count else {
            throw reader.error("unexpected content after the value")
        }
        return node
    }

    private func current(_ json: Span<UInt8>) -> UInt8? { position < json.count ? json[position] : nil }

    private func error(_ message: String) -> JSONError {
        JSONError(message: message, offset: position)
    }

    private mutating func skipWhiteSpace(_ json: Span<UInt8>) {
        position = InputBytes.skipWhiteSpace(json, from: position)
    }

    private mutating func readValue(_ json: Span<UInt8>, depth: Int) throws(JSONError) -> JSONNode {
        let offset = position
        switch current(json) {
        case UInt8(ascii: "{"):
            return JSONNode(offset: offset, value: .object(try readObject(json, depth: depth)))
        case UInt8(ascii: "["):
            return JSONNode(offset: offset, value: .array(try readArray(json, depth: depth)))
        case UInt8(ascii: "\""): return JSONNode(offset: offset, value: .string(try readText(json)))
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            position = try JSONGrammar.word(json, at: offset)
            let first = json[offset]
            if first == UInt8(ascii: "n") { return JSONNode(offset: offset, value: .null) }
            return JSONNode(offset: offset, value: .boolean(first == UInt8(ascii: "t")))
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            let place = try JSONGrammar.number(json, at: offset)
            position = place.end
            return JSONNode(offset: offset, value: .number(JSONNumber(json, place)))
        default: throw JSONGrammar.noValue(json, at: offset)
        }
    }

    private mutating func readText(_ json: Span<UInt8>) throws(JSONError) -> String {
        let place = try JSONGrammar.text(json, at: position)
        position = place.end + 1
        return place.text(in: json)
    }

    private func checkDepth(_ depth: Int) throws(JSONError) {
        guard depth < JSONGrammar.maximumDepth else {
            throw error("arrays or objects are nested more than \(JSONGrammar.maximumDepth) levels deep")
        }
    }

    private mutating func readArray(_ json: Span<UInt8>, depth: Int) throws(JSONError) -> [JSONNode] {
        try checkDepth(depth)
        position += 1
        skipWhiteSpace(json)
        var elements: [JSONNode] = []
        if current(json) == UInt8(ascii: "]") {
            position += 1
            return elements
        }
        while true {
            skipWhiteSpace(json)
            elements.append(try readValue(json, depth: depth + 1))
            skipWhiteSpace(json)
            switch current(json) {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return elements
            default: throw error("expected ',' or ']'")
            }
        }
    }

    private mutating func readObject(_ json: Span<UInt8>, depth: Int) throws(JSONError) -> [JSONMember] {
        try checkDepth(depth)
        position += 1
        skipWhiteSpace(json)
        var members: [JSONMember] = []
        var seen: Set<ExactText> = []
        if current(json) == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            skipWhiteSpace(json)
            guard current(json) == UInt8(ascii: "\"") else {
                throw error("expected a name in quotation marks")
            }
            let keyOffset = position
            let key = try readText(json)
            skipWhiteSpace(json)
            guard current(json) == UInt8(ascii: ":") else { throw error("expected ':' after a name") }
            position += 1
            skipWhiteSpace(json)
            let node = try readValue(json, depth: depth + 1)
            let isNew = seen.insert(ExactText(key)).inserted
            members.append(JSONMember(key: key, keyOffset: keyOffset, node: node, isDuplicate: !isNew))
            skipWhiteSpace(json)
            switch current(json) {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return members
            default: throw error("expected ',' or '}'")
            }
        }
    }
}
