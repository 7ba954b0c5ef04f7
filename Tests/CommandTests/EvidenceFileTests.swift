import Foundation
import TestTools
import Testing

@Suite("Evidence")
struct EvidenceFileTests {
    private static let page = """
        # Servers

        ## Add a server

        Fill out the following fields.

        | Field | Description |
        | --- | --- |
        | Name | The name of the server. |
        | Password | Enter the password, for example `hunter2`. |
        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for number in 1...20 { try folder.write(Self.page, to: "docs/page-\(number).md") }
        return folder
    }

    @Test("compile --evidence writes a file that matches its schema, is always the same, and has no secrets")
    func file() throws {
        let folder = try folder()
        let schema = Repository.root.appending(path: "Documentation/evidence.schema.json").path
        #expect(try Tool.run("compile", "docs", "--evidence", "one.json", in: folder).status == 0)
        #expect(try Tool.run("compile", "docs", "--evidence", "two.json", in: folder).status == 0)
        let text = try #require(folder.read("one.json"))
        #expect(text == folder.read("two.json"))
        #expect(try Tool.run("validate", "--schema", schema, "one.json", in: folder).status == 0)
        #expect(text.contains("page-20.md") && text.contains(".name\""))
        #expect(!text.contains("hunter2"))
        // Confidences are fractions, as in `list --format json`.
        let confidences = text.matches(of: /"confidence": (.*),/).compactMap { Double($0.1) }
        #expect(!confidences.isEmpty && confidences.allSatisfy { (0...1).contains($0) })
        #expect(confidences.contains { $0 > 0 && $0 < 1 })
    }

    @Test("A file that cannot be written is an error")
    func unwritable() throws {
        let folder = try folder()
        let result = try Tool.run("compile", "docs", "--evidence", "missing/one.json", in: folder)
        #expect(result.status == 2)
        #expect(
            result.error.contains(
                "formwright: error: cannot write 'missing/one.json': No such file or directory"))
    }

    @Test(
        "explain shows what was decided on a line, or, if there is nothing, other lines with decisions")
    func line() throws {
        let folder = try folder()
        let name = try Tool.run("explain", "docs/page-1.md:9", "docs", in: folder)
        #expect(name.status == 0)
        #expect(name.output.hasPrefix("docs/page-1.md:9:3: 'Name' is a field, "))
        #expect(name.output.contains("\n  for ") && name.output.contains("points ahead of"))
        #expect(name.output.contains(/\ndemand: yes, confidence 0\.[0-9]{3}; [0-9]+ points ahead of no\n/))
        let alone = try Tool.run("explain", "docs/page-1.md:9:4", in: folder)
        #expect(alone.status == 0)
        // `explain FORM` prints paths that are relative to DOCS.
        let short = try Tool.run("explain", "page-1.md:9", "docs", in: folder)
        #expect(short.status == 0 && short.output == name.output)
        try folder.write("docs: docs\n", to: "formwright.yml")
        let configured = try Tool.run("explain", "page-1.md:9", in: folder)
        #expect(configured.status == 0 && configured.output == name.output)
        try FileManager.default.removeItem(atPath: folder.path(of: "formwright.yml"))
        let nothing = try Tool.run("explain", "docs/page-1.md:3", "docs", in: folder)
        #expect(nothing.status == 2)
        #expect(
            nothing.error
                == "formwright: error: nothing on line 3 could name a field; nearby lines with possible fields: 9, 10\n"
        )
        let beyond = try Tool.run("explain", "docs/page-1.md:9999", in: folder)
        #expect(
            beyond.error.contains(
                /^formwright: error: there is no line 9999 in 'docs\/page-1.md'; it has \d+ lines\n$/))
        let missing = try Tool.run("explain", "docs/page-99.md:3", "docs", in: folder)
        #expect(missing.status == 2)
        let unconfigured = try Tool.run("explain", "docs/page-99.md:3", in: folder)
        #expect(unconfigured.status == 2)
        #expect(unconfigured.error.contains("docs/page-99.md: error: cannot read 'docs/page-99.md': "))
    }

    @Test("explain suggests the pages whose path ends with the given one")
    func endOfPath() throws {
        let folder = try TemporaryFolder([
            "docs/guides/a.md": SamplePage.account, "docs/more/a.md": SamplePage.account,
            "docs/guides/b.md": SamplePage.account,
        ])
        for (page, pages) in [
            ("b.md", "'docs/guides/b.md'"), ("a.md", "'docs/guides/a.md' or 'docs/more/a.md'"),
        ] {
            let result = try Tool.run("explain", page + ":9", "docs", in: folder)
            #expect(result.status == 2)
            #expect(
                result.error == "formwright: error: no page '\(page)' was read; did you mean \(pages)?\n")
        }
    }

    @Test(
        "explain with a page says that a line is needed",
        arguments: ["docs/page-1.md", "docs/page-1.md:", "docs/page-1.md:x"])
    func pageAlone(text: String) throws {
        let result = try Tool.run("explain", text, in: folder())
        #expect(result.status == 2)
        #expect(
            result.error == """
                formwright: error: expected a line of the page 'docs/page-1.md', such as 'docs/page-1.md:12', or a form; \
                'formwright list --page docs/page-1.md' lists the page's forms

                """)
    }

    @Test("explain reports a page that does not exist")
    func noPage() throws {
        let result = try Tool.run("explain", "docs/page-99.md", "docs", in: folder())
        #expect(result.status == 2)
        #expect(result.error == "formwright: error: there is no page 'docs/page-99.md'\n")
    }

    @Test("explain describes a cue")
    func cue() throws {
        let result = try Tool.run("explain", "label-head", in: TemporaryFolder())
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("label-head: a weighted cue"))
    }
}
