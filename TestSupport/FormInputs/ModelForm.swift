import Foundation

/// The part of `model.json` that is needed to generate inputs.
package struct Model: Decodable {
    var providers: [Provider]

    struct Provider: Decodable {
        var forms: [ModelForm]
    }

    /// The model and schemas below a folder; nil if there are none.
    package static func read(_ folder: URL) throws -> [(form: ModelForm, schema: Data)]? {
        guard let data = try? Data(contentsOf: folder.appending(path: "model.json")) else { return nil }
        let model = try JSONDecoder().decode(Model.self, from: data)
        return model.providers.flatMap(\.forms).compactMap { form in
            let path = "schemas/\(form.id).schema.json"
            return (try? Data(contentsOf: folder.appending(path: path))).map { (form, $0) }
        }
    }
}

/// A form of the model.
package struct ModelForm: Decodable {
    package var id: String
    package var fields: [Field]

    package struct Field: Decodable {
        package var key: String
        package var type: String
        package var required: Bool
        package var format: String?
        package var options: [FieldOption]?
        package var when: Condition?
        package var minimum: Double?
        package var maximum: Double?
        package var minLength: Int?
        package var maxLength: Int?
        package var examples: [String]?
        package var `default`: String?
    }

    package struct FieldOption: Decodable {
        package var value: String
    }

    package struct Condition: Decodable {
        package var field: String
        package var equals: String
    }
}
