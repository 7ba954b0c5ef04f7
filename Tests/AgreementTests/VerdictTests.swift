import AllocationCounter
import FormInputs
@_spi(Generated) import FormValidation
import Foundation
import GeneratedForms
import GeneratedSamples
import TestTools
import Testing

@Suite("Verdicts")
struct VerdictTests {
    /// Inputs of every form, with their types.
    private static let inputs: [(type: any ValidatedForm.Type, json: [UInt8])] = {
        let collections = [
            try? FormCollection(folder: "generated") { GeneratedForms.Forms.type(ofFormID: $0) },
            try? FormCollection(folder: "TestSupport/GeneratedSamples") {
                GeneratedSamples.Forms.type(ofFormID: $0)
            },
        ]
        return collections.compactMap(\.self).flatMap(\.entries).flatMap { entry in
            var generator = DocumentGenerator(form: entry.form, seed: 3) { entry.type.validate($0) }
            return (0..<60).map { number in
                (entry.type, Array(generator.document(faults: number % 3).utf8))
            }
        }
    }()

    /// Whether unoptimised code allocates for a form: it boxes the reader of a pattern's table.
    private static func hasPattern(_ type: any ValidatedForm.Type) -> Bool {
        type.formSchema.fields.contains { field in
            if case .text(let rule) = field.rule { rule.pattern != nil || rule.format != nil } else { false }
        }
    }

    @Test(
        "of isValid are given without an allocation",
        .enabled(if: allocation_counter_works(), "needs glibc, and no sanitizer"))
    func allocations() {
        var valid = 0
        // Create everything that is created only once, such as the tables of patterns, before
        // counting.
        for (type, json) in Self.inputs where type.isValid(json.span) { valid += 1 }
        #expect(valid > 100)
        // `make agree` counts in optimised code, where patterns and invalid inputs do not allocate
        // either.
        for (type, json) in Self.inputs where type.isValid(json.span) && !Self.hasPattern(type) {
            let before = allocation_count()
            _ = type.isValid(json.span)
            let count = allocation_count() - before
            #expect(count == 0, "\(type): \(String(decoding: json, as: UTF8.self))")
        }
        // The counter counts.
        let before = allocation_count()
        let issues = SamplesSecretsForm.validate("{}")
        #expect(!issues.isEmpty && allocation_count() > before)
    }

    /// Numbers, and whether a field without limits accepts them as integers. As numbers, it accepts
    /// all.
    private static let longNumbers: [(text: String, isInteger: Bool)] = [
        ("9007199254740991", true), ("9007199254740992", true),
        ("9007199254740993", true),
        ("-9007199254740991", true), ("-9007199254740993", true),
        ("9223372036854775808", true), ("123456789012345678901234567890", true),
        ("0.1000000000000000055511151231257827", false), ("12345678901234567.0", true),
        ("4503599627370496.5", true), ("2251799813685248.5", false),
        ("4503599627370497.0000", true),
        ("1e400", false), ("-1e400", false), ("1e-400", true), ("1e308", true),
        ("1.7976931348623157e308", true), ("1.7976931348623159e308", false),
        ("1e999999999999999999999", false), ("1e-999999999999999999999", true),
        ("4.9406564584124654e-324", false), ("0e99999", true), ("100000e-5", true),
        ("1" + String(repeating: "0", count: 1000) + "e-1000", true),
        ("0." + String(repeating: "0", count: 999) + "5e1001", true),
        (String(repeating: "7", count: 1000), false),
        ("0." + String(repeating: "7", count: 1000), false),
        (String(repeating: "7", count: 300) + "." + String(repeating: "7", count: 700), true),
    ]

    @Test(
        "on numbers of any length are given by their value, without an allocation",
        .enabled(if: allocation_counter_works(), "needs glibc, and no sanitizer"), arguments: longNumbers)
    func numbers(text: String, isInteger: Bool) throws {
        for (key, expected) in [("integer", isInteger), ("number", true)] {
            let json = Array("{\"\(key)\":\(text)}".utf8)
            #expect(SamplesOptionalForm.isValid(json.span) == expected)
            let before = allocation_count()
            _ = SamplesOptionalForm.isValid(json.span)
            #expect(allocation_count() == before, "\(key)")
            #expect(SamplesOptionalForm.validate(json).isEmpty == expected)
        }
        let greatest = Double.greatestFiniteMagnitude
        let value = try #require(Double(text))
        #expect(
            try SamplesOptionalForm(validating: "{\"number\":\(text)}").number
                == min(max(value, -greatest), greatest))
        if isInteger {
            let nearest = Int(exactly: value) ?? (value < 0 ? .min : .max)
            let integer = try SamplesOptionalForm(validating: "{\"integer\":\(text)}").integer
            // An integer that fits is exact, even if a double would not be.
            #expect(integer == Int(text) ?? nearest)
        }
    }

    @Test("find duplicates among strings of any length and number, escaped or not")
    func distinctTexts() {
        var generator = SplitMix64(seed: 11)
        for round in 0..<400 {
            let length = Int.random(in: 0...20, using: &generator)
            var texts: [String] = []
            for _ in 0..<Int.random(in: 1...(round % 10 == 0 ? 140 : 70), using: &generator) {
                // Use few letters and one length, so that strings share their beginnings and ends.
                let letters = (0...length).map {
                    $0 % 5 == 2 ? "abé".randomElement(using: &generator) ?? "a" : "x"
                }
                texts.append(String(letters) + (round % 3 == 0 ? "\(texts.count)" : ""))
            }
            let literals = texts.map { text in
                "\"\(Bool.random(using: &generator) ? text : text.replacing("x", with: "\\u0078"))\""
            }
            let areDistinct = Set(texts).count == texts.count
            let pairs = literals.map { $0 + ":\"\"" }.joined(separator: ",")
            #expect(SamplesOptionalForm.isValid("{\"keyValues\":{\(pairs)}}") == areDistinct)
            let unknown = texts.indices.map {
                "\"?" + literals[$0].dropFirst() + ":{\"a\":[\(literals[$0])]}"
            }
            #expect(
                SamplesLimitsDoubtfulForm.isValid("{\(unknown.joined(separator: ","))}") == areDistinct)
        }
    }

    @Test("of one form are the same on eight threads")
    func threads() async {
        let expected = Self.inputs.map { $0.type.isValid($0.json.span) }
        let counts = Self.inputs.map { $0.type.validate($0.json.span).count }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    Self.inputs.map { $0.type.isValid($0.json.span) } == expected
                        && Self.inputs.map { $0.type.validate($0.json.span).count } == counts
                        && Self.inputs.map { (try? $0.type.init(validating: $0.json.span)) != nil }
                            == expected
                }
            }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
