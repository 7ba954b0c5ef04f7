/// The pages of a run as `formwright.lock` names them: by their paths from the folder of the configuration.
///
/// These do not depend on which DOCS are compiled, nor on the links by which they are reached.
struct LockedPages {
    /// The paths of the pages that were compiled.
    let compiled: Set<String>

    private let folder: String
    private let roots: [String]
    private let paths: [String: String]
    /// The paths of pages of which nothing is known, as they have errors.
    private let failed: Set<String>
    private let exists: (String) -> Bool

    /// Makes the paths of a run's pages.
    ///
    /// - Parameters:
    ///   - documents: the pages that were found.
    ///   - docs: the absolute paths of DOCS.
    ///   - folder: the absolute path of the configuration's folder.
    ///   - read: the names of the pages whose forms are known.
    ///   - exists: whether a file stands at an absolute path.
    init(
        _ documents: [DocumentSet.Document], docs: [String], folder: String, read: Set<String>,
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
        self.folder = folder
        self.exists = exists
        self.roots = roots.map(\.1)
        self.paths = paths
        compiled = Set(paths.filter { read.contains($0.key) }.values)
        failed = Set(paths.values).subtracting(compiled)
    }

    /// The path of a page by its name.
    func path(of name: String) -> String { paths[name] ?? name }

    /// Whether what this run found, or did not find, on a page counts: it is inside of DOCS, and has no errors.
    func covers(_ path: String) -> Bool {
        if compiled.contains(path) { return true }
        let location = Path.absolute(path, from: folder)
        return !failed.contains(path) && roots.contains { Path.isInside(location, $0) }
    }

    /// Whether a page is there of which this run knows nothing: a form of it may have been moved from one that is not.
    func isElsewhere(_ path: String) -> Bool {
        !covers(path) && (failed.contains(path) || exists(Path.absolute(path, from: folder)))
    }
}
