import Foundation
import TestTools
import Testing

/// Follows an id from the page to files and commands.
@Suite("Ids of forms, from the page to files and commands")
struct FormIDTests {
    private static let longest = String(repeating: "a", count: 100)

    private static func page(_ heading: String, _ directive: String = "") -> String {
        SamplePage.table("# \(heading)", ["Name | What it is called."], before: directive)
    }

    private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
        try TemporaryFolder(["formwright.yml": "docs: docs\noutput: out\n"].merging(files) { $1 })
    }

    @Test(
        "A form has its files under its id, and every command accepts that id",
        arguments: [
            ("docs/a.md", page("Add a con"), "general/add-a-con"),
            ("docs/a.md", page("Con"), "general/a"),
            ("docs/a.md", page("Add a web -- server"), "general/web-server"),
            ("docs/a.md", page("Add a SERVER"), "general/server"),
            ("docs/a.md", page("Add a " + longest), "general/" + longest),
            ("docs/a.md", page("Add a " + longest + "a"), "general/" + longest),
            ("docs/a.md", page("Ключ"), "general/u43au43bu44eu447"),
            ("docs/a.md", page("Thing", "<!-- formwright: form id=\(longest) -->"), "general/" + longest),
            ("docs/\(longest)/a.md", page("Add a server"), longest + "/server"),
        ])
    func written(path: String, page: String, id: String) throws {
        let folder = try Self.folder([path: page])
        let compile = try Tool.run("compile", in: folder)
        #expect(compile.status == 0, "\(compile.error)")
        #expect(folder.read("out/schemas/\(id).schema.json") != nil)
        #expect(folder.read("out/schemas/\(id).uischema.json") != nil)
        let swift = folder.contents().filter {
            $0.key.hasPrefix("out/Sources/") && $0.value.contains("\"\(id)\"")
        }
        #expect(swift.count == 2)
        #expect(folder.read("formwright.lock")?.contains("\n\(id): {") == true)
        #expect(try Tool.run("explain", id, in: folder).output.contains(id))
        #expect(try Tool.run("validate", "--form", id, in: folder, input: #"{"name": "x"}"#).status == 0)
        #expect(try Tool.run("check", in: folder).status == 0)
        // The lock restores the id.
        let before = folder.contents()
        #expect(try Tool.run("compile", in: folder).status == 0)
        #expect(folder.contents() == before)
    }

    @Test(
        "An id that cannot be written is an error at its place, and nothing is written",
        arguments: ["con", "nul", longest + "a", "Server", "a--b", "сервер", "../x", "a/b/c", ""])
    func refused(id: String) throws {
        let directive = "<!-- formwright: form id=\"\(id)\" -->\n\n"
        let stated = try Self.folder(["docs/a.md": Self.page("Thing", directive)])
        let compile = try Tool.run("compile", in: stated)
        #expect(compile.status == 1)
        #expect(compile.firstLine.hasPrefix("docs/a.md:3:23: error: "), "\(compile.error)")
        #expect(stated.read("out/model.json") == nil && stated.read("formwright.lock") == nil)

        let folder = try Self.folder(["docs/a.md": Self.page("Thing")])
        #expect(try Tool.run("compile", in: folder).status == 0)
        let validate = try Tool.run("validate", "--form", "general/\(id)", in: folder, input: "{}")
        #expect(validate.status == 2)
        #expect(validate.error.contains("has no schema for the form 'general/\(id)'"))
    }

    @Test(
        "An id that is nearly one of a schema is suggested; else those that exist are named",
        arguments: [
            ("general/thng", "; did you mean 'general/thing'?\n"),
            ("thing", "; did you mean 'general/thing'?\n"),
            ("Things", "; did you mean 'general/thing'?\n"),
            ("azure/thing", "; did you mean 'general/thing'?\n"),
            ("elsewhere", "; expected one of 'general/depot', 'general/thing'\n"),
        ])
    func suggestions(id: String, ending: String) throws {
        let folder = try Self.folder([
            "docs/a.md": Self.page("Add a thing"), "docs/b.md": Self.page("Add a depot"),
        ])
        #expect(try Tool.run("compile", in: folder).status == 0)
        let result = try Tool.run("validate", "--form", id, in: folder, input: "{}")
        #expect(result.status == 2)
        #expect(result.error == "formwright: error: 'out' has no schema for the form '\(id)'\(ending)")
    }

    @Test("Page names in any script distinguish forms")
    func pagesOfOtherScripts() throws {
        let folder = try Self.folder([
            "docs/сервер.md": Self.page("Add a thing"),
            "docs/café.md": Self.page("Add a thing").replacing("| Name |", with: "| Owner |"),
        ])
        #expect(try Tool.run("compile", in: folder).status == 0)
        let schemas = folder.contents().keys.filter { $0.hasSuffix(".schema.json") && $0.hasPrefix("out/") }
        #expect(
            schemas.sorted() == [
                "out/schemas/general/thing-cafe.schema.json",
                "out/schemas/general/thing-u441u435u440u432u435u440.schema.json",
            ])
    }
}
