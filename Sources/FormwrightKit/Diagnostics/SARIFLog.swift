import CodeGeneration
import FormModel

/// The parts that all SARIF 2.1.0 logs have in common.
package enum SARIFLog {
    /// The schema that the log refers to.
    package static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    /// A message.
    static func message(_ text: String) -> JSON { .members([("text", .string(text))]) }

    /// The tool, with the rules of the results.
    package static func tool(rules: [JSON]) -> JSON {
        .members([
            (
                "driver",
                .members([
                    ("name", .string("formwright")), ("version", .string(FormwrightVersion.current)),
                    ("rules", .array(rules)),
                ])
            )
        ])
    }

    /// A rule with its documentation.
    ///
    /// - Parameters:
    ///   - sentence: what the rule finds.
    ///   - help: what to do about a result, as text and as Markdown.
    package static func rule(
        _ name: String, sentence: String, summary: String, help: (text: String, markdown: String),
        level: Diagnostic.Severity
    ) -> JSON {
        .members([
            ("id", .string(name)),
            ("shortDescription", message(sentence)),
            ("fullDescription", message(summary)),
            (
                "help",
                .members([("text", .string(help.text)), ("markdown", .string(help.markdown))])
            ),
            ("defaultConfiguration", .members([("level", .string(level.rawValue))])),
        ])
    }

    /// How the run ended. Without this, a log without results would not show whether anything was checked.
    package static func invocations(
        hasFailed: Bool, _ problems: [RunProblem], _ paths: RepositoryPaths?
    ) -> JSON {
        var members: [(String, JSON)] = [("executionSuccessful", .boolean(!hasFailed))]
        if !problems.isEmpty {
            members.append(
                ("toolExecutionNotifications", .array(problems.map { $0.notification(paths) })))
        }
        return .array([.members(members)])
    }

    /// The fingerprints by which services recognise a result in later runs.
    package static func fingerprint(_ hash: UInt64, number: Int) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + ":\(number)"
    }

    /// The hash of a result's identity.
    package static func hash(_ text: String) -> UInt64 { OutputManifest.hash(Array(text.utf8)) }

    /// The `artifactLocation` of a file or folder.
    static func artifactLocation(of path: String, _ paths: RepositoryPaths?) -> JSON {
        paths?.artifactLocation(of: path) ?? .members([("uri", .string(FileURI.reference(to: path)))])
    }
}
