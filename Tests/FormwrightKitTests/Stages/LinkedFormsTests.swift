import FormExtraction
import FormModel
import FormNaming
import TestTools
import Testing

@testable import FormwrightKit

@Suite("Linking")
struct LinkedFormsTests {
    private func form(
        _ id: String, on page: String, fields: [String] = ["name"], description: String = "",
        title: String = "T"
    ) -> Form {
        let range = SourceRange(file: page, offsets: page.utf8.count..<page.utf8.count + 1)
        return Form(
            id: id, title: title, pages: [page], source: range, navigation: [page], submit: page,
            fields: fields.map {
                Field(
                    key: $0, label: $0, via: .table, type: .text, description: description, examples: [page],
                    source: range, evidence: [Evidence(fact: .type, rule: "r", range: range)])
            })
    }

    private func link(
        _ forms: [Form], configured: [ExtractionConfiguration.Provider] = []
    ) -> CatalogNaming {
        let pages = forms.map { form in
            PageForms(
                file: form.pages[0], provider: form.providerID,
                providerTitle: form.providerID.uppercased(), isProviderTitleWritten: true, forms: [form],
                partials: [], diagnostics: [])
        }
        return link(pages, configured: configured)
    }

    private func link(
        _ pages: [PageForms], configured: [ExtractionConfiguration.Provider] = []
    ) -> CatalogNaming {
        let linked = LinkedForms.link(pages, configured: configured)
        return CatalogNaming(
            linked.forms, sources: SourceMap(), keeper: nil, providerTitle: linked.title(ofProvider:))
    }

    private func ids(_ result: CatalogNaming) -> [String] {
        result.catalog.forms.map(\.form.id)
    }

    @Test("Forms that ask for the same input are one form that names all its pages")
    func equalForms() throws {
        let result = link([
            form("a/x", on: "c.md", description: "c"), form("a/x", on: "b.md", description: "b"),
            form("a/x", on: "a.snapshot.yml", description: "a"),
        ])
        let form = try #require(result.catalog.catalog.form(id: "a/x"))
        #expect(form.pages == ["a.snapshot.yml", "b.md", "c.md"])
        #expect(form.fields[0].description == "b")
        #expect(form.source.file == "b.md")
        #expect(ids(result) == ["a/x"])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("Different forms of one id take the names of their pages, with a warning that names both places")
    func differentForms() {
        let result = link([
            form("a/x", on: "p/one.md"), form("a/x", on: "p/Two Words.mdx", fields: ["other"]),
        ])
        #expect(ids(result) == ["a/x-two-words", "a/x-one"])
        #expect(result.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(result.diagnostics.map(\.range?.file) == ["p/Two Words.mdx", "p/one.md"])
        #expect(result.diagnostics.map { $0.notes.first?.range?.file } == ["p/one.md", "p/Two Words.mdx"])
        #expect(
            result.diagnostics[1].message
                == "another page has a different form with the id 'a/x'; this form gets the id 'a/x-one'")
    }

    @Test("A form that two pages describe keeps the id that one of them states")
    func statedID() {
        var stated = form("a/x", on: "b.md")
        stated.hasStatedID = true
        let linked = LinkedForms.link(
            [form("a/x", on: "a.md"), stated].map { form in
                PageForms(
                    file: form.pages[0], provider: "a", providerTitle: "A", isProviderTitleWritten: true,
                    forms: [form], partials: [], diagnostics: [])
            }, configured: [])
        #expect(linked.forms.map(\.hasStatedID) == [true])
        #expect(linked.forms.map(\.pages) == [["a.md", "b.md"]])
    }

    @Test("Pages of one name are distinguished by their folders")
    func folders() {
        let forms = [
            form("a/x", on: "p/q/setup.md"), form("a/x", on: "p/r/setup.md", fields: ["b"]),
            form("a/x", on: "other.md", fields: ["c"]),
        ]
        #expect(ids(link(forms)) == ["a/x-other", "a/x-q-setup", "a/x-r-setup"])
    }

    @Test("What still collides is an error that names both places")
    func collision() {
        let result = link([
            form("a/x", on: "one.md"), form("a/x", on: "two.md", fields: ["b"]),
            form("a/x-one", on: "three.md", fields: ["c"]),
        ])
        #expect(ids(result) == ["a/x-one", "a/x-two"])
        let error = result.diagnostics.first { $0.severity == .error }
        #expect(
            error?.message
                == "the form 'a/x-one' would use the same id, file or Swift type as the form 'a/x-one'; "
                + "give one of them a different id with a 'form id=…' directive")
        #expect(error?.notes.first?.range != nil)
    }

    @Test("Ids whose files or Swift types would be one do not live together")
    func sameSwiftType() {
        let result = link([form("a-b/c", on: "one.md"), form("a/b-c", on: "two.md", fields: ["b"])])
        #expect(ids(result) == ["a/b-c-two", "a-b/c-one"])
        #expect(result.diagnostics.count == 2)
    }

    @Test(
        "An id that could lead out of the output folder is an error",
        arguments: ["../x", "a/..", "a", "a/b/c", "A/b", "a/b c", "a//b", "a/b-", "a/é", ""])
    func unsafeID(id: String) {
        let result = link([form(id, on: "one.md")])
        #expect(result.catalog.catalog.providers.isEmpty)
        #expect(result.diagnostics.map(\.rule) == ["invalid-form-id"])
    }

    @Test("Forms stand in the order of their pages, and of the page")
    func pageOrder() {
        #expect(ids(link([form("a/y", on: "1.md"), form("a/x", on: "2.md")])) == ["a/y", "a/x"])
        let forms = [form("a/y", on: "1.md"), form("a/x", on: "1.md", fields: ["b"])]
        let page = PageForms(
            file: "1.md", provider: "a", providerTitle: "A", isProviderTitleWritten: true, forms: forms,
            partials: [], diagnostics: [])
        #expect(ids(link([page])) == ["a/y", "a/x"])
    }

    @Test("A provider is called as most of its pages write it, and not as its id is, if any page writes it")
    func providerTitles() {
        func title(_ titles: [(String, isWritten: Bool)]) -> String? {
            let pages = titles.enumerated().map { number, title in
                PageForms(
                    file: "\(number).md", provider: "a", providerTitle: title.0,
                    isProviderTitleWritten: title.isWritten,
                    forms: [form("a/\(number)", on: "\(number).md", fields: ["k\(number)"])], partials: [],
                    diagnostics: [])
            }
            return link(pages).catalog.catalog.providers.first?.title
        }
        #expect(title([("Minio", false), ("MinIO", true)]) == "MinIO")
        #expect(title([("MINIO", true), ("MinIO", true), ("MinIO", true)]) == "MinIO")
        #expect(title([("MinIO", true), ("MINIO", true)]) == "MinIO")
        #expect(title([("Minio", false), ("Minio", false)]) == "Minio")
    }

    @Test("The catalog is the same in whatever order the pages come, its providers sorted and titled")
    func order() {
        var forms = [
            form("b/x", on: "c.md"), form("a/y", on: "b.md"), form("a/x", on: "z.md"),
            form("a/x", on: "y.md"),
            form("c-d/x", on: "e.md"), form("a/x", on: "d.md", fields: ["n"]),
        ]
        let first = link(forms, configured: [.init(id: "a", title: "Configured")])
        #expect(first.catalog.catalog.providers.map(\.title) == ["Configured", "B", "C-D"])
        var generator = SplitMix64(seed: 7)
        for _ in 0..<20 {
            forms.shuffle(using: &generator)
            let other = link(forms, configured: [.init(id: "a", title: "Configured")])
            #expect(other.catalog.catalog.providers == first.catalog.catalog.providers)
            #expect(other.diagnostics == first.diagnostics)
        }
    }
}
