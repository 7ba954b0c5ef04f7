import FormModel
import TestTools
import Testing

@testable import FormwrightKit

@Suite("Discovery")
struct DiscoveryTests {
    private func discover(
        _ docs: [String], in folder: TemporaryFolder, configuration: Configuration = Configuration()
    ) -> DocumentSet {
        DocumentDiscovery.discover(docs, configuration: configuration, workingDirectory: folder.path)
    }

    @Test("Pages are found by their names, and sorted by their bytes")
    func pages() throws {
        let folder = try TemporaryFolder([
            "docs/b.md": "", "docs/Z.md": "", "docs/a/x.mdx": "", "docs/a.markdown": "", "docs/é.md": "",
            "docs/s.snapshot.yml": "", "docs/s.snapshot.yaml": "", "docs/other.yml": "",
            "docs/readme.txt": "",
            "docs/.hidden/x.md": "", "docs/node_modules/x.md": "", "docs/.x.md": "", "docs/.md": "",
        ])
        let set = discover(["docs"], in: folder)
        #expect(
            set.pages.map(\.name) == [
                "Z.md", "a.markdown", "a/x.mdx", "b.md", "s.snapshot.yaml", "s.snapshot.yml", "é.md",
            ])
        #expect(set.pages.first?.path == "docs/Z.md")
        #expect(set.partials.isEmpty)
        #expect(set.diagnostics.isEmpty)
    }

    @Test("Partials are in folders of that name, beside and above, or begin with an underscore")
    func partials() throws {
        let folder = try TemporaryFolder([
            "_partials/top.md": "", "r/_partials/above.md": "", "r/docs/_partials/x/in.mdx": "",
            "r/docs/a/_partials/beside.md": "", "r/docs/a/_file.mdx": "", "r/docs/page.md": "",
            "shared/configured.md": "",
        ])
        let set = discover(["r/docs"], in: folder)
        #expect(
            set.partials.map(\.name) == [
                "../_partials/above.md", "_partials/x/in.mdx", "a/_file.mdx", "a/_partials/beside.md",
            ])
        #expect(set.partials.first?.path == "r/_partials/above.md")
        #expect(set.pages.map(\.name) == ["page.md"])
        let configuration = Configuration(
            file: folder.path(of: "formwright.yml"), partials: [folder.path(of: "shared")])
        #expect(
            discover(["r/docs"], in: folder, configuration: configuration).partials.map(\.name) == [
                "../../_partials/top.md", "../../shared/configured.md", "../_partials/above.md",
                "_partials/x/in.mdx", "a/_file.mdx", "a/_partials/beside.md",
            ])
    }

    @Test("A folder's page is not a partial, although it begins with an underscore")
    func pageOfFolder() throws {
        let folder = try TemporaryFolder(["docs/a/_index.md": "", "docs/a/_indexed.md": ""])
        let set = discover(["docs"], in: folder)
        #expect(set.pages.map(\.name) == ["a/_index.md"])
        #expect(set.partials.map(\.name) == ["a/_indexed.md"])
    }

    @Test(
        "A folder of partials that does not exist is reported with the key that names it, and the rest is found"
    )
    func missingPartials() throws {
        let folder = try TemporaryFolder(["docs/page.md": "", "shared/part.md": ""])
        let configuration = Configuration(
            file: folder.path(of: "formwright.yml"),
            partials: [folder.path(of: "shard"), folder.path(of: "shared")])
        let set = discover(["docs"], in: folder, configuration: configuration)
        #expect(
            set.diagnostics.map(\.message) == [
                "'shard' does not exist; create this folder, or remove it from 'partials' in the configuration"
            ])
        #expect(set.unread == [folder.path(of: "shard")])
        #expect(set.pages.map(\.name) == ["page.md"])
        #expect(set.partials.map(\.name) == ["../shared/part.md"])
    }

    @Test(
        "Pages keep their names if other docs of the configuration do not exist",
        arguments: ["r/b", "r/b/z.md", "r/notes.txt"])
    func missingDocs(missing: String) throws {
        let folder = try TemporaryFolder(["r/a/x.md": "", "r/notes.txt": ""])
        let docs = ["r/a", missing]
        let configuration = Configuration(
            file: folder.path(of: "formwright.yml"), docs: docs.map(folder.path(of:)))
        let set = discover(docs, in: folder, configuration: configuration)
        #expect(set.pages.map(\.name) == ["a/x.md"])
        #expect(set.diagnostics.count == 1 && set.unread == [folder.path(of: missing)])
        // A path that a user typed is probably a mistake.
        #expect(discover(docs, in: folder).pages.isEmpty)
    }

    @Test("A single page has the partials of its folder")
    func singlePage() throws {
        let folder = try TemporaryFolder([
            "docs/page.md": "", "docs/other.md": "", "docs/_partials/p.md": "", "docs/_q.mdx": "",
            "_partials/r.md": "",
        ])
        let set = discover(["./docs//page.md"], in: folder)
        #expect(set.pages.map(\.name) == ["page.md"])
        #expect(set.pages.map(\.path) == ["docs/page.md"])
        #expect(set.partials.map(\.name) == ["../_partials/r.md", "_partials/p.md", "_q.mdx"])
    }

    @Test("The names of several DOCS are relative to the deepest folder that contains them")
    func commonFolder() throws {
        let folder = try TemporaryFolder(["r/a/x.md": "", "r/b/y.md": "", "r/b/z.md": ""])
        let set = discover(["r/b/y.md", "r/a"], in: folder)
        #expect(set.pages.map(\.name) == ["a/x.md", "b/y.md"])
        #expect(set.pages.map(\.path) == ["r/a/x.md", "r/b/y.md"])
        #expect(discover(["r/b", "r/b/y.md"], in: folder).pages.map(\.name) == ["y.md", "z.md"])
        #expect(discover(["."], in: folder).pages.map(\.path) == ["r/a/x.md", "r/b/y.md", "r/b/z.md"])
    }

    @Test("Links are followed once, and cycles end")
    func links() throws {
        let folder = try TemporaryFolder([
            "docs/real/x.md": "", "outside/y.md": "", "outside/deep/w.md": "", "docs/z.md": "",
        ])
        try folder.link("docs/cycle", to: folder.path(of: "docs"))
        try folder.link("docs/again", to: folder.path(of: "outside"))
        try folder.link("docs/linked", to: folder.path(of: "outside"))
        try folder.link("outside/deep/up", to: "../..")
        try folder.link("docs/a.md", to: "z.md")
        let set = discover(["docs"], in: folder)
        #expect(set.pages.map(\.name) == ["again/deep/w.md", "again/y.md", "real/x.md", "z.md"])
        #expect(set.diagnostics.isEmpty)
    }

    @Test("A broken link is an error")
    func brokenLink() throws {
        let folder = try TemporaryFolder(["docs/x.md": ""])
        try folder.link("docs/broken.md", to: "nowhere.md")
        #expect(
            discover(["docs"], in: folder).diagnostics.map(\.message) == [
                "cannot read 'docs/broken.md': No such file or directory"
            ])
    }

    @Test("Deep folders are found without recursion")
    func depth() throws {
        let path = Array(repeating: "d", count: 300).joined(separator: "/") + "/x.md"
        let folder = try TemporaryFolder(["docs/" + path: ""])
        #expect(discover(["docs"], in: folder).pages.map(\.name) == [path])
    }

    @Test(
        "DOCS that cannot be read are errors",
        arguments: [
            ("nowhere", "cannot read 'nowhere': No such file or directory"),
            ("x.md/y", "cannot read 'x.md/y': Not a directory"),
            (
                "notes.txt",
                "'notes.txt' is not a document; expected a folder, or a *.md, *.mdx, *.markdown or *.snapshot.yml file"
            ),
            ("empty", "there are no pages in 'empty'"),
        ])
    func unreadable(path: String, message: String) throws {
        let folder = try TemporaryFolder(["x.md": "", "notes.txt": "", "empty/notes.txt": ""])
        #expect(discover([path], in: folder).diagnostics.map(\.message) == [message])
    }
}
