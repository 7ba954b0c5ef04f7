import DocumentParsing
import FormModel
import Testing

@testable import FormExtraction

@Suite("Blocks that look like forms and were not read")
struct UnreadBlockTests {
    /// The reports about a page without decided fields: the first words of each message.
    private func reported(_ page: String) -> [String] {
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
            ("Fill out the following fields.\n\nThen wait.\n", ["this text"]),
            ("Click **Add** and fill in the form below.\n", ["this text"]),
            ("To add one, complete the details listed below.\n", ["this text"]),
            ("Fill in your data in the following fields.\n", ["this text"]),
        ])
    func reported(page: String, blocks: [String]) {
        #expect(reported("## Add a server\n\n" + page) == blocks)
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
            "Fill in the following fields: the name and the port.\n",
            "Configure the following settings:\n\n| Setting | Description |\n| --- | --- |\n| SERVER_NAME | The name. |\n",
            "```sh\nserver init\n```\n\nEnter the following details:\n\n" + table,
        ])
    func others(page: String) {
        #expect(reported("## About servers\n\n" + page) == [])
    }

    @Test(
        "The message offers what makes fields: bold names, and directives in rows if there are any, or else 'add'"
    )
    func advice() {
        func message(_ page: String) -> String? {
            FormExtraction.extract(
                Reading.page(page), configuration: ExtractionConfiguration(), decide: { _, _ in [] }
            ).diagnostics.first { $0.rule == "unread-block" }?.message
        }
        let sentence = "## Add a server\n\nEnter your name and address in the following text fields.\n\n"
        let text =
            "this text introduces fields, but none were read below it; give each field its own row, item or sentence with its name in bold, or "
        #expect(message(sentence) == text + "add each field with <!-- formwright: add \"Name\" -->")
        #expect(
            message(sentence + "- the name\n- the address\n")
                == text + "write <!-- formwright: field --> in the rows or items that are fields")
        #expect(message(sentence + "<!-- formwright: add \"Name\" -->\n") == nil)
    }

    @Test("Fields that the configuration adds are those that a sentence announces")
    func addedElsewhere() {
        let text = "## Add a server\n\nFill out the following fields.\n\nThen wait.\n"
        func rules(_ page: String, _ statements: [Statement] = []) -> [String] {
            FormExtraction.extract(
                Reading.page(page), configuration: ExtractionConfiguration(statements: statements),
                decide: { _, _ in [] }
            ).diagnostics.map(\.rule).filter { $0 == "unread-block" }
        }
        #expect(rules(text) == ["unread-block"])
        let added = Statement(
            subject: .add(label: "Port"), settings: [], range: .start(of: "formwright.yml"),
            form: "general/server", number: 0)
        #expect(rules(text, [added]).isEmpty)
    }

    @Test("are reported only if the decision was close")
    func reach() {
        func reported(_ page: String) -> [String] { AdviceReading(page).words(of: "unread-block") }
        let limits = "| Field | Description |\n| --- | --- |\n| v1.2 | CVE-2024-1 |\n| v1.3 | CVE-2024-2 |\n"
        #expect(reported("## Add a server\n\nProvide these values to the auditors:\n\n" + limits) == [])
    }

    @Test("The fields that a sentence announces can be in a sibling section")
    func sibling() {
        let page =
            "# Servers\n\n## Racks\n\n### Settings\n\n"
            + UnreadBlockTests.table
            .replacing("Name |", with: "**Name** <!-- formwright: field --> |")
        #expect(reported(page + "\n### Setup\n\nFill in the following fields.\n") == [])
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

    /// What the rules say about a block without fields, if the labels of other pages are known.
    private func rules(_ page: String, known labels: String...) -> [String: String] {
        let document = DocumentParsing.parse(SourceText(file: "page.md", text: page))
        let read = FormExtraction.extract(document.page, configuration: ExtractionConfiguration()) { _, _ in
            []
        }
        let fields = labels.map { label in
            Field(key: label, label: label, via: .table, type: .text, source: .start(of: "other.md"))
        }
        let form = Form(
            id: "servers/server", title: "Server", pages: ["other.md"], source: .start(of: "other.md"),
            fields: fields)
        let reported = read.diagnostics + FormExtraction.advise(on: [form], unsure: read.unsure)
        return Dictionary(
            reported.filter { $0.rule.hasSuffix("-block") }.map {
                ($0.rule, "\($0.severity): \($0.message)")
            },
            uniquingKeysWith: { $0 + $1 })
    }

    private static let list = "- **Host name**: `a.example`.\n- **Region**: `north`.\n- **Rack row**: Any.\n"

    @Test("At least two labels, and half of them, are those of fields elsewhere: a warning. Fewer: a note")
    func known() {
        let page = "## Add a server\n\nYou can add these:\n\n" + Self.list
        let warning =
            "warning: this list seems to contain fields, because the labels of 2 of its 3 items match fields elsewhere in the docs, but no item was read "
            + "as a field; write <!-- formwright: field --> in the items that are fields, or <!-- formwright: ignore --> before the list"
        #expect(rules(page, known: "Region", "the host name") == ["unread-block": warning])
        #expect(
            rules(page, known: "Region", "Port") == [
                "unsure-block":
                    "note: no label in this list was read as a field, but 'Host name', 'Region' and 'Rack row' were almost recognised as fields; write "
                    + "<!-- formwright: field --> in the items that are fields"
            ])
    }

    @Test(
        "Labels of fields elsewhere prove nothing where a block is about something else",
        arguments: [
            "## Add a server\n\nThe list shows:\n\n" + list,
            "## Add a server\n\nLog in with these:\n\n" + list,
            "## Add a server\n\nYou can call the API with:\n\n" + list,
            "## Add a server\n\nYou can read these from the output:\n\n```\nhost\n```\n\n" + list,
            "## Add a server\n\nYou can choose a type:\n\n" + list,
            "## Metrics\n\nYou can use these:\n\n" + list,
            "## Server types\n\nYou can use these:\n\n" + list,
            "## Add a server\n\nYou can add these:\n\n" + list + "- **None**: Neither.\n",
            "## About servers\n\nA server has:\n\n" + list,
            "## Add a server\n\nYou can add these:\n\n- **Host name**\n- **Region**\n- **Rack row**\n",
            "## Add a server\n\nYou can add these:\n\n- [Host name](#h): A.\n- [Region](#r): B.\n",
        ])
    func elsewhere(page: String) {
        #expect(Set(rules(page, known: "Host name", "Region", "Rack row").keys) == ["unsure-block"])
    }

    @Test("Labels that head columns are those of no particular field")
    func headers() {
        let page = "## Add a server\n\nYou can add:\n\n- **Name**: `a`.\n- **Type**: `b`.\n- **Note**: `c`.\n"
        #expect(rules(page, known: "Name", "Type", "Note").keys.sorted() == ["unsure-block"])
    }

    @Test("The note names three labels, each once, and counts the others; paragraphs are no list")
    func labels() {
        let list = Self.list + "- **Host name**: Again.\n- **Rack**: `r`.\n- **Row**: `s`.\n"
        #expect(
            rules("## Add a server\n\nYou can add these:\n\n" + list) == [
                "unsure-block":
                    "note: no label in this list was read as a field, but 'Host name', 'Region', 'Rack row' and 2 more were almost recognised as fields; "
                    + "write <!-- formwright: field --> in the items that are fields"
            ])
        let paragraphs = "## Servers\n\n**Host name**: What it is called.\n\n**Region**: Where it is.\n"
        #expect(
            rules(paragraphs) == [
                "unsure-block":
                    "note: none of these paragraphs was read as a field, but 'Host name' and 'Region' were almost recognised as fields; name a field with "
                    + "<!-- formwright: field \"Label\" -->"
            ])
        let settled = Reading.read(paragraphs + "\n<!-- formwright: field \"Region\" -->\n")
        #expect(settled.forms.flatMap(\.fields).contains { $0.label == "Region" })
    }

    @Test("A section whose sentences nearly name fields is noted once; one with a field is not")
    func sections() {
        let page = "## Add a server\n\nMind the **Rack** and the **Row**.\n"
        #expect(
            rules(page) == [
                "unsure-block":
                    "note: no field was found in the sentences of this section, but 'Rack' and 'Row' were almost recognised as fields; name a field with "
                    + "<!-- formwright: field \"Label\" -->"
            ])
        #expect(rules("## Servers\n\n<!-- formwright: field \"Rack\" -->\n\nMind the **Rack**.\n") == [:])
    }
}
