import FormInputs
import FormValidation
import Foundation
import GeneratedLenient
import GeneratedSamples
import GeneratedStrict
import JSONSchemaValidation
import TestTools
import Testing

#if canImport(GeneratedForms)
    import GeneratedForms
#endif

/// A folder of generated files, and the validators compiled from its Swift.
struct GeneratedFolder: Sendable, CustomTestStringConvertible {
    var path: String
    var validator: @Sendable (_ id: String, _ json: [UInt8]) -> [FormValidation.Issue]?
    var type: @Sendable (_ id: String) -> (any ValidatedForm.Type)?

    var testDescription: String { path }

    static let all: [GeneratedFolder] = {
        var folders = [
            GeneratedFolder(
                path: "TestSupport/GeneratedSamples",
                validator: { GeneratedSamples.Forms.validate(formID: $0, $1) },
                type: { GeneratedSamples.Forms.type(ofFormID: $0) }),
            GeneratedFolder(
                path: "TestSupport/GeneratedStrict",
                validator: { GeneratedStrict.Forms.validate(formID: $0, $1) },
                type: { GeneratedStrict.Forms.type(ofFormID: $0) }),
            GeneratedFolder(
                path: "TestSupport/GeneratedLenient",
                validator: { GeneratedLenient.Forms.validate(formID: $0, $1) },
                type: { GeneratedLenient.Forms.type(ofFormID: $0) }),
        ]
        #if canImport(GeneratedForms)
            folders.append(
                GeneratedFolder(
                    path: "generated", validator: { GeneratedForms.Forms.validate(formID: $0, $1) },
                    type: { GeneratedForms.Forms.type(ofFormID: $0) }))
        #endif
        return folders
    }()
}

@Suite("Schemas and generated Swift")
struct AgreementTests {
    /// An input of a form, with the verdicts of this package's validators.
    struct Trial: Sendable {
        var form: String
        var input: String
        var generated: Bool
        var schema: Bool
    }

    /// The trials of a folder's forms, and the problems that make them useless.
    struct Trials: Sendable {
        var all: [Trial] = []
        var problems: [String] = []
    }

    /// The trials by folder, made once for all tests.
    private static let trials = Dictionary(
        uniqueKeysWithValues: GeneratedFolder.all.map { folder in
            (folder.path, Result { try makeTrials(of: folder) })
        })

    @Test("agree on valid and nearly valid inputs of every form", arguments: GeneratedFolder.all)
    func swift(folder: GeneratedFolder) throws {
        let trials = try trials(of: folder)
        #expect(trials.problems.isEmpty)
        #expect(!trials.all.isEmpty)
        for trial in trials.all {
            #expect(trial.generated == trial.schema, "\(trial.form): \(trial.input)")
        }
    }

    @Test(
        "agree with jsonschema and jsonschema-rs, formats asserted, and the schemas are valid",
        .enabled(if: Engine.hasPython, "needs Python with jsonschema and jsonschema-rs"),
        arguments: GeneratedFolder.all)
    func python(folder: GeneratedFolder) throws {
        try compare(folder, with: ChildProcess.python, "python_engines.py")
    }

    @Test(
        "agree with ajv, formats asserted, and ajv accepts the schemas",
        .enabled(if: Engine.hasAjv, "needs node with ajv 6"), arguments: GeneratedFolder.all)
    func ajv(folder: GeneratedFolder) throws {
        try compare(folder, with: "node", "ajv_engine.js")
    }

    private func trials(of folder: GeneratedFolder) throws -> Trials {
        try #require(Self.trials[folder.path]).get()
    }

    private static func makeTrials(of folder: GeneratedFolder) throws -> Trials {
        let forms = try #require(try Model.read(Repository.root.appending(path: folder.path)))
        var trials = Trials()
        for (form, schemaData) in forms {
            let schema = try CompiledSchema(json: schemaData)
            let generator = InputGenerator(form: form) { folder.validator(form.id, $0) ?? [] }
            if folder.validator(form.id, Array("{}".utf8)) == nil {
                trials.problems.append("no Swift for \(form.id)")
            }
            for field in generator.fieldsWithoutValue {
                trials.problems.append("no valid value found for the field \(field) of \(form.id)")
            }
            var verdicts: Set<Bool> = []
            for input in generator.inputs() {
                let bytes = Array(input.utf8)
                let generated = folder.validator(form.id, bytes)?.isEmpty ?? false
                if let type = folder.type(form.id) {
                    let isValue = (try? type.init(validating: bytes)) != nil
                    if type.isValid(bytes) != generated || isValue != generated {
                        trials.problems.append("isValid or init differs for \(form.id): \(input)")
                    }
                }
                let isValid = schema.isValid(bytes)
                if schema.validate(bytes).isEmpty != isValid {
                    trials.problems.append("issues without a verdict, for \(form.id): \(input)")
                }
                trials.all.append(
                    Trial(form: form.id, input: input, generated: generated, schema: isValid))
                verdicts.insert(generated)
            }
            if verdicts.count != 2 { trials.problems.append("\(form.id) needs valid and invalid inputs") }
        }
        return trials
    }

    /// Passes every input to an engine. Each line of its output has the verdicts of its validators.
    private func compare(_ folder: GeneratedFolder, with program: String, _ script: String) throws {
        let trials = try trials(of: folder).all
        let forms = try #require(try Model.read(Repository.root.appending(path: folder.path)))
        let members = forms.map { form, schema in
            "\(InputGenerator.literal(form.id)): \(String(decoding: schema, as: UTF8.self))"
        }
        let lines = trials.map {
            "[\(InputGenerator.literal($0.form)),\(InputGenerator.literal($0.input))]\n"
        }
        let files = try TemporaryFolder([
            "schemas.json": "{\(members.joined(separator: ","))}", "inputs.jsonl": lines.joined(),
        ])
        let result = try Engine.run(
            program, script, [files.path(of: "schemas.json"), files.path(of: "inputs.jsonl")])
        #expect(result.status == 0)
        var verdicts: [Substring] = []
        for line in result.output.split(separator: "\n") {
            if line.hasPrefix("meta ") {
                Testing.Issue.record("not a valid schema: \(line)")
            } else {
                verdicts.append(line)
            }
        }
        try #require(verdicts.count == trials.count)
        for (trial, verdict) in zip(trials, verdicts) {
            for character in verdict where character != "x" {
                #expect(
                    (character == "1") == trial.generated, "\(verdict) for \(trial.form): \(trial.input)")
            }
        }
    }
}
