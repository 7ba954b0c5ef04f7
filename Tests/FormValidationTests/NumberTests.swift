@_spi(Generated) import FormValidation
import Foundation
import TestTools
import Testing

@Suite("JSON numbers")
struct NumberTests {
    private func double(_ text: String) throws -> Double? {
        guard case .number(let number) = try JSONReader.read(Array(text.utf8).span).value else { return nil }
        return number.double
    }

    /// Compares with the standard library, which rounds correctly.
    private func check(_ text: String) throws {
        let expected = try #require(Double(text))
        let found = try #require(try double(text))
        #expect(found.bitPattern == expected.bitPattern || (found == 0 && expected == 0), "\(text)")
    }

    @Test(
        "are the nearest double",
        arguments: [
            "2.2250738585072011e-308", "2.2250738585072012e-308", "2.2250738585072014e-308", "4.9e-324",
            "2.4703282292062327e-324", "2.4703282292062328e-324", "2.5e-324", "1.7976931348623158e308",
            "1.797693134862315807e308", "1.797693134862315808e308", "1e309", "1e308", "9007199254740993.0",
            "9007199254740993.00000000000000000000000000000000001", "9007199254740995.0", "1e23", "8.5e22",
            "5e-324", "1e-325", "123456789012345678", "0.000001e-320", "179769313486231580793e289",
        ])
    func known(text: String) throws {
        try check(text)
        try check("-" + text)
    }

    @Test("of any digits and exponent are the nearest double")
    func random() throws {
        var generator = SplitMix64(seed: 9)
        for round in 0..<3000 {
            let count = Int.random(in: 1...(round % 20 == 0 ? 1000 : 40), using: &generator)
            var digits = "\(Int.random(in: 1...9, using: &generator))"
            for _ in 1..<max(count, 2) { digits += "\(Int.random(in: 0...9, using: &generator))" }
            let exponent = Int.random(in: -360...330, using: &generator)
            try check("\(digits)e\(exponent - digits.count)")
            try check("0.00\(digits)e\(exponent)")
            try check("\(digits).\(digits)")
        }
    }

    @Test("halfway between two doubles are the even one, and beyond that the nearer one")
    func middles() throws {
        var generator = SplitMix64(seed: 10)
        for round in 0..<300 {
            var bits = UInt64.random(in: 1..<0x7FE0_0000_0000_0000, using: &generator)
            // A third are subnormal.
            if round % 3 == 0 { bits &= 0x000F_FFFF_FFFF_FFFF }
            let lower = Double(bitPattern: bits)
            let middle = Self.middle(lower, lower.nextUp)
            let even = bits & 1 == 0 ? lower : lower.nextUp
            #expect(try double(middle) == even, "\(middle)")
            #expect(try double(middle + "00000000001") == lower.nextUp, "\(middle)")
            try check(middle)
        }
    }

    /// The exact decimal of the middle between two positive doubles.
    private static func middle(_ lower: Double, _ upper: Double) -> String {
        // All digits of any double are within 1,080 after the point; the middle has one more.
        func digits(_ value: Double) -> [Int] {
            String(format: "%.1080f", value).utf8.compactMap { $0 == 0x2E ? nil : Int($0) - 0x30 }
        }
        let second = digits(upper)
        var first = digits(lower)
        first = Array(repeating: 0, count: second.count - first.count) + first
        var half: [Int] = []
        var rest = 0
        var sums = zip(first, second).map { $0 + $1 } + [0]
        for index in sums.indices.reversed() where sums[index] > 9 && index > 0 {
            sums[index] -= 10
            sums[index - 1] += 1
        }
        for sum in sums {
            let value = rest * 10 + sum
            half.append(value / 2)
            rest = value % 2
        }
        let whole = half.prefix(half.count - 1081).map(String.init).joined()
        let fraction = half.suffix(1081).map(String.init).joined()
        let start = whole.firstIndex { $0 != "0" }
        return (start.map { String(whole[$0...]) } ?? "0") + "." + fraction
    }
}
