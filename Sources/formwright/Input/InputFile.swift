import FormwrightKit
import Foundation
import JSONSchemaValidation

/// A file to validate, or standard input, read in pieces.
final class InputFile {
    /// Why a file cannot be read.
    struct Failure: Error {
        /// The reason, in words.
        var message: String
    }

    /// The name of the file in messages.
    let name: String
    /// The number of bytes, if it is known in advance.
    let size: Int?

    private let descriptor: Int32

    /// The maximum number of bytes in one document, which is held in memory.
    static let sizeLimit = 1 << 30

    /// The name of standard input in messages.
    static let standardInputName = "<stdin>"

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws(Failure) {
        name = path == "-" ? Self.standardInputName : path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            size = nil
            throw InputFile.failure(path)
        }
        var information = stat()
        let isKnown = fstat(descriptor, &information) == 0
        size = isKnown && information.st_mode & S_IFMT == S_IFREG ? Int(information.st_size) : nil
        if isKnown, information.st_mode & S_IFMT == S_IFDIR {
            throw Failure(message: "cannot read '\(path)': \(String(cString: strerror(EISDIR)))")
        }
    }

    deinit {
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    /// Reads the whole file.
    func readAll() throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try InputFile.read(descriptor, &chunk, chunk.count, name)
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            if bytes.count > InputFile.sizeLimit {
                throw Failure(
                    message: "cannot read '\(name)': the file is larger than \(InputFile.sizeLimit >> 20) MiB"
                )
            }
        }
    }

    /// Reads at most the given number of bytes; returns 0 at the end of the file.
    func read(into bytes: UnsafeMutablePointer<UInt8>, _ count: Int) throws(Failure) -> Int {
        try InputFile.read(descriptor, bytes, count, name)
    }

    private static func read(
        _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ capacity: Int, _ name: String
    ) throws(Failure) -> Int {
        while true {
            let count = Foundation.read(descriptor, bytes, capacity)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFile.failure(name) }
            return count
        }
    }

    /// Whether bytes can be read without waiting.
    var hasMore: Bool {
        if size != nil { return true }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) != 0
    }

    /// Checks the first bytes of a file with many documents.
    ///
    /// - Throws: if the file has a different encoding or is compressed, because every line would then
    ///   be invalid.
    func checkEncoding(_ bytes: Span<UInt8>) throws(Failure) {
        try checkCompression(bytes)
        if case .utf16(let encoding) = InputEncoding(bytes) {
            throw Failure(
                message:
                    "cannot read '\(name)': the file is \(encoding); run: iconv -f \(encoding) -t UTF-8\(operand) | formwright validate …"
            )
        }
    }

    /// Checks whether the first bytes are those of a compressed file.
    func checkCompression(_ bytes: Span<UInt8>) throws(Failure) {
        if bytes.count >= 2, bytes[0] == 0x1F, bytes[1] == 0x8B {
            throw Failure(
                message:
                    "cannot read '\(name)': the file is compressed; run: gzip -dc\(operand) | formwright validate …"
            )
        }
    }

    /// The file as an operand for a shell command; empty for standard input.
    private var operand: String {
        descriptor == STDIN_FILENO ? "" : " " + ShellWord.quoted(name)
    }

    private static func failure(_ name: String) -> Failure {
        Failure(message: "cannot read '\(name)': \(String(cString: strerror(errno)))")
    }
}
