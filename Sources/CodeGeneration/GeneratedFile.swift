/// A generated file.
public struct GeneratedFile: Hashable, Sendable {
    /// The path relative to the output folder, with `/` as separator, such as
    /// `schemas/azure/cloud-account.schema.json`.
    ///
    /// It is never absolute and never contains `..`.
    public var path: String
    /// The content, which ends with one line feed.
    public var content: String
    /// Whether the content depends on all forms, so that a change to any page can change the file.
    package var isShared: Bool

    /// Creates a file.
    package init(path: String, content: String, isShared: Bool = false) {
        self.path = path
        self.content = content
        self.isShared = isShared
    }
}
