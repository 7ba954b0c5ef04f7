@_spi(Generated) import FormValidation
import Testing

@Suite("Marks of a string")
struct TextMarksTests {
    /// Bytes that end plain text, and their neighbours that do not.
    private static let bytes: [UInt8] = [
        0x22, 0x5C, 0x00, 0x09, 0x1F, 0x80, 0xC3, 0xFF, 0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F,
    ]

    private func endOfPlainText(_ json: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < json.count {
            let byte = json[position]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte > 0x7F { break }
            position += 1
        }
        return position
    }

    @Test(
        "are the same as those of a loop over the bytes, at every alignment, length and place",
        arguments: 0..<16)
    func everyPlace(alignment: Int) {
        for length in Array(0...40) + [63, 64, 65, 79, 80, 127, 128, 129, 200] {
            for place in 0...length {
                // The bytes before and after the input are not plain either.
                var memory = [UInt8](repeating: 0x22, count: alignment + length + 70)
                for index in 0..<length { memory[alignment + index] = 0x61 }
                let byte = Self.bytes[(place + length) % Self.bytes.count]
                if place < length { memory[alignment + place] = byte }
                let json = memory.span.extracting(alignment..<(alignment + length))
                for start in Set([0, place / 2, place, min(place + 1, length)]) {
                    var marks = TextMarks()
                    let expected = endOfPlainText(json, from: start)
                    let found = marks.endOfPlainText(json, from: start)
                    #expect(found == expected, "length \(length), byte \(byte) at \(place), from \(start)")
                }
            }
        }
    }

    @Test("are the same as those of a loop over the bytes, for every byte")
    func everyByte() {
        for length in [1, 15, 16, 17, 63, 64, 70, 130] {
            for byte in UInt8.min...UInt8.max {
                for place in Set([0, 7, 8, 15, 16, 31, 33, 63, 64, 66, length - 1]) where place < length {
                    var memory = [UInt8](repeating: 0x61, count: length)
                    memory[place] = byte
                    var marks = TextMarks()
                    let expected = endOfPlainText(memory.span, from: 0)
                    let found = marks.endOfPlainText(memory.span, from: 0)
                    #expect(found == expected, "length \(length), byte \(byte) at \(place)")
                }
            }
        }
    }

    @Test("serve one string after another")
    func sequence() {
        var state: UInt64 = 5
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<600 {
            let density = 2 + random(60)
            let memory = (0..<random(400)).map { _ in
                random(density) == 0 ? Self.bytes[random(Self.bytes.count)] : UInt8(0x61)
            }
            var marks = TextMarks()
            var position = 0
            while position <= memory.count {
                let expected = endOfPlainText(memory.span, from: position)
                let found = marks.endOfPlainText(memory.span, from: position)
                #expect(found == expected)
                // Sometimes, a number or white space is skipped.
                position = expected + 1 + (random(5) == 0 ? random(200) : 0)
            }
        }
    }
}
