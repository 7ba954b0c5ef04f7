import FormModel
import FormNaming

/// The file `formwright.lock` next to the configuration: its current content and its new content.
public struct LockFile: Hashable, Sendable {
    /// The file's name.
    package static let fileName = ProjectFile.lock

    /// The file's absolute path.
    public var location: String
    /// The file's path for messages.
    package var printed: String
    /// The file's current content; nil if there is no file.
    var current: [UInt8]?
    /// The file's new content.
    var content: String

    /// Whether the file must be written.
    public var isStale: Bool { current != Array(content.utf8) }

    /// How the file differs from its new content; nil if it does not differ.
    ///
    /// No lines are shown if the file contains values of a field that is now secret.
    package var difference: OutputComparison.Difference? {
        guard isStale else { return nil }
        guard let current else {
            return OutputComparison.Difference(path: printed, kind: .missing, diff: [])
        }
        let old = String(decoding: current, as: UTF8.self)
        let diff =
            showsSecrets(old)
            ? []
            : UnifiedDiff.lines(
                old: old, new: content, oldName: printed, newName: "compiled",
                limit: OutputComparison.diffLimit)
        return OutputComparison.Difference(path: printed, kind: .stale, diff: diff)
    }

    /// Whether the file may contain values of a field that is now secret, but was not when the file
    /// was written.
    private func showsSecrets(_ old: String) -> Bool {
        func forms(_ text: String) -> [String: LockedForm] {
            NameLockReader.read(SourceText(file: LockFile.fileName, text: text)).lock.forms
        }
        let before = forms(old)
        return forms(content).contains { id, form in
            let secrets = Set(form.fields.lazy.filter(\.facts.secret).map(\.key))
            return before[id]?.fields.contains { field in
                secrets.contains(field.key) && !field.facts.secret
                    || field.facts.when.map { $0.value != nil && secrets.contains($0.field) } ?? false
            } ?? false
        }
    }

    /// Updates the file. The file is replaced atomically, and it is not touched if it is up to date.
    ///
    /// - Returns: whether the file was written.
    /// - Throws: if the file cannot be written; the old file is then unchanged.
    public func write() throws(OutputError) -> Bool {
        guard isStale else { return false }
        try FileSystem.whileLocking(Path.folder(of: location)) { () throws(OutputError) in
            // In the meantime, another run may have added names, which would be lost.
            guard current == (try? FileSystem.read(location)) else {
                throw OutputError(
                    "'\(printed)' was changed by another run in the meantime; run the command again")
            }
            do throws(FileError) {
                try FileSystem.replace(location, with: Array(content.utf8), lasts: true)
            } catch {
                throw OutputError("cannot write '\(printed)': \(error.reason)")
            }
        }
        return true
    }
}

extension LockFile {
    /// The file, its content, and its problems.
    struct Located {
        var file: LockFile
        var names: NameLock
        var diagnostics: [Diagnostic]
        /// The text that the diagnostics point into; nil if there is none.
        var source: SourceText?
    }

    /// An error if folders of pages contain the file but there is no configuration, because names
    /// would silently change.
    static func stray(in docs: [String], _ configuration: Configuration, workingDirectory: String)
        -> Diagnostic?
    {
        guard configuration.file == nil else { return nil }
        let files = docs.map { Path.join(Path.absolute($0, from: workingDirectory), fileName) }
        return files.first(where: FileSystem.exists).map { file in
            let folder = Path.folder(of: file)
            let expected = Path.printable(
                Path.join(folder, Configuration.fileName), from: workingDirectory)
            let docs = ShellWord.quoted(Path.printable(folder, from: workingDirectory))
            return Diagnostic(
                .error, rule: NameLockReader.rule,
                "'\(Path.printable(file, from: workingDirectory))' is not used, because there is no '\(expected)'; restore that file, or run "
                    + "'formwright init \(docs)' and move the lock next to the \(Configuration.fileName) that it writes",
                at: nil)
        }
    }

    /// The name of the lock file for a configuration. If a folder has several configurations, each of them
    /// has its own lock file.
    static func fileName(of configuration: Configuration) -> String {
        guard let name = configuration.file.map(Path.name(of:)), name != Configuration.fileName else {
            return fileName
        }
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        return stem + ".lock"
    }

    /// Reads the file next to a configuration. If the file is missing, there are no names.
    ///
    /// - Returns: nil if there is no configuration file; names are then not kept.
    static func read(beside configuration: Configuration, workingDirectory: String) -> Located? {
        guard let folder = configuration.folder else { return nil }
        let fileName = fileName(of: configuration)
        let location = Path.join(folder, fileName)
        let printed = Path.printable(location, from: workingDirectory)
        var file = LockFile(location: location, printed: printed, current: nil, content: "")
        do {
            let bytes = try FileSystem.read(location)
            file.current = bytes
            let source = SourceText(file: fileName, path: printed, bytes: bytes)
            let (names, diagnostics) = NameLockReader.read(source)
            return Located(file: file, names: names, diagnostics: diagnostics, source: source)
        } catch {
            var diagnostics: [Diagnostic] = []
            if !error.isMissing {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: NameLockReader.rule, "cannot read '\(printed)': \(error.reason)",
                        at: nil))
            }
            return Located(file: file, names: NameLock(), diagnostics: diagnostics, source: nil)
        }
    }
}
