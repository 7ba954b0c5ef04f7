/// The files that belong to a tree of documentation.
package enum ProjectFile {
    /// The configuration, which is in or above the documentation folder.
    package static let configuration = "formwright.yml"
    /// The lock file, which preserves names; next to the configuration.
    package static let lock = "formwright.lock"
    /// The answers about the pages; next to the configuration.
    package static let answers = "formwright.answers.yml"
}
