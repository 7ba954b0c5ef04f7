import Foundation

/// A request to compile.
public struct CompilationRequest: Sendable {
    /// The folders and files of pages; if empty, those in the configuration.
    public var docs: [String]
    /// The configuration file; nil for the nearest one in or above the first of `docs`.
    public var configuration: String?
    /// The topmost folder in which to look for a configuration and partials; nil for the root of the
    /// file system.
    public var root: String?
    /// Whether to generate what could be read even if the docs have errors.
    public var keepsGoing: Bool
    /// Whether warnings are errors, like `strict` in the configuration.
    public var isStrict: Bool
    /// Whether to take new names if it is unclear whether a label or heading was reworded.
    public var takesNewNames: Bool
    /// Whether the findings become the baseline. All findings are then reported, and warnings are
    /// not errors.
    package var updatesBaseline: Bool
    /// The folder against which relative paths are resolved.
    public var workingDirectory: String
    /// How many threads read pages; the result does not depend on it.
    public var workers: Int
    /// The output to generate.
    package var product: Product
    /// The content of the cache of pages that an earlier run left; nil if none is kept.
    package var cache: [UInt8]?

    /// The absolute paths of the only documents to report and write; nil for all documents of
    /// `docs`.
    package var only: [String]?

    /// The absolute paths of files and folders whose changes the caller notices. Documents
    /// elsewhere cause a warning; nil for no warnings.
    package var watched: [String]?

    /// The output of a compilation.
    package enum Product: Hashable, Sendable {
        /// Model, schemas and Swift.
        case all
        /// One Swift file of this name.
        case swiftFile(name: String)
    }

    /// The number of threads if none is requested.
    @usableFromInline package static var usualWorkers: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Makes a request.
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

    /// Makes a request with the options that only the commands and plugins use.
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
