import FormModel
import Testing

@testable import FormExtraction

@Suite("Boundaries of forms")
struct BoundaryTests {
    /// The title and the labels of each form on a page.
    private func forms(_ page: String) -> [String] {
        Reading.read(page).forms.map { form in
            "\(form.title): " + form.fields.map(\.label).joined(separator: ", ")
        }
    }

    private static func list(_ labels: String...) -> String {
        "Fill out the following fields:\n\n" + labels.map { "- **\($0):** What it is.\n" }.joined() + "\n"
    }

    @Test("Each heading that is an instruction begins a form; headings that only group fields do not")
    func headings() {
        let page =
            "# Servers\n\n## Add a server\n\n" + Self.list("Name") + "### Network\n\n" + Self.list("Address")
            + "## Delete a server\n\n" + Self.list("Reason")
        #expect(forms(page) == ["Add a server: Name, Address", "Delete a server: Reason"])
        #expect(Reading.read(page).forms[0].groups.map(\.title) == ["Network"])
    }

    @Test("A noun under a noun is a separate topic")
    func topics() {
        let page = "# Settings\n\n## Mail\n\n" + Self.list("Server") + "## Backup\n\n" + Self.list("Folder")
        #expect(forms(page) == ["Mail: Server", "Backup: Folder"])
    }

    @Test("Each tab is a form, and content after the tabs belongs to the procedure")
    func tabs() {
        func tab(_ name: String, _ label: String) -> String {
            "<TabItem label=\"\(name)\" value=\"\(name)\">\n\n" + Self.list(label) + "</TabItem>\n"
        }
        let page =
            "## Add a server\n\n" + Self.list("Name") + "<Tabs>\n" + tab("Rack", "Row")
            + tab("Cloud", "Region")
            + "</Tabs>\n\nEnter a note in the **Note** field.\n"
        #expect(forms(page) == ["Add a server: Name, Note", "Add a server: Row", "Add a server: Region"])
        #expect(Set(Reading.read(page).forms.map(\.id)).count == 3)
    }

    @Test("Numbered headings of a form that stays open are one procedure")
    func steps() {
        let first = "# Phones\n\n### 1. Number\n\nEnter it in the **Number** field.\n\n"
        let second = "### 2. Token\n\nEnter it in the **Token** field.\n"
        #expect(forms(first + second) == ["Phones: Number, Token"])
        #expect(forms(first + "Click **Save**.\n\n" + second).count == 2)
        #expect(forms(first + second.replacing("2. Token", with: "2. Create a token")).count == 2)
    }

    @Test("Sections of required and of optional parameters under one heading are groups of one form")
    func parts() {
        let first = "# Loaders\n\n## Feed\n\n### Required parameters\n\n" + Self.list("Address")
        let second = "### Optional parameters\n\n" + Self.list("Limit")
        #expect(forms(first + second) == ["Feed: Address, Limit"])
        #expect(
            Reading.read(first + second).forms[0].groups.map(\.title)
                == ["Required parameters", "Optional parameters"])
        #expect(forms(first + "Click **Save**.\n\n" + second).count == 2)
        #expect(forms(first + "## File\n\n" + second).count == 2)
    }

    @Test("Titles that occur twice on a page begin with the heading that distinguishes them")
    func equalTitles() {
        let page =
            "# Trackers\n\n## Harbor\n\n### Mapping\n\n" + Self.list("Project")
            + "## Pier\n\n### Mapping\n\n" + Self.list("Queue")
        let read = Reading.read(page).forms
        #expect(read.map(\.title) == ["Harbor: Mapping", "Pier: Mapping"])
        #expect(read.map(\.heading) == ["Mapping", "Mapping"])
    }

    @Test(
        "If a heading names nothing, the next outer one or the page's title is used",
        arguments: [
            ("## Connect a mailbox\n\n### Using the Harbor console\n\n", "Connect a mailbox"),
            ("## Connect a mailbox\n\n### Prerequisites\n\n### UI\n\n", "Connect a mailbox"),
            ("---\ntitle: Mailboxes\n---\n\n## How does it work?\n\n", "Mailboxes"),
            ("## Configuration\n\n", "Configuration"),
            ("## Connect a mailbox\n\n### Options\n\n", "Connect a mailbox"),
            ("## Step 2: Connect a mailbox\n\n", "Connect a mailbox"),
        ])
    func titles(headings: String, title: String) {
        #expect(Reading.read(headings + Self.list("Address")).forms.map(\.title) == [title])
    }
}
