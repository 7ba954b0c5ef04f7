import Testing

@testable import DocumentParsing

@Suite("Comparisons of several bytes at once")
struct ByteComparisonTests {
    /// Numbers of bytes around those that are compared at once.
    static let lengths = [1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33]
    static let signs: [UInt8] = [
        UInt8(ascii: "x"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "{"), 0x01, 0xE2,
    ]

    /// A text of the letter "e", with each of the signs as its first, middle and last byte.
    static func texts(length: Int) -> [[UInt8]] {
        signs.flatMap { sign in
            Set([0, length / 2, length - 1]).sorted().map { place in
                var text = plainText(length: length)
                text[place] = sign
                return text
            }
        }
    }

    static func plainText(length: Int) -> [UInt8] { Array(repeating: UInt8(ascii: "e"), count: length) }

    @Test("have the result of a loop, at each offset", arguments: lengths)
    func holds(length: Int) {
        let plain = Self.plainText(length: length)
        for changed in Self.texts(length: length) {
            for (text, other) in [(plain, plain), (changed, changed), (plain, changed), (changed, plain)] {
                let bytes = Array("ee".utf8) + text + Array("e".utf8)
                for offset in -1...bytes.count + 1 {
                    let fits = offset >= 0 && offset + length <= bytes.count
                    let expected = fits && (0..<length).allSatisfy { bytes[offset + $0] == other[$0] }
                    let result = bytes.withUnsafeBytes { bytes in
                        other.withUnsafeBytes { bytes.holds($0, at: offset) }
                    }
                    #expect(result == expected, "\(other) at \(offset) of \(bytes)")
                }
            }
        }
    }

    @Test("find no bytes within the text, but not outside of it")
    func empty() {
        let none = UnsafeRawBufferPointer(start: nil, count: 0)
        Array("ab".utf8).withUnsafeBytes { bytes in
            #expect((-1...3).map { bytes.holds(none, at: $0) } == [false, true, true, true, false])
        }
    }
}
