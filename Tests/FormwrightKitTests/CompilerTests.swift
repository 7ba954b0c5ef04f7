import CodeGeneration
import FormModel
import FormwrightKit
import Foundation
import TestTools
import Testing

@Suite("Compiler")
struct CompilerTests {
    @Test("Any number of threads gives the same files and diagnostics")
    func threads() throws {
        var files: [String: String] = [:]
        for number in 0..<40 {
            let page = SamplePage.account.replacingOccurrences(of: "Account", with: "Thing \(number % 30)")
            files["docs/page\(number).md"] =
                number % 7 == 0 ? page + "\n<PartialsComponent category='c' name='n' />\n" : page
        }
        let folder = try TemporaryFolder(files)
        let first = folder.compile(keepsGoing: true, workers: 1)
        #expect(first.catalog.providers.first?.forms.count == 30)
        #expect(first.errorCount == 6)
        for workers in [2, 3, 16] {
            let other = folder.compile(keepsGoing: true, workers: workers)
            #expect(other.files == first.files)
            #expect(other.diagnostics == first.diagnostics)
        }
    }

    @Test("Equal forms on two pages are one form that names both")
    func equalForms() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account, "docs/b.md": "\n\n" + SamplePage.account,
        ])
        let compilation = folder.compile()
        #expect(compilation.catalog.form(id: "general/account")?.pages == ["a.md", "b.md"])
        #expect(compilation.report.summary == "0 errors, 0 warnings; 1 form of 1 provider in 2 pages")
    }

    @Test("An imported page is read as a part of the other page, even if the configuration leaves it out")
    func importedPages() throws {
        let importing = "import Account from './parts/account.md'\n\n# P\n\n<Account />\n"
        let folder = try TemporaryFolder([
            "docs/a.mdx": importing, "docs/parts/account.md": SamplePage.account,
        ])
        let compilation = folder.compile()
        #expect(
            compilation.report.summary == "0 errors, 0 warnings; 1 form of 1 provider in 1 page and 1 partial"
        )
        #expect(compilation.catalog.form(id: "general/account")?.pages == ["a.mdx"])
        try folder.write("pages: {exclude: [parts]}", to: "docs/formwright.yml")
        #expect(folder.compile().catalog.form(id: "general/account")?.pages == ["a.mdx"])
        try folder.write(importing + "\nSee [the account](parts/account.md).\n", to: "docs/a.mdx")
        try folder.write("", to: "docs/formwright.yml")
        #expect(folder.compile().report.summary == "0 errors, 0 warnings; 2 forms of 2 providers in 2 pages")
    }

    @Test("A partial's mistake is reported once, however many pages include it")
    func partialDiagnostics() throws {
        let inclusion = "# P\n\n<PartialsComponent category=\"c\" name=\"n\" />\n"
        let partial = """
            ---
            partial_category: c
            partial_name: n
            ---

            ## Register a Thing

            | Field | Description |
            | --- | --- |
            | Name | A. |
            | Size <!-- formwright: field presense=optional --> | B. |
            """
        let folder = try TemporaryFolder([
            "docs/a.md": inclusion, "docs/b.md": inclusion, "docs/c.md": inclusion,
            "docs/_partials/_p.mdx": partial,
        ])
        let compilation = folder.compile()
        #expect(compilation.outcome == .documentErrors)
        #expect(compilation.files == nil)
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.count == 1)
        #expect(errors.first?.range?.file == "_partials/_p.mdx")
        #expect(errors.first?.notes.contains(Diagnostic.Note("found on 3 pages")) == true)
    }

    @Test("Configured levels and strictness decide what is an error")
    func levels() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account + "\n<PartialsComponent category=\"c\" name=\"n\" />\n"
        ])
        #expect(folder.compile().outcome == .documentErrors)
        try folder.write("rules: {missing-partial: warning}", to: "formwright.yml")
        #expect(folder.compile().outcome == .success)
        #expect(folder.compile(isStrict: true).outcome == .documentErrors)
        try folder.write("rules: {missing-partial: off}\nstrict: true\n", to: "formwright.yml")
        #expect(folder.compile().outcome == .success)
    }

    @Test("Configured facts about a field are used, and mistakes are reported at their place")
    func statements() throws {
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account,
            "formwright.yml": "fields:\n- {field: Name, presence: optional, default: 'a \"b\"'}\n",
        ])
        let field = folder.compile().catalog.form(id: "general/account")?.fields.first
        #expect(field?.presence == .optional)
        #expect(field?.defaultValue == "a \"b\"")
        try folder.write("fields:\n- {field: Name, presnce: optional}\n", to: "formwright.yml")
        let compilation = folder.compile()
        #expect(compilation.outcome == .success)
        let warning = try #require(compilation.diagnostics.first { $0.rule == "unknown-setting" })
        #expect(warning.message.hasSuffix("did you mean 'presence'?"))
        #expect(
            warning.range.map { compilation.sources.location(of: $0) } == SourceLocation(line: 2, column: 17))
    }

    @Test("Nothing is generated if DOCS are missing, even with keep-going")
    func missingDocs() throws {
        let folder = try TemporaryFolder(["docs/a.md": SamplePage.account])
        let compilation = folder.compile(["docs", "dosc"], keepsGoing: true)
        #expect(compilation.outcome == .unusable)
        #expect(compilation.files == nil)
    }

    @Test(
        "The configuration selects pages by patterns, and states providers, forms and more fields for any page"
    )
    func statedOfAnyPage() throws {
        let page = "## Add a server\n\n1. Enter the **Name**.\n\n## Add a user\n\n1. Enter the **Name**.\n"
        let folder = try TemporaryFolder([
            "docs/a/one.md": page, "docs/a/two.md": page, "docs/b/three.md": page,
            "formwright.yml": """
            docs: docs
            provider: acme
            pages: {exclude: [docs/b]}
            fields:
              - {page: "docs/a/t*.md", form: server, field: Name, default: North}
              - {page: docs/a/two.md, form: acme/user, add: Owner, type: reference}
              - {page: docs/a/one.md, form: user, ignore: true}
            """,
        ])
        let compilation = folder.compile([])
        #expect(!compilation.diagnostics.contains { $0.rule == "unused-statement" })
        let forms = compilation.catalog.providers.filter { $0.id == "acme" }.flatMap(\.forms)
        #expect(compilation.catalog.providers.count == 1)
        let shape = forms.map { form in
            "\(form.pages.joined()) \(form.title): "
                + form.fields.map { $0.key + ($0.defaultValue.map { "=\($0)" } ?? "") }.joined(separator: " ")
        }
        #expect(
            Set(shape) == [
                "a/one.md Add a server: name", "a/two.md Add a server: name=North",
                "a/two.md Add a user: name owner",
            ])
    }

    @Test("Forms in two folders below DOCS are separate, even if their fields are alike")
    func products() throws {
        let page = "---\nformwright: {provider: acme}\n---\n\n## Add a server\n\n1. Enter the **Name**.\n"
        let folder = try TemporaryFolder([
            "docs/one/a.md": page, "docs/two/b.md": page, "docs/one/c.md": page,
        ])
        let forms = folder.compile(["docs"]).catalog.providers.flatMap(\.forms)
        #expect(forms.map(\.pages) == [["one/a.md", "one/c.md"], ["two/b.md"]])
    }

    @Test(
        "A configured statement that changes no field is reported if all its docs are compiled")
    func unusedStatements() throws {
        let configuration = """
            docs: docs
            fields:
              - {page: a.md, field: Name, default: North}
              - {field: Name, example: North}
              - {page: b.md, field: Name, default: North}
              - {page: a.md, field: Nmae, default: North}
              - {field: Region, default: North}
              - {field: Name, ignore: false}

            """
        let folder = try TemporaryFolder([
            "docs/a.md": SamplePage.account, "docs/more/c.md": "# C\n", "formwright.yml": configuration,
        ])
        let compilation = folder.compile([])
        #expect(
            compilation.diagnostics.map(\.message) == [
                "no page matches 'b.md'; expected a path, or a pattern with '*' or '**', relative to this file; did you mean 'a.md'?",
                "this statement has no effect on 'a.md'; expected a label as it appears on the page; did you mean 'Name'?",
                "this statement has no effect on any page; expected a label as it appears on the page",
            ])
        #expect(compilation.diagnostics.allSatisfy { $0.rule == "unused-statement" })
        #expect(compilation.report.warningCount == 3)
        #expect(folder.compile(["docs"]).report.warningCount == 3)
        // If only a part of the docs is compiled, it is unknown which statements the others would
        // have used.
        #expect(folder.compile(["docs/more"]).report.warningCount == 0)
        // The field may be missing because of the page's error.
        try folder.write(
            SamplePage.account + "\n<!-- formwright: form od=x -->\n", to: "docs/a.md")
        #expect(folder.compile([]).report.warningCount == 1)
    }
}
