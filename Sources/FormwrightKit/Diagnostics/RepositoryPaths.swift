import CodeGeneration

/// Paths relative to the repository, for services that know only the repository.
package struct RepositoryPaths: Sendable {
    /// The folder to which printed paths are relative.
    private let workingDirectory: String
    /// The root of the repository that contains the working directory; nil if there is no repository.
    private let root: String?

    /// Finds the repository.
    package init(workingDirectory: String = Path.workingDirectory) {
        self.workingDirectory = workingDirectory
        root = Self.root(above: workingDirectory)
    }

    /// The path relative to the root of the repository; if the path is outside the repository, the unchanged
    /// path.
    package func annotated(_ path: String) -> String {
        guard let root else { return path }
        let location = Path.absolute(path, from: workingDirectory)
        return Path.isInside(location, root) ? Path.relative(location, to: root) : path
    }

    /// A path as SARIF's `artifactLocation`, relative to the root of the repository, or to the working
    /// directory if there is no repository. A path outside that folder is written as a `file:` URI, because
    /// readers of the log cannot resolve `..`.
    package func artifactLocation(of path: String) -> JSON {
        let location = Path.absolute(path, from: workingDirectory)
        let base = root ?? workingDirectory
        guard Path.isInside(location, base) else {
            return .members([("uri", .string(FileURI.reference(to: location)))])
        }
        let relative = Path.relative(location, to: base)
        return .members([
            ("uri", .string(relative == "." ? "./" : FileURI.reference(to: relative))),
            ("uriBaseId", .string("%SRCROOT%")),
        ])
    }

    private static func root(above folder: String) -> String? {
        var folder = folder
        while true {
            if FileSystem.exists(Path.join(folder, ".git")) { return folder }
            if folder == "/" { return nil }
            folder = Path.folder(of: folder)
        }
    }
}
