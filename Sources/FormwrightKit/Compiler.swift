import CodeGeneration
import Dispatch
import DocumentParsing
import FormExtraction
import FormModel
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
    /// What relative paths are relative to.
    public var workingDirectory: String
    /// How many threads read pages at a time; the result is the same for any number.
    public var workers: Int
    /// What is generated.
    public var product: Product
    /// The content of the cache of pages that an earlier run left; nil where none is kept.
    public var cache: [UInt8]?

    /// The documents that alone are reported and written, absolute, where they are documents of `docs`; nil: all.
    public var only: [String]?

    /// The files and folders whose changes the caller notices, absolute: a document elsewhere is told by a warning; nil: all.
    public var watched: [String]?

    /// What is generated.
    public enum Product: Hashable, Sendable {
        /// Model, schemas and Swift.
        case all
        /// One Swift file of this name.
        case swiftFile(name: String)
    }

    /// Makes a request.
    public init(
        docs: [String] = [], configuration: String? = nil, root: String? = nil,
        keepsGoing: Bool = false, isStrict: Bool = false, takesNewNames: Bool = false,
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
        self.workingDirectory = workingDirectory
        self.workers = workers
        self.product = product
        self.cache = cache
        self.only = only
        self.watched = watched
    }
}

/// The whole way from a configuration to the files to write; writes nothing itself.
///
/// ```
/// DOCS ──discover──▶ DocumentSet ──read──▶ [SourceText] ──parse, expand, extract──▶ [ReadPage]
///      ──link──▶ FormCatalog ──generate──▶ [OutputFile]
/// ```
public enum Compiler {
    /// Compiles; what goes wrong is in the result's diagnostics.
    public static func compile(_ request: CompilationRequest) -> Compilation {
        var compilation = configure(request)
        guard compilation.outcome == .success else { return compilation }
        var asked = docs(of: request, &compilation)
        asked.part = asked.part ?? request.only
        guard compilation.outcome == .success else { return compilation }
        let docs = asked.all
        let lock = readLock(request, docs, &compilation)
        guard compilation.outcome == .success else { return compilation }
        var sink = DiagnosticSink(levels: compilation.configuration.levels)

        var documents = DocumentDiscovery.discover(
            docs, configuration: compilation.configuration, workingDirectory: request.workingDirectory)
        let allPages = documents.pages
        documents.pages.removeAll { !compilation.configuration.includes($0) }
        var partialFiles = read(documents.partials, workers: request.workers)
        var pageFiles = read(documents.pages, workers: request.workers)
        let included = DocumentIncludes.included(by: partialFiles.sources + pageFiles.sources)
        partialFiles.sources += pageFiles.sources.filter { included.contains($0.file) }
        partialFiles.sources.sort { Path.precedes($0.file, $1.file) }
        pageFiles.sources.removeAll { included.contains($0.file) }
        pageFiles.documents.removeAll { included.contains($0.name) }
        let partials = Parallel.map(partialFiles.sources, workers: request.workers, DocumentParsing.parse)
        let library = PartialLibrary(partials)
        if compilation.configuration.extraction.products.isEmpty {
            compilation.configuration.extraction.foundProducts = ProductNames.find(in: pageFiles.sources)
        }
        let cache = request.cache.map {
            PageCache(
                $0, configuration: compilation.configurationSource,
                products: compilation.configuration.extraction.foundProducts, partials: partials.map(\.page))
        }
        let (readPages, reusedPageCount) = readPages(
            pageFiles.sources, of: pageFiles.documents, library: library,
            configuration: compilation.configuration, cache: cache, workers: request.workers)
        compilation.cache = cache?.updated(with: readPages, of: pageFiles.sources)
        compilation.reusedPageCount = reusedPageCount

        let unreadable = documents.diagnostics + partialFiles.unreadable + pageFiles.unreadable
        for diagnostic in unreadable { sink.add(diagnostic) }
        for partial in partials {
            for diagnostic in partial.diagnostics { sink.add(diagnostic) }
        }
        for diagnostic in library.diagnostics { sink.add(diagnostic) }
        if let part = asked.part {
            let isAsked = { (document: DocumentSet.Document) in
                part.contains { Path.isInside(document.location, $0) }
            }
            // A partial is asked for by the pages that include it.
            let partials = Set(partialFiles.documents.filter(isAsked).map(\.name))
            let including = Set(readPages.filter { !partials.isDisjoint(with: $0.partials) }.map(\.file))
            let pages = pageFiles.documents.filter { isAsked($0) || including.contains($0.name) }
            guard !pages.isEmpty || request.only != nil else {
                let folders = request.docs.map { "'\($0)'" }.joined(separator: ", ")
                sink.add(
                    Diagnostic(
                        .error, rule: "no-documents",
                        "\(folders) is no page of those that the configuration compiles", at: nil))
                compilation.report(sink)
                compilation.outcome = .unusable
                return compilation
            }
            compilation.selection = Compilation.Selection(pages: Set(pages.map(\.name)), names: nil)
            let files = Set(pages.map(\.name)).union(
                readPages.filter { page in pages.contains { $0.name == page.file } }.flatMap(\.partials))
            sink.select(files)
        }
        let brokenPartials = Set(partials.filter { sink.hasErrors($0.diagnostics) }.map(\.page.file))
        var read: Set<String> = []
        var linker = CatalogLinker(providers: compilation.configuration.extraction.providers)
        for page in readPages {
            for diagnostic in page.diagnostics { sink.add(diagnostic, page: page.file) }
            if !page.failed(in: sink), brokenPartials.isDisjoint(with: page.partials) {
                linker.add(page)
                read.insert(page.file)
            }
        }
        for source in partialFiles.sources + pageFiles.sources { compilation.sources[source.file] = source }

        if let watched = request.watched {
            let files = (documents.pages + documents.partials).map(\.location)
            let configuration = [compilation.configuration.file].compactMap { $0 }
            for diagnostic in UnwatchedFiles.diagnostics(files + configuration, watched: watched) {
                sink.add(diagnostic)
            }
        }

        let keeper = lock.map { lock in
            NameKeeper(
                lock: lock.names,
                pages: LockedPages(
                    documents.pages, docs: docs.map { Path.absolute($0, from: request.workingDirectory) },
                    folder: Path.folder(of: lock.file.location), read: read),
                takesNewNames: request.takesNewNames)
        }
        let linked = linker.link(sources: compilation.sources, keeper: keeper)
        for diagnostic in linked.diagnostics { sink.add(diagnostic) }
        // Pages are in the order of their names: what is said of two of them does not depend on the order of reading.
        for diagnostic in FormExtraction.advise(on: readPages.flatMap(\.forms)) { sink.add(diagnostic) }
        if covers(docs, compilation.configuration, workingDirectory: request.workingDirectory) {
            let unused = UnusedStatements.diagnostics(
                compilation.configuration, documents: pageFiles.documents, pages: readPages, sink: sink)
            for diagnostic in compilation.configuration.unmatchedPatterns(allPages) + unused {
                sink.add(diagnostic)
            }
        }
        var named = keeper?.keepFields(linked.catalog, kept: linked.kept, asked: linked.asked)
        var generation = compilation.configuration.generation
        if let names = lock?.names, var result = named {
            generation = KeptEnforcement.configuration(generation, by: names)
            result.diagnostics += KeptEnforcement.update(
                &result.lock, since: names, result.catalog, generation)
            named = result
        }
        generation.tool = .current
        compilation.configuration.generation = generation
        for diagnostic in named?.diagnostics ?? [] { sink.add(diagnostic) }
        compilation.catalog = named?.catalog ?? linked.catalog
        compilation.catalog.sources = compilation.sources
        compilation.pageCount = readPages.count
        compilation.report(sink)
        if !unreadable.isEmpty { compilation.outcome = .unusable }
        if let lock, let named, compilation.outcome == .success, !request.keepsGoing {
            let names =
                compilation.selection.map {
                    lock.names.replacing(by: named.lock, of: $0.pages, in: keeper?.pages)
                } ?? named.lock
            compilation.selection?.names = names
            compilation.lock = lock.file
            compilation.lock?.content = NameLockWriter.text(of: names)
        }
        // Where a folder could not be read, all of its forms are missing: nothing is written, so that none is removed.
        if compilation.outcome == .success || request.keepsGoing && documents.diagnostics.isEmpty {
            generation.typeNames = named?.typeNames ?? [:]
            compilation.files =
                switch request.product {
                case .all: CodeGeneration.generate(compilation.catalog, configuration: generation)
                case .swiftFile(let name):
                    [
                        CodeGeneration.swiftFile(
                            of: compilation.catalog, named: name, configuration: generation)
                    ]
                }
        }
        return compilation
    }

    /// Reads the names that were given in earlier runs; nil where none are kept.
    private static func readLock(
        _ request: CompilationRequest, _ docs: [String], _ compilation: inout Compilation
    ) -> LockFile.Located? {
        let stray = LockFile.stray(
            in: docs, compilation.configuration, workingDirectory: request.workingDirectory)
        if let stray {
            compilation.report([stray])
            compilation.outcome = .unusable
            return nil
        }
        let lock = LockFile.read(
            beside: compilation.configuration, workingDirectory: request.workingDirectory)
        guard let lock, !lock.diagnostics.isEmpty else { return lock }
        if let source = lock.source { compilation.sources[source.file] = source }
        compilation.report(lock.diagnostics)
        compilation.outcome = .unusable
        return nil
    }

    /// Finds and reads the configuration of a request, and does nothing else.
    ///
    /// - Returns: a compilation without forms; its outcome is `unusable` where the configuration has errors.
    public static func configure(_ request: CompilationRequest) -> Compilation {
        let workingDirectory = request.workingDirectory
        let start = Path.absolute(request.docs.first ?? ".", from: workingDirectory)
        let located = ConfigurationLocator.locate(
            named: request.configuration.map { Path.absolute($0, from: workingDirectory) }, start: start,
            root: request.root.map { Path.absolute($0, from: workingDirectory) },
            workingDirectory: workingDirectory)
        var compilation = Compilation(configuration: located.configuration, isStrict: request.isStrict)
        compilation.diagnostics = located.diagnostics
        if let source = located.source { compilation.sources[source.file] = source }
        if compilation.errorCount > 0 {
            compilation.diagnostics.sort(by: DiagnosticSink.order(in: compilation.sources))
            compilation.outcome = .unusable
        }
        return compilation
    }

    /// What is to be read, and which part of it was asked for.
    private struct Docs {
        /// The DOCS to read.
        var all: [String]
        /// The absolute paths of what was asked for; nil where that is all.
        var part: [String]?
    }

    /// What is to be compiled: the DOCS of the request, else those of the configuration; none is an error.
    ///
    /// Where the request's are a part of the configuration's, all of these are read, so that the part gets the names that it has
    /// among them. Without a configuration that names them, single pages are a part of what nobody knows.
    private static func docs(of request: CompilationRequest, _ compilation: inout Compilation) -> Docs {
        if !request.docs.isEmpty {
            let asked = request.docs.map { Path.absolute($0, from: request.workingDirectory) }
            guard case .all = request.product else { return Docs(all: request.docs) }
            let named = compilation.configuration.docs
            let isPart = asked.allSatisfy { path in named.contains { Path.isInside(path, $0) } }
            if !named.isEmpty, isPart,
                !named.allSatisfy({ path in asked.contains { Path.isInside(path, $0) } })
            {
                return Docs(
                    all: named.map { Path.printable($0, from: request.workingDirectory) }, part: asked)
            }
            let arePages = asked.allSatisfy {
                DocumentDiscovery.isDocument(Path.name(of: $0)) && !FileSystem.isFolder($0)
            }
            return Docs(all: request.docs, part: named.isEmpty && arePages ? asked : nil)
        }
        let configuration = compilation.configuration
        let docs = configuration.docs.map { Path.printable($0, from: request.workingDirectory) }
        if docs.isEmpty {
            let reason =
                if let file = configuration.file {
                    "'\(Path.printable(file, from: request.workingDirectory))' names none as 'docs'"
                } else {
                    "there is no \(Configuration.fileName) in or above the working directory"
                }
            compilation.diagnostics.append(
                Diagnostic(.error, rule: "no-documents", "no DOCS are given, and \(reason)", at: nil))
            compilation.outcome = .unusable
        }
        return Docs(all: docs)
    }

    /// Whether all documentation that the configuration names is compiled: then what its statements name must be there.
    private static func covers(
        _ docs: [String], _ configuration: Configuration, workingDirectory: String
    ) -> Bool {
        let compiled = docs.map { Path.absolute($0, from: workingDirectory) }
        return !configuration.docs.isEmpty
            && configuration.docs.allSatisfy { named in compiled.contains { Path.isInside(named, $0) } }
    }

    /// Reads files, in parallel.
    private static func read(
        _ documents: [DocumentSet.Document], workers: Int
    ) -> (sources: [SourceText], documents: [DocumentSet.Document], unreadable: [Diagnostic]) {
        let results = Parallel.map(documents, workers: workers) {
            document -> Result<SourceText, FileError> in
            do throws(FileError) {
                let bytes = try FileSystem.read(document.location)
                return .success(SourceText(file: document.name, path: document.path, bytes: bytes))
            } catch {
                return .failure(error)
            }
        }
        var sources: [SourceText] = []
        var readable: [DocumentSet.Document] = []
        var unreadable: [Diagnostic] = []
        for (document, result) in zip(documents, results) {
            switch result {
            case .success(let source):
                sources.append(source)
                readable.append(document)
            case .failure(let error):
                unreadable.append(
                    Diagnostic(
                        .error, rule: "unreadable-file", "cannot read '\(document.path)': \(error.reason)",
                        at: nil))
            }
        }
        return (sources, readable, unreadable)
    }

    /// Finds the forms of pages, in parallel: takes them from the cache, or parses the page, fills in its partials and reads it.
    private static func readPages(
        _ sources: [SourceText], of documents: [DocumentSet.Document], library: PartialLibrary,
        configuration: Configuration, cache: PageCache?, workers: Int
    ) -> (pages: [ReadPage], reusedCount: Int) {
        let known = Parallel.map(sources, workers: workers) { cache?.reading(of: $0) }
        let pages = Parallel.map(Array(sources.indices), workers: workers) { index in
            if let known = known[index] { return known }
            let source = sources[index]
            let document = DocumentParsing.parse(source)
            let expanded = library.expand(document.page)
            let extracted = FormExtraction.extract(
                expanded.page, configuration: configuration.extraction(for: documents[index]))
            return ReadPage(
                file: source.file, provider: extracted.provider, providerTitle: extracted.providerTitle,
                forms: extracted.forms, partials: expanded.used,
                usedStatements: extracted.usedStatements,
                diagnostics: document.diagnostics + expanded.diagnostics + extracted.diagnostics)
        }
        return (pages, known.count { $0 != nil })
    }
}

/// What was found on a page.
struct ReadPage: Codable, Sendable {
    /// The page's name.
    var file: String
    /// The provider that its forms belong to.
    var provider: String
    /// The provider's name for people.
    var providerTitle: String
    /// Its forms.
    var forms: [Form]
    /// The names of the partials that it includes.
    var partials: [String]
    /// The places of the configuration's statements that changed something on it.
    var usedStatements: [SourceRange] = []
    /// What is wrong with it.
    var diagnostics: [Diagnostic]

    /// Whether the page has errors that may have cost it more than what a missing partial would have given.
    func failed(in sink: DiagnosticSink) -> Bool {
        sink.hasErrors(diagnostics.filter { $0.rule != RuleNames.missingPartial })
    }
}
