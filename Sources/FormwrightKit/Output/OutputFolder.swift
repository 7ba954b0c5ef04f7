import CodeGeneration
import FormModel

/// The current state of the output folder.
struct OutputFolder {
    /// The absolute path of the folder.
    let location: String
    /// The folder's path for messages.
    let printed: String
    /// The manifest of an earlier run; nil if there is none.
    private(set) var manifest: OutputManifest?
    /// Warnings about the manifest.
    private(set) var diagnostics: [Diagnostic] = []

    /// Examines a folder, which need not exist.
    ///
    /// - Throws: if the path is not a folder, or the folder or its manifest cannot be read.
    init(_ location: String, printed: String) throws(OutputError) {
        self.location = location
        self.printed = printed
        do {
            let status = try FileSystem.status(of: location, followingLinks: true)
            guard status.kind == .folder else {
                throw OutputError("the output '\(printed)' is a file; expected a folder")
            }
        } catch let error as FileError {
            guard error.isMissing else { throw OutputError("cannot read '\(printed)': \(error.reason)") }
            if FileSystem.exists(location) {
                throw OutputError("the output '\(printed)' is a broken link; expected a folder")
            }
            return
        } catch let error as OutputError {
            throw error
        } catch {
            throw OutputError("cannot read '\(printed)'")
        }
        guard let text = try content(of: OutputManifest.fileName) else { return }
        var ignored: [String] = []
        manifest = OutputManifest(parsing: String(decoding: text, as: UTF8.self), ignored: &ignored)
        let path = Path.join(printed, OutputManifest.fileName)
        diagnostics = ignored.prefix(10).map { line in
            Diagnostic(
                .warning, rule: "output-manifest",
                "'\(path)' has a line that does not name a file in this folder; the line is ignored: '\(line.prefix(200))'",
                at: nil)
        }
    }

    /// The absolute path of a file in the folder.
    func path(of file: String) -> String { Path.join(location, file) }

    /// The path of a file in the folder, for messages.
    func printedPath(of file: String) -> String { Path.join(printed, file) }

    /// The content of a file; nil if there is none.
    ///
    /// - Throws: if the path is not a file, if the file cannot be read, or if a link leads out of the folder.
    func content(of file: String) throws(OutputError) -> [UInt8]? {
        try checkLinks(of: file)
        do {
            return try FileSystem.read(path(of: file))
        } catch {
            if error.isMissing { return nil }
            throw OutputError("cannot read '\(printedPath(of: file))': \(error.reason)")
        }
    }

    /// Rejects a file that would be outside the folder because the file, or a folder above it, is a link.
    func checkLinks(of file: String) throws(OutputError) {
        var path = location
        for part in file.pathParts {
            path = Path.join(path, part)
            guard let status = FileSystem.statusIfKnown(of: path, followingLinks: false) else { return }
            guard status.kind == .link else { continue }
            let root = FileSystem.resolved(location)
            guard let root, let target = FileSystem.resolved(path), Path.isInside(target, root) else {
                throw OutputError(
                    "'\(printedPath(of: file))' is reached through a link that leads out of the output folder, so it is not touched"
                )
            }
        }
    }
}

/// Why the output folder could not be read or written. This is a usage error with exit status 2.
public struct OutputError: Error, Hashable, Sendable {
    /// The reason, in words.
    public var message: String

    init(_ message: String) { self.message = message }

    /// The reason as a diagnostic.
    public var diagnostic: Diagnostic { Diagnostic(.error, rule: "output", message, at: nil) }
}
