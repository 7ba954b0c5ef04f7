@_spi(Generated) import FormValidation
import Neighbour
import Stores

/// One line for each form: its id, and the keys of its fields, with a question mark for optional
/// ones.
func show(_ ids: [String], of module: String, _ type: (String) -> (any ValidatedForm.Type)?) {
    for id in ids {
        let fields = type(id)?.formSchema.fields ?? []
        let keys = fields.map { $0.key + ($0.isRequired ? "" : "?") }
        print("\(module) \(id): \(keys.joined(separator: " "))")
    }
}

show(Forms.ids, of: "Console", Forms.type(ofFormID:))
show(Stores.Forms.ids, of: "Stores", Stores.Forms.type(ofFormID:))
show(Neighbour.Forms.ids, of: "Neighbour", Neighbour.Forms.type(ofFormID:))
