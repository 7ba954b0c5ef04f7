/// The version of this package.
public enum FormwrightVersion {
    /// The semantic version that `formwright --version` prints.
    public static let current = "0.1.0"
}
