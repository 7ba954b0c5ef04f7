import FormModel

/// The paths of generated files.
///
/// What is not a plain name never becomes part of one.
enum OutputPaths {
    /// The path of a form's schema.
    static func schema(of form: Form) -> String { "schemas/\(form.providerID)/\(form.slug).schema.json" }

    /// The path of a form's UI schema.
    static func uiSchema(of form: Form) -> String { "schemas/\(form.providerID)/\(form.slug).uischema.json" }

    /// The path of a form's Swift.
    static func swift(typeName: String) -> String { "Sources/GeneratedForms/\(typeName).swift" }

    /// The path of the list of forms.
    static let swiftIndex = "Sources/GeneratedForms/Forms.swift"

    /// Whether an id is `<provider>/<slug>` of safe names; other forms are in the model alone.
    static func isSafe(id: String) -> Bool {
        let parts = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { isSafe(name: $0) }
    }

    /// Whether a name is of `a-z 0-9 -`, not too long for a file system, and no device of Windows.
    private static func isSafe(name: Substring.UTF8View) -> Bool {
        guard (1...100).contains(name.count),
            name.allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            }), name.first != UInt8(ascii: "-"), name.last != UInt8(ascii: "-")
        else { return false }
        return !devices.contains(String(Substring(name)))
    }

    /// Windows opens a device for these names, whatever extension follows.
    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
