import FormModel
import Testing

@testable import FormExtraction

@Suite("Keys and ids")
struct NameTests {
    @Test(
        "A key is made from the label; a leading verb is removed only before its object",
        arguments: [
            ("API URL", "apiUrl"), ("Select network", "network"), ("Select a network", "network"),
            ("Type of Action", "typeOfAction"), ("Input", "input"),
            ("Expiry Duration (Days)", "expiryDurationDays"),
            ("名称", "名称"), ("2FA code", "_2faCode"), ("Größe", "größe"), ("★", ""),
        ])
    func keys(label: String, key: String) {
        #expect(FieldKey.make(label, isBoolean: false, lexicon: .english) == key)
    }

    @Test(
        "ASCII words have the same keys as other words", arguments: ["", "a", "api URL", "9 lives", "x  2fa"])
    func plainKeys(text: String) {
        let words = text.split(separator: " ").map(String.init)
        let key = FieldKey.camelCase(words)
        #expect(FieldKey.camelCase(words + ["é"]) == (words.isEmpty ? "é" : key + "É"))
    }

    @Test("The key of a switch keeps its verb")
    func switches() {
        #expect(FieldKey.make("Type ahead", isBoolean: true, lexicon: .english) == "typeAhead")
    }

    @Test(
        "An id is its heading without verbs, numbers, and the names of provider and product",
        arguments: [
            ("Create and Upload an SSH Key", "ssh-key"), ("Add an Acme server to Harbor", "server"),
            ("3. Create a route", "route"), ("Step 2: Configure the mailbox", "mailbox"),
            ("添加", "u6dfbu52a0"),
            ("Harbor", "harbor"),
            (String(repeating: "long ", count: 40), String(repeating: "long-", count: 19) + "long"),
        ])
    func ids(heading: String, slug: String) {
        let page =
            "---\ntitle: Acme\ntags: [acme]\n---\n\nLog in to Harbor.\n\n## \(heading)\n\nFill out the following fields:\n\n"
            + "- **Name:** What it is called.\n"
        #expect(Reading.read(page).forms.map(\.id) == ["acme/" + slug])
        #expect(slug.utf8.count <= 100)
    }

    @Test(
        "Invisible characters are not part of titles, labels, keys and ids, even from attributes and front matter",
        arguments: ["\u{200B}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{61C}", "&#8203;"])
    func invisible(_ mark: String) {
        // Front matter has no entities.
        let plain = mark.hasPrefix("&") ? "" : mark
        let page =
            "---\ntitle: \"Add a de\(plain)pot\"\n---\n\n<Tabs>\n<TabItem label=\"Cl\(mark)oud\">\n\n"
            + "Fill out the following fields.\n\n| Field | Description |\n| --- | --- |\n"
            + "| <Label text={\"Ow\(plain)ner\"} /> | Who looks after it. |\n"
            + "| <Label text=\"Na\(mark)me\" /> | A name. |\n\n</TabItem>\n<TabItem label=\"Own\">\n\n"
            + "Fill out the following fields.\n\n| Field | Description |\n| --- | --- |\n"
            + "| Size | Enter the size. |\n\n</TabItem>\n</Tabs>\n"
        let forms = Reading.read(page).forms
        #expect(forms.map(\.title) == ["Add a depot", "Add a depot"])
        #expect(forms.map(\.id) == ["general/depot-cloud", "general/depot-own"])
        #expect(forms.flatMap(\.fields).map(\.label) == ["Owner", "Name", "Size"])
        #expect(forms.flatMap(\.fields).map(\.key) == ["owner", "name", "size"])
    }

    @Test(
        "A provider that is named after its folder is spelled as in the title or a heading",
        arguments: [
            ("chirp-os/a.md", "Add a ChirP OS depot", "ChirP OS"),
            ("minio/a.md", "Add a minio depot", "Minio"),
            ("chirp-os/a.md", "Add a depot", "Chirp Os"), ("a.md", "GENERAL SETTINGS", "General"),
        ])
    func providerTitles(file: String, heading: String, title: String) {
        let page = "# \(heading)\n\nFill out the following fields:\n\n- **Name:** What it is called.\n"
        #expect(Reading.read(page, file: file).providerTitle == title)
    }

    @Test("If no key or id can be made, an error asks for one")
    func errors() {
        let row =
            "## Add a server\n\nFill out the following fields.\n\n| Field | Description |\n| --- | --- |\n| ★ | A star. |\n"
        #expect(
            Reading.problems(row, of: "directive") == [
                "7:3: error: the label '★' cannot be turned into a key; set one with a 'key=…' directive"
            ])
        let stated = row.replacing("| ★ |", with: "| ★ <!-- formwright: field key=star --> |")
        #expect(Reading.read(stated).forms.flatMap(\.fields).map(\.key) == ["star"])
        let page = "## ★\n\nFill out the following fields:\n\n- **Name:** What it is called.\n"
        let read = Reading.read(page, file: "★.md")
        #expect(read.forms.isEmpty)
        #expect(read.diagnostics.filter { $0.severity == .error }.count == 1)
        let named = Reading.read(
            page.replacing("Fill", with: "<!-- formwright: form id=star -->\n\nFill"), file: "★.md")
        #expect(named.forms.map(\.id) == ["general/star"])
    }

    @Test(
        "Forms with the same heading get the heading above in their ids; if all headings are the same, they are numbered"
    )
    func repeatedHeadings() {
        func form(_ field: String) -> String {
            "### Mappings\n\nFill out the following fields:\n\n- **\(field)** (required): Enter it.\n\n"
        }
        let page =
            "# Tools\n\n## Jira\n\n" + form("Site") + "## GitLab\n\n" + form("Host") + form("Port")
        let read = Reading.read(page)
        #expect(
            read.forms.map(\.id) == [
                "general/mappings-jira", "general/mappings-gitlab", "general/mappings-gitlab-2",
            ])
        #expect(read.forms.first?.title == "Jira: Mappings")
    }
}
