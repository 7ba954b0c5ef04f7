import Foundation
import TestTools
import Testing

@Suite("formwright validate, of many documents")
struct ValidateStreamTests {
    private static let schema = """
        {"type": "object", "properties": {"name": {"type": "string"}, "ports": {"type": "array", "items": {"maximum": 9}}},
        "required": ["name"], "additionalProperties": false}
        """

    private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
        try TemporaryFolder(files.merging(["s.json": ValidateStreamTests.schema]) { $1 })
    }

    private func run(_ arguments: String..., in folder: TemporaryFolder, input: String = "") throws
        -> Tool.Result
    {
        try Tool.run(["validate", "--schema", "s.json"] + arguments, in: folder, input: input)
    }

    /// The summary's lines without the rate, which differs in each run.
    private func summary(_ result: Tool.Result) -> [String] {
        result.error.split(separator: "\n").map { line in
            line.hasSuffix("a second") ? String(line.prefix { $0 != ";" }) : String(line)
        }
    }

    @Test("The summary counts by field and kind, with the first place of each")
    func counts() throws {
        let input = """
            {"name": 1}
            {"name": "a", "ports": [1, 10, 11]}
            {"name": "a"}
            {"name": "a", "ports": [12]}
            [

            """
        let result = try run("--lines", in: folder(), input: input)
        #expect(result.status == 1)
        #expect(
            summary(result) == [
                "formwright: 5 documents, 4 invalid with 5 issues",
                "  3 too-large /ports/*, first at <stdin>:2:28",
                "  1 malformed-json (the document), first at <stdin>:5:2",
                "  1 wrong-type /name, first at <stdin>:1:10",
            ])
        let quiet = try run("--lines", "--quiet", in: folder(), input: input)
        #expect(quiet.status == 1 && quiet.output.isEmpty && quiet.error.isEmpty)
    }

    @Test("Only the requested number of issues is shown; all are counted")
    func limit() throws {
        let input = String(repeating: "{}\n", count: 1500)
        let result = try run("--lines", "--max-issues", "2", in: folder(), input: input)
        #expect(result.output.split(separator: "\n").count == 2)
        #expect(summary(result).first == "formwright: 1,500 documents, 1,500 invalid with 1,500 issues")
        #expect(summary(result).last == "  1,498 issues are not shown; '--max-issues 0' shows all")
        #expect(try run("--lines", in: folder(), input: input).output.split(separator: "\n").count == 1000)
        let all = try run("--lines", "--max-issues", "0", in: folder(), input: input)
        #expect(all.output.split(separator: "\n").count == 1500)
    }

    @Test("The output is the same for any number of threads")
    func threads() throws {
        let lines = (0..<60_000).map { $0 % 7 == 0 ? "{\"name\": \($0)}\n" : "{\"name\": \"\($0)\"}\n" }
        let folder = try folder(["a.jsonl": lines.joined()])
        let one = try run(
            "-j", "1", "--max-issues", "0", "--valid-to", "v1", "--invalid-to", "i1", "a.jsonl", in: folder)
        let four = try run(
            "-j", "4", "--max-issues", "0", "--valid-to", "v4", "--invalid-to", "i4", "a.jsonl", in: folder)
        #expect(one.status == 1 && four.status == 1)
        #expect(one.output == four.output)
        #expect(summary(one) == summary(four))
        #expect(folder.read("v1") == folder.read("v4") && folder.read("i1") == folder.read("i4"))
        #expect(folder.read("i1") == stride(from: 0, to: 60_000, by: 7).map { lines[$0] }.joined())
        #expect(folder.read("v1")?.split(separator: "\n").count == 60_000 - 8572)
    }

    @Test(
        "If a file of documents cannot be written, the issues are a whole document all the same",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
    func fullDisk() throws {
        let lines = String(repeating: "{\"name\": \"a\"}\n{}\n", count: 30_000)
        let folder = try folder(["a.jsonl": lines])
        for format in ["json", "sarif"] {
            let result = try run("--valid-to", "/dev/full", "--format", format, "a.jsonl", in: folder)
            #expect(result.status == 2)
            #expect(result.error == "formwright: error: cannot write '/dev/full': No space left on device\n")
            let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
            #expect(object is [String: Any])
            #expect(result.output.contains("cannot write '/dev/full'"))
        }
    }

    @Test("Warnings about a schema are shown although the other schema cannot be read")
    func warnings() throws {
        let folder = try folder(["w.json": #"{"frob": 1}"#])
        let result = try Tool.run(
            "validate", "--schema", "w.json", "--ignore-unsupported", "--against", "no.json", "s.json",
            in: folder)
        #expect(result.status == 2)
        let lines = result.error.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("w.json:1:") == true && lines.first?.contains("warning: ") == true)
        #expect(lines.last?.contains("cannot read 'no.json'") == true)
    }

    @Test("Folders, patterns and names determine which files are read, and whether each line is a document")
    func inputs() throws {
        let folder = try folder([
            "d/b.json": "{\n\"name\": 1}", "d/a/c.jsonl": "{}\n{}\n", "d/x.ndjson": "{}\n", "d/n.txt": "{",
        ])
        let result = try run("d", in: folder)
        let places = result.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        #expect(places == ["d/a/c.jsonl:1:1:", "d/a/c.jsonl:2:1:", "d/b.json:2:9:", "d/x.ndjson:1:1:"])
        let matched = try run("d/*.*json", in: folder)
        #expect(matched.output.split(separator: "\n").map { $0.prefix(4) } == ["d/b.", "d/x."])
        let none = try run("d/*.xml", in: folder)
        #expect(none.status == 2)
        #expect(none.error == "formwright: error: no file matches 'd/*.xml'\n")
    }

    @Test(
        "A folder that cannot be read is reported", .enabled(if: geteuid() != 0, "root may read every folder")
    )
    func unreadableFolder() throws {
        let folder = try folder(["d/a.json": "{\"name\": \"x\"}", "d/b/c.json": "{}"])
        chmod(folder.path(of: "d/b"), 0)
        defer { chmod(folder.path(of: "d/b"), 0o700) }
        let result = try run("d", in: folder)
        #expect(result.status == 2)
        #expect(result.error == "formwright: error: cannot read 'd/b': Permission denied\n")
    }

    @Test("A document with too many issues is reported as such")
    func manyIssues() throws {
        let members = (0..<1001).map { "\"k\($0)\": 1" }.joined(separator: ", ")
        let result = try run(in: folder(), input: "{\"name\": \"x\", \(members)}")
        #expect(result.output.split(separator: "\n").count == 1000)
        #expect(
            summary(result).last == "  in 1 document, validation stopped after the first 1,000 issues")
    }

    @Test("A line that is too long is invalid, and the following lines are read")
    func longLines() throws {
        let long = "{\"name\": \"\(String(repeating: "x", count: 600_000))\"}"
        let input = "{}\n\(long)\n{\"name\": \"x\"}\n\(long)\n[]"
        let result = try run("--lines", "--max-line", "500000", in: folder(), input: input)
        #expect(
            result.output == """
                <stdin>:1:1: error: 'name' is missing (/name) [required]
                <stdin>:2:1: error: the line is longer than 500000 bytes and was not read; to allow longer lines, use '--max-line'
                <stdin>:4:1: error: the line is longer than 500000 bytes and was not read; to allow longer lines, use '--max-line'
                <stdin>:5:1: error: the value must be an object, but is an array [type]

                """)
        #expect(try run("--lines", in: folder(), input: long).status == 0)
        #expect(
            try run("--lines", "--max-line", "4", in: folder(), input: "[]\n{\"name\": \"x\"}").status == 1)
    }

    @Test(
        "Input that is not plain text is reported, with a command that converts it",
        arguments: [
            (
                [0x1F, 0x8B, 8],
                "cannot read 'a.jsonl': the file is compressed; run: gzip -dc a.jsonl | formwright validate …"
            ),
            (
                [0xFF, 0xFE, 0x7B, 0],
                "cannot read 'a.jsonl': the file is UTF-16; run: iconv -f UTF-16 -t UTF-8 a.jsonl | formwright validate …"
            ),
        ])
    func encodings(bytes: [UInt8], message: String) throws {
        let folder = try folder()
        try folder.write(Data(bytes), to: "a.jsonl")
        let result = try run("a.jsonl", in: folder)
        #expect(result.status == 2)
        #expect(result.error == "formwright: error: \(message)\n")
    }

    @Test("An input without documents is reported")
    func empty() throws {
        let lines = try run("--lines", in: folder(), input: "\n \n")
        #expect(lines.status == 0)
        #expect(lines.error == "formwright: warning: the input contains no documents\n")
        let document = try run(in: folder(), input: "")
        #expect(document.status == 1)
        #expect(document.output == "<stdin>:1:1: error: not JSON: the input is empty\n")
    }

    @Test("Each format is one document, or one document per line")
    func formats() throws {
        let folder = try folder(["a b.jsonl": "{\"name\": 1}\n{\"é,:\": 1, \"name\": \"\"}\n"])
        func output(_ format: String) throws -> String {
            try run("--format", format, "a b.jsonl", in: folder).output
        }
        func object(_ text: some StringProtocol) throws -> [String: Any] {
            try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        }
        let json = try object(output("json"))
        #expect(
            (json["issues"] as? [[String: Any]])?.map { $0["code"] as? String } == [
                "wrong-type", "unknown-key",
            ])
        #expect((json["summary"] as? [String: Any])?["documents"] as? Int == 2)
        let lines = try output("ndjson").split(separator: "\n").map(object)
        #expect(lines.map { $0["path"] as? String } == ["/name", "/é,:"])
        #expect(lines.map { $0["line"] as? Int } == [1, 2])
        #expect(
            try output("github") == """
                ::error file=a b.jsonl,line=1,col=10,title=wrong-type::'name' must be a string, but is a number (/name)
                ::error file=a b.jsonl,line=2,col=2,title=unknown-key::there is no field 'é,:' (/é,:)

                """)
        let sarif = try #require(try (object(output("sarif"))["runs"] as? [[String: Any]])?.first)
        let results = try #require(sarif["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["wrong-type", "unknown-key"])
        #expect(try output("sarif").contains("\"uri\": \"a%20b.jsonl\""))
    }

    @Test("A stricter schema is compared with an older one on the documents that the older one accepts")
    func against() throws {
        let folder = try folder([
            "old.json": #"{"properties": {"name": {"maxLength": 3}}}"#,
            "a.jsonl": """
            {"name": "x"}
            {"name": "longer"}
            {"nme": "x"}
            {"name": "y", "more": 1}

            """,
        ])
        let result = try run("--against", "old.json", "a.jsonl", in: folder)
        #expect(result.status == 1)
        #expect(
            result.output.split(separator: "\n").map { $0.prefix(12) } == [
                "a.jsonl:3:1:", "a.jsonl:3:2:", "a.jsonl:4:15",
            ])
        #expect(
            summary(result).first
                == "formwright: 4 documents, 3 accepted by the old schema, 2 of them rejected by the new one with 3 issues"
        )
        let same = try run("--against", "s.json", "a.jsonl", in: folder)
        #expect(same.status == 0 && same.output.isEmpty)
    }

    @Test("Lines are written to files by verdict, and the files appear when they are complete")
    func filters() throws {
        let folder = try folder(["a.jsonl": "{\"name\": \"x\"}\n{}\n{\"name\": \"y\"}", "v.jsonl": "before"])
        let result = try run("--valid-to", "v.jsonl", "--invalid-to", "i.jsonl", "a.jsonl", in: folder)
        #expect(result.status == 1)
        #expect(folder.read("v.jsonl") == "{\"name\": \"x\"}\n{\"name\": \"y\"}\n")
        #expect(folder.read("i.jsonl") == "{}\n")
        #expect(Set(folder.contents().keys) == ["a.jsonl", "s.json", "v.jsonl", "i.jsonl"])
        let piped = try run("--valid-to", "-", "a.jsonl", in: folder)
        #expect(piped.output == folder.read("v.jsonl"))
        #expect(piped.error.hasPrefix("a.jsonl:2:1: error: "))
        let failed = try run("--valid-to", "no/v.jsonl", "a.jsonl", in: folder)
        #expect(failed.status == 2)
        #expect(failed.error == "formwright: error: cannot write 'no/v.jsonl': No such file or directory\n")
    }

    @Test(
        "A killed run leaves no new file, and does not change an existing one",
        arguments: [SIGINT, SIGTERM, SIGHUP])
    func killed(signal: Int32) throws {
        let folder = try folder(["v.jsonl": "before"])
        let process = Process()
        process.executableURL = Tool.executable
        process.arguments = ["validate", "--schema", "s.json", "--lines", "--valid-to", "v.jsonl"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        let input = Pipe()
        process.standardInput = input
        try process.run()
        input.fileHandleForWriting.write(Data("{\"name\": \"x\"}\n".utf8))
        while folder.contents().count < 3 {}
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == 128 + signal)
        #expect(folder.read("v.jsonl") == "before")
        #expect(folder.contents().count == 2)
    }

    @Test("An ignored hangup, as with 'nohup', does not end the run")
    func nohup() throws {
        let folder = try folder()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let command = "exec '\(Tool.executable.path)' validate --schema s.json --lines --valid-to v.jsonl"
        process.arguments = ["-c", "trap '' HUP; \(command)"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardError = FileHandle.nullDevice
        let input = Pipe()
        process.standardInput = input
        try process.run()
        while folder.contents().count < 2 {}
        kill(process.processIdentifier, SIGHUP)
        input.fileHandleForWriting.write(Data("{\"name\": \"x\"}\n".utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(folder.read("v.jsonl") == "{\"name\": \"x\"}\n")
    }

    @Test("It ends when its output is closed, even if more input comes")
    func closedPipe() throws {
        let folder = try folder(["v.jsonl": "before"])
        // The input never ends.
        let command =
            "yes '{}' | '\(Tool.executable.path)' validate --schema s.json --lines --max-issues 0 --valid-to v.jsonl"
        _ = try ChildProcess.run(
            "/bin/sh", ["-c", "{ \(command); echo $? >status; } | head -n 1 >first"], in: folder.path)
        #expect(folder.read("status") == "1\n")
        #expect(folder.read("first")?.hasPrefix("<stdin>:1:1: error: ") ?? false)
        #expect(folder.read("v.jsonl") == "before")
        #expect(Set(folder.contents().keys) == ["s.json", "v.jsonl", "status", "first"])
    }

    @Test(
        "A full disk is an error",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"),
        arguments: [["--format", "ndjson"], ["--valid-to", "/dev/full"]])
    func fullDisk(arguments: [String]) throws {
        let folder = try folder(["a.jsonl": "{\"name\": \"x\"}\n{}\n"])
        let process = Process()
        process.executableURL = Tool.executable
        process.arguments = ["validate", "--schema", "s.json", "a.jsonl"] + arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        let messages = Pipe()
        process.standardError = messages
        try process.run()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(text.contains(": No space left on device"))
    }

    @Test(
        "Options that cannot be combined, or lack a number, are wrong usage",
        arguments: [
            (["--jobs", "0"], "the option '--jobs' takes an integer from 1 to 1,024"),
            (
                ["--max-issues", "x"],
                "the option '--max-issues' takes an integer from 0 to 1,099,511,627,776"
            ),
            (
                ["--valid-to", "v"],
                "'--valid-to' and '--invalid-to' need one document per line; add '--lines'"
            ),
            (
                ["--lines", "--valid-to", "v", "--invalid-to", "v"],
                "'--valid-to' and '--invalid-to' name the same file"
            ),
            (
                ["--lines", "--valid-to", "v", "--against", "s.json"],
                "'--valid-to' and '--invalid-to' cannot be combined with '--against'"
            ),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try Tool.run(["validate", "--schema", "s.json"] + arguments, in: folder(), input: "{}")
        #expect(result.status == 2)
        #expect(result.firstLine == "formwright: error: \(message)")
    }
}
