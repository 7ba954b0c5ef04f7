import FormModel

/// Finds the reasons why a file cannot be read at all: bytes that are not valid UTF-8, and NUL bytes.
package enum SourceCheck {
    /// The error that says why a file cannot be read; nil if the file is text.
    static func refusal(of source: SourceText) -> Diagnostic? {
        let problems = problems(of: source.bytes)
        if let offset = problems.invalid {
            let byte = source.bytes[offset]
            let digits = String(byte, radix: 16, uppercase: true)
            let place = source.location(at: offset)
            return Diagnostic(
                .error, rule: "not-utf8",
                "byte 0x\(digits.count < 2 ? "0" : "")\(digits) at \(place.line):\(place.column) is not UTF-8; "
                    + "expected a text file in UTF-8",
                at: SourceRange(file: source.fileName, offsets: offset..<offset + 1))
        }
        if let offset = problems.nul {
            let place = source.location(at: offset)
            return Diagnostic(
                .error, rule: "nul-byte",
                "NUL byte at \(place.line):\(place.column); expected a text file",
                at: SourceRange(file: source.fileName, offsets: offset..<offset + 1))
        }
        return nil
    }

    /// The offset of the next byte that is NUL or not ASCII. The function looks at sixteen bytes at a time.
    private static func endOfPlainText(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { buffer in
            var index = start
            let nul = SIMD16<Int8>(repeating: 0)
            while index + 16 <= buffer.count {
                // As signed numbers, bytes that are not ASCII are negative.
                let found = buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self) .<= nul
                // A mask consists of sixteen bytes, which are 0 or 0xFF.
                if unsafeBitCast(found, to: SIMD2<UInt64>.self) != .zero { break }
                index += 16
            }
            while index < buffer.count, buffer[index] < 0x80, buffer[index] != 0 { index += 1 }
            return index
        }
    }

    /// The offset of the first byte that cannot be decoded; nil if all bytes can be decoded.
    package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? { problems(of: bytes).invalid }

    /// The offsets of the first byte that cannot be decoded (Unicode 16, table 3-7), and of the first NUL byte
    /// before it; nil if there are none.
    private static func problems(of bytes: [UInt8]) -> (invalid: Int?, nul: Int?) {
        var nul: Int?
        var index = 0
        while index < bytes.count {
            index = endOfPlainText(in: bytes, from: index)
            guard index < bytes.count else { break }
            if bytes[index] == 0 {
                nul = nul ?? index
                index += 1
                continue
            }
            let lead = bytes[index]
            let length: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF:
                length = 3
                if lead == 0xE0 { second = 0xA0...0xBF }
                if lead == 0xED { second = 0x80...0x9F }
            case 0xF0...0xF4:
                length = 4
                if lead == 0xF0 { second = 0x90...0xBF }
                if lead == 0xF4 { second = 0x80...0x8F }
            default: return (index, nul)
            }
            guard index + length <= bytes.count, second.contains(bytes[index + 1]) else {
                return (index, nul)
            }
            for following in (index + 2)..<max(index + length, index + 2)
            where bytes[following] & 0xC0 != 0x80 {
                return (index, nul)
            }
            index += length
        }
        return (nil, nul)
    }
}
