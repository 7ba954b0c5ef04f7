import DocumentParsing
import FormExtraction
import FormModel

/// The sources of a run's pages, and a library of the partials that they include.
///
/// To save memory, pages are not parsed until they are read.
struct LoadedDocs: Sendable {
    /// The sources of the pages.
    let sources: [SourceText]
    /// The files of the pages, in the same order.
    let documents: [DocumentSet.Document]
    /// The parsed partials.
    let partials: [Page]
    /// The library that inserts partials into pages.
    let library: PartialLibrary
    /// The number of documents in DOCS that are partials, because pages include them.
    let partialCount: Int
    /// The names of partials that have errors.
    let brokenPartials: Set<String>
    /// The configuration, with the product's name as found on the pages.
    var configuration: Configuration
    /// Whether files could not be read.
    let hasUnreadable: Bool

    /// Reads the files of a run.
    static func load(_ inputs: Inputs) -> Staged<LoadedDocs> {
        let workers = inputs.request.workers
        var partials = TextFiles(inputs.documents.partials, workers: workers)
        var pages = TextFiles(inputs.documents.pages, workers: workers)
        var includes = DocumentIncludes(among: inputs.allDocuments.map(\.name))
        includes.add(partials.sources + pages.sources)
        // Read pages that the configuration leaves out if other pages include them.
        var left = inputs.leftOut
        while true {
            let found = left.filter { includes.included.contains($0.name) }
            if found.isEmpty { break }
            left.removeAll { includes.included.contains($0.name) }
            let read = TextFiles(found, workers: workers)
            includes.add(read.sources)
            partials.add(read)
        }
        let found = pages.sources.count
        partials.add(pages.moving(includes))
        let partialCount = found - pages.sources.count + inputs.partialsInDocs
        let parsed = Parallel.map(partials.sources, workers: workers, DocumentParsing.parse)
        let library = PartialLibrary(parsed)
        var configuration = inputs.configuration
        if configuration.extraction.products.isEmpty {
            configuration.extraction.foundProducts = ProductNames.find(in: pages.sources)
        }
        let unreadable = partials.unreadable + pages.unreadable
        let names = Set(pages.sources.map(\.file))
        let broken = parsed.filter { configuration.hasErrors($0.diagnostics) }
        let docs = LoadedDocs(
            sources: pages.sources, documents: pages.documents, partials: parsed.map(\.page),
            library: library, partialCount: partialCount,
            brokenPartials: Set(broken.map(\.page.file)), configuration: configuration,
            hasUnreadable: !unreadable.isEmpty)
        return Staged(
            value: docs,
            // The problems of a file that other pages import are reported when it is read as a partial.
            diagnostics: unreadable
                + parsed.filter { !names.contains($0.page.file) }.flatMap(\.diagnostics)
                + library.diagnostics,
            sources: partials.sources + pages.sources)
    }
}

/// The sources of files, and which of them could not be read.
private struct TextFiles {
    private(set) var sources: [SourceText] = []
    private(set) var documents: [DocumentSet.Document] = []
    private(set) var unreadable: [Diagnostic] = []

    /// Reads files, in parallel.
    init(_ documents: [DocumentSet.Document], workers: Int) {
        let results = Parallel.map(documents, workers: workers) {
            document -> Result<SourceText, FileError> in
            do throws(FileError) {
                let bytes = try FileSystem.read(document.location)
                return .success(SourceText(file: document.name, path: document.path, bytes: bytes))
            } catch {
                return .failure(error)
            }
        }
        sources.reserveCapacity(documents.count)
        self.documents.reserveCapacity(documents.count)
        for index in documents.indices {
            let document = documents[index]
            switch results[index] {
            case .success(let source):
                sources.append(source)
                self.documents.append(document)
            case .failure(let error):
                unreadable.append(
                    Diagnostic(
                        .error, rule: RuleNames.unreadableFile,
                        "cannot read '\(document.path)': \(error.reason)",
                        at: nil))
            }
        }
    }

    /// Removes the files that are not pages.
    ///
    /// - Returns: the sources of files that other files include.
    mutating func moving(_ includes: DocumentIncludes) -> [SourceText] {
        let included = sources.filter { includes.included.contains($0.file) }
        let partials = includes.partials(in: sources)
        sources.removeAll { partials.contains($0.file) }
        documents.removeAll { partials.contains($0.name) }
        return included
    }

    /// Adds sources, sorted by name.
    mutating func add(_ texts: [SourceText]) {
        guard !texts.isEmpty else { return }
        sources = TextOrder.sorted(sources + texts, by: \.file)
    }

    /// Adds files, sorted by name.
    mutating func add(_ files: TextFiles) {
        add(files.sources)
        unreadable += files.unreadable
    }
}
