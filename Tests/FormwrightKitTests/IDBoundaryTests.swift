import CodeGeneration
import FormModel
import FormwrightKit
import TestTools
import Testing

/// One rule defines legal ids, wherever an id comes from: a form has its files, or an error has a
/// place.
@Suite("Ids at every boundary")
struct IDBoundaryTests {
    /// Slugs, and whether they are legal.
    static let slugs: [(slug: String, isLegal: Bool)] = [
        ("server", true), ("3par", true), ("com10", true), (String(repeating: "a", count: 100), true),
        (String(repeating: "a", count: 101), false), ("con", false), ("nul", false), ("lpt1", false),
        ("Server", false), ("a--b", false), ("-a", false), ("a-", false), ("сервер", false), ("a_b", false),
    ]

    private static func page(_ heading: String, front: String = "", directive: String = "") -> String {
        SamplePage.table(
            "\(front)# \(heading)", ["Name | What it is called.", "Owner | Who owns it."], before: directive)
    }

    private static func compile(_ files: [String: String], keepsGoing: Bool = false) throws -> Compilation {
        let folder = try TemporaryFolder(files)
        return folder.compile(keepsGoing: keepsGoing)
    }

    /// The ids of forms that have a schema, a UI schema and Swift.
    private static func written(_ compilation: Compilation) -> [String] {
        let files = compilation.files ?? []
        let paths = files.map(\.path)
        return compilation.catalog.providers.flatMap(\.forms).map(\.id).filter { id in
            paths.contains("schemas/\(id).schema.json") && paths.contains("schemas/\(id).uischema.json")
                && files.contains { $0.path.hasSuffix("Form.swift") && $0.content.contains("\"\(id)\"") }
        }
    }

    /// `line:column: text` of the first error.
    private static func error(_ compilation: Compilation) -> String? {
        compilation.diagnostics.first { $0.severity == .error }.map { error in
            let place = error.range.map { compilation.sources.location(of: $0) }
            return "\(place?.line ?? 0):\(place?.column ?? 0): \(error.message)"
        }
    }

    @Test("A directive's id is used for the files, or is an error at the setting", arguments: slugs)
    func directive(slug: String, isLegal: Bool) throws {
        let directive = "<!-- formwright: form id=\(slug) -->\n\n"
        let compilation = try Self.compile(["docs/a.md": Self.page("Add a thing", directive: directive)])
        if isLegal {
            #expect(Self.written(compilation) == ["general/\(slug)"])
        } else {
            #expect(Self.error(compilation)?.hasPrefix("3:23: a form's id ") == true)
            #expect(Self.error(compilation)?.hasSuffix("; found '\(slug)'") == true)
        }
    }

    @Test("A provider on a page is a folder, or an error at the value", arguments: slugs)
    func frontMatter(slug: String, isLegal: Bool) throws {
        let front = "---\nformwright: {provider: \"\(slug)\"}\n---\n"
        let compilation = try Self.compile(["docs/a.md": Self.page("Add a thing", front: front)])
        if isLegal {
            #expect(Self.written(compilation) == ["\(slug)/thing"])
        } else {
            #expect(Self.error(compilation)?.hasPrefix("2:24: a provider's id ") == true)
        }
    }

    @Test("A provider in the configuration is a folder, or an error at the value", arguments: slugs)
    func configuration(slug: String, isLegal: Bool) throws {
        let page = Self.page("Add a thing")
        let one = try Self.compile(["docs/a.md": page, "formwright.yml": "provider: \"\(slug)\"\n"])
        let many = try Self.compile(
            ["docs/a.md": page, "formwright.yml": "providers: {\"\(slug)\": {paths: [a.md]}}\n"])
        if isLegal {
            #expect(Self.written(one) == ["\(slug)/thing"])
            #expect(Self.written(many) == ["\(slug)/thing"])
        } else {
            #expect(Self.error(one)?.hasPrefix("1:11: a provider's id ") == true)
            #expect(Self.error(many)?.hasPrefix("1:13: a provider's id ") == true)
        }
    }

    @Test("The lock has only ids that can be written", arguments: slugs)
    func lock(slug: String, isLegal: Bool) throws {
        let line = "\"general/\(slug)\": {pages: [\"docs/gone.md\"], title: \"Gone\", type: X, gone: true}\n"
        let compilation = try Self.compile([
            "docs/a.md": Self.page("Add a thing"), "formwright.yml": "docs: docs\n",
            "formwright.lock": "formwright-lock: 1\n\(line)",
        ])
        // A legal id has another type than X, so that error comes next.
        #expect(Self.error(compilation)?.hasPrefix(isLegal ? "2:" : "2:1: expected the id of a form") == true)
        #expect(Self.error(compilation)?.contains("the Swift type of the form") == isLegal)
    }

    @Test(
        "If a heading gives no legal id, more of its words are used, or the file's name",
        arguments: [
            ("Add a con", "general/add-a-con"), ("Set up NUL", "general/set-up-nul"),
            ("Add a Server", "general/server"), ("Add a web -- server", "general/web-server"),
            ("Add a " + String(repeating: "x", count: 101), "general/" + String(repeating: "x", count: 100)),
            ("Добавить сервер", "general/u434u43eu431u430u432u438u442u44c-u441u435u440u432u435u440"),
            ("Con", "general/a"),
        ])
    func heading(heading: String, id: String) throws {
        let compilation = try Self.compile(["docs/a.md": Self.page(heading)])
        #expect(Self.written(compilation) == [id])
        #expect(compilation.errorCount == 0)
    }

    @Test("A form without a possible legal id is an error at its place")
    func nothing() throws {
        let compilation = try Self.compile(["docs/nul.md": Self.page("Con")])
        #expect(
            Self.error(compilation)
                == "5:1: the title 'Con' cannot be turned into an id; set one with <!-- formwright: form id=… -->"
        )
    }

    @Test("A folder with the name of a device is not a provider: an error says how to state one")
    func folder() throws {
        let compilation = try Self.compile(["docs/aux/a.md": Self.page("Add a thing")])
        let error = try #require(Self.error(compilation))
        #expect(
            error.contains(
                "because of its id 'aux/thing': each part of a form's id must not be the name of a Windows device, such as 'con'"
            ))
        #expect(error.hasPrefix("5:1: "))
        let mended = try Self.compile([
            "docs/aux/a.md": Self.page("Add a thing", front: "---\nformwright: {provider: auxiliary}\n---\n")
        ])
        #expect(Self.written(mended) == ["auxiliary/thing"])
    }

    @Test(
        "Two forms that only their pages distinguish have legal ids, however long their headings and page names are"
    )
    func toldApart() throws {
        let heading = "Add a " + String(repeating: "very ", count: 30) + "long thing"
        let other = Self.page(heading).replacingOccurrences("Owner", "Tenant")
        let compilation = try Self.compile([
            "docs/one.md": Self.page(heading), "docs/two.md": other,
            "docs/\(String(repeating: "p", count: 120)).md": other.replacingOccurrences("Tenant", "Payer"),
        ])
        #expect(compilation.errorCount == 0)
        #expect(compilation.catalog.providers.flatMap(\.forms).count == 3)
        #expect(Self.written(compilation).count == 3)
        #expect(Self.written(compilation).allSatisfy { FormID($0) != nil })
    }

    @Test("Ids that differ only in hyphens get different Swift types")
    func hyphens() throws {
        let compilation = try Self.compile([
            "docs/one.md": Self.page("Add a web server"),
            "docs/two.md": Self.page("Add a webserver").replacingOccurrences("Owner", "Tenant"),
        ])
        #expect(Self.written(compilation).sorted() == ["general/web-server-one", "general/webserver-two"])
    }

    @Test("A form that cannot be written is in no file, with any options")
    func keepsGoing() throws {
        let compilation = try Self.compile(
            ["docs/aux/a.md": Self.page("Add a thing"), "docs/b.md": Self.page("Add a server")],
            keepsGoing: true)
        #expect(compilation.files != nil)
        #expect(
            compilation.files?.contains { $0.path.contains("aux") || $0.content.contains("aux/thing") }
                == false)
        #expect(Self.written(compilation) == ["general/server"])
    }
}

extension String {
    fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
