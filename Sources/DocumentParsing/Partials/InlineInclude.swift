/// A file that is included within running text, in the way in which Microsoft Learn includes product names.
enum InlineInclude {
    /// The name of the component that represents the include until it is resolved.
    /// No tag can have this name.
    static let name = "#include"
    /// The attribute that contains the path.
    static let attribute = "file"
}
