import FormModel

/// Finds the pages and partials of a compilation.
enum DocumentDiscovery {
    /// The name of folders that contain partials.
    static let partialsFolder = "_partials"

    /// Whether a file name is the name of a document: a page, a partial, or a snapshot of a rendered page.
    static func isDocument(_ name: String) -> Bool {
        [".md", ".mdx", ".markdown", ".snapshot.yml", ".snapshot.yaml"].contains { suffix in
            name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count
        }
    }

    /// A folder or file that a command received as one of its DOCS.
    private struct Root {
        var location: String
        var printed: String
        var folder: String
        var isFile: Bool
    }

    /// Finds all documents in folders and files.
    ///
    /// If the configuration names a folder that cannot be read, the others are searched. If a path that a user typed
    /// cannot be read, nothing is searched.
    ///
    /// - Parameters:
    ///   - docs: the paths that the user gave; relative paths are resolved against `workingDirectory`.
    ///   - configuration: the configuration. It can name further folders of partials, and the
    ///     search in parent folders ends at its folder.
    static func discover(
        _ docs: [String], configuration: Configuration, workingDirectory: String
    ) -> DocumentSet {
        var set = DocumentSet()
        var roots: [Root] = []
        var folders: [String] = []
        var isMistyped = false
        for path in docs {
            let location = Path.absolute(path, from: workingDirectory)
            func fail(_ message: String) {
                set.fail(
                    message, about: location, at: configuration.pathRanges[location] ?? .start(of: path))
                if !configuration.docs.contains(location) { isMistyped = true }
                // The names of the other pages must not depend on whether this path can be read.
                folders.append(isDocument(Path.name(of: location)) ? Path.folder(of: location) : location)
            }
            do {
                let status = try FileSystem.status(of: location, followingLinks: true)
                let isFile = status.kind != .folder
                guard !isFile || isDocument(Path.name(of: location)) else {
                    fail(
                        "'\(path)' is not a document; expected a folder, or a *.md, *.mdx, *.markdown or *.snapshot.yml file"
                    )
                    continue
                }
                let folder = isFile ? Path.folder(of: location) : location
                folders.append(folder)
                roots.append(
                    Root(
                        location: location, printed: Path.join(".", path.normalised), folder: folder,
                        isFile: isFile))
            } catch {
                let origin =
                    configuration.docs.contains(location) ? "; the configuration names it under 'docs'" : ""
                fail("cannot read '\(path)': \(error.reason)\(origin)")
            }
        }
        for folder in configuration.partials where !FileSystem.exists(folder) {
            let path = Path.printable(folder, from: workingDirectory)
            set.fail(
                "'\(path)' does not exist; create this folder, or remove it from 'partials' in the configuration",
                about: folder, at: configuration.pathRanges[folder] ?? .start(of: path))
        }
        guard !roots.isEmpty, !isMistyped else { return set }

        let base = Path.commonFolder(of: folders)
        func document(_ location: String) -> DocumentSet.Document {
            let root = roots.first { Path.isInside(location, $0.location) }
            let printed: String =
                if let root, root.isFile {
                    root.printed
                } else if let root {
                    Path.join(root.printed, Path.relative(location, to: root.location))
                } else {
                    Path.printable(location, from: workingDirectory)
                }
            return DocumentSet.Document(
                location: location, name: Path.relative(location, to: base), path: printed)
        }

        var walk = FolderWalk()
        for root in roots { walk.visit(root.location, isInPartials: false) }
        var partialWalk = walk
        let partialFolders = foldersOfPartials(base: base, configuration: configuration)
        for folder in partialFolders.optional where FileSystem.exists(folder) {
            partialWalk.visit(folder, isInPartials: true)
        }
        for folder in partialFolders.configured where FileSystem.exists(folder) {
            partialWalk.visit(folder, isInPartials: true)
        }
        for root in roots where root.isFile {
            // If a single page is compiled, it may import the files next to it.
            for name in (try? FileSystem.entries(of: root.folder)) ?? []
            where isNamedAsPartial(name) && isDocument(name) {
                partialWalk.visit(Path.join(root.folder, name), isInPartials: true)
            }
        }

        for failure in partialWalk.failures {
            let path = document(failure.location).path
            set.fail(
                "cannot read '\(path)': \(failure.reason)", about: failure.location, at: .start(of: path))
        }
        for found in partialWalk.files {
            let name = Path.name(of: found.location)
            let isConfigured = partialFolders.configured.contains { Path.isInside(found.location, $0) }
            if found.isInPartials || isConfigured || isNamedAsPartial(name) {
                set.partials.append(document(found.location))
            } else {
                set.pages.append(document(found.location))
            }
        }
        if set.pages.isEmpty, set.diagnostics.isEmpty {
            let folders = docs.map { "'\($0)'" }.joined(separator: ", ")
            set.diagnostics.append(
                Diagnostic(
                    .error, rule: "no-documents", "there are no pages in \(folders)",
                    at: docs.first.map { .start(of: $0) }))
        }
        set.pages = TextOrder.sorted(set.pages, by: \.name)
        set.partials = TextOrder.sorted(set.partials, by: \.name)
        return set
    }

    /// Whether a file's name makes it a partial: it begins with `_`, except for `_index.md`, the
    /// page of a section in Hugo.
    private static func isNamedAsPartial(_ name: String) -> Bool {
        name.hasPrefix("_") && !name.hasPrefix("_index.")
    }

    /// The folders of partials outside the documentation: folders named `_partials` above it, and folders
    /// listed in the configuration.
    ///
    /// The search ends at the configuration's folder or, if there is no configuration above the
    /// documentation, at the parent of the documentation's root.
    private static func foldersOfPartials(
        base: String, configuration: Configuration
    ) -> (optional: [String], configured: [String]) {
        var folders = [Path.join(base, partialsFolder)]
        let top =
            if let folder = configuration.folder, Path.isInside(base, folder) { folder } else {
                Path.folder(of: base)
            }
        var folder = base
        while folder != top, folder != "/" {
            folder = Path.folder(of: folder)
            folders.append(Path.join(folder, partialsFolder))
        }
        return (folders, configuration.partials)
    }
}

extension DocumentSet {
    /// Records that a file or folder cannot be read.
    fileprivate mutating func fail(_ message: String, about location: String, at range: SourceRange) {
        unread.append(location)
        diagnostics.append(Diagnostic(.error, rule: RuleNames.unreadableFile, message, at: range))
    }
}

extension String {
    /// The path without `.` components, repeated slashes and a trailing slash; `.` for the folder itself.
    fileprivate var normalised: String {
        let parts = split(separator: "/").filter { $0 != "." }
        if hasPrefix("/") { return "/" + parts.joined(separator: "/") }
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
