import FormModel
import Testing

@testable import FormExtraction

@Suite("Fields that a page names twice")
struct SameFieldTests {
    private func fields(_ page: String) -> [String] {
        Reading.read("## Add a server\n\n" + page).forms.flatMap(\.fields).map {
            "\($0.key) \($0.via.rawValue)"
        }
    }

    private static let table =
        "Fill out the following fields.\n\n| Field | Description |\n| --- | --- |\n| Name | What it is called. |\n\n"

    @Test("are one field, and a row takes precedence over a sentence, in either order")
    func row() {
        let step = "Enter it in the **Name** field.\n\n"
        #expect(fields(Self.table + step) == ["name table"])
        #expect(fields(step + Self.table) == ["name table"])
        #expect(fields(step + step) == ["name steps"])
    }

    @Test("get the facts that only the other place states")
    func completion() throws {
        let page =
            "## Add a server\n\n" + Self.table
            + "If you need one, select it from the **Name** drop-down menu.\n"
        let field = try #require(Reading.read(page).forms.first?.fields.first)
        #expect(field.presence == .conditional)
        #expect(field.type == .reference)
        #expect(field.description == "What it is called.")
    }

    @Test("are two fields if they are about two things, or in two groups")
    func two() {
        let other = "Enter a name for your credentials in the **Name** field.\n"
        let cluster = Self.table.replacing("What it is called.", with: "A name for your cluster.")
        #expect(fields(cluster + other) == ["name table", "name2 steps"])
        #expect(fields(Self.table + "### Disk\n\n" + Self.table) == ["name table", "diskName table"])
    }

    @Test("are both kept if two rows of one table have the same label, and the writer is asked")
    func rows() {
        let page =
            "## Add a server\n\n" + Self.table.replacing("\n\n| ", with: "\n\n| ") + "| Name | Again. |\n"
        let twice = page.replacing("called. |\n\n|", with: "called. |\n|")
        #expect(Reading.read(twice).forms.flatMap(\.fields).map(\.key) == ["name", "name2"])
        #expect(Reading.problems(twice, of: "duplicate-field").count == 1)
        let stated = twice.replacing("Again.", with: "Again. <!-- formwright: field key=alias -->")
        #expect(Reading.read(stated).forms.flatMap(\.fields).map(\.key) == ["name", "alias"])
        #expect(Reading.problems(stated, of: "duplicate-field").isEmpty)
    }
}
