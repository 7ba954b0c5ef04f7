import CodeGeneration
import FormModel

/// Updates an output folder: writes what changed, removes what is no longer generated, and touches nothing
/// else.
///
/// If a run is interrupted, every file is either old or new, and the manifest lists all generated files:
/// 1. all changed files are written next to the old ones under temporary names and flushed to disk, so
///    that a full disk is noticed here;
/// 2. a manifest of old and new files replaces the old manifest;
/// 3. the new files replace the old ones;
/// 4. files that are no longer generated are removed;
/// 5. the manifest of the new files replaces the combined one.
public enum OutputWriter {
    /// What a run did.
    public struct Report: Hashable, Sendable {
        /// The files that were written, sorted.
        public var written: [String] = []
        /// The files that were removed, sorted.
        public var removed: [String] = []
        /// The number of files that were up to date.
        public var unchangedCount = 0
        /// Warnings about replaced or removed files that had been edited, or that formwright had not
        /// generated.
        public var diagnostics: [Diagnostic] = []
    }

    /// A file that was written under its temporary name.
    private struct Staged {
        var path: String
        var temporary: String
        var final: String
    }

    /// Writes files to a folder.
    ///
    /// - Parameters:
    ///   - files: the files.
    ///   - folder: the folder's absolute path; it is created if it does not exist.
    ///   - printed: the folder's path for messages.
    ///   - keepsOthers: whether files of earlier runs stay that this run does not generate.
    /// - Throws: if the folder cannot be written; the old files are then unchanged.
    public static func write(
        _ files: [GeneratedFile], to folder: String, printed: String, keepsOthers: Bool = false
    ) throws(OutputError) -> Report {
        do {
            try FileSystem.makeFolders(folder)
        } catch {
            // Examining the folder reports anything that is in the way.
            _ = try OutputFolder(folder, printed: printed)
            throw OutputError("cannot create the folder '\(printed)': \(error.reason)")
        }
        return try FileSystem.whileLocking(folder) { () throws(OutputError) -> Report in
            try writeLocked(files, to: folder, printed: printed, keepsOthers: keepsOthers)
        }
    }

    private static func writeLocked(
        _ files: [GeneratedFile], to folder: String, printed: String, keepsOthers: Bool
    ) throws(OutputError) -> Report {
        let output = try OutputFolder(folder, printed: printed)
        var report = Report(diagnostics: output.diagnostics)
        var changed: [GeneratedFile] = []
        for file in files {
            guard OutputManifest.isSafe(file.path) else {
                throw OutputError("the generated file '\(file.path)' would be outside the output folder")
            }
            let old = try output.content(of: file.path)
            if let old, old == Array(file.content.utf8) {
                report.unchangedCount += 1
                continue
            }
            changed.append(file)
            if let old { warnAboutEdits(old, file.path, in: output, deed: "replaced", &report) }
        }
        var manifest = OutputManifest(files)
        if keepsOthers { manifest.add(output.manifest) }
        let obsolete = try obsoleteFiles(besides: manifest, in: output, &report)

        var staged: [Staged] = []
        do {
            for file in changed { staged.append(try stage(file.path, file.content, in: output)) }
            for file in staged { try synchronise(file, in: output) }
            if !changed.isEmpty || !obsolete.isEmpty {
                var union = manifest
                union.add(output.manifest)
                try placeManifest(union, in: output)
            }
            for file in staged { try place(file, in: output) }
        } catch {
            for file in staged { try? FileSystem.remove(file.temporary) }
            throw error
        }
        for path in obsolete { try remove(path, in: output) }
        if try output.content(of: OutputManifest.fileName) != Array(manifest.text.utf8) {
            try placeManifest(manifest, in: output)
        }
        report.written = staged.map(\.path)
        report.removed = obsolete
        return report
    }

    /// The files that an earlier run generated but this run does not generate, if they still exist.
    private static func obsoleteFiles(
        besides manifest: OutputManifest, in output: OutputFolder, _ report: inout Report
    ) throws(OutputError) -> [String] {
        var obsolete: [String] = []
        let known = (output.manifest?.hashes ?? [:]).keys.sorted(by: TextOrder.precedes)
        for path in known where manifest.hashes[path] == nil {
            do {
                // This writer never creates links.
                let status = try FileSystem.status(of: output.path(of: path), followingLinks: false)
                guard status.kind == .file, let content = try output.content(of: path) else { continue }
                obsolete.append(path)
                warnAboutEdits(content, path, in: output, deed: "removed", &report)
            } catch let error as OutputError {
                report.diagnostics.append(
                    Diagnostic(.warning, rule: "output-manifest", error.message, at: nil))
            } catch {
                continue
            }
        }
        return obsolete
    }

    /// Warns if a file changed after an earlier run wrote it, because the edit will be lost.
    private static func warnAboutEdits(
        _ content: [UInt8], _ path: String, in output: OutputFolder, deed: String, _ report: inout Report
    ) {
        let known = output.manifest?.hashes[path]
        guard known != OutputManifest.hash(content), known != OutputManifest.noHash else { return }
        let state = known == nil ? "was not generated by formwright" : "was edited by hand"
        report.diagnostics.append(
            Diagnostic(
                .warning, rule: "edited-output",
                "'\(output.printedPath(of: path))' \(state) and will be \(deed)",
                at: nil))
    }

    private static func stage(_ path: String, _ content: String, in output: OutputFolder) throws(OutputError)
        -> Staged
    {
        let final = output.path(of: path)
        let folder = Path.folder(of: final)
        let temporary = Path.join(folder, ".\(Path.name(of: final)).formwright-new")
        do throws(FileError) {
            try FileSystem.makeFolders(folder)
            if let status = FileSystem.statusIfKnown(of: final, followingLinks: true), status.kind != .file {
                throw FileError(reason: "Not a file")
            }
            try FileSystem.write(Array(content.utf8), to: temporary)
        } catch {
            try? FileSystem.remove(temporary)
            throw OutputError("cannot write '\(output.printedPath(of: path))': \(error.reason)")
        }
        return Staged(path: path, temporary: temporary, final: final)
    }

    private static func synchronise(_ file: Staged, in output: OutputFolder) throws(OutputError) {
        do {
            try FileSystem.synchronise(file.temporary)
        } catch {
            try? FileSystem.remove(file.temporary)
            throw OutputError("cannot write '\(output.printedPath(of: file.path))': \(error.reason)")
        }
    }

    private static func placeManifest(_ manifest: OutputManifest, in output: OutputFolder) throws(OutputError)
    {
        let file = try stage(OutputManifest.fileName, manifest.text, in: output)
        try synchronise(file, in: output)
        try place(file, in: output)
    }

    private static func place(_ file: Staged, in output: OutputFolder) throws(OutputError) {
        do {
            try FileSystem.rename(file.temporary, to: file.final)
        } catch {
            try? FileSystem.remove(file.temporary)
            throw OutputError("cannot write '\(output.printedPath(of: file.path))': \(error.reason)")
        }
    }

    /// Removes a file, and its parent folders if they become empty.
    private static func remove(_ path: String, in output: OutputFolder) throws(OutputError) {
        do {
            try FileSystem.remove(output.path(of: path))
        } catch {
            throw OutputError("cannot remove '\(output.printedPath(of: path))': \(error.reason)")
        }
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, FileSystem.removeEmptyFolder(output.path(of: parts.joined(separator: "/"))) {
            parts.removeLast()
        }
    }
}
