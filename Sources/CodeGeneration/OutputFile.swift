/// A file to write, as a generator made it.
public struct OutputFile: Hashable, Sendable {
    /// The path below the output folder, with `/`: `schemas/azure/cloud-account.schema.json`.
    ///
    /// Never absolute, never with `..`.
    public var path: String
    /// The content, ended by one line feed.
    public var content: String
    /// Whether the file is of all forms, so that each page changes it.
    package var isShared: Bool

    /// Makes a file.
    package init(path: String, content: String, isShared: Bool = false) {
        self.path = path
        self.content = content
        self.isShared = isShared
    }
}
