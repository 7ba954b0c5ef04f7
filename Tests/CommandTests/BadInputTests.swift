import Foundation
import TestTools
import Testing

/// Broken input that users may have. Each run reports it with its place and ends with a status,
/// without a crash.
@Suite("Bad input")
struct BadInputTests {
    private func compile(_ files: [String: Data], _ arguments: String...) throws -> Tool.Result {
        let folder = try TemporaryFolder(["docs/good.md": SamplePage.account])
        for (name, content) in files { try folder.write(content, to: name) }
        return try Tool.run(["compile", "docs", "-o", "out"] + arguments, in: folder)
    }

    private func data(_ text: String) -> Data { Data(text.utf8) }

    @Test("An empty file is a page without forms")
    func emptyFile() throws {
        let result = try compile(["docs/a.md": Data(), "docs/b.snapshot.yml": Data()])
        #expect(result.status == 0)
    }

    @Test(
        "If a folder is missing, nothing is said about unused patterns, statements, answers or findings"
    )
    func missingPartials() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account,
            "formwright.yml":
                "docs: docs\noutput: out\npartials: [parts]\npages:\n  include: [\"docs/**\", \"more/**\"]\nfields:\n  - {field: Zone, type: text}\n",
            "formwright.answers.yml":
                "formwright-answers: 1\nanswers:\n- {page: docs/b.md, field: Zone, type: text}\n",
            "formwright.baseline.yml":
                "formwright-baseline: 1\nfindings:\n- {page: docs/b.md, rule: placeholder, message: x}\n",
        ])
        let result = try Tool.run("check", "--notes", in: folder)
        #expect(result.status == 2)
        let about = result.error.split(separator: "\n").filter { $0.contains("formwright.") }
        #expect(
            about == [
                "formwright.yml:3:12: error: 'parts' does not exist; create this folder, or remove it from 'partials' in the configuration [unreadable-file]"
            ])
        #expect(result.error.contains("\n1 error, 0 warnings; 1 form of 1 provider in 1 page\n"))
        #expect(result.error.hasSuffix("\nnothing was compared\n"))
    }

    @Test("A file that is not UTF-8 is an error at the byte")
    func notUTF8() throws {
        let result = try compile(["docs/a.md": Data([0x61, 0x0A, 0x62, 0x63, 0xFF, 0x64])])
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("docs/a.md:2:3: error: "))
    }

    @Test("A NUL byte is an error at the byte")
    func nul() throws {
        let result = try compile(["docs/a.md": Data([0x61, 0x0A, 0x62, 0x00, 0x64])])
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("docs/a.md:2:2: error: "))
    }

    @Test("A merge conflict in a page is an error at its line, except in fenced code")
    func mergeConflict() throws {
        let conflict = "<<<<<<< HEAD\n   | **A**     | One.            |\n=======\n>>>>>>> other\n"
        let rows = "   | --------- | --------------- |\n"
        let page = SamplePage.account.replacingOccurrences(of: rows, with: rows + conflict)
        let result = try compile(["docs/a.md": data(page)])
        #expect(result.status == 1)
        #expect(
            result.error.contains(
                "docs/a.md:7:1: error: this line is left over from a merge conflict; "
                    + "keep the text of one side or of both [merge-conflict]\n"))
        for harmless in [
            "```text\n\(conflict)```\n", "~~~\n```\n\(conflict)~~~\n", "A title\n=======\n",
            "<<<<<<< left\n\n>>>>>>> right\n", "=======\n<<<<<<< HEAD\n>>>>>>> b\n",
        ] {
            #expect(try compile(["docs/a.md": data("# Notes\n\n" + harmless)]).status == 0, "\(harmless)")
        }
    }

    @Test("CRLF line endings and a byte order mark change only positions")
    func lineEnds() throws {
        let plain = try TemporaryFolder(["docs/a.md": SamplePage.account])
        let marked = try TemporaryFolder([
            "docs/a.md": "\u{FEFF}" + SamplePage.account.replacingOccurrences(of: "\n", with: "\r\n")
        ])
        for folder in [plain, marked] {
            #expect(try Tool.run("compile", "docs", "-o", "out", in: folder).status == 0)
        }
        #expect(plain.read("out/model.json")?.contains("\"general/account\"") == true)
        #expect(plain.read("out/model.json") == marked.read("out/model.json"))
    }

    @Test("A table without a body, or without a known column, is not a form")
    func tables() throws {
        for table in [
            "| Field | Description |\n| --- | --- |\n", "| Foo | Bar |\n| --- | --- |\n| a | b |\n",
        ] {
            let result = try compile([
                "docs/a.md": data("# Register a Thing\n\n1. Fill out the fields.\n\n" + table)
            ])
            #expect(result.status == 0, "\(result.error)")
        }
    }

    @Test("A label that occurs twice in a table is a warning at the second place, which names the first")
    func duplicateLabel() throws {
        let page =
            "# Register a Thing\n\n| Field | Description |\n| --- | --- |\n| Name | A. |\n| Name | B. |\n"
        let result = try compile(["docs/a.md": data(page)])
        #expect(result.status == 0)
        #expect(result.firstLine.hasPrefix("docs/a.md:6:3: warning: "))
        #expect(result.error.contains("\ndocs/a.md:5:"))
    }

    @Test(
        "An unreadable file or folder is an error with status 2",
        .enabled(if: geteuid() != 0, "root reads everything"))
    func unreadable() throws {
        let folder = try TemporaryFolder(["docs/a.md": "", "docs/b/c.md": ""])
        for path in ["docs/a.md", "docs/b"] {
            chmod(folder.path(of: path), 0)
            let result = try Tool.run("compile", "docs", "-o", "out", in: folder)
            chmod(folder.path(of: path), 0o755)
            #expect(result.status == 2)
            #expect(
                result.firstLine
                    == "formwright: error: cannot read '\(path)': Permission denied [unreadable-file]")
            #expect(folder.read("out/model.json") == nil)
        }
    }

    @Test(
        "A page that is a folder, a pipe or a broken link cannot be read: status 2, without waiting"
    )
    func strangeFiles() throws {
        let folder = try TemporaryFolder(["docs/good.md": SamplePage.account])
        mkfifo(folder.path(of: "docs/pipe.md"), 0o644)
        let pipe = try Tool.run("compile", "docs", "-o", "out", in: folder)
        #expect(pipe.status == 2)
        #expect(
            pipe.firstLine
                == "formwright: error: cannot read 'docs/pipe.md': Not a regular file [unreadable-file]")
        unlink(folder.path(of: "docs/pipe.md"))
        try folder.link("docs/link.md", to: "nowhere.md")
        let link = try Tool.run("compile", "docs", "-o", "out", in: folder)
        #expect(link.status == 2)
        unlink(folder.path(of: "docs/link.md"))
        try folder.link("docs/loop.md", to: "loop.md")
        #expect(try Tool.run("compile", "docs", "-o", "out", in: folder).status == 2)
        unlink(folder.path(of: "docs/loop.md"))
        try folder.write("", to: "docs/huge.md")
        truncate(folder.path(of: "docs/huge.md"), 1 << 40)
        let huge = try Tool.run("compile", "docs", "-o", "out", in: folder)
        #expect(huge.status == 2)
        #expect(
            huge.firstLine
                == "formwright: error: cannot read 'docs/huge.md': Larger than 64 MiB [unreadable-file]")
        unlink(folder.path(of: "docs/huge.md"))
        try folder.write("", to: "docs/folder.md/a.md")
        #expect(try Tool.run("compile", "docs", "-o", "out", in: folder).status == 0)
    }

    @Test("An output that is a file is an error with status 2")
    func outputIsFile() throws {
        let result = try compile(["out": data("mine")])
        #expect(result.status == 2)
        #expect(
            result.firstLine == "formwright: error: the output 'out' is a file; expected a folder [output]")
    }

    @Test(
        "An output folder that cannot be written is an error with status 2",
        .enabled(if: geteuid() != 0, "root writes everywhere"))
    func outputNotWritable() throws {
        let folder = try TemporaryFolder(["docs/good.md": SamplePage.account, "out/mine": ""])
        chmod(folder.path(of: "out"), 0o555)
        let result = try Tool.run("compile", "docs", "-o", "out", in: folder)
        chmod(folder.path(of: "out"), 0o755)
        #expect(result.status == 2)
        #expect(result.firstLine.hasPrefix("formwright: error: cannot write 'out/"))
    }

    @Test("An output folder below a file or on a device is an error with status 2")
    func outputNowhere() throws {
        for output in ["docs/good.md/out", "/dev/null/out"] {
            let folder = try TemporaryFolder(["docs/good.md": SamplePage.account])
            let result = try Tool.run("compile", "docs", "-o", output, in: folder)
            #expect(result.status == 2)
            #expect(result.firstLine.hasPrefix("formwright: error: "))
        }
    }

    @Test("Malformed front matter is an error at its place, and the body is read")
    func frontMatter() throws {
        let result = try compile(["docs/a.md": data("---\ntitle: [a\n---\n" + SamplePage.account)])
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("docs/a.md:"))
        #expect(result.firstLine.contains(": error: "))
    }

    @Test("A malformed snapshot is an error at its place")
    func snapshot() throws {
        let result = try compile(["docs/a.snapshot.yml": data("- table:\n  - row: [\n")])
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("docs/a.snapshot.yml:"))
    }

    @Test("A malformed configuration is an error at its place, with status 2")
    func configuration() throws {
        let result = try compile(["formwright.yml": data("products: [a\n")])
        #expect(result.status == 2)
        #expect(result.firstLine.hasPrefix("formwright.yml:"))
        let folder = try TemporaryFolder(["docs/good.md": SamplePage.account])
        let missing = try Tool.run("compile", "docs", "--config", "no.yml", in: folder)
        #expect(missing.status == 2)
        #expect(
            missing.firstLine
                == "no.yml: error: cannot read the configuration 'no.yml': No such file or directory [unreadable-file]"
        )
    }

    @Test(
        "A configuration with an unknown key is used; it is a warning, and an error of 'check' and '--strict'"
    )
    func unknownSetting() throws {
        let folder = try TemporaryFolder([
            "docs/good.md": SamplePage.account,
            "formwright.yml": "docs: docs\ntheme: dark\noutput: out\nprovider: acme\n",
        ])
        let place = "formwright.yml:2:1: "
        let compiled = try Tool.run("compile", in: folder)
        #expect(compiled.status == 0)
        #expect(
            compiled.firstLine.hasPrefix(
                place + "warning: ignored the unknown key 'theme' in the configuration;"))
        #expect(folder.read("out/model.json")?.contains("\"acme/account\"") == true)
        for arguments in [["check"], ["compile", "--strict"]] {
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 1)
            #expect(result.firstLine.hasPrefix(place + "error: "))
        }
        for command in ["list", "stats", "preview"] {
            let result = try Tool.run(command, in: folder)
            #expect(result.status == 0)
            #expect(result.error.contains(place + "warning: "))
        }
    }

    @Test(
        "If the configuration is partly invalid, forms can be seen with the rest of it, and nothing is generated",
        arguments: [
            (
                "outptu: out\n",
                "3:1: error: unknown key 'outptu' in the configuration; did you mean 'output'?"
            ),
            ("output: [out]\n", "3:9: error: 'output' must be a string"),
            ("products: [a\n", "3:13: error: malformed YAML: "),
            (
                "fields:\n- {pgae: docs/good.md, form: account, ignore: true}\n",
                "4:4: error: unknown key 'pgae' in 'fields'; did you mean 'page'?"
            ),
            (
                "fields:\n- {path: docs/good.md, field: Token, secret: true}\n",
                "4:4: error: unknown key 'path' in 'fields'; did you mean 'page'?"
            ),
            (
                "<<<<<<< HEAD\n=======\n>>>>>>> b\n",
                "3:1: error: this line is left over from a merge conflict"
            ),
        ])
    func partlyInvalid(setting: String, message: String) throws {
        let folder = try TemporaryFolder([
            "docs/good.md": SamplePage.account, "formwright.yml": "docs: docs\nprovider: acme\n" + setting,
        ])
        let before = folder.contents()
        for arguments in [["compile"], ["compile", "--keep-going"], ["check"], ["check", "docs/good.md"]] {
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 2)
            #expect(result.firstLine.hasPrefix("formwright.yml:" + message), "\(result.error)")
            #expect(folder.contents() == before)
        }
        for arguments in [
            ["list"], ["stats"], ["explain", "acme/account"], ["explain", "docs/good.md:7"],
            ["review", "--below", "1", "--format", "text"], ["preview"],
        ] {
            let result = try Tool.run(arguments, in: folder)
            // Pages that may be left out are not published.
            let isRejected = arguments == ["preview"] && !setting.hasPrefix("output:")
            #expect(result.status == (isRejected ? 2 : 0), "\(arguments): \(result.error)")
            #expect(result.error.contains("formwright.yml:" + message), "\(arguments)")
        }
        #expect(try Tool.run("list", in: folder).output.hasPrefix("acme/account "))
    }

    @Test(
        "A folder that the configuration names and that does not exist is an error at its place in the configuration"
    )
    func missingFolders() throws {
        let folder = try TemporaryFolder([
            "docs/good.md": SamplePage.account,
            "formwright.yml": "docs: [docs, nowhere]\npartials: [gone]\n",
        ])
        let lines = try Tool.run("compile", in: folder).error.split(separator: "\n").filter {
            $0.contains("error:")
        }
        #expect(
            lines == [
                "formwright.yml:1:14: error: cannot read 'nowhere': No such file or directory; the configuration names it under 'docs' [unreadable-file]",
                "formwright.yml:2:12: error: 'gone' does not exist; create this folder, or remove it from 'partials' in the configuration [unreadable-file]",
            ])
    }

    @Test("If all docs of the configuration are missing, every command fails with their places")
    func allMissing() throws {
        let folder = try TemporaryFolder(["formwright.yml": "docs: [a, b]\n"])
        for command in [
            ["compile"], ["check"], ["list"], ["stats"], ["review"], ["preview"],
            ["explain", "general/account"],
        ] {
            let result = try Tool.run(command, in: folder)
            #expect(result.status == 2 && result.output.isEmpty)
            for place in ["1:8: error: cannot read 'a'", "1:11: error: cannot read 'b'"] {
                #expect(result.error.contains("formwright.yml:" + place), "\(command)")
            }
        }
        #expect(Array(folder.contents().keys) == ["formwright.yml"])
    }

    @Test("A directive with an unknown key is an error at the key, with a suggestion")
    func directive() throws {
        let page =
            "# Register a Thing\n\n<!-- formwright: field \"Name\" presnce=optional -->\n\n"
            + SamplePage.account
        let result = try compile(["docs/a.md": data(page)])
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("docs/a.md:3:"))
        #expect(result.firstLine.contains("presnce"))
        #expect(result.firstLine.contains("presence"))
    }

    @Test(
        "A provider, form id or key that would leave the output folder is an error at its place",
        arguments: [
            ("---\nformwright:\n  provider: ../../evil\n---\n", "", "3:13"),
            ("", "<!-- formwright: form id=../../evil -->", "5:26"),
            ("", "<!-- formwright: form id=\"/etc/evil\" -->", "5:26"),
            ("", "<!-- formwright: field \"Name\" key=\"../evil\" -->", "5:34"),
        ])
    func escapingNames(head: String, directive: String, place: String) throws {
        let page =
            head
            + SamplePage.account.replacingOccurrences(of: "\n\n   |", with: "\n\n   \(directive)\n\n   |")
        let folder = try TemporaryFolder(["deep/docs/a.md": page])
        let result = try Tool.run("compile", "deep/docs", "-o", "deep/out", in: folder)
        #expect(result.status == 1, "\(result.error)")
        #expect(result.firstLine.hasPrefix("deep/docs/a.md:\(place): error: "))
        #expect(folder.contents().keys.sorted() == ["deep/docs/a.md"])
    }

    @Test("Two pages with the same id for different forms get different ids, with a warning that names both")
    func duplicateForms() throws {
        let other = SamplePage.account.replacingOccurrences(of: "Name", with: "Title")
        let result = try compile(["docs/other.md": data(other)])
        #expect(result.status == 0)
        #expect(
            result.firstLine.hasSuffix(
                "warning: another page has a different form with the id 'general/account'; this form gets the id 'general/account-good'"
                    + " [duplicate-form-id]"))
        #expect(result.error.contains("docs/other.md:"))
    }

    @Test("A missing partial is an error at the inclusion; with --keep-going it contributes nothing")
    func missingPartial() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account + "\n<PartialsComponent category=\"c\" name=\"n\" />\n"
        ])
        let result = try Tool.run("compile", "docs", "-o", "out", in: folder)
        #expect(result.status == 1)
        #expect(result.firstLine.hasPrefix("docs/a.md:11:1: error: "))
        #expect(folder.read("out/model.json") == nil)
        let kept = try Tool.run("compile", "docs", "-o", "out", "--keep-going", in: folder)
        #expect(kept.status == 1)
        #expect(folder.read("out/model.json")?.contains("\"general/account\"") == true)
    }

    @Test("If a page has errors, nothing is written; with --keep-going, everything except that page")
    func keepGoing() throws {
        let folder = try TemporaryFolder(["docs/good.md": SamplePage.account])
        try folder.write(Data([0xFF]), to: "docs/bad.md")
        #expect(try Tool.run("compile", "docs", "-o", "out", in: folder).status == 1)
        #expect(folder.read("out/model.json") == nil)
        #expect(try Tool.run("compile", "docs", "-o", "out", "--keep-going", in: folder).status == 1)
        #expect(folder.read("out/model.json")?.contains("good.md") == true)
    }
}
