import Foundation

/// What of `model.json` inputs are made from.
struct Model: Decodable {
    var providers: [Provider]

    struct Provider: Decodable {
        var forms: [ModelForm]
    }

    /// The model and schemas below a folder; nil where there are none.
    static func read(_ folder: URL) throws -> [(form: ModelForm, schema: Data)]? {
        guard let data = try? Data(contentsOf: folder.appending(path: "model.json")) else { return nil }
        let model = try JSONDecoder().decode(Model.self, from: data)
        return model.providers.flatMap(\.forms).compactMap { form in
            let path = "schemas/\(form.id).schema.json"
            return (try? Data(contentsOf: folder.appending(path: path))).map { (form, $0) }
        }
    }
}

/// A form of the model.
struct ModelForm: Decodable {
    var id: String
    var fields: [Field]

    struct Field: Decodable {
        var key: String
        var type: String
        var required: Bool
        var format: String?
        var options: [Option]?
        var when: Condition?
        var minimum: Double?
        var maximum: Double?
        var minLength: Int?
        var maxLength: Int?
        var examples: [String]?
        var `default`: String?
    }

    struct Option: Decodable {
        var value: String
    }

    struct Condition: Decodable {
        var field: String
        var equals: String
    }
}
