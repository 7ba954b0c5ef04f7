import Foundation

/// Where the process writes: data to standard output, all else to standard error.
struct Console: Sendable {
    /// Whether messages may be coloured: standard error is a terminal, and `NO_COLOR` is not set.
    let isColoured: Bool

    init() {
        let environment = ProcessInfo.processInfo.environment
        isColoured =
            isatty(STDERR_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
        // A reader that has seen enough, such as `head`, ends the writing and not the process.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Writes data.
    func output(_ text: String) {
        if !Console.write(text, to: STDOUT_FILENO) {
            error("formwright: error: cannot write to standard output: \(String(cString: strerror(errno)))\n")
            exit(ExitStatus.usage.rawValue)
        }
    }

    /// Writes messages.
    func error(_ text: String) {
        // There is nobody left to tell where this fails.
        _ = Console.write(text, to: STDERR_FILENO)
    }

    /// Writes all of a text; true where it arrived, or nobody reads any more.
    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Foundation.write(
                    descriptor,
                    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.startIndex...])
                        .baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return errno == EPIPE }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
