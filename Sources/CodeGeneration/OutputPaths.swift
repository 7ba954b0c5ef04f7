/// The paths of generated files.
///
/// Ids and names come from FormNaming, which creates none that could lead out of the folder.
enum OutputPaths {
    /// The path of a form's schema.
    static func schema(of formID: String) -> String { "schemas/\(formID).schema.json" }

    /// The path of a form's UI schema.
    static func uiSchema(of formID: String) -> String { "schemas/\(formID).uischema.json" }

    /// The path of a form's Swift file.
    static func swift(typeName: String) -> String { "Sources/GeneratedForms/\(typeName).swift" }

    /// The path of the list of forms.
    static let swiftIndex = "Sources/GeneratedForms/Forms.swift"
}
