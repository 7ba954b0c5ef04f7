import Foundation

/// A run of another program.
package struct ChildProcess {
    /// The exit status, or the negative number of the signal that ended the program.
    package var status: Int32
    /// What the program wrote to standard output.
    package var output: String
    /// What the program wrote to standard error.
    package var error: String

    /// The first line of standard error.
    package var firstLine: String { error.split(separator: "\n").first.map(String.init) ?? "" }

    /// Runs a program in the search path, or one with an absolute path, and waits until it ends.
    ///
    /// - Parameter folder: the program's working directory; by default, the working directory of the tests.
    package static func run(
        _ program: String, _ arguments: [String], in folder: String? = nil, input: String = "",
        environment: [String: String] = [:]
    ) throws -> ChildProcess {
        // Use files instead of pipes, because a full pipe would block the program.
        let streams = try TemporaryFolder(["in": input, "out": "", "error": ""])
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: streams.path(of: "in"))
        process.standardOutput = FileHandle(forWritingAtPath: streams.path(of: "out"))
        process.standardError = FileHandle(forWritingAtPath: streams.path(of: "error"))
        try process.run()
        process.waitUntilExit()
        return ChildProcess(
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus,
            output: streams.read("out") ?? "", error: streams.read("error") ?? "")
    }

    /// Whether a program can be run and succeeds.
    package static func succeeds(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) -> Bool {
        (try? run(program, arguments, environment: environment))?.status == 0
    }

    /// The Python interpreter that has the JSON Schema engines.
    package static let python = ProcessInfo.processInfo.environment["FORMWRIGHT_PYTHON"] ?? "python3"
}
