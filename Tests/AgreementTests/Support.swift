import Foundation

/// If the repository is, and how to run its engines.
enum Support {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let scripts = root.appending(path: "Tests/AgreementTests/Scripts")

    /// The Python that has the engines.
    static let python = ProcessInfo.processInfo.environment["FORMWRIGHT_PYTHON"] ?? "python3"

    static let hasPythonEngines = succeeds([python, "-c", "import jsonschema, jsonschema_rs"])
    static let hasAjv = succeeds(["node", "-e", "require('ajv')"])

    private static func succeeds(_ arguments: [String]) -> Bool {
        (try? run(arguments))?.status == 0
    }

    /// Runs a command, found on the path; its output.
    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        // Debian keeps node's packages here; a node from elsewhere does not look there.
        environment["NODE_PATH"] = [environment["NODE_PATH"], "/usr/share/nodejs"].compactMap { $0 }
            .joined(separator: ":")
        environment["PYTHONWARNINGS"] = "ignore"
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardError = Pipe()
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
