import FormModel
import FormNaming

/// The inputs of a run: the configuration, the files in DOCS, and the names from earlier runs.
struct Inputs {
    /// The request.
    let request: CompilationRequest
    /// The configuration from `formwright.yml`.
    let configuration: Configuration
    /// The text of the configuration file; nil if there is none.
    let configurationSource: SourceText?
    /// The docs to compile.
    let docs: Docs
    /// The names from earlier runs; nil if names are not kept.
    let lock: LockFile.Located?
    /// The problems in the configuration, the lock and the answers file, and the folders that could not be read.
    let problems: [Diagnostic]
    /// The known findings; nil if there is no configuration.
    let known: KnownFindings?
    /// The answers about the pages; nil if there is no configuration.
    let answers: AnswersFile?
    /// The files to compile, which have been found but not read.
    let documents: DocumentSet
    /// The pages of DOCS, including those that the configuration leaves out.
    let allPages: [DocumentSet.Document]

    /// The docs to read, and the part that was requested.
    struct Docs {
        /// All DOCS to read.
        var all: [String]
        /// The absolute paths of the requested part; nil if everything was requested.
        var part: [String]?
    }

    /// Finds the inputs of a request.
    ///
    /// - Throws: if the configuration cannot be read, or there are no DOCS.
    static func find(_ request: CompilationRequest) throws(CompilationReport) -> Inputs {
        var located = try configuration(of: request)
        let answers = AnswersFile(
            beside: located.configuration, workingDirectory: request.workingDirectory)
        located.configuration.answers = answers?.answers ?? [:]
        var docs = try docs(of: request, located)
        docs.part = docs.part ?? request.only
        let lock = try lock(of: request, docs, located)
        var documents = DocumentDiscovery.discover(
            docs.all, configuration: located.configuration, workingDirectory: request.workingDirectory)
        let allPages = documents.pages
        let configuration = located.configuration
        documents.pages.removeAll { !configuration.includes($0) }
        return Inputs(
            request: request, configuration: configuration, configurationSource: located.source,
            docs: docs, lock: lock,
            problems: located.diagnostics + (lock?.diagnostics ?? []) + (answers?.diagnostics ?? [])
                + documents.diagnostics,
            known: KnownFindings(
                beside: located.configuration, workingDirectory: request.workingDirectory),
            answers: answers, documents: documents, allPages: allPages)
    }

    /// Finds and reads the configuration of a request.
    ///
    /// - Throws: if the file cannot be read.
    static func configuration(
        of request: CompilationRequest
    ) throws(CompilationReport) -> ConfigurationLocator.Located {
        let workingDirectory = request.workingDirectory
        let located = ConfigurationLocator.locate(
            named: request.configuration.map { Path.absolute($0, from: workingDirectory) },
            start: Path.absolute(request.docs.first ?? ".", from: workingDirectory),
            root: request.root.map { Path.absolute($0, from: workingDirectory) },
            workingDirectory: workingDirectory)
        // Without a source, nothing in the file can be used.
        guard located.source != nil || !located.diagnostics.hasErrors else {
            throw report(located, request, located.diagnostics)
        }
        return located
    }

    /// The docs to compile: those in the request or, if it has none, those in the configuration. If there are
    /// none at all, reports an error.
    ///
    /// If the request names part of the configuration's docs, all of them are read, so that this part gets
    /// the same names as in a full run. If the request names single pages and the configuration has no
    /// `docs`, it is not known with which other pages they would be compiled.
    private static func docs(
        of request: CompilationRequest, _ located: ConfigurationLocator.Located
    ) throws(CompilationReport) -> Docs {
        let configuration = located.configuration
        let printed = configuration.docs.map { Path.printable($0, from: request.workingDirectory) }
        guard !request.docs.isEmpty else {
            guard printed.isEmpty else { return Docs(all: printed) }
            let reason =
                if let file = configuration.file {
                    "'\(Path.printable(file, from: request.workingDirectory))' has no 'docs'; name the folder of the pages in either place"
                } else {
                    "there is no \(Configuration.fileName) in or above the working directory; name the folder of the pages, or run "
                        + "'formwright init', which writes '\(FirstConfiguration.path(docs: nil, workingDirectory: request.workingDirectory))'"
                }
            let diagnostic = Diagnostic(
                .error, rule: "no-documents", "no DOCS are given, and \(reason)",
                at: configuration.file.map { .start(of: Path.printable($0, from: request.workingDirectory)) })
            // If the configuration has errors, it may have 'docs'.
            throw report(
                located, request, located.diagnostics + (located.diagnostics.hasErrors ? [] : [diagnostic]))
        }
        guard case .all = request.product else { return Docs(all: request.docs) }
        let asked = request.docs.map { Path.absolute($0, from: request.workingDirectory) }
        let named = configuration.docs
        let isPart = asked.allSatisfy { path in named.contains { Path.isInside(path, $0) } }
        let isAll = named.allSatisfy { path in asked.contains { Path.isInside(path, $0) } }
        if !named.isEmpty, isPart, !isAll { return Docs(all: printed, part: asked) }
        let arePages = asked.allSatisfy {
            DocumentDiscovery.isDocument(Path.name(of: $0)) && !FileSystem.isFolder($0)
        }
        return Docs(all: request.docs, part: named.isEmpty && arePages ? asked : nil)
    }

    /// Reads the names from earlier runs; nil if names are not kept.
    private static func lock(
        of request: CompilationRequest, _ docs: Docs, _ located: ConfigurationLocator.Located
    ) throws(CompilationReport) -> LockFile.Located? {
        let stray = LockFile.stray(
            in: docs.all, located.configuration, workingDirectory: request.workingDirectory)
        if let stray { throw report(located, request, [stray]) }
        return LockFile.read(
            beside: located.configuration, workingDirectory: request.workingDirectory)
    }

    private static func report(
        _ located: ConfigurationLocator.Located, _ request: CompilationRequest, _ diagnostics: [Diagnostic]
    ) -> CompilationReport {
        CompilationReport(
            located.configuration, isStrict: request.isStrict, isUnusable: true,
            sources: SourceMap([located.source].compactMap { $0 })
        ).adding(diagnostics)
    }
}

extension Inputs {
    /// The absolute paths of all files that the run reads, or that it would read if a page included them.
    var files: [String] {
        allDocuments.map(\.location)
            + [configuration.file, answers?.source == nil ? nil : answers?.location].compactMap { $0 }
    }

    /// All documents that pages may include.
    var allDocuments: [DocumentSet.Document] { documents.partials + allPages }

    /// The number of documents in DOCS whose folder or name shows that they are partials.
    var partialsInDocs: Int {
        let roots = docs.all.map { Path.absolute($0, from: request.workingDirectory) }
        return documents.partials.count { partial in
            roots.contains { Path.isInside(partial.location, $0) }
        }
    }

    /// The pages that the configuration leaves out.
    var leftOut: [DocumentSet.Document] {
        guard documents.pages.count < allPages.count else { return [] }
        let pages = Set(documents.pages)
        return allPages.filter { !pages.contains($0) }
    }

    /// Whether the run compiles all docs of the configuration. If so, each of its statements must have an
    /// effect.
    var coversConfiguration: Bool {
        guard documents.diagnostics.isEmpty else { return false }
        let compiled = docs.all.map { Path.absolute($0, from: request.workingDirectory) }
        return !configuration.docs.isEmpty
            && configuration.docs.allSatisfy { named in compiled.contains { Path.isInside(named, $0) } }
    }

    /// Whether files may be written after a run with this report.
    ///
    /// If a folder could not be read, nothing is written, because writing would remove all forms in that
    /// folder. If the configuration or the lock has errors, nothing is written, because settings and names
    /// would change.
    func mayWrite(after report: CompilationReport) -> Bool {
        report.outcome == .success || request.keepsGoing && !problems.hasErrors
    }
}
