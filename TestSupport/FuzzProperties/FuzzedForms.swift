import FormInputs
@_spi(Generated) import FormValidation
import Foundation
import GeneratedForms
import GeneratedSamples
import JSONSchemaValidation

/// The fuzzed forms: all generated forms of the documentation and of the samples.
package struct FuzzedForms: Sendable {
    /// A form with its validators.
    package struct Entry: Sendable {
        /// The form's description in the model.
        package var form: ModelForm
        /// The generated type.
        package var type: any ValidatedForm.Type
        /// The generated schema.
        package var schema: CompiledSchema
        /// Validates an input against the form with this entry's id.
        package var validateByID: @Sendable (_ json: [UInt8]) -> [FormValidation.Issue]?
        /// The keys of the form's secret fields.
        var secrets: Set<String>
    }

    /// The forms, sorted by id, so that the byte that selects a form keeps its meaning as long as
    /// no forms are added or removed.
    package static let all: [Entry] = {
        do {
            return try entries()
        } catch {
            fatalError("the generated forms cannot be read: \(error)")
        }
    }()

    /// The form that the first byte of an input selects.
    static func entry(_ byte: UInt8) -> Entry { all[Int(byte) % all.count] }

    private static func entries() throws -> [Entry] {
        let generated = try FormCollection(folder: "generated") { GeneratedForms.Forms.type(ofFormID: $0) }
        let samples = try FormCollection(folder: "TestSupport/GeneratedSamples") {
            GeneratedSamples.Forms.type(ofFormID: $0)
        }
        return try samples.entries.map { try entry($0) { GeneratedSamples.Forms.validate(formID: $0, $1) } }
            + generated.entries.map { try entry($0) { GeneratedForms.Forms.validate(formID: $0, $1) } }
    }

    private static func entry(
        _ entry: FormCollection.Entry,
        validate: @escaping @Sendable (_ id: String, _ json: [UInt8]) -> [FormValidation.Issue]?
    ) throws -> Entry {
        let id = entry.form.id
        return Entry(
            form: entry.form, type: entry.type, schema: try CompiledSchema(json: entry.schema),
            validateByID: { validate(id, $0) },
            secrets: Set(entry.type.formSchema.fields.filter(\.isSecret).map(\.key)))
    }
}
