/// A generated file.
public struct GeneratedFile: Hashable, Sendable {
    /// The path below the output folder, with `/`: `schemas/azure/cloud-account.schema.json`.
    ///
    /// It is never absolute and never contains `..`.
    public var path: String
    /// The content, which ends with one line feed.
    public var content: String
    /// Whether the file covers all forms, so that every page can change it.
    package var isShared: Bool

    /// Makes a file.
    package init(path: String, content: String, isShared: Bool = false) {
        self.path = path
        self.content = content
        self.isShared = isShared
    }
}
