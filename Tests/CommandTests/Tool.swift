import Foundation
import TestTools
import Testing

/// Runs the executable that was built with the tests.
enum Tool {
    typealias Result = ChildProcess

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

    /// A folder whose docs are compiled.
    static func compiled(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(files)
        let result = try run("compile", in: folder)
        #expect(result.status == 0, "\(result.error)")
        return folder
    }

    /// Runs a shell script, in which `$0` is the path of the tool.
    static func run(script: String, in folder: TemporaryFolder) throws -> Result {
        try ChildProcess.run("/bin/sh", ["-c", script, executable.path], in: folder.path)
    }

    static func run(
        _ arguments: [String], in folder: TemporaryFolder, input: String = "",
        environment: [String: String] = [:]
    ) throws -> Result {
        try ChildProcess.run(
            executable.path, arguments, in: folder.path, input: input, environment: environment)
    }
}
