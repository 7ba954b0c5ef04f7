import FormModel
import Foundation

@testable import DocumentParsing

/// Files of the repository, and of the corpora beside it where they are.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A folder or file beside the repository; nil where it is not there.
    static func shared(_ path: String) -> URL? {
        let url = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    static func source(_ url: URL) throws -> SourceText {
        SourceText(file: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
    }

    /// All files below a folder, named relative to it and sorted.
    static func sources(below folder: URL) throws -> [SourceText] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try paths.compactMap { path in
            let url = folder.appending(path: path)
            guard ["md", "mdx", "yml"].contains(url.pathExtension) else { return nil }
            return SourceText(file: path, bytes: [UInt8](try Data(contentsOf: url)))
        }
    }
}
