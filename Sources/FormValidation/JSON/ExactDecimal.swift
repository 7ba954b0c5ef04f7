/// Rounds a decimal number of any length to the nearest `Double`, in memory of the stack: the digits and the power of ten become
/// whole numbers, and one is divided by the other, bit by bit.
///
/// The slow way: `DecimalReader` goes it where a single operation on doubles does not suffice.
struct ExactDecimal {
    /// The number of 64-bit words of each whole number. The greatest has 769 digits times a power of two, or is 5 to the power of
    /// 1,093 or so: about 2,560 bits, and 64 more.
    private static let capacity = 64
    /// More digits cannot decide which double is nearest, but for whether any of them is not zero: 767 say exactly what is
    /// between any two doubles.
    private static let maximumDigits = 768

    /// The number at a place that has JSON's grammar: the nearest double, of two the even one; infinite beyond the range.
    static func double(_ json: Span<UInt8>, _ place: FormPlace) -> Double {
        // Up to 1024 bytes Swift takes of the stack without asking.
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { first in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { second in
                var numerator = WholeNumber(words: first)
                var denominator = WholeNumber(words: second)
                return magnitude(json, place, &numerator, &denominator)
            }
        } * (json[place.start] == UInt8(ascii: "-") ? -1 : 1)
    }

    private static func magnitude(
        _ json: Span<UInt8>, _ place: FormPlace, _ numerator: inout WholeNumber,
        _ denominator: inout WholeNumber
    ) -> Double {
        let (count, exponent) = readDigits(json, place, into: &numerator)
        // The value is at least 10 to the power of this, and less than ten times that.
        let order = count &+ exponent &- 1
        guard count > 0, order >= -326 else { return 0 }
        guard order <= 309 else { return .infinity }
        denominator.multiply(by: 1, adding: 1)
        // Ten is two times five, and the twos are a matter of the double's exponent.
        if exponent > 0 {
            numerator.multiply(byPowerOfFive: exponent)
        } else {
            denominator.multiply(byPowerOfFive: -exponent)
        }
        return quotient(&numerator, &denominator, exponent: exponent)
    }

    /// Reads the digits without zeros before them.
    ///
    /// - Returns: how many were read, and the power of ten by which they are multiplied.
    private static func readDigits(
        _ json: Span<UInt8>, _ place: FormPlace, into number: inout WholeNumber
    ) -> (count: Int, exponent: Int) {
        var count = 0
        var exponent = 0
        var isFraction = false
        var isMore = false
        // Digits are added in groups that fit into one word.
        var group: UInt64 = 0
        var scale: UInt64 = 1
        var position = place.start
        while position < place.end {
            let byte = json[position]
            if byte | 0x20 == UInt8(ascii: "e") { break }
            position += 1
            if byte == UInt8(ascii: ".") { isFraction = true }
            guard byte.isDigit else { continue }
            if count < maximumDigits {
                if isFraction { exponent -= 1 }
                guard count > 0 || byte > 0x30 else { continue }
                group = group * 10 + UInt64(byte &- 0x30)
                scale *= 10
                count += 1
                if scale == 1_000_000_000_000_000_000 {
                    number.multiply(by: scale, adding: group)
                    (group, scale) = (0, 1)
                }
            } else {
                if !isFraction { exponent += 1 }
                isMore = isMore || byte > 0x30
            }
        }
        number.multiply(by: scale, adding: group)
        // One more digit marks that something was left out.
        if isMore {
            number.multiply(by: 10, adding: 1)
            count += 1
            exponent -= 1
        }
        if position < place.end { exponent += statedExponent(json, from: position + 1, to: place.end) }
        return (count, exponent)
    }

    /// An exponent with its sign; of one that has more than fifteen digits the first, as no input is long enough to make up for it.
    private static func statedExponent(_ json: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var value = 0
        for position in start..<end where json[position].isDigit && value < 1_000_000_000_000_000 {
            value = value * 10 + Int(json[position] &- 0x30)
        }
        return json[start] == UInt8(ascii: "-") ? -value : value
    }

    /// The double nearest to `numerator / denominator · 2^exponent`.
    private static func quotient(
        _ numerator: inout WholeNumber, _ denominator: inout WholeNumber, exponent: Int
    ) -> Double {
        // Both are made equally long; then the quotient is over a half and under two.
        let difference = numerator.bitWidth - denominator.bitWidth
        if difference > 0 { denominator.shiftLeft(difference) } else { numerator.shiftLeft(-difference) }
        var power = exponent + difference
        if numerator < denominator {
            numerator.shiftLeft(1)
            power -= 1
        }
        // Now it is 1.… times 2 to that power. Of a number below the normal ones, fewer bits are kept.
        let kept = min(53, power + 1075)
        guard kept >= 0 else { return 0 }
        var significand: UInt64 = 0
        // One bit more than is kept says on which side of the middle the rest is.
        for _ in 0...kept {
            significand &<<= 1
            if !(numerator < denominator) {
                numerator.subtract(denominator)
                significand |= 1
            }
            numerator.shiftLeft(1)
        }
        let isUpper = significand & 1 == 1
        significand &>>= 1
        if isUpper, !numerator.isZero || significand & 1 == 1 { significand += 1 }
        // A double's bits are in the order of the values: a carry out of the significand makes the exponent one more.
        if kept < 53 { return Double(bitPattern: significand) }
        let bits = UInt64(power + 1022) &<< 52 &+ significand
        return power > 1023 ? .infinity : Double(bitPattern: bits)
    }
}
