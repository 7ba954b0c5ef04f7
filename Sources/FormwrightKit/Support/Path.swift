import FormModel
import Foundation

/// Operations on path strings, without access to the disk.
package enum Path {
    /// The working directory of the process.
    package static var workingDirectory: String { FileManager.default.currentDirectoryPath }

    /// The absolute path for a path relative to `base`, with `.`, `..` and repeated slashes resolved.
    package static func absolute(_ path: String, from base: String) -> String {
        let joined = path.hasPrefix("/") ? path : base + "/" + path
        var parts: [Substring] = []
        for part in joined.pathParts where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// The relative path from a folder to a path, which must both be absolute; `.` if they are equal.
    package static func relative(_ path: String, to folder: String) -> String {
        if let inside = inside(path, of: folder) { return inside }
        let path = path.pathParts
        let folder = folder.pathParts
        var common = 0
        while common < path.count, common < folder.count, path[common] == folder[common] { common += 1 }
        let parts = Array(repeating: "..", count: folder.count - common) + path[common...].map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// The part of a path after a folder; nil if the path is not below the folder, or if a component after
    /// the folder is empty.
    private static func inside(_ path: String, of folder: String) -> String? {
        let slash = UInt8(ascii: "/")
        guard path.utf8.starts(with: folder.utf8) else { return nil }
        let rest = path.utf8.dropFirst(folder.utf8.count)
        guard rest.first == slash else { return nil }
        var isAfterSlash = false
        for byte in rest {
            if byte == slash, isAfterSlash { return nil }
            isAfterSlash = byte == slash
        }
        return isAfterSlash ? nil : String(Substring(rest.dropFirst()))
    }

    /// The parent folder of a path.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path itself if it is a folder; otherwise, its parent folder. The result is `.` for the working
    /// directory.
    package static func nearestFolder(_ path: String) -> String {
        FileSystem.isFolder(path) ? path : folder(of: path)
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        let slash = UInt8(ascii: "/")
        guard let end = path.utf8.lastIndex(where: { $0 != slash }) else { return path }
        let start = path.utf8[...end].lastIndex(of: slash).map { path.utf8.index(after: $0) }
        return String(path[(start ?? path.startIndex)...end])
    }

    /// Joins the path of a folder and a path relative to it.
    static func join(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// An absolute path for messages: relative to the working directory, if that is shorter and the working
    /// directory is not the root.
    package static func printable(_ path: String, from workingDirectory: String) -> String {
        if workingDirectory == "/" { return path }
        let relative = relative(path, to: workingDirectory)
        return relative.utf8.count <= path.utf8.count ? relative : path
    }

    /// Whether an absolute path is the given folder or is inside it.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || folder == "/" || path.hasPrefix(folder + "/")
    }

    /// The deepest folder that contains all the given folders, which are absolute paths.
    static func commonFolder(of folders: [String]) -> String {
        guard var common = folders.first?.pathParts else { return "/" }
        for folder in folders.dropFirst() {
            let parts = folder.pathParts
            var count = 0
            while count < common.count, count < parts.count, common[count] == parts[count] { count += 1 }
            common = Array(common[..<count])
        }
        return "/" + common.joined(separator: "/")
    }
}
