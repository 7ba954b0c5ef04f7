import Testing

@testable import DocumentParsing

@Suite("Expressions in text")
struct ExpressionReaderTests {
    @Test("Text is plain if no byte of it can begin or end an expression or an invisible character")
    func plainText() {
        let signs: Set<UInt8> = [0x01, 0x7B, 0x7D, 0xC2, 0xD8, 0xE2, 0xE3, 0xEF]
        for byte in UInt8.min...UInt8.max {
            for count in [1, 7, 8, 9, 16, 18] {
                for place in 0..<count {
                    var bytes = [UInt8](repeating: UInt8(ascii: "z"), count: count)
                    bytes[place] = byte
                    #expect(ExpressionReader.isPlain(bytes, 0..<count) == !signs.contains(byte))
                    #expect(ExpressionReader.isPlain(bytes, 0..<place))
                }
            }
        }
    }
}
