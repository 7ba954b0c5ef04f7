import FormModel
import Foundation

/// Files of the repository, and of the corpora and suites beside it where they are.
enum Repository {
    /// The package's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Corpora and suites that stand beside it on machines that have them.
    static let shared = root.deletingLastPathComponent().appending(path: "shared")

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// A folder or file of the corpora and suites; nil where it is not there.
    static func sharedFile(_ path: String) -> URL? {
        let url = shared.appending(path: path)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    /// The files below a folder whose names end in one of some ways, sorted by path.
    static func files(below folder: URL, extensions: Set<String>) -> [URL] {
        guard let paths = FileManager.default.subpaths(atPath: folder.path) else { return [] }
        return paths.sorted().map { folder.appending(path: $0) }.filter {
            extensions.contains($0.pathExtension)
        }
    }

    /// A file as a source text, named by its last path component.
    static func source(_ url: URL) throws -> SourceText {
        SourceText(file: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
    }

    /// All pages below a folder, named relative to it and sorted.
    static func sources(below folder: URL) throws -> [SourceText] {
        try files(below: folder, extensions: ["md", "mdx", "yml"]).map { url in
            SourceText(
                file: String(url.path.dropFirst(folder.path.count + (folder.path.hasSuffix("/") ? 0 : 1))),
                bytes: [UInt8](try Data(contentsOf: url)))
        }
    }
}
