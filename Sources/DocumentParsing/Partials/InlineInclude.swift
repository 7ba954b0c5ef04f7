/// A file that is included within running text, as Microsoft Learn does for product names.
enum InlineInclude {
    /// The name of the component that represents the include until it is resolved.
    static let name = "formwright-include"
    /// The attribute that contains the path.
    static let attribute = "file"
}
