import AllocationCounter
import FormInputs
import FormValidation
import Foundation
import GeneratedForms
import GeneratedSamples
import Testing

@Suite("Verdicts")
struct VerdictTests {
    /// Inputs of every form, with their types.
    private static let inputs: [(type: any ValidatedForm.Type, json: [UInt8])] = {
        let collections = [
            try? FormCollection(folder: "generated") { GeneratedForms.Forms.type(ofFormID: $0) },
            try? FormCollection(folder: "Tests/GeneratedSamples") {
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

    /// Whether code that is not optimised allocates for a form by itself: it boxes what a pattern's table is read with.
    private static func hasPattern(_ type: any ValidatedForm.Type) -> Bool {
        type.formSchema.fields.contains { field in
            if case .text(let rule) = field.rule { rule.pattern != nil } else { false }
        }
    }

    @Test(
        "of isValid are given without an allocation",
        .enabled(if: allocation_counter_works(), "needs glibc, and no sanitizer"))
    func allocations() {
        var valid = 0
        // What is made once, such as the tables of patterns, is made now.
        for (type, json) in Self.inputs where type.isValid(json.span) { valid += 1 }
        #expect(valid > 100)
        // `make agree` counts in optimised code, where patterns and invalid inputs allocate nothing either.
        for (type, json) in Self.inputs
        where !LongNumbers.areIn(json) && type.isValid(json.span) && !Self.hasPattern(type) {
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
