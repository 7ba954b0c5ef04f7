import FormModel
import FormNaming

extension CatalogNaming {
    /// Names linked forms, using the names from earlier runs if names are kept.
    static func name(
        _ linked: LinkedForms, of read: ReadDocs, in inputs: Inputs, sources: SourceMap
    ) -> Staged<CatalogNaming> {
        // If a setting or a line of the lock cannot be read, it is not known which names are new.
        let isUnsure = inputs.problems.hasErrors
        let keeper = inputs.lock.map { lock in
            NameKeeper(
                lock: lock.names, pages: inputs.lockedPages(read: Set(read.sound.map(\.file))),
                takesNewNames: inputs.request.takesNewNames || isUnsure,
                configured: inputs.configuration.providerCause)
        }
        let naming = CatalogNaming(
            linked.forms, sources: sources, keeper: keeper, providerTitle: linked.title(ofProvider:))
        let rules: Set<String> = [
            NamingRule.keptName, NamingRule.newName, NamingRule.reusedName, NamingRule.changedFacts,
        ]
        return Staged(
            value: naming,
            diagnostics: naming.diagnostics.filter { !isUnsure || !rules.contains($0.rule) })
    }
}

extension Inputs {
    /// The pages of the run, identified as in `formwright.lock`.
    ///
    /// - Parameter read: the names of the pages whose forms are known.
    func lockedPages(read: Set<String>) -> LockedPages {
        LockedPages(
            documents.pages, docs: docs.all.map { Path.absolute($0, from: request.workingDirectory) },
            unread: documents.unread, folder: configuration.folder ?? "/", read: read)
    }
}

extension LockedPages {
    /// Creates the paths of a run's pages.
    ///
    /// - Parameters:
    ///   - documents: the pages that were found.
    ///   - docs: the absolute paths of DOCS.
    ///   - unread: the absolute paths of folders and files that could not be read. Their forms still count as forms of
    ///     existing pages.
    ///   - folder: the absolute path of the configuration's folder.
    ///   - read: the names of the pages whose forms are known.
    ///   - exists: whether a file exists at an absolute path.
    init(
        _ documents: [DocumentSet.Document], docs: [String], unread: [String] = [], folder: String,
        read: Set<String>,
        exists: @escaping (String) -> Bool = FileSystem.exists
    ) {
        let folder = FileSystem.resolved(folder) ?? folder
        let roots = docs.map { ($0, FileSystem.resolved($0) ?? $0) }
        var paths: [String: String] = [:]
        for document in documents {
            let root = roots.first { Path.isInside(document.location, $0.0) }
            let location = root.map { $0.1 + document.location.dropFirst($0.0.count) } ?? document.location
            paths[document.name] = Path.relative(location, to: folder)
        }
        let unread = unread.map(FileSystem.resolvedAsFarAsItExists)
        func isUnread(_ location: String) -> Bool { unread.contains { Path.isInside(location, $0) } }
        self.init(
            paths: paths, read: read,
            isInDocs: { path in
                let location = Path.absolute(path, from: folder)
                return !isUnread(location) && roots.contains { Path.isInside(location, $0.1) }
            },
            exists: { path in
                let location = Path.absolute(path, from: folder)
                return isUnread(location) || exists(location)
            })
    }
}
