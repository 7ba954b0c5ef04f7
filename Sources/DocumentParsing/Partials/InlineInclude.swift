/// A file that is included within running text, as Microsoft Learn does for the names of products.
enum InlineInclude {
    /// The name of the component that it is until it is resolved.
    static let name = "formwright-include"
    /// The attribute that has the path.
    static let attribute = "file"
}
