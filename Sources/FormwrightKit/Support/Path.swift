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
        var path = path
        var folder = folder
        return path.withUTF8 { path in
            folder.withUTF8 { folder in
                guard path.count > folder.count + 1, begins(path, with: folder), path.last != slash else {
                    return nil
                }
                let rest = path[folder.count...]
                guard rest.first == slash,
                    !zip(rest, rest.dropFirst()).contains(where: { $0 == slash && $1 == slash })
                else { return nil }
                return String(decoding: rest.dropFirst(), as: UTF8.self)
            }
        }
    }

    private static func begins(
        _ path: UnsafeBufferPointer<UInt8>, with start: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard path.count >= start.count, let bytes = path.baseAddress, let others = start.baseAddress else {
            return start.isEmpty
        }
        return memcmp(bytes, others, start.count) == 0
    }

    /// The parent folder of a path.
    static func folder(of path: String) -> String {
        var path = path
        return path.withUTF8 { bytes in
            guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
            return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
        }
    }

    /// The path itself if it is a folder; otherwise, its parent folder. The result is `.` for the working
    /// directory.
    package static func nearestFolder(_ path: String) -> String {
        FileSystem.isFolder(path) ? path : folder(of: path)
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        let slash = UInt8(ascii: "/")
        var path = path
        return path.withUTF8 { bytes in
            guard let end = bytes.lastIndex(where: { $0 != slash }) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
            return String(decoding: bytes[start...end], as: UTF8.self)
        }
    }

    /// Joins the path of a folder and a path relative to it.
    static func join(_ folder: String, _ path: some StringProtocol) -> String {
        if folder.isEmpty || folder == "." { return String(path) }
        let endsWithSlash = folder.utf8.last == UInt8(ascii: "/")
        let length = folder.utf8.count + (endsWithSlash ? 0 : 1) + path.utf8.count
        return String(unsafeUninitializedCapacity: length) { joined in
            var end = joined.initialize(fromContentsOf: folder.utf8)
            if !endsWithSlash {
                joined.initializeElement(at: end, to: UInt8(ascii: "/"))
                end += 1
            }
            return joined[end...].initialize(fromContentsOf: path.utf8)
        }
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
        // File systems compare bytes, while strings with different accents can be equal.
        guard folder != "/" else { return true }
        var path = path
        var folder = folder
        return path.withUTF8 { path in
            folder.withUTF8 { folder in
                begins(path, with: folder)
                    && (path.count == folder.count || path[folder.count] == UInt8(ascii: "/"))
            }
        }
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
