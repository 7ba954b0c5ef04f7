import Foundation

/// An error about a file or folder, worded for people.
package struct FileError: Error, Hashable, Sendable {
    /// The system's reason, such as `Permission denied`.
    package var reason: String
    /// Whether the file does not exist.
    package var isMissing: Bool

    init(reason: String, isMissing: Bool = false) {
        self.reason = reason
        self.isMissing = isMissing
    }

    /// The error of the last system call.
    static var last: FileError { FileError(code: errno) }

    private init(code: Int32) {
        reason = String(cString: strerror(code))
        isMissing = code == ENOENT || code == ENOTDIR
    }
}

/// The few system calls that the driver needs, with errors that include the reason.
///
/// Foundation's functions hide the reason, follow links where this module must not, and block on named pipes.
enum FileSystem {
    /// The kind of a file.
    enum Kind: Hashable {
        case file
        case folder
        case link
        case other
    }

    /// Identifies a file regardless of its name.
    struct Identity: Hashable {
        var device: UInt64
        var node: UInt64
    }

    /// The result of `status`.
    struct Status: Hashable {
        var kind: Kind
        var identity: Identity

        fileprivate init(_ information: stat) {
            kind =
                switch information.st_mode & S_IFMT {
                case S_IFREG: .file
                case S_IFDIR: .folder
                case S_IFLNK: .link
                default: .other
                }
            identity = Identity(
                device: UInt64(truncatingIfNeeded: information.st_dev),
                node: UInt64(truncatingIfNeeded: information.st_ino))
        }
    }

    /// The maximum number of bytes to read. No page or model comes close to this size, but a device could be
    /// endless.
    static let sizeLimit = 64 << 20

    /// The status of a path; links are followed only on request.
    static func status(of path: String, followingLinks: Bool) throws(FileError) -> Status {
        guard let status = statusIfKnown(of: path, followingLinks: followingLinks) else { throw .last }
        return status
    }

    /// The status of a path; nil if it cannot be determined. This takes less time than an error that is not
    /// reported.
    static func statusIfKnown(of path: String, followingLinks: Bool) -> Status? {
        var information = stat()
        let result = followingLinks ? stat(path, &information) : lstat(path, &information)
        return result == 0 ? Status(information) : nil
    }

    /// The size and modification time of a file, as a string that stays the same unless someone writes to the
    /// file.
    static func stamp(of path: String) throws(FileError) -> String {
        var information = stat()
        guard stat(path, &information) == 0 else { throw .last }
        #if canImport(Darwin)
            let time = information.st_mtimespec
        #else
            let time = information.st_mtim
        #endif
        return "\(information.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }

    /// Whether anything exists at a path, including a broken link.
    static func exists(_ path: String) -> Bool {
        statusIfKnown(of: path, followingLinks: false) != nil
    }

    /// The content of a regular file, of at most `sizeLimit` bytes.
    static func read(_ path: String) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK, opening a named pipe would wait for a process that writes to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw .last }
        switch information.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FileError(reason: "Is a directory")
        default: throw FileError(reason: "Not a regular file")
        }
        guard information.st_size <= sizeLimit else {
            throw FileError(reason: "Larger than \(sizeLimit >> 20) MiB")
        }
        var bytes: [UInt8] = []
        // Read the whole file at once, then continue while there is more, because the file may grow or report
        // a size of 0. One more byte shows whether there is more.
        let size = Int(information.st_size)
        var capacity = size + 1
        while true {
            let chunk = try read(descriptor, atMost: capacity, expected: bytes.isEmpty ? size : nil)
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= sizeLimit else {
                throw FileError(reason: "Larger than \(sizeLimit >> 20) MiB")
            }
            if chunk.count < capacity { return bytes }
            capacity = 1 << 14
        }
    }

    /// The next bytes of an open file; fewer than requested only at the end of the file.
    ///
    /// - Parameter expected: the size of the file, if nothing has been read. If it is read in one go, there is no
    ///   need to read again to find the end.
    private static func read(
        _ descriptor: Int32, atMost limit: Int, expected: Int?
    ) throws(FileError) -> [UInt8] {
        var error: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            while count < limit {
                let read = Foundation.read(
                    descriptor, UnsafeMutableRawBufferPointer(buffer).baseAddress.map { $0 + count },
                    limit - count)
                if read < 0, errno == EINTR { continue }
                if read < 0 { error = .last }
                guard read > 0 else { return }
                count += read
                if read == expected { return }
            }
        }
        if let error { throw error }
        return bytes
    }

    /// The names in a folder, without `.` and `..`, in no particular order.
    static func entries(of folder: String) throws(FileError) -> [String] {
        var names: [String] = []
        try forEachEntry(of: folder) { name, _ in names.append(name) }
        return names
    }

    /// Calls a function for each name in a folder, with a function that returns the status of the entry; links are not
    /// followed. This takes less time than resolving the path of each entry.
    ///
    /// In names that are not valid UTF-8, invalid bytes are replaced, so such files cannot be opened.
    static func forEachEntry(
        of folder: String, _ body: (_ name: String, _ status: () -> Status?) -> Void
    ) throws(FileError) {
        guard let stream = opendir(folder) else { throw .last }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .last }
                return
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(
                    to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
                ) {
                    String(cString: $0)
                }
            }
            guard name != ".", name != ".." else { continue }
            body(name) {
                var information = stat()
                let result = fstatat(dirfd(stream), name, &information, AT_SYMLINK_NOFOLLOW)
                return result == 0 ? Status(information) : nil
            }
        }
    }

    /// The path with links resolved; nil if the path does not exist.
    static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    /// The path with the links in that part of it resolved that exists.
    static func resolvedAsFarAsItExists(_ path: String) -> String {
        guard path.utf8.count <= Int(PATH_MAX) else { return path }
        var existing = path
        while existing != "/", existing != "." {
            if let resolved = resolved(existing) { return resolved + path.dropFirst(existing.count) }
            existing = Path.folder(of: existing)
        }
        return path
    }

    /// Creates a folder and its parent folders.
    static func makeFolders(_ path: String) throws(FileError) {
        if let existing = statusIfKnown(of: path, followingLinks: true) {
            guard existing.kind == .folder else { throw FileError(reason: "Not a directory") }
            return
        }
        let parent = Path.folder(of: path)
        if parent != path { try makeFolders(parent) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
    }

    /// Runs work under an exclusive lock on a folder; other processes wait.
    ///
    /// If the file system does not support locks, the work runs without one.
    static func whileLocking<Result>(
        _ folder: String, _ work: () throws(OutputError) -> Result
    ) throws(OutputError) -> Result {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
        return try work()
    }

    /// Writes a file, replacing any existing file at the path. Does not follow a link.
    ///
    /// The content may not be on the disk yet; see `synchronise(_:)`.
    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        unlink(path)
        try create(path, with: bytes)
    }

    /// Writes a new file; fails if the path already exists.
    static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = FileError.last
                close(descriptor)
                throw error
            }
            offset += count
        }
        guard close(descriptor) == 0 else { throw .last }
    }

    /// Replaces a file atomically, so that readers never see an incomplete file. The folder must
    /// exist.
    ///
    /// - Parameter lasts: whether to flush the content to disk first, for files that cannot be
    ///   regenerated.
    static func replace(_ path: String, with bytes: [UInt8], lasts: Bool) throws(FileError) {
        let temporary = Path.join(Path.folder(of: path), ".\(Path.name(of: path)).formwright-new")
        do throws(FileError) {
            try write(bytes, to: temporary)
            if lasts { try synchronise(temporary) }
            try rename(temporary, to: path)
        } catch {
            try? remove(temporary)
            throw error
        }
    }

    /// Flushes a file's content to disk.
    static func synchronise(_ path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        let synchronised = fsync(descriptor) == 0
        let error = FileError.last
        close(descriptor)
        guard synchronised else { throw error }
    }

    /// Renames a file. An existing file at the new path is replaced atomically.
    static func rename(_ old: String, to new: String) throws(FileError) {
        guard Foundation.rename(old, new) == 0 else { throw .last }
    }

    /// Removes a file or link.
    static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw .last }
    }

    /// Removes a folder if it is empty.
    static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }
}

extension FileSystem {
    /// Whether a path is a folder.
    static func isFolder(_ path: String) -> Bool {
        statusIfKnown(of: path, followingLinks: true)?.kind == .folder
    }
}
