import Foundation
import PackagePlugin

/// The documentation of a target: the folder `Docs` in its folder, or a link with that name to
/// another folder.
///
/// Plugins cannot use the package's modules, so this repeats a part of the compiler's search for
/// files. The compiler receives the result and reports any other file that it reads.
struct DocumentationFolder {
    /// The name of the folder, in upper or lower case.
    static let name = "Docs"

    /// The folder.
    let url: URL
    /// The target's folder, at which the search ends. SwiftPM notices files that are added or removed in this
    /// folder, but not in the folders above it.
    private let root: URL

    /// Finds the documentation of a target; nil if it has none.
    init?(of target: some Target) {
        guard let target = target as? any SourceModuleTarget else { return nil }
        let names = DocumentationFolder.entries(of: target.directoryURL)
        guard
            let name = names.first(where: { name in
                name.lowercased() == DocumentationFolder.name.lowercased()
                    && DocumentationFolder.isFolder(target.directoryURL.appending(path: name))
            })
        else { return nil }
        url = target.directoryURL.appending(path: name)
        root = target.directoryURL
    }

    /// Every file and folder that can affect the forms, sorted.
    ///
    /// Folders are included, because they change when a page is added or removed.
    var inputs: [URL] {
        let besides = ["formwright.yml", "formwright.answers.yml", "formwright.lock", "_partials"].map {
            root.appending(path: $0)
        }
        .filter { FileManager.default.fileExists(atPath: $0.path) }
        return Set(([url] + besides).flatMap(DocumentationFolder.contents))
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The arguments for the compiler: DOCS, and the folder at which the search for a configuration
    /// ends.
    var arguments: [String] { [url.path, "--root", root.path] }

    /// The files and folders that the build notices.
    var watched: [String] {
        [url.path]
            + ["formwright.yml", "formwright.answers.yml", "_partials"].map { root.appending(path: $0).path }
    }

    /// A folder and everything in it. Links are followed, but each folder is visited once, because
    /// a link may lead to a folder above it.
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
            // Like the compiler, skip hidden files and `node_modules`.
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
