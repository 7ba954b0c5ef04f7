@_spi(Generated) import FormValidation
import Foundation
import TestTools

/// Forms with their generated types.
package struct FormCollection: Sendable {
    /// A form: its description in the model, its schema, and its Swift type.
    package struct Entry: Sendable {
        /// The form's description in the model.
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
        entries = (try Model.read(Repository.root.appending(path: folder)) ?? []).compactMap { form, schema in
            type(form.id).map { Entry(form: form, schema: schema, type: $0) }
        }
    }
}
