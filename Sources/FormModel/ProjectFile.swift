/// The files that belong to a tree of documentation.
package enum ProjectFile {
    /// The configuration, found in or above the documentation.
    package static let configuration = "formwright.yml"
    /// The lock, which keeps names, beside the configuration.
    package static let lock = "formwright.lock"
    /// The answers about the pages, beside the configuration.
    package static let answers = "formwright.answers.yml"
}
