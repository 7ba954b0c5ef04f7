/// The pages of a run, identified as in `formwright.lock`: by paths relative to the configuration's folder.
///
/// The paths depend neither on DOCS nor on links.
package struct LockedPages {
    private let paths: [String: String]
    /// The paths of the pages that were compiled.
    let compiled: Set<String>
    /// The paths of pages with errors, whose forms are unknown.
    private let failed: Set<String>
    private let isInDocs: (String) -> Bool
    private let exists: (String) -> Bool

    /// Creates the paths of a run's pages.
    ///
    /// - Parameters:
    ///   - paths: the paths of the pages that were found, by their names.
    ///   - read: the names of the pages whose forms are known.
    ///   - isInDocs: whether a path is one of DOCS or inside one.
    ///   - exists: whether a file exists at a path.
    package init(
        paths: [String: String], read: Set<String>, isInDocs: @escaping (String) -> Bool,
        exists: @escaping (String) -> Bool
    ) {
        self.paths = paths
        self.isInDocs = isInDocs
        self.exists = exists
        compiled = Set(paths.filter { read.contains($0.key) }.values)
        failed = Set(paths.values).subtracting(compiled)
    }

    /// The path of the page with the given name.
    package func path(of name: String) -> String { paths[name] ?? name }

    /// Whether this run determines what the lock says about a page: the page is inside DOCS and has no
    /// errors.
    func covers(_ path: String) -> Bool {
        compiled.contains(path) || !failed.contains(path) && isInDocs(path)
    }

    /// Whether the page exists but was not read in this run. Forms of a removed page may have moved there.
    func isElsewhere(_ path: String) -> Bool {
        !covers(path) && (failed.contains(path) || exists(path))
    }
}
