/// The files that belong to a tree of documentation.
package enum ProjectFile {
    /// The configuration, which is looked for in and above the documentation.
    package static let configuration = "formwright.yml"
    /// The names that were given, beside the configuration.
    package static let lock = "formwright.lock"
    /// What was answered about the pages, beside the configuration.
    package static let answers = "formwright.answers.yml"
}
