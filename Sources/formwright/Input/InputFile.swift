import Foundation

/// A file to validate, or standard input; read piece by piece.
final class InputFile {
    /// Why a file cannot be read.
    struct Failure: Error {
        /// The reason, for people.
        var message: String
    }

    /// The name to print.
    let name: String

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// The most bytes of one document: what validates is held in memory.
    static let sizeLimit = 1 << 30

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws(Failure) {
        if path == "-" {
            name = "<stdin>"
            descriptor = STDIN_FILENO
            return
        }
        name = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFile.failure(path) }
        var information = stat()
        if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
            throw Failure(message: "cannot read '\(path)': \(String(cString: strerror(EISDIR)))")
        }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// All that is left of the file.
    func readAll() throws(Failure) -> [UInt8] {
        while !isAtEnd {
            try fill()
            try checkSize(of: "the file")
        }
        defer { position = buffer.count }
        return Array(buffer[position...])
    }

    /// The next line without its line feed; nil at the end.
    ///
    /// Holds one line in memory, not the file.
    func readLine() throws(Failure) -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            if isAtEnd {
                defer { position = buffer.count }
                return position < buffer.count ? Array(buffer[position...]) : nil
            }
            // What was handed out is dropped once for each piece that is read, so that the work stays linear.
            buffer.removeSubrange(..<position)
            position = 0
            searched = buffer.count
            try fill()
            try checkSize(of: "a line")
        }
    }

    private func checkSize(of what: String) throws(Failure) {
        if buffer.count > InputFile.sizeLimit {
            throw Failure(
                message: "cannot read '\(name)': \(what) is larger than \(InputFile.sizeLimit >> 20) MiB")
        }
    }

    private func fill() throws(Failure) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFile.failure(name) }
            isAtEnd = count == 0
            buffer += chunk[..<count]
            return
        }
    }

    private static func failure(_ name: String) -> Failure {
        Failure(message: "cannot read '\(name)': \(String(cString: strerror(errno)))")
    }
}
