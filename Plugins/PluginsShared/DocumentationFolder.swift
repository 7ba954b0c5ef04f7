import Foundation
import PackagePlugin

/// The documentation of a target: the folder `Docs` in its folder, or a link of that name to a folder elsewhere.
///
/// Plugins cannot use the package's modules, so what is looked for stands here again, in short: the compiler is told what
/// was found, and tells of what it reads besides.
struct DocumentationFolder {
    /// The name of the folder, in any case.
    static let name = "Docs"

    /// The folder.
    let url: URL
    /// The configuration: the nearest `formwright.yml` in or above the folder, up to the package's own folder.
    let configuration: URL?
    /// The folders of partials above the documentation.
    private let partials: [URL]

    /// Finds the documentation of a target; nil where it has none.
    init?(of target: some Target, in package: Package) {
        guard let target = target as? any SourceModuleTarget else { return nil }
        let names = DocumentationFolder.entries(of: target.directoryURL)
        guard
            let name = names.first(where: { name in
                name.lowercased() == DocumentationFolder.name.lowercased()
                    && DocumentationFolder.isFolder(target.directoryURL.appending(path: name))
            })
        else { return nil }
        url = target.directoryURL.appending(path: name)
        // From the documentation to the package: what `formwright` would find above that is not the package's.
        var folders = [url]
        while let last = folders.last, last.path != package.directoryURL.path, last.path != "/" {
            folders.append(last.deletingLastPathComponent())
        }
        configuration = folders.lazy.map { $0.appending(path: "formwright.yml") }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
        partials = folders.dropFirst().map { $0.appending(path: "_partials") }
            .filter(DocumentationFolder.isFolder)
    }

    /// Every file and folder whose change can change the forms, sorted.
    ///
    /// Folders are among them, as they change when a page is added or removed.
    var inputs: [URL] {
        var inputs = DocumentationFolder.contents(of: url) + partials.flatMap(DocumentationFolder.contents)
        if let configuration {
            inputs.append(configuration)
            let lock = configuration.deletingLastPathComponent().appending(path: "formwright.lock")
            if FileManager.default.fileExists(atPath: lock.path) { inputs.append(lock) }
        }
        return Set(inputs).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What the compiler is told of the folder: DOCS, the configuration, and what is watched.
    var arguments: [String] {
        var arguments = [url.path]
        // What lies above the package is no part of it, and nobody would notice its changes.
        arguments += configuration.map { ["--config", $0.path] } ?? ["--no-config"]
        for watched in [url] + partials + (configuration.map { [$0] } ?? []) {
            arguments += ["--watched", watched.path]
        }
        return arguments
    }

    /// A folder and all that is in it, links followed, each folder once: a link may lead to one above it.
    private static func contents(of folder: URL) -> [URL] {
        var found: [URL] = []
        var visited: Set<String> = []
        var stack = [folder]
        while let next = stack.popLast() {
            guard isFolder(next) else {
                found.append(next)
                continue
            }
            guard visited.insert(next.resolvingSymlinksInPath().path).inserted else { continue }
            found.append(next)
            // As the compiler does: nothing hidden, and no packages of Node's.
            stack += entries(of: next).filter { !$0.hasPrefix(".") && $0 != "node_modules" }
                .map { next.appending(path: $0) }
                .filter { FileManager.default.fileExists(atPath: $0.path) }
        }
        return found
    }

    private static func entries(of folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
