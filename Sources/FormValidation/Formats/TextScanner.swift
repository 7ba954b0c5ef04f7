/// A cursor over the bytes of a text, for formats that are all ASCII.
struct TextScanner {
    let bytes: [UInt8]
    var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Takes a byte where it is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let current, UInt32(current) == character.value else { return false }
        position += 1
        return true
    }

    /// Takes bytes of a set, at most a number of them; how many.
    mutating func takeWhile(limit: Int = .max, _ isMember: (UInt8) -> Bool) -> Int {
        let start = position
        while position < bytes.count, position - start < limit, isMember(bytes[position]) { position += 1 }
        return position - start
    }

    /// Takes exactly `count` digits; their value.
    mutating func takeNumber(digits count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let current, current.isDigit else { return nil }
            value = value * 10 + Int(current - 0x30)
            position += 1
        }
        return value
    }

    /// Takes a word where it is next.
    mutating func take(word: String) -> Bool {
        let wanted = word.utf8
        guard bytes.count - position >= wanted.count, bytes[position...].starts(with: wanted) else {
            return false
        }
        position += wanted.count
        return true
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isAlphanumeric: Bool { isDigit || isLetter }
    var isHexadecimal: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }

    /// Whether the byte is one of the ASCII characters of a text.
    func isOne(of characters: StaticString) -> Bool {
        for index in 0..<characters.utf8CodeUnitCount where characters.utf8Start[index] == self {
            return true
        }
        return false
    }
}
