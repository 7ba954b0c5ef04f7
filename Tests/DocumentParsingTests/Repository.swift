import Foundation

/// Places around the package.
enum Repository {
    /// The package's folder.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Corpora and suites that stand beside it on machines that have them.
    static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Fixtures")

    /// The files below a folder whose names end in one of some ways, sorted by path.
    static func files(below folder: URL, extensions: Set<String>) -> [URL] {
        guard let paths = FileManager.default.subpaths(atPath: folder.path) else { return [] }
        return paths.sorted().map { folder.appendingPathComponent($0) }.filter {
            extensions.contains($0.pathExtension)
        }
    }
}
