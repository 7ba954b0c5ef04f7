import Foundation

/// What is to be compiled.
public struct CompilationRequest: Sendable {
    /// Folders and files of pages; empty: those that the configuration names.
    public var docs: [String]
    /// The configuration file; nil: the nearest in or above the first of `docs`.
    public var configuration: String?
    /// The folder at which the search for a configuration ends, and with it that for partials; nil: it ends at the top.
    public var root: String?
    /// Whether what could be read is generated although the docs have errors.
    public var keepsGoing: Bool
    /// Whether warnings are errors, as the configuration's `strict`.
    public var isStrict: Bool
    /// Whether names that may have been given before, in other words, are taken as new ones.
    public var takesNewNames: Bool
    /// Whether what is found is made known: then nothing is known yet, and warnings are no errors.
    package var updatesBaseline: Bool
    /// What relative paths are relative to.
    public var workingDirectory: String
    /// How many threads read pages at a time; the result is the same for any number.
    public var workers: Int
    /// What is generated.
    package var product: Product
    /// The content of the cache of pages that an earlier run left; nil where none is kept.
    package var cache: [UInt8]?

    /// The documents that alone are reported and written, absolute, where they are documents of `docs`; nil: all.
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
