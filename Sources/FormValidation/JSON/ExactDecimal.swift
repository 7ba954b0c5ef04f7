/// Rounds a decimal number of any length to the nearest `Double`, using only stack memory. It turns the
/// digits and the power of ten into integers and divides one by the other, bit by bit.
///
/// This is the slow path, which `DecimalReader` takes if a single operation on doubles would not be exact.
struct ExactDecimal {
    /// The number of 64-bit words of each integer. The largest integer is 769 digits times a power of two, or
    /// about 5 to the power of 1,093. That is about 2,560 bits, plus 64.
    private static let capacity = 64
    /// The maximum number of digits that can affect the result. 767 digits represent the midpoint between any
    /// two doubles exactly; after that, it only matters whether any digit is not zero.
    private static let maximumDigits = 768

    /// The double nearest to a JSON number, rounding half to even; infinite if the number is out of range.
    /// The number must be well-formed.
    static func double(_ json: Span<UInt8>, _ place: FormPlace) -> Double {
        // Swift allocates up to 1024 bytes on the stack without a check.
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
        // The value is at least 10 to this power, and less than ten times as large.
        let order = count &+ exponent &- 1
        guard count > 0, order >= -326 else { return 0 }
        guard order <= 309 else { return .infinity }
        denominator.multiply(by: 1, adding: 1)
        // Ten is two times five, and factors of two change only the exponent of the double.
        if exponent > 0 {
            numerator.multiply(byPowerOfFive: exponent)
        } else {
            denominator.multiply(byPowerOfFive: -exponent)
        }
        return quotient(&numerator, &denominator, exponent: exponent)
    }

    /// Reads the digits without leading zeros.
    ///
    /// - Returns: the number of digits, and the power of ten by which the digits are multiplied.
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
        // One additional digit marks that digits were dropped.
        if isMore {
            number.multiply(by: 10, adding: 1)
            count += 1
            exponent -= 1
        }
        if position < place.end { exponent += statedExponent(json, from: position + 1, to: place.end) }
        return (count, exponent)
    }

    /// The stated exponent, with its sign. Only the first fifteen digits count, because no input is long
    /// enough to compensate for a larger exponent.
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
        // Make both numbers equally long, so that the quotient is between a half and two.
        let difference = numerator.bitWidth - denominator.bitWidth
        if difference > 0 { denominator.shiftLeft(difference) } else { numerator.shiftLeft(-difference) }
        var power = exponent + difference
        if numerator < denominator {
            numerator.shiftLeft(1)
            power -= 1
        }
        // The quotient is now 2 to this power times a number from 1 to just below 2. Subnormal numbers keep
        // fewer bits.
        let kept = min(53, power + 1075)
        guard kept >= 0 else { return 0 }
        var significand: UInt64 = 0
        // One extra bit shows on which side of the midpoint the remainder is.
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
        // The bit patterns of doubles have the same order as their values, so a carry out of the significand
        // increments the exponent.
        if kept < 53 { return Double(bitPattern: significand) }
        let bits = UInt64(power + 1022) &<< 52 &+ significand
        return power > 1023 ? .infinity : Double(bitPattern: bits)
    }
}
