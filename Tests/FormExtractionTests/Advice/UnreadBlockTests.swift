import DocumentParsing
import FormModel
import Testing

@testable import FormExtraction

@Suite("Blocks that look like forms and were not read")
struct UnreadBlockTests {
    /// The reports about a page without decided fields: the first words of each message.
    private func told(_ page: String) -> [String] {
        let read = FormExtraction.extract(
            Reading.page(page), configuration: ExtractionConfiguration(), decide: { _, _ in [] })
        return read.diagnostics.filter { $0.rule == "unread-block" }.map {
            $0.message.split(separator: " ").prefix(2).joined(separator: " ")
        }
    }

    private static let table = "| Field | Description |\n| --- | --- |\n| Name | What it is called. |\n"

    @Test(
        "are reported, each once",
        arguments: [
            ("Fill out the following fields.\n\n" + table, ["this table"]),
            ("1. Go to **Servers**.\n2. Then:\n\n" + table, ["this table"]),
            (
                "Enter the following details:\n\n- **Name**: What it is called.\n- **Port**: Where it listens.\n",
                ["this list"]
            ),
            (
                "1. Enter it in the **Name** field.\n2. Select it from the **Region** drop-down.\n",
                ["these steps"]
            ),
            ("Fill out the following fields.\n\nThen wait.\n", ["fields are"]),
            ("Click **Add** and fill in the form below.\n", ["fields are"]),
            ("To add one, complete the details listed below.\n", ["fields are"]),
            ("Fill in your data in the following fields.\n", ["fields are"]),
        ])
    func told(page: String, blocks: [String]) {
        #expect(told("## Add a server\n\n" + page) == blocks)
    }

    @Test(
        "are not reported if a page is about something else, or a directive says that they are not forms",
        arguments: [
            "| Field | Meaning |\n| --- | --- |\n| Name | What it is called. |\n",
            "Set the following variables:\n\n| Variable | Description |\n| --- | --- |\n| `SERVER_NAME` | The name. |\n",
            "The following fields are shown.\n\n- **Name**: What it is called.\n- **Port**: Where it listens.\n",
            "<!-- formwright: ignore -->\n\nFill out the following fields.\n\n" + table,
            "Click **Save** and wait for the **Ready** status.\n",
            "The installation details provided below help to fill the form.\n",
            "The input data has these fields, and complete details follow.\n",
            "By completing the following fields you agree.\n",
            "Provide the following details.\n",
            "Fill in the following fields:\n\n```yaml\nname: x\n```\n",
            "Fill in the following fields of the SDK's options.\n",
        ])
    func others(page: String) {
        #expect(told("## About servers\n\n" + page) == [])
    }

    @Test("are reported only if the decision was close")
    func reach() {
        func told(_ page: String) -> [String] {
            FormExtraction.extract(Reading.page(page), configuration: ExtractionConfiguration())
                .diagnostics.map(\.rule).filter { $0 == "unread-block" }
        }
        let limits = "| Field | Description |\n| --- | --- |\n| v1.2 | CVE-2024-1 |\n| v1.3 | CVE-2024-2 |\n"
        #expect(told("## Add a server\n\nProvide these values to the auditors:\n\n" + limits) == [])
    }

    @Test("The fields that a sentence announces can be in a sibling section")
    func sibling() {
        let page =
            "# Servers\n\n## Racks\n\n### Settings\n\n"
            + UnreadBlockTests.table
            .replacing("Name |", with: "**Name** <!-- formwright: field --> |")
        #expect(told(page + "\n### Setup\n\nFill in the following fields.\n") == [])
    }

    @Test("A directive with the label of a control makes it a field")
    func named() {
        let page =
            "## Servers\n\n<!-- formwright: field \"Rack\" type=integer -->\n\nMind the **Rack** and the **Row**.\n"
        #expect(Reading.dump(page) == "general/servers \"Servers\"\n  rack \"Rack\" steps integer unstated\n")
    }

    @Test("A directive in a row makes it a field")
    func stated() {
        let page =
            "## Servers\n\n| Thing | Meaning |\n| --- | --- |\n| Name <!-- formwright: field --> | Its name. |\n| Load | Its load. |\n"
        #expect(Reading.read(page).forms.flatMap(\.fields).map(\.label) == ["Name"])
    }
}
