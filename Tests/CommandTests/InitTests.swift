import Foundation
import TestTools
import Testing

@Suite("formwright init")
struct InitTests {
    private static let page = """
        # Add a depot

        1. Fill out the following fields.

           | **Field** | **Description** |
           | --- | --- |
           | **Name** | A name of your choice. |
           | **Region** | Select either **North** or **South**. |

        2. Click **Add**.

        """

    /// A repository with the files of a site generator.
    struct Site: CustomTestStringConvertible, Sendable {
        var name: String
        var files: [String: String]
        /// The line that says what was recognised.
        var line: String
        var docs: String

        var testDescription: String { name }
    }

    private static let sites = [
        Site(
            name: "Docusaurus",
            files: ["docusaurus.config.ts": "", "docs/a.md": page, "docs/changelog.md": "# News\n"],
            line: "written for Docusaurus, recognised by docusaurus.config.ts", docs: "docs"),
        Site(
            name: "Docusaurus one folder down",
            files: ["website/docusaurus.config.ts": "", "website/docs/a.md": page, "x/b.md": "# B\n"],
            line: "written for Docusaurus, recognised by website/docusaurus.config.ts", docs: "website/docs"),
        Site(
            name: "Hugo one folder down", files: ["docs/hugo.yaml": "", "docs/content/a.md": page],
            line: "written for Hugo, recognised by docs/hugo.yaml", docs: "docs/content"),
        Site(
            name: "MkDocs", files: ["mkdocs.yml": "", "docs/a.md": page],
            line: "written for MkDocs, recognised by mkdocs.yml", docs: "docs"),
        Site(
            name: "Hugo", files: ["hugo.toml": "", "content/en/a.md": page, "content/de/a.md": "# Lager\n"],
            line: "written for Hugo, recognised by hugo.toml", docs: "content"),
        Site(
            name: "DocFX", files: ["docfx.json": "{}", "articles/a.md": page],
            line: "written for DocFX or Microsoft Learn, recognised by docfx.json", docs: "articles"),
        Site(
            name: "Mintlify", files: ["docs.json": "{}", "guides/a.mdx": page],
            line: "written for Mintlify, recognised by docs.json", docs: "."),
        Site(
            name: "VitePress", files: ["docs/.vitepress/config.mts": "", "docs/a.md": page],
            line: "written for VuePress or VitePress, recognised by docs/.vitepress", docs: "docs"),
        Site(
            name: "Nuxt Content", files: ["content.config.ts": "", "content/a.md": page],
            line: "written for Nuxt Content, recognised by content.config.ts", docs: "content"),
        Site(
            name: "Jekyll", files: ["_config.yml": "", "_docs/a.md": page],
            line: "written for Jekyll or Kramdown, recognised by _config.yml", docs: "_docs"),
        Site(
            name: "mdBook",
            files: ["book.toml": "", "src/a.md": page, "src/SUMMARY.md": "# Summary\n\n- [A](a.md)\n"],
            line: "written for mdBook, recognised by book.toml", docs: "src"),
        Site(
            name: "GitBook", files: [".gitbook.yaml": "", "a.md": page],
            line: "written for GitBook, recognised by .gitbook.yaml", docs: "."),
        Site(
            name: "syntax of Docusaurus", files: ["a.md": page + "\n:::note\n\nIt is small.\n\n:::\n"],
            line: "written for Docusaurus, recognised by the syntax of 1 of 1 page", docs: "."),
        Site(
            name: "syntax of MkDocs", files: ["a.md": page + "\n!!! note\n\n    It is small.\n"],
            line: "written for MkDocs, recognised by the syntax of 1 of 1 page", docs: "."),
        Site(
            name: "nothing", files: ["a.md": page],
            line: "no site generator was recognised; the pages are read as plain Markdown", docs: "."),
    ]

    @Test(
        "A generator is recognised by its files, or by its syntax, and the written file compiles unchanged",
        arguments: sites)
    func written(_ site: Site) throws {
        let folder = try TemporaryFolder(site.files)
        let result = try Tool.run("init", in: folder)
        #expect(result.status == 0)
        #expect(result.error.isEmpty)
        let lines = result.output.split(separator: "\n")
        #expect(lines.first == "wrote 'formwright.yml'; found:")
        #expect(lines.contains("  \(site.line)"))
        #expect(
            lines.suffix(3) == ["  formwright list", "  formwright review", "  formwright compile"])
        let text = try #require(folder.read("formwright.yml"))
        #expect(text.hasPrefix("# yaml-language-server: $schema=.formwright.schema.json\n"))
        #expect(text.contains("\ndocs: \(site.docs)\n"))
        let compiled = try Tool.run("compile", "--strict", in: folder)
        #expect(compiled.status == 0)
        #expect(compiled.error.contains("0 errors, 0 warnings; 1 form of 1 provider in 1 page"))
    }

    @Test(
        "Trees without files of their generator are recognised by their syntax, and the file compiles unchanged",
        .enabled(if: FileManager.default.fileExists(atPath: Corpora.folder + "/trees"), "needs ../shared"),
        arguments: [
            ("chatwoot", "Mintlify", "chatwoot"), ("DefGuard", "GitBook", "defguard"),
            ("jellyfin", "Docusaurus", "jellyfin"), ("chirpstack", "mdBook", "chirpstack"),
        ])
    func trees(name: String, generator: String, provider: String) throws {
        let folder = try TemporaryFolder()
        try folder.link("docs", to: Corpora.folder + "/trees/" + name)
        let result = try Tool.run("init", "docs", in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("\n  written for \(generator), recognised by the syntax of "))
        let compiled = try Tool.run("compile", in: folder)
        #expect(compiled.status == 0)
        #expect(compiled.error.contains("0 errors, ") && compiled.error.contains(" of 1 provider in "))
        #expect(result.output.contains("; form ids begin with '\(provider)/'\n"))
    }

    @Test("Translations, other versions and news are left out, and the output says so")
    func exclusions() throws {
        let folder = try TemporaryFolder([
            "en/a.md": InitTests.page, "de/a.md": "# Lager\n", "en/blog/b.md": "# News\n",
            "versioned_docs/1/a.md": InitTests.page,
        ])
        let result = try Tool.run("init", "--dry-run", in: folder)
        #expect(folder.contents().count == 4)
        #expect(
            result.error == """
                found:
                  4 pages in '.'
                  no site generator was recognised; the pages are read as plain Markdown
                  1 page is left out: 'versioned_docs' (earlier versions)
                  1 page is left out: 'blog' (news)
                  1 page is left out: 'de/**' (a translation)
                  each form id begins with a tag of the form's page, or with the page's folder
                  to change how form ids begin, set 'provider' before the first 'formwright compile'

                """)
        #expect(
            result.output.contains(
                "exclude:\n    - versioned_docs  # earlier versions\n    - blog  # news\n    - \"de/**\"  # a translation\n"
            ))
    }

    @Test("Pages with errors are counted, except those that are left out")
    func broken() throws {
        let folder = try TemporaryFolder([
            "a.md": InitTests.page, "b.md": "---\ntitle: B\n-----\n\n# B\n\n---\n\nText.\n",
            "blog/c.md": "---\ntitle: [\n---\n",
        ])
        let result = try Tool.run("init", in: folder)
        #expect(result.output.contains("\n  1 page has errors; 'formwright check' lists them\n"))
        let compiled = try Tool.run("compile", in: folder)
        #expect(compiled.status == 1)
        #expect(
            compiled.firstLine
                == "b.md:3:1: error: this line does not close the front matter; write '---', with exactly three dashes [front-matter]"
        )
        #expect(
            compiled.error.hasSuffix(
                "\nnothing was written; to write what could be read, use '--keep-going'\n"))
        #expect(
            try Tool.run("compile", "--keep-going", in: folder).error.contains(
                "1 form of 1 provider in 2 pages"))
    }

    @Test(
        "In a large folder elsewhere, the number of pages with errors is a minimum, and the command names the folder"
    )
    func brokenInLargeFolder() throws {
        var files = ["docs/a.md": "---\ntitle: [\n---\n"]
        for number in 0..<3000 { files["docs/p\(number).md"] = "# Page\n" }
        let docs = try TemporaryFolder(files)
        let folder = try TemporaryFolder()
        let output = try Tool.run("init", docs.path + "/docs", in: folder).output
        #expect(output.contains("\n  3001 pages in "))
        #expect(
            output.contains(
                /\n  at least 1 page has errors; 'formwright check \.\.\/formwright-[^ ]+\/docs' lists them\n/
            ))
    }

    @Test("The product is named as most pages write it, and the provider as an id")
    func product() throws {
        let page = InitTests.page + "\nIn StockPile, depots are listed. The team at STOCKPILE answers.\n"
        let quiet = InitTests.page + "\nIn StockPile, depots are listed.\n"
        let folder = try TemporaryFolder(["a.md": page, "b.md": quiet, "c.md": quiet])
        let result = try Tool.run("init", "--dry-run", in: folder)
        #expect(result.output.contains("\n# products: [StockPile]\n"))
        #expect(
            result.output.contains(
                """

                # The provider of all forms whose pages do not name one. It is the first part of a form id. Without this
                # line, the provider is a tag that occurs in a heading of the page, or the page's folder. Decide
                # before the first 'formwright compile', because formwright.lock keeps the ids from then on.
                provider: stockpile

                """))
        #expect(
            result.error.hasSuffix(
                """
                  the product's name may be 'StockPile'; form ids begin with 'stockpile/'
                  to change how form ids begin, set 'provider' before the first 'formwright compile'

                """))
        // Tags say what pages are about, so they stay the providers.
        let tagged = try TemporaryFolder([
            "a.md": "---\ntags: [azure]\n---\n" + page, "b.md": "---\ntitle: B\ntags: [aws]\n---\n" + quiet,
            "c.md": quiet,
        ])
        let other = try Tool.run("init", "--dry-run", in: tagged)
        #expect(other.output.contains("\n# provider: acme\n"))
        #expect(
            other.error.contains(
                "  the product's name may be 'StockPile'\n  each form id begins with a tag of the form's page, or with the page's folder\n"
            ))
    }

    @Test("An existing file is not changed")
    func existing() throws {
        let folder = try TemporaryFolder(["formwright.yml": "docs: x\n", "x/a.md": InitTests.page])
        let result = try Tool.run("init", in: folder)
        #expect(result.status == 2)
        #expect(
            result.error
                == "formwright: error: 'formwright.yml' already exists, so it is not overwritten; to create a new configuration, remove this file\n"
        )
        #expect(folder.read("formwright.yml") == "docs: x\n")
        let dry = try Tool.run("init", "--dry-run", in: folder)
        #expect(dry.status == 0)
        #expect(dry.output.contains("\ndocs: .\n"))
        #expect(folder.read("formwright.yml") == "docs: x\n")
        // The same applies to a link without a target.
        let linked = try TemporaryFolder(["a.md": InitTests.page])
        try linked.link("formwright.yml", to: "elsewhere.yml")
        #expect(try Tool.run("init", in: linked).status == 2)
        #expect(linked.read("elsewhere.yml") == nil)
    }

    @Test("A folder elsewhere contains the file, and the commands name it")
    func elsewhere() throws {
        let docs = try TemporaryFolder(["a.md": InitTests.page])
        let folder = try TemporaryFolder()
        let result = try Tool.run("init", docs.path, in: folder)
        #expect(result.status == 0)
        #expect(docs.read("formwright.yml") != nil && folder.contents().isEmpty)
        #expect(result.output.contains("\n  formwright list ../formwright-"))
    }

    @Test("Without pages, nothing is written")
    func noPages() throws {
        let folder = try TemporaryFolder(["a.txt": ""])
        let result = try Tool.run("init", in: folder)
        #expect(result.status == 2)
        #expect(result.error == "formwright: error: there are no pages in '.'\n")
        #expect(
            try Tool.run("init", "none", in: folder).error
                == "formwright: error: 'none' is not a folder; expected a folder of pages\n")
        #expect(folder.contents().count == 1)
    }
}
