import Foundation

/// The output of the process: data goes to standard output, everything else to standard error.
struct Console: Sendable {
    /// Whether messages may be coloured, which requires that standard error is a terminal and `NO_COLOR` is
    /// not set.
    let isColoured: Bool

    init() {
        let environment = ProcessInfo.processInfo.environment
        isColoured =
            isatty(STDERR_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
        // If a reader such as `head` closes the pipe, stop writing, but do not end the process.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Writes data.
    func output(_ text: String) {
        if Console.write(text, to: STDOUT_FILENO) == .failed {
            error("formwright: error: cannot write to standard output: \(String(cString: strerror(errno)))\n")
            exit(ExitStatus.usage.rawValue)
        }
    }

    /// Writes messages.
    func error(_ text: String) {
        // If writing fails here, there is nowhere left to report it.
        _ = Console.write(text, to: STDERR_FILENO)
    }

    /// The outcome of a write.
    enum Outcome {
        case written
        /// The reader closed the pipe.
        case closed
        /// Writing failed; `errno` contains the reason.
        case failed
    }

    /// Writes a whole string.
    static func write(_ text: String, to descriptor: Int32) -> Outcome {
        var text = text
        return text.withUTF8 { write($0, to: descriptor) }
    }

    /// Writes all bytes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
        bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Outcome {
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return errno == EPIPE ? .closed : .failed }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return .written
    }
}
