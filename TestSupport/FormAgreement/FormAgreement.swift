import AllocationCounter
import FormInputs
@_spi(Generated) import FormValidation
import Foundation
import GeneratedForms
import GeneratedLenient
import GeneratedSamples
import GeneratedStrict
import JSONSchemaValidation

/// Generates inputs for every form and collects the verdicts of generated Swift and other engines;
/// `make agree` runs it.
///
/// Usage: `FormAgreement COUNT FOLDER [SEED]`. Writes `schemas.json`, `inputs.jsonl` and
/// `verdicts.txt` to the folder, for `TestSupport/FormAgreement/compare`, which runs the other
/// engines.
@main
struct FormAgreement {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let count = Int(arguments[1]) else {
            print("usage: FormAgreement COUNT FOLDER [SEED]")
            exit(2)
        }
        let folder = URL(filePath: arguments[2])
        let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
        let folders: [(path: String, type: (String) -> (any ValidatedForm.Type)?)] = [
            ("generated", { GeneratedForms.Forms.type(ofFormID: $0) }),
            ("TestSupport/GeneratedSamples", { GeneratedSamples.Forms.type(ofFormID: $0) }),
            ("TestSupport/GeneratedStrict", { GeneratedStrict.Forms.type(ofFormID: $0) }),
            ("TestSupport/GeneratedLenient", { GeneratedLenient.Forms.type(ofFormID: $0) }),
        ]
        // Several folders have forms with the same id, generated under different policies.
        let entries = try folders.flatMap { folder in
            try FormCollection(folder: folder.path, type: folder.type).entries.map { entry in
                (
                    name: "\(folder.path): \(entry.form.id)", form: entry.form, schema: entry.schema,
                    type: entry.type
                )
            }
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let schemas = entries.map {
            "\(InputGenerator.literal($0.name)): \(String(decoding: $0.schema, as: UTF8.self))"
        }
        try Data("{\(schemas.joined(separator: ","))}".utf8).write(to: folder.appending(path: "schemas.json"))

        var inputs = Data()
        var verdicts = Data()
        var differences = 0
        var allocations = 0
        // Create everything that is created only once, such as the tables of patterns, before
        // measuring.
        for entry in entries {
            _ = InputGenerator(form: entry.form) { entry.type.isValid($0) ? [] : entry.type.validate($0) }
        }
        for (index, entry) in entries.enumerated() {
            let drafts = try SchemaDrafts(entry.schema)
            let share = count * (index + 1) / entries.count - count * index / entries.count
            var generator = DocumentGenerator(form: entry.form, seed: seed &+ UInt64(index)) {
                entry.type.validate($0)
            }
            let fixed = InputGenerator(form: entry.form, validate: { entry.type.validate($0) }).inputs()
            for number in 0..<share {
                // Half of the inputs have no faults; the others have up to four.
                let input =
                    number < fixed.count
                    ? fixed[number] : generator.document(faults: max(0, number % 10 - 5))
                let bytes = Array(input.utf8)
                let before = allocation_count()
                let isValid = entry.type.isValid(bytes.span)
                allocations += allocation_count() - before
                let hasNoIssue = entry.type.validate(bytes).isEmpty
                let isValue = (try? entry.type.init(validating: bytes)) != nil
                if isValid != hasNoIssue || isValid != isValue {
                    differences += 1
                    print(
                        "isValid \(isValid), no issue \(hasNoIssue), value \(isValue): \(entry.name) \(input)"
                    )
                }
                if let difference = drafts.difference(from: isValid, on: bytes) {
                    differences += 1
                    print("isValid \(isValid), \(difference): \(entry.name) \(input)")
                }
                let line = "[\(InputGenerator.literal(entry.name)),\(InputGenerator.literal(input))]\n"
                inputs.append(contentsOf: line.utf8)
                verdicts.append(isValid ? 0x31 : 0x30)
            }
        }
        try inputs.write(to: folder.appending(path: "inputs.jsonl"))
        try verdicts.write(to: folder.appending(path: "verdicts.txt"))
        print(
            "\(verdicts.count) inputs of \(entries.count) forms, \(verdicts.filter { $0 == 0x31 }.count) valid"
        )
        print("allocations of isValid: \(allocations)")
        exit(differences == 0 && allocations == 0 ? 0 : 1)
    }
}
