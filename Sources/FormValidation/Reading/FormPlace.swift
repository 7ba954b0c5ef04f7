/// The place of a value in an input. For a string, this is the range between its quotation marks.
///
/// Validators record places in one pass. Values are created from them only on request.
@frozen public struct FormPlace: Hashable, Sendable {
    /// The offset of the first byte; -1 if the value is absent.
    @usableFromInline package var start: Int
    /// The offset after the last byte.
    @usableFromInline package var end: Int
    /// What is known about the bytes.
    @usableFromInline package var traits: Traits

    /// What is known about the bytes of a value.
    @usableFromInline @frozen
    package struct Traits: OptionSet, Hashable, Sendable {
        @usableFromInline package let rawValue: UInt8

        @inlinable
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The string has an escape.
        @inlinable package static var escapes: Traits { Traits(rawValue: 1) }
        /// The string has a byte above 0x7F.
        @inlinable package static var nonASCII: Traits { Traits(rawValue: 2) }
        /// The value is `true`.
        @inlinable package static var isTrue: Traits { Traits(rawValue: 4) }
        /// The number has no fraction and no exponent.
        @inlinable package static var isWhole: Traits { Traits(rawValue: 8) }
        /// The string does not come from JSON: a backslash is an ordinary character.
        @inlinable static var isLiteral: Traits { Traits(rawValue: 16) }
    }

    /// The place of an absent value.
    @_spi(Generated) @inlinable
    public init() {
        start = -1
        end = -1
        traits = []
    }

    @inlinable
    package init(_ start: Int, _ end: Int, _ traits: Traits = []) {
        self.start = start
        self.end = end
        self.traits = traits
    }

    /// Whether the input contains the value.
    @_spi(Generated) @inlinable public var isPresent: Bool { start >= 0 }

    /// Whether the input contains the value, and the value is not an empty string.
    @_spi(Generated) @inlinable public var isNonEmpty: Bool { end > start }

    /// Whether the value is `true`.
    @_spi(Generated) @inlinable public var isTrue: Bool { traits.contains(.isTrue) }

    /// Whether the value is `false`.
    @_spi(Generated) @inlinable public var isFalse: Bool { isPresent && !traits.contains(.isTrue) }

    /// The number of UTF-8 bytes in the string after decoding its escapes.
    @_spi(Generated) @inlinable @inline(__always)
    public func count(in json: Span<UInt8>) -> Int {
        traits.contains(.escapes) ? decodedCount(in: json) : end - start
    }

    /// Whether the string is exactly the given string.
    @_spi(Generated) @inlinable @inline(__always)
    public func equals(_ word: StaticString, in json: Span<UInt8>) -> Bool {
        guard !traits.contains(.escapes) else { return decodedEquals(word, in: json) }
        guard end - start == word.utf8CodeUnitCount else { return false }
        return InputBytes.matches(json, at: start, word)
    }

    @usableFromInline
    func decodedCount(in json: Span<UInt8>) -> Int {
        var count = 0
        var cursor = TextCursor(self)
        while cursor.next(json) != nil { count += 1 }
        return count
    }

    @usableFromInline
    func decodedEquals(_ word: StaticString, in json: Span<UInt8>) -> Bool {
        var cursor = TextCursor(self)
        for index in 0..<word.utf8CodeUnitCount {
            guard cursor.next(json) == word.utf8Start[index] else { return false }
        }
        return cursor.next(json) == nil
    }

    /// Whether the string is exactly the given string.
    func equals(_ text: String, in json: Span<UInt8>) -> Bool {
        var cursor = TextCursor(self)
        for byte in text.utf8 {
            guard cursor.next(json) == byte else { return false }
        }
        return cursor.next(json) == nil
    }

    /// Whether the string has exactly the same bytes as another string in the same input.
    package func isIdentical(to other: FormPlace, in json: Span<UInt8>) -> Bool {
        var first = TextCursor(self)
        var second = TextCursor(other)
        while true {
            let byte = first.next(json)
            guard byte == second.next(json) else { return false }
            if byte == nil { return true }
        }
    }

    /// The number of Unicode scalars in the string.
    @usableFromInline
    package func scalarCount(in json: Span<UInt8>) -> Int {
        guard !traits.isDisjoint(with: [.escapes, .nonASCII]) else { return end - start }
        var count = 0
        var cursor = TextCursor(self)
        while let byte = cursor.next(json) { count += byte & 0xC0 == 0x80 ? 0 : 1 }
        return count
    }
}
