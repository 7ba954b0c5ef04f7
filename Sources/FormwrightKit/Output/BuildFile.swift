import CodeGeneration
import FormModel

/// Writes a file that a build waits for, and the page cache next to it.
package enum BuildFile {
    /// Writes a file atomically. A file that is already up to date is not touched, so that nothing that
    /// depends on it is rebuilt.
    ///
    /// - Parameters:
    ///   - content: the file's bytes.
    ///   - path: the absolute path; its folder is created if it does not exist.
    /// - Returns: whether the file was written.
    /// - Throws: if the file cannot be written.
    @discardableResult
    package static func write(_ content: [UInt8], to path: String) throws(OutputError) -> Bool {
        do {
            if let old = try? FileSystem.read(path), old == content { return false }
            try FileSystem.makeFolders(Path.folder(of: path))
            try FileSystem.replace(path, with: content, lasts: false)
            return true
        } catch {
            throw OutputError("cannot write '\(path)': \(error.reason)")
        }
    }

    /// Writes a generated file atomically, unless it is already up to date.
    package static func write(_ file: GeneratedFile, to path: String) throws(OutputError) -> Bool {
        try write(Array(file.content.utf8), to: path)
    }

    /// The content of a cache; empty if the cache cannot be read.
    package static func readCache(_ path: String) -> [UInt8] { (try? FileSystem.read(path)) ?? [] }

    /// Writes the cache for the next run.
    ///
    /// - Returns: a warning if writing fails, which only makes the next run slower.
    package static func writeCache(_ content: [UInt8]?, to path: String) -> Diagnostic? {
        guard let content else { return nil }
        do {
            try write(content, to: path)
            return nil
        } catch {
            return Diagnostic(.warning, rule: "output", error.message, at: nil)
        }
    }
}
