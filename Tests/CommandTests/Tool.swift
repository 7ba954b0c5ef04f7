import Foundation
import TestTools

/// Runs the executable that was built with the tests.
enum Tool {
    /// What a run gave.
    struct Result {
        var status: Int32
        var output: String
        var error: String

        /// The first line of the messages.
        var firstLine: String { error.split(separator: "\n").first.map(String.init) ?? "" }
    }

    /// The executable is beside the test bundle.
    static var executable: URL {
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let folder =
            bundles.first?.deletingLastPathComponent()
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        return folder.appendingPathComponent("formwright")
    }

    /// Runs the tool in a folder.
    static func run(
        _ arguments: String..., in folder: TemporaryFolder, input: String = "",
        environment: [String: String] = [:]
    ) throws -> Result {
        try run(arguments, in: folder, input: input, environment: environment)
    }

    /// Runs a script of the shell that finds the tool as `$0`.
    static func run(script: String, in folder: TemporaryFolder) throws -> Result {
        try run(["-c", script, executable.path], in: folder, program: URL(fileURLWithPath: "/bin/sh"))
    }

    static func run(
        _ arguments: [String], in folder: TemporaryFolder, input: String = "",
        environment: [String: String] = [:], program: URL = executable
    ) throws -> Result {
        // Files instead of pipes: a pipe that no one empties would stop the tool.
        let streams = try TemporaryFolder(["in": input, "out": "", "error": ""])
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: streams.path(of: "in"))
        process.standardOutput = FileHandle(forWritingAtPath: streams.path(of: "out"))
        process.standardError = FileHandle(forWritingAtPath: streams.path(of: "error"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit
                ? process.terminationStatus : -process.terminationStatus,
            output: streams.read("out") ?? "", error: streams.read("error") ?? "")
    }
}
