import Foundation

/// A folder for one test, which is removed after the test.
package final class TemporaryFolder {
    /// The absolute path.
    package let path: String

    /// Creates the folder with some files.
    package init(_ files: [String: String] = [:]) throws {
        path =
            FileManager.default.temporaryDirectory.appendingPathComponent("formwright-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, content) in files { try write(content, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    package func path(of name: String) -> String { path + "/" + name }

    /// Writes a file, and creates the folders above it.
    package func write(_ content: String, to name: String) throws { try write(Data(content.utf8), to: name) }

    /// Writes a file, and creates the folders above it.
    package func write(_ content: Data, to name: String) throws {
        let file = path(of: name)
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try content.write(to: URL(fileURLWithPath: file))
    }

    /// Creates a symbolic link.
    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(of: name), withDestinationPath: target)
    }

    /// The content of a file; nil if it does not exist.
    package func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: path(of: name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All files below the folder with their contents.
    package func contents() -> [String: String] {
        var contents: [String: String] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
            if let text = read(name) { contents[name] = text }
        }
        return contents
    }
}
