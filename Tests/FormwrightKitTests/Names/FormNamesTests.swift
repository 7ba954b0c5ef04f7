import FormModel
import Foundation
import TestTools
import Testing

@testable import FormNaming
@testable import FormwrightKit

@Suite("Names of forms")
struct FormNamesTests {
    private static let rename = "to use the new names, run 'formwright compile --rename'"
    private static let rows = ["Name", "Realm | Optional.", "Account"]

    private func ids(_ compilation: Compilation) -> [String] {
        compilation.catalog.providers.flatMap { $0.forms.map(\.id) }
    }

    private func page(_ title: String, _ rows: [String] = FormNamesTests.rows) -> String {
        NamedFolder.page(title, rows)
    }

    /// The result of a change of the pages; nil removes a page.
    struct Case: CustomTestStringConvertible {
        var name: String
        var before: [String: String]
        var after: [String: String?]
        var ids: [String]
        var said: [String] = []

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "a heading that says the same",
            before: ["a.md": NamedFolder.page("Create an Access Key", rows)],
            after: ["a.md": NamedFolder.page("Create Access Keys", rows)], ids: ["general/access-key"],
            said: [
                "a.md:5: note: 'Create Access Keys' keeps the id 'general/access-key' from its previous title, 'Create an Access Key'"
            ]),
        Case(
            name: "a word more in the heading", before: ["a.md": NamedFolder.page("Create a User", rows)],
            after: ["a.md": NamedFolder.page("Create a User Group", rows)], ids: ["general/user-group"],
            said: [
                "a.md:5: error: is 'Create a User Group' the form previously titled 'Create a User' (id 'general/user'), or a different form?"
                    + " / if it is, add <!-- formwright: form id=user -->"
                    + " / if it is a different form, add <!-- formwright: form id=user-group --> / \(rename)"
            ]),
        Case(
            name: "another heading over the same fields",
            before: ["a.md": NamedFolder.page("Create a Key", rows)],
            after: ["a.md": NamedFolder.page("Register a Token", rows)], ids: ["general/token"],
            said: [
                "a.md:5: error: is 'Register a Token' the form previously titled 'Create a Key' (id 'general/key'), or a different form?"
                    + " / if it is, add <!-- formwright: form id=key -->"
                    + " / if it is a different form, add <!-- formwright: form id=token --> / \(rename)"
            ]),
        Case(
            name: "a near heading over other fields",
            before: ["a.md": NamedFolder.page("Create a Key", rows)],
            after: ["a.md": NamedFolder.page("Create a Master Key", ["Zone", "Port"])],
            ids: ["general/master-key"],
            said: [
                "a.md:5: error: is 'Create a Master Key' the form previously titled 'Create a Key' (id 'general/key'), or a different form?"
                    + " / if it is, add <!-- formwright: form id=key -->"
                    + " / if it is a different form, add <!-- formwright: form id=master-key --> / \(rename)"
            ]),
        Case(
            name: "another heading over other fields",
            before: ["a.md": NamedFolder.page("Create a Key", rows)],
            after: ["a.md": NamedFolder.page("Register a Token", ["Zone", "Port"])], ids: ["general/token"]),
        Case(
            name: "a page that is renamed", before: ["a.md": NamedFolder.page("Create a Key", rows)],
            after: ["a.md": nil, "b.md": NamedFolder.page("Create a Key", rows)], ids: ["general/key"]),
        Case(
            name: "a page with the same heading and other fields",
            before: ["b.md": NamedFolder.page("Create a Key", rows)],
            after: ["a.md": NamedFolder.page("Create a Key", ["Zone", "Port"])],
            ids: ["general/key-a", "general/key"]),
        Case(
            name: "a page with the same heading in place of another",
            before: ["b.md": NamedFolder.page("Create a Key", rows)],
            after: ["b.md": nil, "a.md": NamedFolder.page("Create a Key", ["Zone", "Port"])],
            ids: ["general/key"],
            said: [
                "a.md:5: error: is 'Create a Key' the form previously titled 'Create a Key' (id 'general/key'), or a different form?"
                    + " / if it is, add <!-- formwright: form id=key -->"
                    + " / if it is a different form, add <!-- formwright: form id=key-2 --> / \(rename)"
            ]),
        Case(
            name: "one of two that their pages tell apart goes, and the other is moved",
            before: [
                "a.md": NamedFolder.page("Create a Key", rows),
                "b.md": NamedFolder.page("Create a Key", ["Zone", "Port"]),
            ],
            after: ["a.md": nil, "b.md": nil, "c.md": NamedFolder.page("Create a Key", ["Zone", "Port"])],
            ids: ["general/key-b"],
            said: [
                "c.md:5: note: 'Create a Key' keeps the id 'general/key-b' from its previous page, 'docs/b.md'"
            ]),
        Case(
            name: "the first of two forms of one heading goes",
            before: [
                "a.md": NamedFolder.page("Create a Key", rows)
                    + NamedFolder.page("Create a Key", ["Zone", "Port"])
            ],
            after: ["a.md": NamedFolder.page("Create a Key", ["Zone", "Port"])], ids: ["general/key-2"]),
        Case(
            name: "a page of one form on two changes",
            before: [
                "a.md": NamedFolder.page("Create a Key", rows),
                "b.md": NamedFolder.page("Create a Key", rows),
            ],
            after: ["a.md": NamedFolder.page("Create a Key", rows + ["Zone"])],
            ids: ["general/key-a", "general/key"]),
        Case(
            name: "another provider",
            before: [
                "a.md": "---\nformwright: {provider: azure}\n---\n\n"
                    + NamedFolder.page("Create a Key", rows)
            ],
            after: ["a.md": NamedFolder.page("Create a Key", rows)], ids: ["general/key"],
            said: [
                "a.md:5: error: the provider of 'Create a Key' is now 'general' instead of 'azure', so the form's id would change from 'azure/key' to 'general/key'"
                    + " / to use the new ids, run 'formwright compile --rename'; the fields keep their keys"
                    + " / to keep the id, add 'formwright: {provider: azure}' to the page's front matter"
            ]),
    ]

    @Test("A change of the pages", arguments: cases)
    func change(_ test: Case) throws {
        func inDocs<Value>(_ pages: [String: Value]) -> [String: Value] {
            Dictionary(uniqueKeysWithValues: pages.map { ("docs/" + $0.key, $0.value) })
        }
        let folder = try NamedFolder(inDocs(test.before))
        try folder.compile()
        let before = folder.files.read("formwright.lock")
        for (name, page) in inDocs(test.after) {
            if let page {
                try folder.files.write(page, to: name)
            } else {
                try FileManager.default.removeItem(atPath: folder.files.path(of: name))
            }
        }
        let compilation = try folder.compile()
        #expect(compilation.saidOfNames == test.said)
        #expect(ids(compilation) == test.ids)
        if compilation.errorCount > 0 {
            #expect(folder.files.read("formwright.lock") == before)
            #expect(try ids(folder.compile(renames: true)) == test.ids)
        }
        let again = try folder.compile()
        #expect(again.saidOfNames.isEmpty)
        #expect(ids(again) == test.ids)
    }

    @Test(
        "A provider that the configuration states for all forms is one error; the fields can keep their keys")
    func provider() throws {
        let folder = try NamedFolder([
            "docs/x/a.md": page("Create a Key"),
            "docs/x/b.md": NamedFolder.page("Add a Door", ["Zone", "Port"]),
        ])
        try folder.compile()
        try folder.files.write(
            NamedFolder.page("Add a Door", ["Zones", "Port"]), to: "docs/x/b.md")
        try folder.compile()
        try folder.files.write("docs: docs\nprovider: acme\n", to: "formwright.yml")
        let asked = try folder.compile()
        #expect(
            asked.saidOfNames == [
                "formwright.yml:2: error: the provider of 2 forms is now 'acme' instead of 'x', so the forms' ids would change, for example from 'x/key' to 'acme/key'"
                    + " / to use the new ids, run 'formwright compile --rename'; the fields keep their keys"
                    + " / to keep the ids, add this entry to 'providers' in formwright.yml: x: {paths: [\"docs/x/*\"]}"
            ])
        #expect(asked.errorCount == 1)
        // Both remedies work.
        try folder.files.write(
            "docs: docs\nprovider: acme\nproviders: {x: {paths: [\"docs/x/*\"]}}\n", to: "formwright.yml")
        #expect(try folder.compile().errorCount == 0)
        try folder.files.write("docs: docs\nprovider: acme\n", to: "formwright.yml")
        let renamed = try folder.compile(renames: true)
        #expect(Set(ids(renamed)) == ["acme/door", "acme/key"])
        // The key that the reworded label kept.
        #expect(renamed.names.contains("acme/door.zone"))
        #expect(
            renamed.diagnostics.filter { $0.rule == "new-name" }.map(\.message) == [
                "the provider of 2 forms is now 'acme' instead of 'x', and the forms' ids changed, for example from 'x/key' to 'acme/key'; the fields keep their keys"
            ])
        #expect(try folder.compile().saidOfNames.isEmpty)
        // Back again: the former ids are not reported as reused.
        try folder.files.write("docs: docs\n", to: "formwright.yml")
        #expect(try folder.compile().errorCount == 1)
        let back = try folder.compile(renames: true)
        #expect(
            Set(ids(back)) == ["x/door", "x/key"] && !back.diagnostics.contains { $0.rule == "reused-name" })
    }

    @Test("A stated id decides, and is kept after the directive is removed")
    func directives() throws {
        for id in ["key", "token"] {
            let folder = try NamedFolder(["docs/a.md": page("Create a Key")])
            try folder.compile()
            let reworded = page("Register a Token")
            try folder.files.write(
                reworded.replacingOccurrences(
                    of: "| Field", with: "<!-- formwright: form id=\(id) -->\n\n| Field"), to: "docs/a.md")
            #expect(try ids(folder.compile()) == ["general/" + id])
            try folder.files.write(reworded, to: "docs/a.md")
            let without = try folder.compile()
            #expect(ids(without) == ["general/" + id])
            #expect(without.saidOfNames.isEmpty)
        }
    }

    @Test("A removed form stays in the lock, and gets its name again if its fields are the same")
    func gone() throws {
        let key = page("Create a Key")
        let folder = try NamedFolder(["docs/a.md": key, "docs/b.md": page("Add a Disk", ["Size"])])
        try folder.compile()
        try folder.files.write("# Nothing\n\nText.\n", to: "docs/a.md")
        try folder.compile()
        #expect(
            folder.lines.contains(
                "general/key: {pages: [\"docs/a.md\"], title: \"Create a Key\", type: GeneralKeyForm, gone: true}"
            ))
        try folder.files.write(page("Create a Key", ["Zone", "Port"]), to: "docs/a.md")
        #expect(
            try folder.compile().saidOfNames == [
                "a.md:5: error: the id of 'Create a Key' would be 'general/key', which was the id of the form 'Create a Key'"
                    + " / if it is that form, add <!-- formwright: form id=key -->"
                    + " / if it is a different form, add <!-- formwright: form id=key-2 --> / \(FormNamesTests.rename)"
            ])
        try folder.files.write(key, to: "docs/a.md")
        #expect(
            try folder.compile().saidOfNames == [
                "a.md:5: note: 'Create a Key' is in the docs again and gets its old id, 'general/key'"
            ])
        #expect(!folder.lines.joined().contains("gone"))
    }

    @Test("Entries of pages that are not compiled, or have errors, do not change")
    func others() throws {
        let folder = try NamedFolder([
            "docs/a.md": page("Create a Key"), "docs/b/b.md": page("Add a Disk", ["Size"]),
        ])
        try folder.compile()
        let first = folder.lines
        try folder.files.write(page("Create Keys"), to: "docs/a.md")
        try FileManager.default.removeItem(atPath: folder.files.path(of: "docs/b/b.md"))
        #expect(try folder.compile(["docs/a.md"]).errorCount == 0)
        #expect(folder.lines.filter { $0.hasPrefix("b/disk") } == first.filter { $0.hasPrefix("b/disk") })
        // The same id on a page that is compiled alone is not taken from a page that is not
        // compiled.
        try folder.files.write(page("Create Keys", ["Zone", "Port"]), to: "docs/c.md")
        try folder.files.write(page("Create a Key", ["Zone", "Port"]), to: "docs/d.md")
        #expect(try ids(folder.compile(["docs/d.md"])).contains("general/key-d"))
        // An error on one page prevents writing.
        let written = folder.lines
        try folder.files.write("<!-- formwright: feild -->\n" + page("Create a Token"), to: "docs/a.md")
        #expect(try folder.compile(keepsGoing: true).files != nil)
        #expect(folder.lines == written)
        // A folder that is compiled completely no longer has page b.
        try folder.files.write(page("Create Keys"), to: "docs/a.md")
        try folder.compile()
        #expect(folder.lines.contains { $0.hasPrefix("b/disk: ") && $0.contains("gone: true") })
    }

    @Test("Forms keep their names if a folder of pages is moved, whether or not their pages distinguish them")
    func movedFolder() throws {
        let folder = try NamedFolder([
            "docs/a.md": page("Create a Key", ["API URL", "Name"]),
            "docs/b.md": page("Create a Key", ["Zone", "Port", "Name"]), "docs/c.md": page("Add a Disk"),
        ])
        try folder.compile()
        let names = ["general/disk", "general/key-a", "general/key-b"]
        try FileManager.default.moveItem(
            atPath: folder.files.path(of: "docs"), toPath: folder.files.path(of: "manual"))
        try folder.files.write("docs: manual\n", to: "formwright.yml")
        // A form that moves and changes keeps most of its fields.
        try folder.files.write(page("Add a Disk", FormNamesTests.rows + ["Zone"]), to: "manual/c.md")
        let moved = try folder.compile()
        #expect(ids(moved).sorted() == names)
        #expect(moved.errorCount == 0)
        #expect(!folder.lines.joined().contains("docs/"))
        #expect(try folder.compile().saidOfNames.isEmpty)
    }

    @Test("With too many forms to compare, nothing is guessed: an error asks, or they are new")
    func many() throws {
        func forms(_ ending: String) -> [Form] {
            (0..<150).map { number in
                let letters = String(number).map {
                    String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0)))
                }
                let title = "Disk\(letters.joined())"
                let source = SourceRange(file: "a.md", offsets: number..<number + 1)
                let field = Field(key: "size", label: "Size", via: .table, type: .text, source: source)
                return Form(
                    id: "g/\(title.lowercased())\(ending)", title: title + ending, pages: ["a.md"],
                    source: source, groups: [], fields: [field])
            }
        }
        let locked = forms("").map { form in
            LockedForm(
                id: form.id, pages: ["docs/a.md"], title: form.title, typeName: "T",
                fields: [LockedField(key: "size", label: "Size")])
        }
        let lock = NameLock(
            forms: Dictionary(locked.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
        let documents = [DocumentSet.Document(location: "/c/docs/a.md", name: "a.md", path: "a.md")]
        let pages = LockedPages(
            documents, docs: ["/c/docs"], folder: "/c", read: ["a.md"], exists: { _ in true })
        let outcomes = FormMatching.outcomes(forms("s"), lock, pages: pages)
        #expect(outcomes.contains { if case .unclear = $0 { true } else { false } })
        #expect(!outcomes.contains { if case .known = $0 { true } else { false } })
    }

    @Test("--keep-going uses the names, but writes none")
    func keepGoing() throws {
        let folder = try NamedFolder(["docs/a.md": page("Create a Key", ["Project name", "Name"])])
        try folder.compile()
        let written = folder.lines
        try folder.files.write(page("Create a Key", ["Name of the project", "Name"]), to: "docs/a.md")
        let compilation = try folder.compile(keepsGoing: true)
        #expect(compilation.names == ["general/key.projectName", "general/key.name"])
        #expect(compilation.lock == nil)
        #expect(folder.lines == written)
    }

    @Test("The lock is the same for any number of threads, and any order and spelling of DOCS")
    func determinism() throws {
        var pages: [String: String] = [:]
        for number in 0..<12 {
            pages["docs/f\(number % 3)/p\(number).md"] = page(
                "Create a Key \(number % 5)", ["Name", "Zone \(number)"])
        }
        var texts: Set<String> = []
        for (docs, workers) in [
            ([], 1), ([], 8), (["docs"], 2), (["docs/f2", "./docs/f0/", "docs/f1"], 3), (["link"], 2),
        ] {
            let folder = try NamedFolder(pages)
            try FileManager.default.createSymbolicLink(
                atPath: folder.files.path(of: "link"), withDestinationPath: "docs")
            try folder.compile(docs, workers: workers)
            texts.insert(folder.files.read("formwright.lock") ?? "")
        }
        #expect(texts.count == 1)
    }
}
