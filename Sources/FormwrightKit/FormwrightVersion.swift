/// The version of this package.
public enum FormwrightVersion {
    /// By semantic versioning: what `formwright --version` prints.
    public static let current = "0.1.0"
}
