import CodeGeneration
import FormInputs
import FormModel
import FormValidation
import Foundation
import JSONSchemaValidation
import TestTools
import Testing

@testable import FormComparison

/// Compares the classes of changes with the verdicts of schemas.
@Suite("Random pairs of models")
struct RandomPairTests {
    private static let pairCount = 2000

    private struct File: Decodable {
        struct Provider: Decodable { var forms: [ModelForm] }
        var providers: [Provider]

        static func forms(_ text: String) throws -> [String: ModelForm] {
            let file = try JSONDecoder().decode(File.self, from: Data(text.utf8))
            return Dictionary(uniqueKeysWithValues: file.providers.flatMap(\.forms).map { ($0.id, $0) })
        }
    }

    /// Values of every kind, at and around the limits of the forms of `RandomModels`.
    private static let values =
        [
            "", "a", "b", "on", "off", "1", "x", "é", "aé", "abc", "a-1", "abcde", "abcdefghi", "x y", "A",
            "a\n",
            "https://example.com", "name@example.com", "2030-12-31", "host.example.com", "192.0.2.1",
            "10.0.0.0/16", "123e4567-e89b-12d3-a456-426614174000", "arn:aws:s3:::b", "30s", "@daily",
        ].map(InputGenerator.literal)
        + [
            "null", "true", "false", "-5", "-4", "-3", "0", "0.5", "1", "1.5", "2.5", "3", "3.0", "10", "99",
            "100", "65536", "9007199254740991", "9007199254740992", "[]", #"["a"]"#, #"["on","b"]"#,
            #"["a","a"]"#, "[1]", "{}", #"{"a":"b"}"#, #"{"a":1}"#,
        ]

    /// Random inputs with the keys of a form. The schema accepts most of their values.
    private static func inputs(
        for form: ModelForm, _ schema: CompiledSchema, _ generator: inout SplitMix64
    ) -> [String] {
        let values = form.fields.map { field in
            (0..<8).compactMap { _ in Self.values.randomElement(using: &generator) }.filter { value in
                !schema.validate(Array(InputGenerator.object([(field.key, value)]).utf8)).contains {
                    $0.path == "/\(field.key)"
                }
            }
        }
        return (0..<16).map { _ in
            var members: [(String, String)] = []
            for (field, values) in zip(form.fields, values)
            where Bool.random(using: &generator) || field.required {
                if let value = values.randomElement(using: &generator) { members.append((field.key, value)) }
            }
            return InputGenerator.object(members)
        }
    }

    /// A question for the second engine.
    private struct Question: Sendable {
        var schema: String
        var json: String
        var isAccepted: Bool
        var change: String
    }

    /// The witnesses, after this package's own engine has confirmed all of them.
    private static let questions = Result { try compare() }

    @Test("Compatible means that inputs are still accepted; every breaking change has a witness")
    func pairs() throws {
        #expect(try Self.questions.get().count > 2000)
    }

    @Test(
        "A second engine confirms every witness",
        .enabled(if: SecondEngine.isThere, "needs jsonschema-rs: make setup-test"))
    func secondEngine() throws {
        let questions = try Self.questions.get()
        let verdicts = try SecondEngine.verdicts(questions.map { ($0.schema, $0.json) })
        #expect(verdicts.count == questions.count)
        for (question, verdict) in zip(questions, verdicts) where verdict != question.isAccepted {
            Issue.record("\(question.change): jsonschema-rs says \(verdict) of \(question.json)")
        }
    }

    private static func compare() throws -> [Question] {
        var models = RandomModels(seed: 14)
        var generator = SplitMix64(seed: 41)
        var questions: [Question] = []
        var acceptedCount = 0
        var counts: [Impact: Int] = [:]
        for number in 0..<pairCount {
            let pair = try models.pair()
            let old = try ModelReader.read(Array(pair.old.utf8))
            let new = try ModelReader.read(Array(pair.new.utf8))
            let changes = ModelComparison.changes(from: old, to: new)
            for change in changes {
                counts[change.impact, default: 0] += 1
                guard change.impact == .breaking || change.readers == .breaking else { continue }
                // Values that a field listed before it became secret are not shown.
                let ids = [change.form, change.newPlace?.form]
                let forms = (old.forms + new.forms).filter { ids.contains($0.form.id) }
                if change.witness == nil, forms.contains(where: { $0.form.fields.contains(where: \.secret) })
                {
                    continue
                }
                try Confirmation.expect(change, old, new)
                guard let witness = change.witness else { continue }
                let models = witness.direction == .oldAccepts ? (old, new) : (new, old)
                for (model, id, isAccepted) in [
                    (models.0, witness.forms.accepting, true), (models.1, witness.forms.refusing, false),
                ] {
                    guard let form = model.forms.first(where: { $0.form.id == id }) else { continue }
                    questions.append(
                        Question(
                            schema: form.schema, json: witness.json, isAccepted: isAccepted,
                            change: "\(number): \(change.message)"))
                }
            }
            let oldForms = try File.forms(pair.old)
            for form in new.forms {
                let id = form.form.id
                guard let before = oldForms[id], let oldSchema = try old.schema(of: id),
                    let newSchema = try new.schema(of: id)
                else { continue }
                let own = changes.filter { $0.form == id }
                if !own.contains(where: { $0.senders == .breaking }) {
                    for input in inputs(for: before, oldSchema, &generator)
                    where oldSchema.isValid(Array(input.utf8)) {
                        acceptedCount += 1
                        #expect(
                            newSchema.isValid(Array(input.utf8)),
                            "\(number): \(input) was accepted; \(own.map(\.message))")
                    }
                }
                let isClosing = own.contains { $0.rule == .changedUnknownKeys }
                let hasSameKeys = Set(before.fields.map(\.key)) == Set(form.form.fields.map(\.key))
                if hasSameKeys, !isClosing, !own.contains(where: { $0.readers == .breaking }) {
                    for input in inputs(for: before, newSchema, &generator)
                    where newSchema.isValid(Array(input.utf8)) {
                        acceptedCount += 1
                        #expect(
                            oldSchema.isValid(Array(input.utf8)),
                            "\(number): \(input) could not arrive; \(own.map(\.message))")
                    }
                }
            }
        }
        // The test needs enough of each.
        #expect(counts[.breaking, default: 0] > 1000 && counts[.compatible, default: 0] > 1000)
        #expect(acceptedCount > 5000)
        return questions
    }
}
