/// A cursor over a string, for formats that consist of ASCII characters only. It only moves forward; to go
/// back, use a copy.
struct TextScanner {
    private var cursor: TextCursor
    /// The next byte, after decoding its escape; nil at the end.
    private(set) var current: UInt8?

    /// Starts at a string in an input.
    init(_ place: FormPlace, _ bytes: Span<UInt8>) {
        cursor = TextCursor(place)
        current = cursor.next(bytes)
    }

    var isAtEnd: Bool { current == nil }

    @inline(__always)
    mutating func advance(_ bytes: Span<UInt8>) {
        current = cursor.next(bytes)
    }

    /// Takes the given character if it is next.
    @inline(__always)
    mutating func take(_ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
        guard let current, UInt32(current) == character.value else { return false }
        advance(bytes)
        return true
    }

    /// Takes bytes that are in the set, up to a maximum; returns the number of bytes.
    @inline(__always)
    mutating func take(_ set: ByteSet, limit: Int = .max, _ bytes: Span<UInt8>) -> Int {
        guard current != nil else { return 0 }
        if let count = cursor.skip(set, limit: limit, bytes) {
            advance(bytes)
            return count
        }
        var count = 0
        while count < limit, let byte = current, set.contains(byte) {
            advance(bytes)
            count += 1
        }
        return count
    }

    /// Takes exactly `count` digits and returns their value.
    mutating func takeNumber(digits count: Int, _ bytes: Span<UInt8>) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let byte = current, byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
            advance(bytes)
        }
        return value
    }

    /// Takes the given word if it is next; otherwise, takes nothing.
    mutating func take(word: String, _ bytes: Span<UInt8>) -> Bool {
        var scanner = self
        for byte in word.utf8 {
            guard scanner.current == byte else { return false }
            scanner.advance(bytes)
        }
        self = scanner
        return true
    }

    /// Takes the given word if it is next; otherwise, takes nothing.
    mutating func take(word: StaticString, _ bytes: Span<UInt8>) -> Bool {
        take(word.utf8Start, count: word.utf8CodeUnitCount, bytes)
    }

    /// Takes the word at an address if it is next; otherwise, takes nothing.
    private mutating func take(_ word: UnsafePointer<UInt8>, count: Int, _ bytes: Span<UInt8>) -> Bool {
        var scanner = self
        for index in 0..<count {
            guard scanner.current == word[index] else { return false }
            scanner.advance(bytes)
        }
        self = scanner
        return true
    }

    /// Whether the next `length` bytes are one of the given words, which are separated by spaces.
    func isWord(among words: StaticString, length: Int, _ bytes: Span<UInt8>) -> Bool {
        var start = 0
        let count = words.utf8CodeUnitCount
        for index in 0...count where index == count || words.utf8Start[index] == 0x20 {
            if index - start == length {
                var scanner = self
                if scanner.take(words.utf8Start + start, count: length, bytes) { return true }
            }
            start = index + 1
        }
        return false
    }

    /// Takes a number of at most three digits, without leading zeros, that does not exceed the maximum.
    mutating func takeDecimal(maximum: Int, _ bytes: Span<UInt8>) -> Bool {
        guard let first = current, first.isDigit else { return false }
        var value = 0
        var count = 0
        while count < 4, let byte = current, byte.isDigit {
            value = value * 10 + Int(byte - 0x30)
            count += 1
            advance(bytes)
        }
        return count <= 3 && (first != UInt8(ascii: "0") || count == 1) && value <= maximum
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
