import Foundation

/// What is to be compiled.
public struct CompilationRequest: Sendable {
    /// Folders and files of pages; empty: those that the configuration names.
    public var docs: [String]
    /// The configuration file; nil: the nearest in or above the first of `docs`.
    public var configuration: String?
    /// The last folder in which a configuration and partials are looked for; nil: the root.
    public var root: String?
    /// Whether to generate what could be read even if the docs have errors.
    public var keepsGoing: Bool
    /// Whether warnings are errors, as the configuration's `strict`.
    public var isStrict: Bool
    /// Whether to take new names if it is unclear whether a label or heading was reworded.
    public var takesNewNames: Bool
    /// Whether the findings become the baseline: then nothing is known yet, and warnings are not errors.
    package var updatesBaseline: Bool
    /// The folder to which relative paths are relative.
    public var workingDirectory: String
    /// How many threads read pages; the result does not depend on it.
    public var workers: Int
    /// What is generated.
    package var product: Product
    /// The content of the cache of pages that an earlier run left; nil if none is kept.
    package var cache: [UInt8]?

    /// The documents that alone are reported and written, absolute, if they are documents of `docs`; nil: all.
    package var only: [String]?

    /// The files and folders whose changes the caller notices, absolute: a document elsewhere gets a warning; nil: all.
    package var watched: [String]?

    /// What is generated.
    package enum Product: Hashable, Sendable {
        /// Model, schemas and Swift.
        case all
        /// One Swift file of this name.
        case swiftFile(name: String)
    }

    /// Makes a request.
    public init(
        docs: [String] = [], configuration: String? = nil, root: String? = nil,
        keepsGoing: Bool = false, isStrict: Bool = false, takesNewNames: Bool = false,
        workingDirectory: String = FileManager.default.currentDirectoryPath,
        workers: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.init(
            docs: docs, configuration: configuration, root: root, keepsGoing: keepsGoing, isStrict: isStrict,
            takesNewNames: takesNewNames, updatesBaseline: false, workingDirectory: workingDirectory,
            workers: workers)
    }

    /// Makes a request with what only the commands and plugins ask for.
    package init(
        docs: [String] = [], configuration: String? = nil, root: String? = nil,
        keepsGoing: Bool = false, isStrict: Bool = false, takesNewNames: Bool = false,
        updatesBaseline: Bool = false,
        workingDirectory: String = Path.workingDirectory,
        workers: Int = ProcessInfo.processInfo.activeProcessorCount, product: Product = .all,
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
