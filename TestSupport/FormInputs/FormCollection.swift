@_spi(Generated) import FormValidation
import Foundation

/// Forms with the types that were generated for them.
package struct FormCollection: Sendable {
    /// A form: what the model says, its schema, its Swift type.
    package struct Entry: Sendable {
        /// What the model says.
        package var form: ModelForm
        /// The JSON Schema.
        package var schema: Data
        /// The Swift type.
        package var type: any ValidatedForm.Type
    }

    /// The forms, in the order of the model.
    package var entries: [Entry]

    /// The forms below a folder of the repository.
    package init(folder: String, type: (String) -> (any ValidatedForm.Type)?) throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        entries = (try Model.read(root.appending(path: folder)) ?? []).compactMap { form, schema in
            type(form.id).map { Entry(form: form, schema: schema, type: $0) }
        }
    }
}
