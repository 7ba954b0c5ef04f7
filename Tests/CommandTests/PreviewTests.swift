import Foundation
import TestTools
import Testing

@Suite("formwright preview")
struct PreviewTests {
    private static let depot = """
        # Add a depot

        1. Enter the **Name**.
        2. Click **Add**.

        """
    private static let files = [
        "formwright.yml": "docs: docs\n", "docs/depot.md": depot,
        "docs/crane.md": depot.replacingOccurrences(of: "depot", with: "crane"),
    ]

    @Test("The site is written beside the configuration, and its place is printed")
    func writes() throws {
        let folder = try TemporaryFolder(Self.files)
        let result = try Tool.run("preview", in: folder)
        #expect(result.status == 0)
        #expect(result.output == "preview/index.html\n")
        #expect(result.error == "wrote 3 files to 'preview'; 0 were up to date\n")
        #expect(folder.read("preview/forms/general/depot.html") != nil)
        let again = try Tool.run("preview", in: folder)
        #expect(again.error == "wrote 0 files to 'preview'; 3 were up to date\n")
        #expect(try Tool.run("preview", "-q", in: folder).output == "")
    }

    @Test("Pages of removed forms are deleted, and other files are not touched")
    func stale() throws {
        let folder = try TemporaryFolder(Self.files)
        #expect(try Tool.run("preview", "-o", "site", in: folder).status == 0)
        try folder.write("mine", to: "site/notes.html")
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/crane.md"))
        let result = try Tool.run("preview", "-o", "site", in: folder)
        #expect(result.error == "wrote 1 file to 'site', removed 1; 1 was up to date\n")
        #expect(folder.read("site/forms/general/crane.html") == nil)
        #expect(folder.read("site/notes.html") == "mine")
    }

    @Test("A folder of generated files is not mistaken for an earlier site")
    func generatedFolder() throws {
        let folder = try TemporaryFolder(Self.files)
        #expect(try Tool.run("compile", in: folder).status == 0)
        let before = folder.contents()
        let result = try Tool.run("preview", "-o", "generated", in: folder)
        #expect(result.status == 2)
        #expect(
            result.error.hasPrefix(
                "formwright: error: 'generated' contains output of 'formwright compile'; choose a different folder with '-o DIR' [output]\n"
            ))
        #expect(folder.contents() == before)
    }

    @Test("Nothing is written through a link that leaves the folder")
    func links() throws {
        let folder = try TemporaryFolder(Self.files)
        let other = try TemporaryFolder()
        #expect(try Tool.run("preview", in: folder).status == 0)
        try FileManager.default.removeItem(atPath: folder.path(of: "preview/forms"))
        try folder.link("preview/forms", to: other.path)
        #expect(try Tool.run("preview", in: folder).status == 2)
        #expect(other.contents().isEmpty)
    }

    @Test("Everything that could be read is shown, even if a page has errors")
    func errors() throws {
        let folder = try TemporaryFolder(Self.files)
        try folder.write("# A\n\n<!-- formwright: feild -->\n", to: "docs/crane.md")
        let result = try Tool.run("preview", in: folder)
        #expect(result.status == 0)
        #expect(
            result.error
                == "formwright: note: the docs have 1 error, and pages with errors have no forms; see 'formwright compile'\n"
                + "wrote 2 files to 'preview'; 0 were up to date\n")
    }

    @Test(
        "Nothing is written if it is unclear which pages are left out",
        arguments: [
            "pages:\n  exclude: [docs/crane.md\n", "exclude: [docs/crane.md]\n", "pages: {exclude: {a: b}}\n",
            "pages: {skip: docs/crane.md}\n", "doc: docs\n",
        ])
    func unclearPages(setting: String) throws {
        let folder = try TemporaryFolder(Self.files)
        try folder.write("docs: docs\n" + setting, to: "formwright.yml")
        let result = try Tool.run("preview", in: folder)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.error.hasPrefix("formwright.yml:"))
        #expect(
            result.error.hasSuffix(
                "\nformwright: error: nothing was written, because the configuration has errors that may concern which pages are shown\n"
            ))
        #expect(folder.read("preview/index.html") == nil)
        // Other errors do not concern the pages.
        try folder.write("docs: docs\nstrict: maybe\n", to: "formwright.yml")
        #expect(try Tool.run("preview", in: folder).status == 0)
    }

    @Test("Without a page, the overview says so")
    func empty() throws {
        let folder = try TemporaryFolder(["docs/about.md": "# About\n\nNothing.\n"])
        let result = try Tool.run("preview", "docs", in: folder)
        #expect(result.status == 0)
        #expect(folder.read("preview/index.html")?.contains("<dd>0</dd>") ?? false)
    }
}
