import FormModel
import FormNaming

/// The file `formwright.lock`, beside the configuration: what it says now, and what it is to say.
public struct LockFile: Hashable, Sendable {
    /// The file's name.
    package static let fileName = ProjectFile.lock

    /// The file's absolute path.
    public var location: String
    /// Its path for messages.
    package var printed: String
    /// Its content as it is; nil if there is no file.
    var current: [UInt8]?
    /// Its content as it should be.
    var content: String

    /// Whether the file is to be written.
    public var isStale: Bool { current != Array(content.utf8) }

    /// How the file differs from what it should be; nil if it does not.
    ///
    /// No lines are shown where the file has values of a field that is secret now.
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

    /// Whether lines of the file may have values of a field that is secret now, and was not when they were written.
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

    /// Brings the file up to date: it is replaced at once, and not touched if it is right.
    ///
    /// - Returns: whether it was written.
    /// - Throws: if it cannot be written; then the old file is whole.
    public func write() throws(OutputError) -> Bool {
        guard isStale else { return false }
        try FileSystem.whileLocking(Path.folder(of: location)) { () throws(OutputError) in
            // Another run may have given names meanwhile: they would be lost.
            guard current == (try? FileSystem.read(location)) else {
                throw OutputError("'\(printed)' was changed by another run in the meantime; run this again")
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
    /// The file, what it says, and what is wrong with it.
    struct Located {
        var file: LockFile
        var names: NameLock
        var diagnostics: [Diagnostic]
        /// The text that the diagnostics point into; nil if there is none.
        var source: SourceText?
    }

    /// An error where folders of pages hold the file, and there is no configuration: names would silently be others.
    static func stray(in docs: [String], _ configuration: Configuration, workingDirectory: String)
        -> Diagnostic?
    {
        guard configuration.file == nil else { return nil }
        let files = docs.map { Path.join(Path.absolute($0, from: workingDirectory), fileName) }
        return files.first(where: FileSystem.exists).map { file in
            Diagnostic(
                .error, rule: NameLockReader.rule,
                "'\(Path.printable(file, from: workingDirectory))' has no \(Configuration.fileName) beside it, so it "
                    + "keeps no names; add that file, which may be empty", at: nil)
        }
    }

    /// The file of a configuration: of several in one folder, each has its own.
    static func fileName(of configuration: Configuration) -> String {
        guard let name = configuration.file.map(Path.name(of:)), name != Configuration.fileName else {
            return fileName
        }
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        return stem + ".lock"
    }

    /// Reads the file beside a configuration; a file that does not exist has no names.
    ///
    /// - Returns: nil if there is no configuration file: then no names are kept.
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
