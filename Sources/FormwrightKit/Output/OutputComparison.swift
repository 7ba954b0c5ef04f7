import CodeGeneration
import FormModel

/// The differences between an output folder and the docs.
package struct OutputComparison: Hashable, Sendable {
    /// A file that differs.
    package struct Difference: Hashable, Sendable {
        /// How the file differs.
        package enum Kind: String, Hashable, Sendable {
            /// The file should exist.
            case missing
            /// The file's content differs from what would be generated now.
            case stale
            /// An earlier run generated the file, but it is no longer generated.
            case extra
            /// The output folder does not exist.
            case noFolder
            /// The output folder has none of the generated files.
            case noFiles
        }

        /// The file's path for messages.
        package var path: String
        /// How the file differs.
        package var kind: Kind
        /// The place on a page that makes the file stale; nil if there is none.
        package var cause: SourceRange?
        /// The changes that `compile` would make, as a unified diff; empty unless the file is stale.
        package var diff: [String]

        /// The difference as a diagnostic at the start of the file, because annotations and code
        /// scanning require a file.
        package var diagnostic: Diagnostic {
            let message =
                switch kind {
                case .missing: "is missing"
                case .stale: "does not match the docs"
                case .extra: "is no longer generated"
                case .noFolder: "does not exist"
                case .noFiles: "has no generated files"
                }
            return Diagnostic(
                .error, rule: "stale-output",
                "'\(path)' \(message); run '\(CompilingCommand.name)'",
                at: cause ?? SourceRange.start(of: path))
        }

        /// The difference on one line.
        func line(_ sources: SourceMap) -> String {
            let place = cause.map { range in
                let path = TerminalText.neutralised(sources[range.file]?.path ?? range.file)
                return " (\(path):\(sources.location(of: range).line))"
            }
            let name =
                switch kind {
                case .missing, .stale, .extra: kind.rawValue
                case .noFolder, .noFiles: Kind.missing.rawValue
                }
            return "\(name): \(path)\(place ?? "")\n"
        }
    }

    /// The differences, sorted by path.
    package var differences: [Difference]
    /// Warnings about the folder's manifest.
    package var diagnostics: [Diagnostic]

    /// The maximum number of diff lines that `text` shows for one file.
    static let diffLimit = 200

    /// Whether any file differs.
    package var isStale: Bool { !differences.isEmpty }

    /// The sentence that says that nothing has been generated yet; nil if there are generated files.
    package var reasonForNothing: String? {
        differences.lazy.compactMap { difference in
            switch difference.kind {
            case .noFolder: "'\(difference.path)' does not exist"
            case .noFiles: "'\(difference.path)' has no generated files"
            case .missing, .stale, .extra: nil
            }
        }.first
    }

    /// Adds the difference of the lock file before the differences of the folder's files. A lock file that is missing
    /// because nothing has been generated yet is no difference of its own.
    package mutating func add(_ lock: LockFile) {
        guard var difference = lock.difference else { return }
        if difference.kind == .missing, reasonForNothing != nil { return }
        difference.cause = differences.lazy.compactMap(\.cause).first
        differences.insert(difference, at: 0)
    }

    /// Compares files with a folder.
    ///
    /// - Parameters:
    ///   - plan: the forms, whose places on pages show why a file differs.
    /// - Throws: if the folder cannot be read.
    package static func compare(
        _ files: [GeneratedFile], with folder: String, printed: String, plan: CatalogPlan = CatalogPlan()
    ) throws(OutputError) -> OutputComparison {
        let output = try OutputFolder(folder, printed: printed)
        var differences: [Difference] = []
        let manifest = OutputManifest(files)
        let all = files + [GeneratedFile(path: OutputManifest.fileName, content: manifest.text)]
        for file in all {
            guard let old = try output.content(of: file.path) else {
                differences.append(Difference(path: file.path, kind: .missing, diff: []))
                continue
            }
            if old == Array(file.content.utf8) { continue }
            let diff = UnifiedDiff.lines(
                old: String(decoding: old, as: UTF8.self), new: file.content,
                oldName: output.printedPath(of: file.path), newName: "compiled", limit: diffLimit)
            differences.append(Difference(path: file.path, kind: .stale, diff: diff))
        }
        for path in (output.manifest?.hashes ?? [:]).keys where manifest.hashes[path] == nil {
            if FileSystem.exists(output.path(of: path)) {
                differences.append(Difference(path: path, kind: .extra, diff: []))
            }
        }
        if output.manifest == nil, differences.count == all.count,
            differences.allSatisfy({ $0.kind == .missing })
        {
            let kind: Difference.Kind = FileSystem.exists(folder) ? .noFiles : .noFolder
            return OutputComparison(
                differences: [Difference(path: printed, kind: kind, diff: [])],
                diagnostics: output.diagnostics)
        }
        // The manifest depends on the other files, so report it only if these are up to date.
        if differences.count > 1 { differences.removeAll { $0.path == OutputManifest.fileName } }
        let model = "model.json"
        let old = try output.content(of: model).map { String(decoding: $0, as: UTF8.self) }
        let causes = StaleCauses(
            old: old, new: files.first { $0.path == model }?.content ?? "", plan)
        let shared = Set(files.lazy.filter(\.isShared).map(\.path)).union([OutputManifest.fileName])
        for index in differences.indices where differences[index].kind != .extra {
            let path = differences[index].path
            differences[index].cause = causes.cause(of: path, isShared: shared.contains(path))
        }
        for index in differences.indices {
            differences[index].path = output.printedPath(of: differences[index].path)
        }
        return OutputComparison(
            differences: differences.sorted { TextOrder.precedes($0.path, $1.path) },
            diagnostics: output.diagnostics)
    }

    /// The differences as text: a line for each file, with the page that makes it stale, followed
    /// by the changes.
    ///
    /// - Parameters:
    ///   - sources: the sources of the pages.
    ///   - withDiffs: whether to include the lines that differ.
    package func text(_ sources: SourceMap, withDiffs: Bool = false) -> String {
        var text = ""
        for difference in differences { text += difference.line(sources) }
        for difference in differences where withDiffs {
            for line in difference.diff { text += TerminalText.neutralised(line, keepingTabs: true) + "\n" }
        }
        return text
    }
}

extension GeneratedFiles {
    /// Compares the files with a folder. Each difference refers to the page that causes it.
    ///
    /// - Throws: if the folder cannot be read.
    package func comparison(
        of files: [GeneratedFile], with folder: String, printed: String
    ) throws(OutputError) -> OutputComparison {
        try OutputComparison.compare(files, with: folder, printed: printed, plan: plan)
    }
}
