/// Reads decimal numbers as the nearest `Double`.
enum DecimalReader {
    /// The double nearest to a JSON number; infinite if the number is out of range. The number must be
    /// well-formed.
    ///
    /// If the digits and the power of ten are both exact as doubles, a single operation rounds correctly
    /// (Clinger 1990).
    static func double(_ json: Span<UInt8>, _ place: FormPlace) -> Double {
        var digits: UInt64 = 0
        var exponent = 0
        var position = place.start
        let isNegative = json[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var isFraction = false
        while position < place.end {
            let byte = json[position]
            if byte == UInt8(ascii: ".") {
                isFraction = true
            } else if byte.isDigit {
                guard digits < 900_000_000_000_000 else { return ExactDecimal.double(json, place) }
                digits = digits * 10 + UInt64(byte - 0x30)
                if isFraction { exponent -= 1 }
            } else {
                break
            }
            position += 1
        }
        if position < place.end {
            guard let stated = statedExponent(json, from: position + 1, to: place.end) else {
                return ExactDecimal.double(json, place)
            }
            exponent += stated
        }
        guard digits == 0 || (-22...22).contains(exponent) else { return ExactDecimal.double(json, place) }
        let value: Double
        if digits == 0 {
            value = 0
        } else if exponent < 0 {
            value = Double(digits) / powerOfTen(-exponent)
        } else {
            value = Double(digits) * powerOfTen(exponent)
        }
        return isNegative ? -value : value
    }

    /// The stated exponent of at most four digits, with its sign.
    private static func statedExponent(_ json: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var position = start
        let isNegative = json[position] == UInt8(ascii: "-")
        if isNegative || json[position] == UInt8(ascii: "+") { position += 1 }
        guard end - position <= 4 else { return nil }
        var value = 0
        while position < end {
            value = value * 10 + Int(json[position] - 0x30)
            position += 1
        }
        return isNegative ? -value : value
    }

    /// A power of ten; exact up to 10²².
    private static func powerOfTen(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
