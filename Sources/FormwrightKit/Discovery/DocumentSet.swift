import FormModel

/// The files of a compilation, found but not read.
struct DocumentSet {
    /// A file to read.
    struct Document: Hashable, Sendable {
        /// Its absolute path.
        var location: String
        /// Its path relative to the documentation's root, with `/`; this is its name in models.
        var name: String
        /// Its path for messages.
        var path: String
    }

    /// The pages, sorted by name.
    var pages: [Document] = []
    /// The partials, sorted by name.
    var partials: [Document] = []
    /// Folders and files that could not be read.
    var diagnostics: [Diagnostic] = []
}
