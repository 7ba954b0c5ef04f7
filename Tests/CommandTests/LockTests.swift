import Foundation
import TestTools
import Testing

@Suite("formwright.lock")
struct LockTests {
    private static let page = """
        # Register an Account

        Fill out the following fields.

        | Field   | Description                           |
        | ------- | ------------------------------------- |
        | Name    | A name. Required.                     |
        | API URL | The URL of the API. Required.         |

        """
    /// The names in the folder, without the enforced facts, which depend on learned weights.
    private func names(_ folder: TemporaryFolder) -> String? {
        folder.read("formwright.lock")?.replacing(/, enforced: \[[a-z, ]+\]/, with: "")
    }

    private static let configuration = "docs: docs\noutput: out\n"

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder([
            "docs/a.md": LockTests.page, "formwright.yml": LockTests.configuration,
        ])
        let result = try Tool.run("compile", in: folder)
        #expect(
            result.error == """
                0 errors, 0 warnings; 1 form of 1 provider in 1 page
                wrote 5 files to 'out' and saved names in 'formwright.lock'; 0 were up to date

                """)
        return folder
    }

    private func replace(_ old: String, _ new: String, in folder: TemporaryFolder) throws {
        let page = try #require(folder.read("docs/a.md"))
        try folder.write(page.replacingOccurrences(of: old, with: new), to: "docs/a.md")
    }

    @Test("The first run writes the names, the second one nothing")
    func first() throws {
        let folder = try folder()
        #expect(
            names(folder) == """
                # The names of forms and fields. Because of this file, reworded labels and headings keep their names.
                # Written by 'formwright compile'. Commit it. After a merge conflict, keep the lines of both sides and compile.
                formwright-lock: 1

                general/account: {pages: ["docs/a.md"], title: "Register an Account", type: GeneralAccountForm}
                general/account.apiUrl: {label: "API URL", after: name, type: url, presence: required}
                general/account.name: {label: "Name", type: text, presence: required}

                """)
        let again = try Tool.run("compile", in: folder)
        #expect(again.error.hasSuffix("wrote 0 files to 'out'; 5 were up to date\n"))
        #expect(try Tool.run("check", in: folder).status == 0)
    }

    @Test("Kept names and changed facts are reported by the run that keeps them, without '--notes'")
    func reworded() throws {
        let folder = try folder()
        try replace("API URL", "URL of the API", in: folder)
        try replace("A name. Required.", "A name. Optional.", in: folder)
        let said = [
            """
            docs/a.md:7:13: note: compatible change to 'general/account.name': 'Name' is now optional; it was required [changed-demand]
            | Name    | A name. Optional.                     |
                        ^~~~~~~

            """,
            """
            docs/a.md:8:3: note: 'URL of the API' keeps the key 'apiUrl' from its previous label, 'API URL' [kept-name]
            | URL of the API | The URL of the API. Required.         |
              ^~~~~~~~~~~~~~

            """,
        ]
        let check = try Tool.run("check", in: folder)
        #expect(check.status == 1)
        for note in said { #expect(check.error.contains(note)) }
        #expect(check.error.hasSuffix("'out' is stale; run 'formwright compile'\n"))
        let stale = check.output.split(separator: "\n")
        #expect(stale.contains("stale: formwright.lock (docs/a.md:7)"))
        // The differing lines are shown on request.
        #expect(stale.allSatisfy { $0.hasPrefix("stale: ") && $0.contains(" (docs/a.md:") })
        let full = try Tool.run("check", "--diff", in: folder)
        #expect(full.status == 1 && full.output.hasPrefix(check.output))
        #expect(
            full.output.contains(
                "\n+general/account.name: {label: \"Name\", type: text, presence: optional"))
        let compiled = try Tool.run("compile", in: folder)
        #expect(compiled.status == 0)
        for note in said { #expect(compiled.error.contains(note)) }
        #expect(try Tool.run("explain", "general/account.apiUrl", in: folder).status == 0)
        #expect(folder.read("out/model.json")?.contains("\"key\": \"apiUrl\"") == true)
        #expect(try !Tool.run("check", in: folder).error.contains("note:"))
        // Quiet stays quiet.
        try replace("URL of the API", "API URL", in: folder)
        #expect(try Tool.run("compile", "--quiet", in: folder).error.isEmpty)
    }

    @Test("An unclear name is an error that offers directives; --rename uses the new names")
    func unclear() throws {
        let folder = try folder()
        let before = folder.contents()
        try replace("API URL", "Endpoint", in: folder)
        let result = try Tool.run("compile", in: folder)
        #expect(result.status == 1)
        #expect(
            result.error == """
                docs/a.md:8:3: error: is 'Endpoint' the field previously labelled 'API URL' (key 'apiUrl'), or a different field? [renamed-field]
                | Endpoint | The URL of the API. Required.         |
                  ^~~~~~~~
                docs/a.md:8:3: note: if it is, add <!-- formwright: field "Endpoint" key=apiUrl -->
                docs/a.md:8:3: note: if it is a different field, add <!-- formwright: field "Endpoint" key=endpoint -->
                docs/a.md:8:3: note: to use the new names, run 'formwright compile --rename'
                1 error, 0 warnings; 1 form of 1 provider in 1 page
                nothing was written

                """)
        #expect(folder.contents().filter { $0.key != "docs/a.md" } == before.filter { $0.key != "docs/a.md" })
        #expect(try Tool.run("check", in: folder).status == 1)
        // `--keep-going` writes the files, but not the names.
        #expect(try Tool.run("compile", "--keep-going", in: folder).status == 1)
        #expect(folder.read("formwright.lock") == before["formwright.lock"])
        #expect(try Tool.run("compile", "--rename", in: folder).status == 0)
        #expect(
            names(folder)?.contains(
                "general/account.apiUrl: {label: \"API URL\", gone: true, type: url, presence: required}\n"
            )
                == true)
        #expect(try Tool.run("check", in: folder).status == 0)
    }

    @Test(
        "A missing lock file is stale, as text and as data; the run after a killed one repairs the files"
    )
    func missing() throws {
        let folder = try folder()
        let lock = try #require(folder.read("formwright.lock"))
        try FileManager.default.removeItem(atPath: folder.path(of: "formwright.lock"))
        let check = try Tool.run("check", in: folder)
        #expect(check.status == 1)
        #expect(check.output == "missing: formwright.lock\n")
        #expect(check.error.hasSuffix("'formwright.lock' is stale; run 'formwright compile'\n"))
        let data = try Tool.run("check", "--format", "github", in: folder)
        #expect(data.output.contains("'formwright.lock' is missing; run 'formwright compile'"))
        // The names are written before the files. If the run is killed between the two, only the
        // files are stale.
        try folder.write(lock, to: "formwright.lock")
        try FileManager.default.removeItem(atPath: folder.path(of: "out"))
        #expect(try Tool.run("compile", in: folder).status == 0)
        #expect(folder.read("formwright.lock") == lock)
        #expect(try Tool.run("check", in: folder).status == 0)
    }

    @Test("A file with a merge conflict is an error with its place, and nothing is written")
    func conflict() throws {
        let folder = try folder()
        let lock = try #require(folder.read("formwright.lock"))
        try folder.write(lock + "<<<<<<< ours\n", to: "formwright.lock")
        let before = folder.contents()
        for command in [["compile"], ["compile", "--keep-going"], ["compile", "--rename"], ["check"]] {
            let result = try Tool.run(command, in: folder)
            #expect(result.status == 2)
            #expect(
                result.firstLine
                    == "formwright.lock:8:1: error: this line is left over from a merge conflict [lock-file]")
            #expect(folder.contents() == before)
        }
    }

    @Test(
        "A damaged lock file is reported with its place and stays as it is; forms keep the names that can be read",
        arguments: [
            ("formwright-lock: 1", "formwright-lock: 2", "3:18: error: this file has version '2'"),
            (
                "formwright-lock: 1", "formwright-lock: 1\nformwright-lock: 2",
                "4:1: error: there are two lines for 'formwright-lock'"
            ),
            ("formwright-lock: 1\n", "", "1:1: error: expected the line 'formwright-lock: 1'"),
            ("{label: \"API", "{hint: x, label: \"API", "6:26: error: unknown key 'hint'; remove it"),
            ("type: url", "type: urls", "6:67: error: 'type' must be one of"),
            ("{label: \"API URL\"", "{label: \"API URL", "6:"),
            ("general/account.apiUrl: {", "general/account.apiUrl: [", "6:"),
            (
                "general/account.apiUrl:", "<<<<<<< ours\n=======\n>>>>>>> b\ngeneral/account.apiUrl:",
                "6:1: error: "
            ),
        ])
    func damaged(text: String, by damage: String, message: String) throws {
        let folder = try folder()
        let lock = try #require(folder.read("formwright.lock"))
            .replacing("account.name:", with: "account.fullName:").replacing(
                "after: name", with: "after: fullName")
        try #require(lock.contains(text))
        try folder.write(lock.replacing(text, with: damage), to: "formwright.lock")
        let before = folder.contents()
        for (command, closing) in [
            (["compile"], "nothing was written\n"), (["compile", "--keep-going"], "nothing was written\n"),
            (["compile", "--rename"], "nothing was written\n"), (["check"], "nothing was compared\n"),
            (["check", "--update-baseline"], "nothing was compared, and the baseline was not written\n"),
        ] {
            let result = try Tool.run(command, in: folder)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.firstLine.hasPrefix("formwright.lock:" + message), "\(result.firstLine)")
            #expect(result.error.hasSuffix(closing))
            #expect(folder.contents() == before)
        }
        let shown = [
            ["list"], ["stats"], ["review", "--below", "1", "--format", "json"],
            ["explain", "general/account.fullName"], ["explain", "docs/a.md:7"],
        ]
        let results = try shown.map { try Tool.run($0, in: folder) }
        let preview = try Tool.run("preview", in: folder)
        #expect(preview.status == 0 && preview.output == "preview/index.html\n")
        let site = folder.contents().filter { $0.key.hasPrefix("preview/") }
        try FileManager.default.removeItem(atPath: folder.path(of: "preview"))
        #expect(folder.contents() == before)
        // Each command shows what it shows with an undamaged lock, which differs only in the message.
        try folder.write(lock, to: "formwright.lock")
        for (command, result) in zip(shown, results) {
            let sound = try Tool.run(command, in: folder)
            #expect(sound.status == 0 && sound.error.isEmpty)
            #expect(result.status == 0 && result.output == sound.output, "\(command)")
            #expect(result.error.contains("formwright.lock:" + message), "\(command)")
        }
        #expect(try Tool.run("preview", in: folder).status == 0)
        #expect(folder.contents().filter { $0.key.hasPrefix("preview/") } == site)
    }

    @Test("A lock file that cannot be written is an error, and the generated files are not changed")
    func unwritable() throws {
        let folder = try folder()
        try replace("API URL", "URL of the API", in: folder)
        let before = folder.contents()
        // Something that cannot be removed is where the new file is staged.
        try folder.write("", to: ".formwright.lock.formwright-new/file")
        let result = try Tool.run("compile", in: folder)
        #expect(result.status == 2)
        #expect(result.error.contains("error: cannot write 'formwright.lock': "))
        #expect(folder.contents().filter { !$0.key.contains("formwright-new") } == before)
    }
}
