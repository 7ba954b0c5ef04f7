/// The files that belong to a tree of documentation.
public enum ProjectFile {
    /// The configuration, which is looked for in and above the documentation.
    public static let configuration = "formwright.yml"
    /// The names that were given, beside the configuration.
    public static let lock = "formwright.lock"
    /// What was answered about the pages, beside the configuration.
    public static let answers = "formwright.answers.yml"
}
