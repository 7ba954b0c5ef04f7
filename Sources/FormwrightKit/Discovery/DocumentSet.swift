import FormModel

/// The files of a compilation, which have been found but not read.
struct DocumentSet {
    /// A file to read.
    struct Document: Hashable, Sendable {
        /// The absolute path of the file.
        var location: String
        /// The path of the file relative to the documentation's root, with `/` as separator. This is its name
        /// in models.
        var name: String
        /// The file's path for messages.
        var path: String
    }

    /// The pages, sorted by name.
    var pages: [Document] = []
    /// The partials, sorted by name.
    var partials: [Document] = []
    /// Folders and files that could not be read.
    var diagnostics: [Diagnostic] = []
    /// The absolute paths of these folders and files. The pages below them are not known.
    var unread: [String] = []
}
