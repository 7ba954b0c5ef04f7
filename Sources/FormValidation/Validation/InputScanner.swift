/// Reads JSON one value at a time, and reports exactly where and why the JSON is malformed.
package struct InputScanner {
    /// The offset of the next byte.
    package private(set) var position = 0
    private var depth = 0

    /// Starts at an offset inside the given number of nested arrays and objects.
    package init(position: Int = 0, depth: Int = 0) {
        self.position = position
        self.depth = depth
    }

    package func error(_ message: String) -> JSONError {
        JSONError(message: message, offset: position)
    }

    package func current(_ json: Span<UInt8>) -> UInt8? { position < json.count ? json[position] : nil }

    package mutating func skipWhiteSpace(_ json: Span<UInt8>) {
        position = InputBytes.skipWhiteSpace(json, from: position)
    }

    /// The kind of the next value.
    package func kind(_ json: Span<UInt8>) throws(JSONError) -> IssueText.Kind {
        switch current(json) {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .text
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .number
        default: throw JSONGrammar.noValue(json, at: position)
        }
    }

    /// Takes a value that is not an array or object.
    package mutating func takeScalar(_ json: Span<UInt8>) throws(JSONError) -> FormPlace {
        let start = position
        switch try kind(json) {
        case .text: return try takeText(json)
        case .number:
            let place = try JSONGrammar.number(json, at: start)
            position = place.end
            return place
        default:
            position = try JSONGrammar.word(json, at: start)
            return FormPlace(start, position, json[start] == UInt8(ascii: "t") ? .isTrue : [])
        }
    }

    /// Takes a string.
    package mutating func takeText(_ json: Span<UInt8>) throws(JSONError) -> FormPlace {
        let place = try JSONGrammar.text(json, at: position)
        position = place.end + 1
        return place
    }

    /// Takes the opening bracket or brace; returns whether there is at least one element or member.
    package mutating func open(_ json: Span<UInt8>, closedBy last: UInt8) throws(JSONError) -> Bool {
        guard depth < JSONGrammar.maximumDepth else {
            throw error("arrays or objects are nested more than \(JSONGrammar.maximumDepth) levels deep")
        }
        depth += 1
        position += 1
        skipWhiteSpace(json)
        guard current(json) == last else { return true }
        close()
        return false
    }

    private mutating func close() {
        position += 1
        depth -= 1
    }

    /// Takes the comma after a value, or the closing bracket or brace; returns whether there are more values.
    package mutating func goOn(_ json: Span<UInt8>, closedBy last: UInt8) throws(JSONError) -> Bool {
        skipWhiteSpace(json)
        let byte = current(json)
        if byte == last {
            close()
            return false
        }
        guard byte == UInt8(ascii: ",") else {
            throw error(last == UInt8(ascii: "]") ? "expected ',' or ']'" : "expected ',' or '}'")
        }
        position += 1
        skipWhiteSpace(json)
        return true
    }

    /// Takes a name and the colon after it.
    package mutating func takeName(_ json: Span<UInt8>) throws(JSONError) -> FormPlace {
        guard current(json) == UInt8(ascii: "\"") else { throw error("expected a name in quotation marks") }
        let name = try takeText(json)
        skipWhiteSpace(json)
        guard current(json) == UInt8(ascii: ":") else { throw error("expected ':' after a name") }
        position += 1
        skipWhiteSpace(json)
        return name
    }

    /// Takes any value. The maximum nesting depth bounds the recursion.
    package mutating func skipValue(_ json: Span<UInt8>) throws(JSONError) {
        switch try kind(json) {
        case .array:
            guard try open(json, closedBy: UInt8(ascii: "]")) else { return }
            repeat { try skipValue(json) } while try goOn(json, closedBy: UInt8(ascii: "]"))
        case .object:
            guard try open(json, closedBy: UInt8(ascii: "}")) else { return }
            repeat {
                _ = try takeName(json)
                try skipValue(json)
            } while try goOn(json, closedBy: UInt8(ascii: "}"))
        default: _ = try takeScalar(json)
        }
    }
}
