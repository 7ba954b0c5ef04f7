@_spi(Generated) import FormValidation

/// The value of `multipleOf`. Numbers are divided as decimals, as written, not as doubles.
struct DecimalDivisor: Sendable {
    /// The value as shown in messages.
    let shown: String
    private let divisor: Decimal

    /// An integer times a power of ten.
    private struct Decimal {
        var digits: UInt64
        var exponent: Int

        /// The shortest decimal that represents the number; nil if the number is infinite.
        init?(_ number: JSONNumber) {
            guard number.double.isFinite else { return nil }
            digits = 0
            exponent = 0
            let text = number.integer.map { "\($0.magnitude)" } ?? "\(number.double.magnitude)"
            let parts = text.split(separator: "e", maxSplits: 1)
            if parts.count == 2 { exponent = Int(parts[1]) ?? 0 }
            var isFraction = false
            for byte in parts[0].utf8 {
                if byte == UInt8(ascii: ".") {
                    isFraction = true
                    continue
                }
                digits = digits &* 10 &+ UInt64(byte &- 0x30)
                if isFraction { exponent -= 1 }
            }
            while digits > 0, digits % 10 == 0 {
                digits /= 10
                exponent += 1
            }
        }
    }

    /// Creates a divisor; nil if the number is not positive or is infinite.
    init?(_ number: JSONNumber) {
        guard let decimal = Decimal(number), JSONNumber(0) < number, decimal.digits > 0 else { return nil }
        divisor = decimal
        shown = number.integer.map(String.init) ?? "\(number.double)"
    }

    /// Whether a number is a multiple of the divisor.
    func divides(_ number: JSONNumber) -> Bool {
        guard let dividend = Decimal(number) else { return false }
        if dividend.digits == 0 { return true }
        // The digits have no trailing zeros, so no power of ten can be factored out.
        guard dividend.exponent >= divisor.exponent else { return false }
        var remainder = dividend.digits % divisor.digits
        for _ in 0..<(dividend.exponent - divisor.exponent) where remainder != 0 {
            let product = remainder.multipliedFullWidth(by: 10)
            remainder = divisor.digits.dividingFullWidth(product).remainder
        }
        return remainder == 0
    }
}
