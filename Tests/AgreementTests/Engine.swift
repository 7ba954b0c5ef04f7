import Foundation
import TestTools

/// The JSON Schema engines that the tests compare with.
enum Engine {
    /// The scripts that run the engines.
    static let scripts = Repository.root.appending(path: "Tests/AgreementTests/Scripts")

    static let hasPython = ChildProcess.succeeds(
        ChildProcess.python, ["-c", "import jsonschema, jsonschema_rs"])
    static let hasAjv = ChildProcess.succeeds("node", ["-e", "require('ajv')"], environment: environment)

    /// Runs a script; its output.
    static func run(_ program: String, _ script: String, _ arguments: [String]) throws -> ChildProcess {
        try ChildProcess.run(
            program, [scripts.appending(path: script).path] + arguments, environment: environment)
    }

    private static let environment = [
        // Debian keeps node's packages here, but other builds of node do not look there.
        "NODE_PATH": [ProcessInfo.processInfo.environment["NODE_PATH"], "/usr/share/nodejs"]
            .compactMap { $0 }.joined(separator: ":"),
        "PYTHONWARNINGS": "ignore",
    ]
}
