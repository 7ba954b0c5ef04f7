import Foundation
import TestTools
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Runs the tool on a pseudo-terminal, as a user at a keyboard would.
enum Terminal {
    /// What came of a session.
    struct Session {
        /// Everything that the terminal showed, including the typed text.
        var text: String
        /// The exit status; negative if a signal ended the tool.
        var status: Int32
    }

    /// Types each line when the tool prompts for it.
    ///
    /// - Parameter killing: whether to kill the tool at the prompt after the last line.
    static func session(
        _ arguments: String..., typing lines: [String], killing: Bool = false, in folder: TemporaryFolder
    ) throws -> Session {
        var (main, other): (Int32, Int32) = (-1, -1)
        try #require(openpty(&main, &other, nil, nil, nil) == 0)
        let process = Process()
        process.executableURL = Tool.executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "dumb"]) { $1 }
        let handle = FileHandle(fileDescriptor: other)
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        close(other)
        defer { close(main) }
        var shown: [UInt8] = []
        var rest = lines[...]
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            // On Linux, the end is an error, because the other side is closed.
            let count = read(main, &buffer, buffer.count)
            if count <= 0 { break }
            shown += buffer[..<count]
            guard shown.suffix(prompt.count) == prompt[...] else { continue }
            if let line = rest.popFirst() {
                let bytes = Array((line + "\n").utf8)
                try #require(write(main, bytes, bytes.count) == bytes.count)
            } else if killing {
                kill(process.processIdentifier, SIGKILL)
            } else {
                Issue.record("the session asks for more than was typed")
                kill(process.processIdentifier, SIGKILL)
            }
        }
        process.waitUntilExit()
        let text = String(decoding: shown, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
        return Session(
            text: text,
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus)
    }

    private static let prompt = Array("? for help: ".utf8)
}
