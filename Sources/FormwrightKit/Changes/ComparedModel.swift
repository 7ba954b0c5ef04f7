import CodeGeneration
import FormComparison
import FormModel
import Foundation

/// One of the two compared models, with what is known about its origin.
package struct ComparedModel: Sendable {
    /// The display name of the model.
    package var title: String
    /// The model.
    package var model: RecordedModel
    /// The forms with their places on pages; empty if the model was read from a file.
    package var catalog = FormCatalog()
    /// The report about the current pages; nil for other models.
    package var report: CompilationReport?
    /// For each page, the answers that state that something is not a field.
    var ignoring: [String: [Answer]] = [:]
    /// The model that the current tool creates from a revision's pages, if the committed model is different;
    /// otherwise nil.
    var recompiled: RecordedModel?

    /// Creates the model of a compilation.
    init(_ title: String, _ docs: CompiledDocs) {
        self.title = title
        model = RecordedModel(docs.plan)
        catalog = docs.catalog
        catalog.sources = docs.report.sources
        guard docs.answers?.source != nil else { return }
        let evidence = EvidenceReport(docs)
        for page in evidence.pages {
            ignoring[page.name] = evidence.configuration.answers(for: page).filter(\.isIgnoring)
        }
    }

    /// Creates a value from a model that was read from a file.
    init(_ title: String, model: RecordedModel) {
        self.title = title
        self.model = model
    }
}

/// Why models cannot be compared: a usage error or unreadable input. The exit status is 2.
package struct ComparisonError: Error, Sendable {
    /// The reason, in words; empty if the diagnostics explain it.
    package var message: String
    /// The diagnostics about the pages; nil if there are none.
    package var report: CompilationReport?

    init(_ message: String, _ report: CompilationReport? = nil) {
        self.message = message
        self.report = report
    }
}

/// Finds the models that `formwright diff` compares: files, generated folders, revisions, and the
/// current pages.
package struct ModelLocator {
    /// The configuration file that the user named; if nil, the nearest one in or above the working directory
    /// is used.
    private let configuration: String?
    private let root: String?
    private let workingDirectory: String

    /// Creates a locator.
    package init(
        configuration: String? = nil, root: String? = nil, workingDirectory: String = Path.workingDirectory
    ) {
        self.configuration = configuration
        self.root = root
        self.workingDirectory = workingDirectory
    }

    /// The two models given as operands: `OLD`, `OLD NEW`, `OLD..NEW` or `OLD...NEW`.
    ///
    /// - Throws: if one of them cannot be read.
    package func models(_ operands: [String]) throws(ComparisonError) -> (
        old: ComparedModel, new: ComparedModel
    ) {
        for operand in operands where !FileSystem.exists(absolute(operand)) {
            guard let range = Self.range(operand) else { continue }
            guard operands.count == 1 else {
                throw ComparisonError("'\(operand)' is a range of revisions; remove the second operand")
            }
            return try models(range)
        }
        let old = try model(operands[0], isOld: true)
        guard operands.count > 1 else { return (old, try workingTree()) }
        return (old, try model(operands[1], isOld: false))
    }

    private func absolute(_ path: String) -> String { Path.absolute(path, from: workingDirectory) }

    // MARK: Ranges

    /// A range of revisions in git's notation.
    private struct Range {
        var old: String
        var new: String
        /// Whether the range begins at the common ancestor of both revisions.
        var isFromMergeBase: Bool
    }

    private static func range(_ text: String) -> Range? {
        guard let dots = text.firstRange(of: "..") else { return nil }
        let isFromMergeBase = text[dots.upperBound...].hasPrefix(".")
        let new = text[dots.upperBound...].dropFirst(isFromMergeBase ? 1 : 0)
        // A revision never begins or ends with a slash, so this is the path of a missing file.
        guard !new.hasPrefix("/"), !text[..<dots.lowerBound].hasSuffix("/") else { return nil }
        let names = [text[..<dots.lowerBound], new].map { $0.isEmpty ? "HEAD" : String($0) }
        return Range(old: names[0], new: names[1], isFromMergeBase: isFromMergeBase)
    }

    private func models(_ range: Range) throws(ComparisonError) -> (old: ComparedModel, new: ComparedModel) {
        let repository = try repository(for: range.old)
        let old: String
        do {
            old =
                range.isFromMergeBase
                ? try repository.mergeBase(range.old, range.new) : try repository.commit(range.old)
        } catch {
            throw ComparisonError(error.message)
        }
        let title = range.isFromMergeBase ? "\(range.old), where \(range.new) branched off" : range.old
        let new = try revision(range.new, title: range.new, repository, isOld: false)
        return (try revision(old, title: title, repository, isOld: true), new)
    }

    private func repository(for name: String) throws(ComparisonError) -> GitRepository {
        do {
            return try GitRepository(holding: workingDirectory)
        } catch {
            throw ComparisonError(
                "'\(name)' is neither a model, nor a folder that 'formwright compile' wrote, nor a revision: \(error.message)"
            )
        }
    }

    // MARK: Models

    private func model(_ name: String, isOld: Bool) throws(ComparisonError) -> ComparedModel {
        let path = absolute(name)
        if FileSystem.isFolder(path) {
            let file = Path.join(path, GeneratedModel.fileName)
            if FileSystem.exists(file) { return ComparedModel(name, model: try read(file, name)) }
        } else if FileSystem.exists(path) {
            return ComparedModel(name, model: try read(path, name))
        }
        return try revision(name, title: name, repository(for: name), isOld: isOld)
    }

    private func read(_ path: String, _ name: String) throws(ComparisonError) -> RecordedModel {
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path)
        } catch {
            throw ComparisonError("cannot read '\(name)': \(error.reason)")
        }
        do {
            return try ModelReader.read(bytes)
        } catch {
            let place = SourceText(file: name, bytes: bytes).location(at: error.offset)
            throw ComparisonError("'\(name)' is not a model: \(place.line):\(place.column): \(error.message)")
        }
    }

    /// The model of the current pages.
    private func workingTree() throws(ComparisonError) -> ComparedModel {
        let compilation = Compiler.compile(
            CompilationRequest(configuration: configuration, root: root, workingDirectory: workingDirectory))
        guard let docs = compilation.docs, docs.report.outcome == .success else {
            throw ComparisonError("the current pages do not compile", compilation.report)
        }
        var current = ComparedModel("the current pages", docs)
        current.report = docs.report
        return current
    }

    // MARK: Revisions

    /// The model of a revision.
    ///
    /// For the old revision, this is the committed model, because that is what clients have. Compiling the
    /// pages of the old revision shows which changes were not caused by pages.
    private func revision(
        _ name: String, title: String, _ repository: GitRepository, isOld: Bool
    ) throws(ComparisonError) -> ComparedModel {
        let folder = FileManager.default.temporaryDirectory.appending(path: "formwright-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw ComparisonError("cannot create the folder '\(folder.path)': \(error.localizedDescription)")
        }
        // Resolve links, as git does for the paths of its files.
        let tree = RevisionTree(
            title: title, root: repository.root, location: FileSystem.resolved(folder.path) ?? folder.path)
        do {
            try repository.export(try repository.commit(name), title: title, to: tree.location)
        } catch {
            throw ComparisonError(error.message)
        }
        let request = try request(in: tree)
        let file =
            request.configuration
            ?? ConfigurationLocator.nearest(to: request.workingDirectory, root: request.root)
        guard let file, FileSystem.exists(file) else { return try unconfigured(tree, request) }
        let compilation = Compiler.compile(request)
        let committed = isOld ? committedModel(compilation.report.configuration.outputFolder, in: tree) : nil
        guard let docs = compilation.docs, docs.report.outcome == .success else {
            if let committed { return ComparedModel(title, model: committed) }
            throw ComparisonError("the pages of '\(title)' do not compile", compilation.report)
        }
        var compared = ComparedModel(title, docs)
        if let committed {
            compared.recompiled = compared.model
            compared.model = committed
        }
        return compared
    }

    /// The working directory with links resolved.
    private var here: String { FileSystem.resolved(workingDirectory) ?? workingDirectory }

    /// The user's request, applied to the files of a revision.
    private func request(in tree: RevisionTree) throws(ComparisonError) -> CompilationRequest {
        let place = tree.path(of: here) ?? tree.location
        var file: String?
        if let configuration { file = try path(ofConfiguration: configuration, in: tree) }
        var end = tree.location
        if let root {
            let absolute = Path.absolute(root, from: here)
            // If `--root` is not passed, the search ends at the root of the repository.
            if let mapped = tree.path(of: FileSystem.resolved(absolute) ?? absolute),
                Path.isInside(place, mapped)
            {
                end = mapped
            }
        }
        return CompilationRequest(configuration: file, root: end, workingDirectory: place)
    }

    private func path(
        ofConfiguration file: String, in tree: RevisionTree
    ) throws(ComparisonError) -> String {
        guard let path = tree.path(of: Path.absolute(file, from: here)) else {
            throw ComparisonError(
                "the configuration '\(file)' is outside the repository, so '\(tree.title)' cannot be compiled with it"
            )
        }
        return path
    }

    /// The model of a revision that has no configuration, for example because a pull request introduces it.
    /// This is the committed model or, if there is none, a model compiled from the pages of the revision with
    /// the current configuration.
    private func unconfigured(
        _ tree: RevisionTree, _ request: CompilationRequest
    ) throws(ComparisonError) -> ComparedModel {
        let report: CompilationReport
        do {
            report = try Compiler.configuration(
                of: CompilationRequest(configuration: configuration, root: root, workingDirectory: here))
        } catch {
            throw ComparisonError("the current configuration cannot be read", error)
        }
        guard report.errorCount == 0 else {
            throw ComparisonError("the current configuration has errors", report)
        }
        let present = report.configuration
        guard let file = present.file else {
            throw ComparisonError(
                "'\(tree.title)' has no \(Configuration.fileName), and there is none in or above the working directory; "
                    + "to create '\(FirstConfiguration.path(docs: nil, workingDirectory: here))', run 'formwright init'"
            )
        }
        if let folder = present.outputFolder.flatMap(tree.path),
            let model = committedModel(folder, in: tree)
        {
            return ComparedModel(tree.title, model: model)
        }
        var request = request
        let copy = try path(ofConfiguration: file, in: tree)
        do {
            try FileSystem.makeFolders(Path.folder(of: copy))
            try FileSystem.create(copy, with: FileSystem.read(file))
        } catch {
            throw ComparisonError("cannot write '\(copy)': \(error.reason)")
        }
        request.configuration = copy
        let compilation = Compiler.compile(request)
        guard let docs = compilation.docs, docs.report.outcome == .success else {
            throw ComparisonError(
                "'\(tree.title)' has no \(Path.name(of: file)), and its pages do not compile with the current one",
                compilation.report)
        }
        return ComparedModel(tree.title, docs)
    }

    /// The model that is committed in a folder; nil if there is no readable model.
    private func committedModel(_ folder: String?, in tree: RevisionTree) -> RecordedModel? {
        guard let folder, Path.isInside(folder, tree.location),
            let bytes = try? FileSystem.read(Path.join(folder, GeneratedModel.fileName))
        else { return nil }
        return try? ModelReader.read(bytes)
    }
}

/// The files of a revision, written to a separate folder.
private struct RevisionTree {
    /// The user's name for the revision.
    var title: String
    /// The topmost folder of the working tree.
    var root: String
    /// The folder that contains the files of the revision.
    var location: String

    /// The path that a file in the working tree has in this copy; nil if the file is outside the repository.
    func path(of path: String) -> String? {
        guard Path.isInside(path, root) else { return nil }
        return Path.absolute(Path.relative(path, to: root), from: location)
    }
}

extension Configuration {
    /// The configured output folder; if none is configured, the default one; nil if there is no configuration
    /// file, either.
    package var outputFolder: String? { output ?? file.map { Path.absolute("../generated", from: $0) } }
}
