import FormModel

/// Finds the files below folders. Each file is found only once, even if links lead to it.
///
/// Real files and folders are visited first, then the targets of links in the order of their names. As a
/// result, a file that is below the folder and also linked keeps its own name. No folder is visited twice, so
/// the walk ends even if there are cycles.
struct FolderWalk {
    /// A file that was found.
    struct Found: Hashable {
        /// The absolute path of the file.
        var location: String
        /// Whether the file is in a folder of partials.
        var isInPartials: Bool
    }

    /// The files, in no particular order.
    private(set) var files: [Found] = []
    /// Folders that could not be read, with the reason.
    private(set) var failures: [(location: String, reason: String)] = []

    /// A file or folder to visit, with its status if it is known.
    private struct Entry {
        var found: Found
        var status: FileSystem.Status?
    }

    private var visited: Set<FileSystem.Identity> = []
    private var pendingLinks: [Found] = []

    /// Visits a folder or file, and everything below it.
    mutating func visit(_ location: String, isInPartials: Bool) {
        walk(Found(location: location, isInPartials: isInPartials))
        while !pendingLinks.isEmpty {
            let links = pendingLinks.sorted { TextOrder.precedes($0.location, $1.location) }
            pendingLinks = []
            for link in links { walk(link) }
        }
    }

    private mutating func walk(_ start: Found) {
        // Use an explicit stack, because folders can be nested arbitrarily deep.
        var stack = [Entry(found: start)]
        while let next = stack.popLast() {
            let found = next.found
            do {
                let status =
                    if let status = next.status { status } else {
                        try FileSystem.status(of: found.location, followingLinks: true)
                    }
                guard visited.insert(status.identity).inserted else { continue }
                switch status.kind {
                case .folder: stack += try children(of: found)
                case .file, .other, .link: files.append(found)
                }
            } catch {
                failures.append((found.location, error.reason))
            }
        }
    }

    /// The entries to visit in a folder, except links, which are visited later.
    private mutating func children(of folder: Found) throws(FileError) -> [Entry] {
        var children: [Entry] = []
        try FileSystem.forEachEntry(of: folder.location) { name, findStatus in
            if name.hasPrefix(".") || name == "node_modules" { return }
            let location = Path.join(folder.location, name)
            let isPartials = folder.isInPartials || name == DocumentDiscovery.partialsFolder
            let status = findStatus()
            // Skip files that are not documents, whether or not they are readable.
            switch status?.kind {
            case .folder:
                let found = Found(location: location, isInPartials: isPartials)
                children.append(Entry(found: found, status: status))
            case .link:
                let target = FileSystem.statusIfKnown(of: location, followingLinks: true)
                if target?.kind == .folder || DocumentDiscovery.isDocument(name) {
                    pendingLinks.append(Found(location: location, isInPartials: isPartials))
                }
            case .file, .other, nil:
                if DocumentDiscovery.isDocument(name) {
                    let found = Found(location: location, isInPartials: folder.isInPartials)
                    children.append(Entry(found: found, status: status))
                }
            }
        }
        return children
    }
}
