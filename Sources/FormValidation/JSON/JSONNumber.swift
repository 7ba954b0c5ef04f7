/// A JSON number. It is exact if it is written as an integer that fits, otherwise the nearest
/// `Double`.
///
/// `1.0` and `1e2` are integers, as in JSON Schema and in every engine that reads numbers as IEEE
/// 754 doubles.
package struct JSONNumber: Hashable, Sendable {
    /// The value if it is an integer within ±2⁶³.
    package let integer: Int?
    /// The nearest double; infinite beyond its range.
    package let double: Double

    /// Reads a number, which must be well-formed.
    package init(_ json: Span<UInt8>, _ place: FormPlace) {
        if place.traits.contains(.isWhole), let exact = Self.integer(json, place) {
            integer = exact
            double = Double(exact)
            return
        }
        double = DecimalReader.double(json, place)
        integer = Int(whole: double)
    }

    /// Makes a number.
    package init(_ value: Int) {
        integer = value
        double = Double(value)
    }

    /// The value of digits with an optional minus sign; nil beyond 64 bits.
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

    /// The nearest finite double.
    var nearestFinite: Double {
        min(max(double, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }

    /// Whether two numbers have the same value.
    package static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if let first = left.integer, let second = right.integer { return first == second }
        return left.double == right.double
    }

    /// Hashes a representation that equal numbers share.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(double)
    }

    /// Whether the value is less than a bound; the smallest `Int` means that there is no bound.
    static func < (number: JSONNumber, minimum: Int) -> Bool {
        minimum != .min && number < JSONNumber(minimum)
    }

    /// Whether the value is greater than a bound; the largest `Int` means that there is no bound.
    static func < (maximum: Int, number: JSONNumber) -> Bool {
        maximum != .max && JSONNumber(maximum) < number
    }

    /// Whether one value is less than another.
    package static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if let first = left.integer, let second = right.integer { return first < second }
        return left.double < right.double
    }
}

extension Int {
    /// The value of a double if it is an integer that fits.
    ///
    /// `Int(exactly:)` and `rounded()` would call the C maths library, which this module does not
    /// link.
    package init?(whole double: Double) {
        guard double.magnitude < 9_223_372_036_854_775_808 else { return nil }
        let truncated = Int(double)
        guard Double(truncated) == double else { return nil }
        self = truncated
    }
}
