import FormModel

/// The generation stage: turns a catalog of forms into files. Knows the model only, never a page.
public enum CodeGeneration {
    /// Makes all files of a catalog: the model, a schema and UI schema for each form, the Swift package's sources.
    ///
    /// - Returns: the files, sorted by path (as UTF-8), paths unique without regard to case.
    public static func generate(_ catalog: FormCatalog, configuration: GenerationConfiguration) -> [OutputFile] {
        []
    }
}

/// What the configuration says about generated files.
public struct GenerationConfiguration: Hashable, Sendable {
    /// The base of the schemas' `$id`, such as `https://example.com/forms/`; nil: `$id` is the path alone.
    public var schemaBase: String?

    /// Makes a configuration.
    public init(schemaBase: String? = nil) {
        self.schemaBase = schemaBase
    }
}
