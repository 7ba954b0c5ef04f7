import Foundation
import TestTools
import Testing

/// `formwright swift`, as a step of a build.
@Suite("Swift for a build")
struct SwiftCommandTests {
    private func run(_ folder: TemporaryFolder, _ arguments: String..., verbose: Bool = false) throws
        -> Tool.Result
    {
        try Tool.run(
            ["swift", "docs", "--output", "out/Forms.swift", "--cache", "out/pages.json"] + arguments,
            in: folder, environment: verbose ? ["FORMWRIGHT_VERBOSE": "1"] : [:])
    }

    @Test("All forms are in one file, which is not rewritten without changes, and nothing is printed")
    func quiet() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account,
            "docs/b.md": SamplePage.account.replacing("Account", with: "Key"),
        ])
        let first = try run(folder)
        #expect(first.status == 0)
        #expect(first.error.isEmpty && first.output.isEmpty)
        let text = try #require(folder.read("out/Forms.swift"))
        #expect(text.components(separatedBy: "import FormValidation").count == 2)
        for type in ["enum Forms {", "struct GeneralAccountForm:", "struct GeneralKeyForm:"] {
            #expect(text.contains("public \(type)"))
        }
        let time = try modificationTime(folder)
        #expect(try run(folder).status == 0)
        #expect(try modificationTime(folder) == time)
    }

    private func modificationTime(_ folder: TemporaryFolder) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: folder.path(of: "out/Forms.swift"))[
            .modificationDate] as? Date
    }

    @Test("Documentation without forms gives an empty list, because a build expects a file")
    func empty() throws {
        let folder = try TemporaryFolder(["docs/a.md": "# Nothing to fill out\n"])
        #expect(try run(folder).status == 0)
        let text = try #require(folder.read("out/Forms.swift"))
        #expect(text.contains("types: [String: any ValidatedForm.Type] = [:]"))
    }

    @Test("Paths in diagnostics are absolute, and the previous file is kept")
    func errors() throws {
        let folder = try TemporaryFolder(["docs/a.md": SamplePage.account])
        #expect(try run(folder).status == 0)
        let before = folder.read("out/Forms.swift")
        try folder.write(
            SamplePage.account + "\n<!-- formwright: field \"Name\" presnce=required -->\n", to: "docs/a.md")
        let broken = try run(folder)
        #expect(broken.status == 1)
        #expect(broken.firstLine.contains("/docs/a.md:11:31: error: unknown key 'presnce'"))
        #expect(broken.firstLine.hasPrefix("/"))
        #expect(folder.read("out/Forms.swift") == before)
    }

    @Test("FORMWRIGHT_VERBOSE shows what was read, taken from the cache, and written")
    func verbose() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account, "docs/formwright.yml": "",
        ])
        #expect(try run(folder).status == 0)
        let lines = try run(folder, verbose: true).error.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines.contains("formwright: pages: 1, unchanged since the last run: 1"))
        #expect(lines.contains("formwright: forms: general/account"))
        #expect(lines.contains { $0.hasPrefix("formwright: configuration: /") })
        #expect(lines.last?.hasSuffix("/out/Forms.swift' was up to date") == true)
    }

    @Test("The search for a configuration ends at a given folder")
    func root() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account, "formwright.yml": "providers: broken\n",
        ])
        #expect(try run(folder).status == 2)
        #expect(try run(folder, "--root", "docs").status == 0)
        #expect(try run(folder, "--root", ".").status == 2)
        for command in ["compile", "check"] {
            let arguments = [command, "docs", "-o", "generated", "--root", "docs", "--quiet"]
            #expect(try Tool.run(arguments, in: folder).error.isEmpty)
        }
        #expect(folder.read("formwright.lock") == nil)
    }

    @Test("An output that cannot be written is reported with its path: status 2")
    func unwritable() throws {
        let folder = try TemporaryFolder(["docs/a.md": SamplePage.account, "out": "a file"])
        let result = try Tool.run("swift", "docs", "--output", "out/Forms.swift", in: folder)
        #expect(result.status == 2)
        #expect(result.error.contains("/out/Forms.swift': Not a directory [output]"))
        #expect(
            try Tool.run("swift", "docs", in: folder).firstLine
                == "formwright: error: 'swift' needs '--output FILE'")
        #expect(
            try Tool.run("swift", "docs", "--output", "a", "--cache", "./a", in: folder).firstLine
                == "formwright: error: '--cache' and '--output' name the same file")
    }

    @Test("A cache that cannot be written is a warning, and the forms are written")
    func unwritableCache() throws {
        let folder = try TemporaryFolder(["docs/a.md": SamplePage.account, "cache": "a file"])
        let result = try Tool.run(
            "swift", "docs", "--output", "Forms.swift", "--cache", "cache/pages.json", in: folder)
        #expect(result.status == 0)
        #expect(result.firstLine.hasPrefix("formwright: warning: cannot write '"))
        #expect(folder.read("Forms.swift")?.contains("GeneralAccountForm") == true)
    }
}
