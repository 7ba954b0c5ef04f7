/// Decodes HTML character references.
///
/// Numeric references are decoded here. Named references are decoded by libcmark, which contains HTML's table
/// of names, and the results are cached.
final class EntityDecoder {
    private var names: [[UInt8]: [UInt8]] = [:]

    /// The reference that begins with the `&` at `start`, as its text and its end; nil if there is none.
    func reference(in bytes: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
        var index = start + 1
        guard start < bytes.count, bytes[start] == UInt8(ascii: "&"), index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "#") { return number(in: bytes, at: start) }
        // The longest name in HTML has 31 letters.
        while index < bytes.count, index - start <= 32, bytes[index].isAlphanumeric { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ";"), index > start + 1 else { return nil }
        let name = Array(bytes[start...index])
        let text = names[name] ?? Self.lookUp(name)
        names[name] = text
        return text.isEmpty ? nil : (text, index + 1)
    }

    /// Replaces all references with the characters that they stand for.
    func decode(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let (text, end) = reference(in: bytes, at: index) {
                result += text
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private func number(in bytes: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
        var index = start + 2
        guard index < bytes.count else { return nil }
        let isHexadecimal = bytes[index].lowercased == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let digits = index
        var value: UInt32 = 0
        while index < bytes.count, index - digits < (isHexadecimal ? 6 : 7) {
            let byte = bytes[index].lowercased
            if byte.isDigit {
                value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - UInt8(ascii: "0"))
            } else if isHexadecimal, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "f") {
                value = value * 16 + UInt32(byte - UInt8(ascii: "a")) + 10
            } else {
                break
            }
            index += 1
        }
        guard index > digits, index < bytes.count, bytes[index] == UInt8(ascii: ";") else { return nil }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return (Array(String(Character(scalar ?? "\u{FFFD}")).utf8), index + 1)
    }

    /// libcmark's result for a named reference; empty if there is none.
    private static func lookUp(_ name: [UInt8]) -> [UInt8] {
        let text = CommonMarkConverter.text(name)
        return text == name ? [] : text
    }
}
