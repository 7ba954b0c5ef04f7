import Foundation

/// A request to compile.
public struct CompilationRequest: Sendable {
    /// The folders and files to compile. If this is empty, the docs in the configuration are compiled.
    public var docs: [String]
    /// The configuration file; nil for the nearest one in or above the first of `docs`.
    public var configuration: String?
    /// The topmost folder in which to look for a configuration and partials; nil for the root of the
    /// file system.
    public var root: String?
    /// Whether to generate what could be read even if the docs have errors.
    public var keepsGoing: Bool
    /// Whether to treat warnings as errors, like `strict` in the configuration.
    public var isStrict: Bool
    /// Whether to use new names if it is unclear whether a label or heading was reworded.
    public var takesNewNames: Bool
    /// Whether the findings become the baseline. If so, all findings are reported, and warnings are not
    /// errors.
    package var updatesBaseline: Bool
    /// The folder against which relative paths are resolved.
    public var workingDirectory: String
    /// The number of threads that read pages. The result does not depend on it.
    public var workers: Int
    /// The output to generate.
    package var product: Product
    /// The content of the page cache from an earlier run; nil if no cache is kept.
    package var cache: [UInt8]?

    /// The absolute paths of the documents to report on and to generate files for; nil for all documents in
    /// `docs`.
    package var only: [String]?

    /// The absolute paths of files and folders whose changes the caller notices. Documents outside these
    /// paths cause a warning. If nil, there are no such warnings.
    package var watched: [String]?

    /// The output of a compilation.
    package enum Product: Hashable, Sendable {
        /// The model, the schemas and the Swift code.
        case all
        /// A single Swift file with this name.
        case swiftFile(name: String)
    }

    /// The number of threads that is used if none is requested.
    @usableFromInline package static var usualWorkers: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Creates a request.
    public init(
        docs: [String] = [], configuration: String? = nil, root: String? = nil,
        keepsGoing: Bool = false, isStrict: Bool = false, takesNewNames: Bool = false,
        workingDirectory: String = FileManager.default.currentDirectoryPath,
        workers: Int = CompilationRequest.usualWorkers
    ) {
        self.init(
            docs: docs, configuration: configuration, root: root, keepsGoing: keepsGoing, isStrict: isStrict,
            takesNewNames: takesNewNames, updatesBaseline: false, workingDirectory: workingDirectory,
            workers: workers)
    }

    /// Creates a request with the options that only the commands and plugins use.
    package init(
        docs: [String] = [], configuration: String? = nil, root: String? = nil,
        keepsGoing: Bool = false, isStrict: Bool = false, takesNewNames: Bool = false,
        updatesBaseline: Bool = false,
        workingDirectory: String = Path.workingDirectory,
        workers: Int = CompilationRequest.usualWorkers, product: Product = .all,
        cache: [UInt8]? = nil, only: [String]? = nil, watched: [String]? = nil
    ) {
        self.docs = docs
        self.configuration = configuration
        self.root = root
        self.keepsGoing = keepsGoing
        self.isStrict = isStrict
        self.takesNewNames = takesNewNames
        self.updatesBaseline = updatesBaseline
        self.workingDirectory = workingDirectory
        self.workers = workers
        self.product = product
        self.cache = cache
        self.only = only
        self.watched = watched
    }
}
