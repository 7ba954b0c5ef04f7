import Foundation
import TestTools
import Testing

@Suite("One page at a time")
struct OnePageTests {
    private static func page(_ name: String, _ description: String) -> String {
        SamplePage.table("# The \(name)\n\n## Add \(name)", ["Name | \(description)"])
    }

    private func folder() throws -> TemporaryFolder {
        try Tool.compiled([
            "formwright.yml": "docs: docs\noutput: out\n",
            "docs/x/a.md": Self.page("alpha", "What it is called."),
            "docs/x/b.md": Self.page("beta", "What it is called."),
            "docs/y/c.md": Self.page("gamma", "What it is called."),
        ])
    }

    @Test("A page gets the same provider and ids as in a full run, and nothing else is written")
    func compile() throws {
        let folder = try folder()
        try folder.write(Self.page("alpha", "Its name. Optional."), to: "docs/x/a.md")
        try folder.write(Self.page("beta", "Its name. Optional."), to: "docs/x/b.md")
        let before = folder.contents()
        let result = try Tool.run("compile", "docs/x/a.md", in: folder)
        #expect(result.status == 0)
        #expect(result.error.contains("docs/x/b.md") && result.error.contains("would also change"))
        let after = folder.contents()
        let changed = Set(after.keys.filter { after[$0] != before[$0] })
        #expect(after.keys.count == before.keys.count)
        #expect(
            changed == [
                "formwright.lock", "out/.formwright-manifest", "out/Sources/GeneratedForms/XAlphaForm.swift",
                "out/model.json", "out/schemas/x/alpha.schema.json",
            ])
        #expect(try Tool.run("check", "docs/x/a.md", in: folder).status == 0)
        let check = try Tool.run("check", in: folder)
        #expect(check.status == 1)
        #expect(check.output.contains("stale: out/schemas/x/beta.schema.json (docs/x/b.md:9)"))
        #expect(!check.output.contains("alpha.schema.json"))
        // The result is the same as from all pages.
        #expect(try Tool.run("compile", "docs/x/b.md", in: folder).status == 0)
        #expect(try Tool.run("check", in: folder).status == 0)
    }

    @Test("An error on another page does not prevent writing this one")
    func otherErrors() throws {
        let folder = try folder()
        try folder.write(Self.page("alpha", "Its name. Optional."), to: "docs/x/a.md")
        try folder.write(
            Self.page("beta", "Its name.") + "\n<!-- formwright: field \"Nmae\" type=text -->\n",
            to: "docs/x/b.md")
        let result = try Tool.run("compile", "docs/x/a.md", in: folder)
        #expect(result.status == 0 && !result.error.contains("error:"))
        #expect(folder.read("out/schemas/x/beta.schema.json") != nil)
        #expect(try Tool.run("compile", in: folder).status == 1)
    }

    @Test("A form that was removed from the page is removed; without a configuration, nothing else is")
    func removal() throws {
        let folder = try folder()
        try folder.write("# Nothing\n", to: "docs/x/a.md")
        #expect(try Tool.run("compile", "docs/x/a.md", in: folder).status == 0)
        #expect(folder.read("out/schemas/x/alpha.schema.json") == nil)
        #expect(folder.read("out/schemas/x/beta.schema.json") != nil)
        #expect(try Tool.run("check", in: folder).status == 0)
        let plain = try TemporaryFolder([
            "docs/a.md": Self.page("alpha", "Its name."), "docs/b.md": Self.page("beta", "Its name."),
        ])
        #expect(try Tool.run("compile", "docs", "-o", "out", in: plain).status == 0)
        let before = plain.contents()
        let result = try Tool.run("compile", "docs/b.md", "-o", "out", in: plain)
        #expect(result.status == 0 && result.error.contains("names are not kept between runs"))
        #expect(plain.contents() == before)
    }

    @Test("Annotations name files from the root of the repository, wherever the command is run")
    func annotations() throws {
        let folder = try folder()
        try FileManager.default.createDirectory(
            atPath: folder.path(of: ".git"), withIntermediateDirectories: true)
        try folder.write(Self.page("alpha", "Its name. Optional."), to: "docs/x/a.md")
        let result = try Tool.run(script: "cd docs/x && exec \"$0\" check --format github", in: folder)
        #expect(result.output.contains("file=docs/x/a.md,line=9,"))
    }

    @Test("Editing prose other than facts, titles and descriptions changes no generated file")
    func still() throws {
        let folder = try folder()
        let before = folder.contents().filter { !$0.key.hasPrefix("docs") }
        let page = try #require(folder.read("docs/x/a.md"))
        try folder.write(
            page.replacing(
                "# The alpha\n", with: "# The alpha\n\nA paragraph.\n\n> A quotation of two\n> lines.\n")
                + "\nThat is all there is to say about it.\n", to: "docs/x/a.md")
        #expect(try Tool.run("compile", in: folder).status == 0)
        #expect(folder.contents().filter { !$0.key.hasPrefix("docs") } == before)
    }
}
