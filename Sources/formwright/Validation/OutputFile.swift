import Foundation

/// A file that appears only when it is complete.
final class OutputFile {
    /// Why a file cannot be written.
    struct Failure: Error {
        /// The reason, in words.
        var message: String
    }

    private let path: String
    private let partial: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isOpen = true

    /// Creates a temporary file next to the target. Standard output (`-`) and anything that is not a regular
    /// file, such as a device, is written directly.
    init(_ path: String) throws(Failure) {
        var information = stat()
        if path == "-" || stat(path, &information) == 0 && information.st_mode & S_IFMT != S_IFREG {
            self.path = path
            partial = ""
            descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw OutputFile.failure(path) }
            return
        }
        // If the path is a link, keep the link and replace its target.
        let resolved = realpath(path, nil)
        defer { free(resolved) }
        self.path = resolved.map { String(cString: $0) } ?? path
        var template = Array("\(self.path).XXXXXX".utf8CString)
        descriptor = PartialFiles.make(&template)
        partial = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard descriptor >= 0 else { throw OutputFile.failure(path) }
        // Set the same permissions as for a file that `open` creates.
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
    }

    deinit { discard() }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(Failure) {
        buffer += bytes
        if buffer.count >= 1 << 16 || partial.isEmpty { try flush() }
    }

    private func flush() throws(Failure) {
        guard Console.write(buffer, to: descriptor) == .written else { throw OutputFile.failure(path) }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Moves the file to its final path.
    func finish() throws(Failure) {
        try flush()
        guard !partial.isEmpty else { return }
        guard fsync(descriptor) == 0 || errno == EINVAL, rename(partial, path) == 0 else {
            throw OutputFile.failure(path)
        }
        PartialFiles.remove(partial)
        close(descriptor)
        isOpen = false
    }

    /// Removes the incomplete file.
    func discard() {
        guard isOpen, !partial.isEmpty, descriptor >= 0 else { return }
        isOpen = false
        close(descriptor)
        unlink(partial)
        PartialFiles.remove(partial)
    }

    private static func failure(_ path: String) -> Failure {
        Failure(message: "cannot write '\(path)': \(String(cString: strerror(errno)))")
    }
}

/// The incomplete files. They are removed if a signal ends the process.
enum PartialFiles {
    /// At most two files are written at a time. A signal may arrive between any two instructions, so there is
    /// no lock, and each slot is a single word.
    nonisolated(unsafe) private static var first: UnsafeMutablePointer<CChar>?
    nonisolated(unsafe) private static var second: UnsafeMutablePointer<CChar>?

    /// Creates a file from a template, as `mkstemp` does. From the moment the file exists, a signal that ends
    /// the process removes it.
    static func make(_ template: inout [CChar]) -> Int32 {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        if first == nil, second == nil { catchSignals() }
        let descriptor = mkstemp(&template)
        let error = errno
        if descriptor >= 0 {
            let name = strdup(&template)
            if first == nil { first = name } else { second = name }
        }
        // The parent process may have blocked these signals.
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        errno = error
        return descriptor
    }

    /// Installs handlers for signals that end the process. Signals that are ignored stay ignored, because
    /// `nohup` relies on that.
    private static func catchSignals() {
        let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            let before = Foundation.signal(signal, removeAndEnd)
            if unsafeBitCast(before, to: Int.self) == ignored { Foundation.signal(signal, SIG_IGN) }
        }
    }

    static func remove(_ path: String) {
        if let name = first, String(cString: name) == path { first = nil } else { second = nil }
    }

    /// Removes all incomplete files.
    static func removeAll() {
        if let first { unlink(first) }
        if let second { unlink(second) }
    }

    private static let removeAndEnd: @convention(c) (Int32) -> Void = { number in
        removeAll()
        _exit(128 + number)
    }
}
