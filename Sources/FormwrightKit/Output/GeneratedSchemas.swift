import FormModel

/// The schemas in an output folder, by form id.
package enum GeneratedSchemas {
    private static let suffix = ".schema.json"

    /// The path of a form's schema.
    ///
    /// - Parameters:
    ///   - id: the form's id, such as `azure/cloud-account`.
    ///   - folder: the output folder's absolute path.
    ///   - printed: the folder's path for messages.
    /// - Throws: if the folder does not contain the schema; the message suggests an id.
    package static func path(ofForm id: String, in folder: String, printed: String) throws(OutputError)
        -> String
    {
        let path = Path.join(folder, "schemas/\(id)\(suffix)")
        if FormID(id) != nil, FileSystem.exists(path) { return path }
        let ids = ids(in: folder)
        let suggestion =
            ids.isEmpty
            ? "; run '\(CompilingCommand.name)' first, or name the folder with '--generated DIR'"
            : KnownForms.clause(for: id, among: ids)
        throw OutputError("'\(printed)' has no schema for the form '\(id)'\(suggestion)")
    }

    /// The ids of all forms that have schemas, sorted.
    private static func ids(in folder: String) -> [String] {
        let schemas = Path.join(folder, "schemas")
        var ids: [String] = []
        for provider in (try? FileSystem.entries(of: schemas)) ?? [] {
            for name in (try? FileSystem.entries(of: Path.join(schemas, provider))) ?? []
            where name.hasSuffix(suffix) {
                ids.append("\(provider)/\(name.dropLast(suffix.count))")
            }
        }
        return ids.sorted(by: TextOrder.precedes)
    }
}
