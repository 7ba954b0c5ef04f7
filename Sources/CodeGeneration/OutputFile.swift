/// A file to write, as a generator made it.
public struct OutputFile: Hashable, Sendable {
    /// The path below the output folder, with `/`: `schemas/azure/cloud-account.schema.json`.
    ///
    /// Never absolute, never with `..`.
    public var path: String
    /// The content, ended by one line feed.
    public var content: String

    /// Makes a file.
    public init(path: String, content: String) {
        self.path = path
        self.content = content
    }
}
