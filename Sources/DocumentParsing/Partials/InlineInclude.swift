/// A file that is included within running text, as on Microsoft Learn for product names.
enum InlineInclude {
    /// The name of the component that represents it until it is resolved.
    static let name = "formwright-include"
    /// The attribute with the path.
    static let attribute = "file"
}
