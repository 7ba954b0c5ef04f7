import FormModel
import Testing

@Suite("Searches for rare signs")
struct ByteSetTests {
    @Test("Each byte of a set is found wherever it is, and no other byte")
    func bytes() {
        let signs = ByteSet(0x00...0x01, 0x2D...0x2D, 0x5B...0x60, 0x7B...0x7D)
        let capitals = ByteSet(0x41...0x5A, 0x80...0xFF)
        let high = ByteSet(0xFF...0xFF)
        for byte in UInt8.min...UInt8.max {
            let isSign =
                byte <= 0x01 || byte == 0x2D || (0x5B...0x60).contains(byte) || (0x7B...0x7D).contains(byte)
            let isCapital = (0x41...0x5A).contains(byte) || byte >= 0x80
            for count in [12, 17, 40] {
                for place in 0..<count {
                    var bytes = [UInt8](repeating: UInt8(ascii: "e"), count: count)
                    bytes[place] = byte
                    // The first and the last byte are outside of the range.
                    let end = count - 1
                    let found = (1..<end).contains(place) ? place : end
                    bytes.withUnsafeBufferPointer { bytes in
                        #expect(signs.firstIndex(in: bytes, 1..<end) == (isSign ? found : end))
                        #expect(capitals.firstIndex(in: bytes, 1..<end) == (isCapital ? found : end))
                        #expect(high.firstIndex(in: bytes, 1..<end) == (byte == 0xFF ? found : end))
                    }
                }
            }
        }
    }

    @Test("The first of several is found")
    func first() {
        let signs = ByteSet(UInt8(ascii: "["), UInt8(ascii: ":"))
        Array("a long text: with [signs] of both kinds".utf8).withUnsafeBufferPointer { bytes in
            #expect(signs.firstIndex(in: bytes, 0..<bytes.count) == 11)
            #expect(signs.firstIndex(in: bytes, 12..<bytes.count) == 18)
            #expect(signs.firstIndex(in: bytes, 19..<bytes.count) == bytes.count)
            #expect(signs.firstIndex(in: bytes, 5..<5) == 5)
        }
    }
}
