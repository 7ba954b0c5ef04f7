import Foundation
import TestTools
import Testing

@Suite("formwright validate")
struct ValidateTests {
    private static let schema = """
        {
          "type": "object",
          "properties": { "name": { "type": "string", "minLength": 1 }, "age": { "type": "integer" } },
          "required": ["name"],
          "additionalProperties": false
        }
        """

    private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
        try TemporaryFolder(files.merging(["s.json": ValidateTests.schema]) { $1 })
    }

    @Test("A valid document, from a file or standard input, gives no output and status 0")
    func valid() throws {
        let folder = try folder(["a.json": "{\"name\": \"x\"}"])
        for (arguments, input) in [
            (["a.json"], ""), (["-"], "{\"name\": \"x\"}"), ([], "{\"name\": \"x\", \"age\": 3}"),
        ] {
            let result = try Tool.run(
                ["validate", "--schema", "s.json"] + arguments, in: folder, input: input)
            #expect(result.status == 0)
            #expect(result.output.isEmpty)
            #expect(result.error.isEmpty)
        }
    }

    @Test("Issues have the place in their file, on standard output, and status 1")
    func invalid() throws {
        let folder = try folder([
            "a.json": "{\n  \"nme\": \"x\"\n}\n", "b.json": "{\"name\": \"x\"}", "c.json": "[",
        ])
        let result = try Tool.run("validate", "--schema", "s.json", "a.json", "b.json", "c.json", in: folder)
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("formwright: 3 documents, 2 invalid with 3 issues; "))
        let lines = result.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("a.json:1:1: error: ") && $0.hasSuffix("(/name) [required]") })
        #expect(
            lines.contains {
                $0.hasPrefix("a.json:2:3: error: ") && $0.hasSuffix("(/nme) [additionalProperties]")
            })
        #expect(lines.contains { $0.hasPrefix("c.json:1:2: error: not JSON: ") })
        #expect(!lines.contains { $0.hasPrefix("b.json") })
        let quiet = try Tool.run("validate", "-q", "--schema=s.json", "a.json", in: folder)
        #expect(quiet.status == 1)
        #expect(quiet.output.isEmpty)
    }

    @Test("With --lines each line is a document, and issues have the file's line")
    func lines() throws {
        let input = "{\"name\": \"x\"}\r\n\n{\"name\": 1}\n{\"name\": \"y\"}\n\u{20}\t\n{"
        let result = try Tool.run("validate", "--schema", "s.json", "--lines", in: folder(), input: input)
        #expect(result.status == 1)
        let places = result.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(places == ["<stdin>:3:10:", "<stdin>:6:2:"])
    }

    @Test("Many lines, and a line longer than the buffer, are read completely")
    func manyLines() throws {
        let long = "{\"name\": \"" + String(repeating: "é", count: 200_000) + "\"}\n"
        let input = String(repeating: "{\"name\": \"x\"}\n", count: 20_000) + long + "{}\n"
        let result = try Tool.run("validate", "--schema", "s.json", "--lines", in: folder(), input: input)
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("<stdin>:20002:1: error: "))
        #expect(result.output.split(separator: "\n").count == 1)
    }

    @Test("An unsupported part of a schema is an error at its place, or, with an option, a warning")
    func unsupported() throws {
        let folder = try TemporaryFolder([
            "s.json": "{\n  \"properties\": {\"a\": {\"dependentSchemas\": {}, \"format\": \"regex\"}}\n}"
        ])
        let refused = try Tool.run("validate", "--schema", "s.json", in: folder, input: "{}")
        #expect(refused.status == 2)
        #expect(
            refused.error == """
                s.json:2:24: error: the keyword 'dependentSchemas' is not supported (#/properties/a/dependentSchemas)
                s.json:2:58: error: the format 'regex' is not supported (#/properties/a/format)
                formwright: error: 's.json' has unsupported parts; to accept input that they would reject, use '--ignore-unsupported'

                """)
        let ignored = try Tool.run(
            "validate", "--schema", "s.json", "--ignore-unsupported", in: folder, input: "{}")
        #expect(ignored.status == 0)
        #expect(
            ignored.firstLine
                == "s.json:2:24: warning: the keyword 'dependentSchemas' is not supported (#/properties/a/dependentSchemas)"
        )
    }

    @Test("Values are never shown, and names cannot control a terminal")
    func secrets() throws {
        let result = try Tool.run(
            "validate", "--schema", "s.json", in: folder(),
            input: "{\"name\": \"hunter2\", \"age\": \"hunter2\", \"\\u001b[31m\": \"hunter2\"}")
        #expect(result.status == 1)
        #expect(!result.output.contains("hunter2"))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test("A long pattern is cut, a short one is shown")
    func patterns() throws {
        let long = "^(?:" + String(repeating: "a|", count: 100) + "b)$"
        let folder = try TemporaryFolder([
            "s.json": "{\"items\": {\"pattern\": \"\(long)\"}}",
            "t.json": "{\"items\": {\"pattern\": \"^b$\"}}",
        ])
        let cut = try Tool.run("validate", "--schema", "s.json", in: folder, input: "[\"c\"]")
        #expect(cut.output.contains(" must match \(long.prefix(79))… (/0) [pattern]\n"))
        let whole = try Tool.run("validate", "--schema", "t.json", in: folder, input: "[\"c\"]")
        #expect(whole.output.contains(" must match ^b$ (/0) [pattern]\n"))
    }

    @Test(
        "Files that cannot be used end the run with status 2",
        arguments: [
            ([], "formwright: error: 'validate' needs '--schema FILE' or '--form ID'"),
            (
                ["--schema", "s.json", "--form", "a/b"],
                "formwright: error: 'validate' takes '--schema' or '--form', not both"
            ),
            (["--schema", "no.json"], "formwright: error: cannot read 'no.json': No such file or directory"),
            (["--schema", "."], "formwright: error: cannot read '.': Is a directory"),
            (
                ["--schema", "s.json", "no.json"],
                "formwright: error: cannot read 'no.json': No such file or directory"
            ),
            (
                ["--form", "a/c", "--generated", "g"],
                "formwright: error: 'g' has no schema for the form 'a/c'; did you mean 'a/b'?"
            ),
            (
                ["--form", "../../s", "--generated", "g"],
                "formwright: error: 'g' has no schema for the form '../../s'; expected 'a/b'"
            ),
            (
                ["--form", "a/b"],
                "formwright: error: 'generated' has no schema for the form 'a/b'; "
                    + "run 'formwright compile' first, or name the folder with '--generated DIR'"
            ),
        ])
    func usage(arguments: [String], message: String) throws {
        let folder = try folder(["g/schemas/a/b.schema.json": "{}"])
        let result = try Tool.run(["validate"] + arguments, in: folder, input: "{}")
        #expect(result.status == 2)
        #expect(result.firstLine == message)
    }

    @Test(
        "An invalid schema is an error at its place, with status 2",
        arguments: ["{\n\"type\": 3}", "{\n]"])
    func malformedSchema(text: String) throws {
        let folder = try TemporaryFolder(["s.json": text])
        let result = try Tool.run("validate", "--schema", "s.json", in: folder, input: "{}")
        #expect(result.status == 2)
        #expect(result.firstLine.hasPrefix("s.json:2:"))
    }

    @Test("A form's schema is found in the configuration's output")
    func form() throws {
        let folder = try folder([
            "formwright.yml": "output: out", "out/schemas/a/b.schema.json": ValidateTests.schema,
        ])
        #expect(try Tool.run("validate", "--form", "a/b", in: folder, input: "{\"name\": \"x\"}").status == 0)
        #expect(try Tool.run("validate", "--form", "a/b", in: folder, input: "{}").status == 1)
        // With errors in the configuration, the folder may be unknown, unless it is given.
        try folder.write("strict: maybe\n", to: "formwright.yml")
        #expect(try Tool.run("validate", "--form", "a/b", in: folder, input: "{}").status == 2)
        let given = try Tool.run("validate", "--form", "a/b", "--generated", "out", in: folder, input: "{}")
        #expect(given.status == 1)
    }
}
