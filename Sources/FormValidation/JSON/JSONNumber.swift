/// A JSON number. It is exact if it is written as an integer that fits into 64 bits; otherwise, it is the
/// nearest `Double`.
///
/// `1.0` and `1e2` are integers, as in JSON Schema and in every engine that reads numbers as IEEE 754
/// doubles.
package struct JSONNumber: Hashable, Sendable {
    /// The value, if it is an integer within ±2⁶³; otherwise nil.
    package let integer: Int?
    /// The nearest double; infinite if the number is out of range.
    package let double: Double

    /// Reads a number. The number must be well-formed.
    package init(_ json: Span<UInt8>, _ place: FormPlace) {
        if place.traits.contains(.isWhole), let exact = Self.integer(json, place) {
            integer = exact
            double = Double(exact)
            return
        }
        double = DecimalReader.double(json, place)
        integer = Int(whole: double)
    }

    /// Creates a number.
    package init(_ value: Int) {
        integer = value
        double = Double(value)
    }

    /// The value of digits with an optional minus sign; nil if it does not fit into 64 bits.
    private static func integer(_ json: Span<UInt8>, _ place: FormPlace) -> Int? {
        var value = 0
        let isNegative = json[place.start] == UInt8(ascii: "-")
        for index in (isNegative ? place.start + 1 : place.start)..<place.end {
            let digit = Int(json[index]) - 0x30
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isBeyond) = product.addingReportingOverflow(isNegative ? -digit : digit)
            guard !isTooLarge, !isBeyond else { return nil }
            value = sum
        }
        return value
    }

    /// Whether the value has no fraction.
    package var isInteger: Bool {
        integer != nil || (double.isFinite && double.magnitude >= 9_007_199_254_740_992)
    }

    /// The finite double that is nearest to the value.
    var nearestFinite: Double {
        min(max(double, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }

    /// Whether two numbers have the same value.
    package static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if let first = left.integer, let second = right.integer { return first == second }
        return left.double == right.double
    }

    /// Hashes a representation that is the same for equal numbers.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(double)
    }

    /// Whether the number is less than the minimum. The smallest `Int` means that there is no minimum.
    static func < (number: JSONNumber, minimum: Int) -> Bool {
        minimum != .min && number < JSONNumber(minimum)
    }

    /// Whether the number is greater than the maximum. The largest `Int` means that there is no maximum.
    static func < (maximum: Int, number: JSONNumber) -> Bool {
        maximum != .max && JSONNumber(maximum) < number
    }

    /// Whether the left value is less than the right value.
    package static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if let first = left.integer, let second = right.integer { return first < second }
        return left.double < right.double
    }
}

extension Int {
    /// Creates an integer from a double; nil if the double is not an integer or does not fit.
    ///
    /// `Int(exactly:)` and `rounded()` would call the C maths library, which this module does not link.
    package init?(whole double: Double) {
        guard double.magnitude < 9_223_372_036_854_775_808 else { return nil }
        let truncated = Int(double)
        guard Double(truncated) == double else { return nil }
        self = truncated
    }
}
