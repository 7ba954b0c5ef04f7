/// The files that belong to a tree of documentation.
package enum ProjectFile {
    /// The configuration, which is in or above the documentation folder.
    package static let configuration = "formwright.yml"
    /// The lock file, which preserves names. It is next to the configuration.
    package static let lock = "formwright.lock"
    /// The file with the answers about the pages. It is next to the configuration.
    package static let answers = "formwright.answers.yml"
}
