import FormModel
import Testing

@testable import FormExtraction

@Suite("Contradictions")
struct ContradictionTests {
    private func words(_ rows: String, header: String = "Field | Description") -> [String] {
        let columns = header.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
        return AdviceReading(
            "## Add a server\n\nFill out the following fields.\n\n| \(header) |\n| \(columns) |\n\(rows)\n"
        ).words(of: "contradiction")
    }

    @Test(
        "Two explicit statements that contradict each other are reported",
        arguments: [
            ("| Name (required) | Optional. The name. |", "Field | Description"),
            ("| Name (optional) | Yes | The name. |", "Field | Required | Description"),
            (
                "| Mode | boolean | Allowed values are `single` and `replicated`. |",
                "Field | Type | Description"
            ),
            ("| Copies | integer | Allowed values are `few` and `many`. |", "Field | Type | Description"),
            (
                "| Mode | Allowed values are `single` and `replicated`. The default is `shared`. |",
                "Field | Description"
            ),
            ("| Port | Enter a number between 1 and 10. The default is 20. |", "Field | Description"),
        ])
    func told(rows: String, header: String) {
        #expect(words(rows, header: header).count == 1)
    }

    @Test("The message names both statements")
    func message() {
        let page = "Fill out the following fields.\n\n| Field | Description |\n| --- | --- |\n"
        let row = "| Port | Enter a number between 1 and 10. The default is 20. |\n"
        let found = Reading.read("## Add a server\n\n" + page + row).diagnostics.filter {
            $0.rule == "contradiction"
        }
        #expect(
            found.map(\.message) == [
                "the page states that 'Port' has the default '20', but also that it has limits that exclude this default"
            ])
    }

    @Test(
        "Statements that do not contradict each other are not reported",
        arguments: [
            ("| Name (required) | The optional suffix is added. |", "Field | Description"),
            ("| Name (optional) | No | The name. |", "Field | Required | Description"),
            ("| Backups | boolean | Allowed values are `true` and `false`. |", "Field | Type | Description"),
            ("| Copies | integer | Allowed values are 1 and 3. |", "Field | Type | Description"),
            (
                "| Mode | Allowed values are `TLS` and `none`. The default is `tls (recommended)`. |",
                "Field | Description"
            ),
            (
                "| Mode | For example `single` or `replicated`. The default is `shared`. |",
                "Field | Description"
            ),
            ("| Port | Enter a number between 1 and 10. The default is 5. |", "Field | Description"),
            (
                "| Name (required) <!-- formwright: field presence=optional --> | Optional. The name. |",
                "Field | Description"
            ),
        ])
    func notTold(rows: String, header: String) {
        #expect(words(rows, header: header).isEmpty)
    }
}
