import FormModel
import Foundation

/// Files of the repository, and the corpora and suites beside it on machines that have them.
package enum Repository {
    /// The package's folder.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// The folder of corpora and suites beside the repository.
    package static let shared = root.deletingLastPathComponent().appending(path: "shared")

    /// The text of a file.
    package static func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

    /// A file or folder below `shared`; nil if it does not exist.
    package static func sharedFile(_ path: String) -> URL? {
        let url = shared.appending(path: path)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    /// The files below a folder with one of several extensions, sorted by path.
    package static func files(below folder: URL, extensions: Set<String>) -> [URL] {
        guard let paths = FileManager.default.subpaths(atPath: folder.path) else { return [] }
        return paths.sorted().map { folder.appending(path: $0) }.filter {
            extensions.contains($0.pathExtension)
        }
    }

    /// The Markdown pages of the corpora beside the repository, without snapshots of rendered pages.
    package static func corpusPages() throws -> [SourceText] {
        try files(below: shared.appending(path: "corpus"), extensions: ["md", "mdx"])
            .filter { !$0.path.contains(".snapshot.") }.map(source)
    }

    /// A file as a source text, named by its last path component.
    package static func source(_ url: URL) throws -> SourceText {
        SourceText(file: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
    }

    /// All pages below a folder, named by their paths relative to the folder, and sorted.
    package static func sources(below folder: URL) throws -> [SourceText] {
        try files(below: folder, extensions: ["md", "mdx", "yml"]).map { url in
            SourceText(
                file: String(url.path.dropFirst(folder.path.count + (folder.path.hasSuffix("/") ? 0 : 1))),
                bytes: [UInt8](try Data(contentsOf: url)))
        }
    }
}
