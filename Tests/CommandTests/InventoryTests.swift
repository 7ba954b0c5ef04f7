import Foundation
import TestTools
import Testing

@Suite("formwright list and formwright stats")
struct InventoryTests {
    private static let files = [
        "formwright.yml": "docs: docs\n",
        "docs/depot/depot.md": """
        # Add a depot

        1. Fill out the following fields.

           | **Field** | **Description** |
           | --- | --- |
           | **Name** | A name of your choice. |
           | **Region** | Select either **North** or **South**. |
           | **Key** | The secret key of the depot. <!-- formwright: field secret=true presence=required --> |

        2. Click **Add**.

        """,
        "docs/crane/crane.md": """
        # Register a crane

        1. Enter the **Name**.

           <!-- formwright: field "Name" type=text presence=required -->

        2. Click **Register**.

        """,
        "docs/crane/about.md": "# About cranes\n\nThey lift.\n",
    ]

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func forms(_ arguments: String..., in folder: TemporaryFolder) throws -> [[String: Any]] {
        let result = try Tool.run(["list", "--format", "json"] + arguments, in: folder)
        #expect(result.status == 0 && result.error.isEmpty)
        return try #require(try object(result.output)["forms"] as? [[String: Any]])
    }

    @Test("Documents that pages include are counted apart from pages")
    func partials() throws {
        let folder = try TemporaryFolder(InventoryTests.files)
        try folder.write("The depot is large.\n", to: "docs/depot/_part.md")
        try folder.write("It lifts.\n", to: "docs/crane/lift.mdx")
        try folder.write(
            "import Lift from './lift.mdx'\n\n# About cranes\n\n<Lift />\n", to: "docs/crane/about.mdx")
        try FileManager.default.removeItem(atPath: folder.path(of: "docs/crane/about.md"))
        let compiled = try Tool.run("compile", in: folder)
        #expect(compiled.error.contains("2 forms of 2 providers in 3 pages and 2 partials"))
        let stats = try Tool.run("stats", in: folder)
        #expect(
            stats.output.hasPrefix(
                "2 forms of 2 providers with 4 fields, on 2 of 3 pages\n2 other documents are included in pages and not counted\n"
            ))
        let json = try object(Tool.run("stats", "--format", "json", in: folder).output)
        #expect((json["pages"] as? [String: Int]) == ["all": 3, "withForms": 2, "partials": 2])
        #expect(
            !(try Tool.run("stats", "--page", "docs/crane/**", in: folder).output.contains("not counted")))
    }

    @Test("Forms are listed with their fields, place and heading, and the least certain decision")
    func list() throws {
        let folder = try TemporaryFolder(InventoryTests.files)
        let all = try forms(in: folder)
        #expect(all.map { $0["id"] as? String } == ["crane/crane", "depot/depot"])
        #expect(all.map { $0["fields"] as? Int } == [1, 3])
        #expect(all.map { $0["file"] as? String } == ["docs/crane/crane.md", "docs/depot/depot.md"])
        #expect(all.map { $0["heading"] as? String } == ["Register a crane", "Add a depot"])
        let confidences = all.compactMap { $0["confidence"] as? Double }
        #expect(confidences.count == 2 && confidences.allSatisfy { $0 > 0 && $0 <= 1 })
        let text = try Tool.run("list", in: folder)
        let lines = text.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("crane/crane  1 field   ") ?? false)
        #expect(lines.last?.hasSuffix("docs/depot/depot.md:5  Add a depot") ?? false)
    }

    @Test("Filters select forms by provider, page and confidence; the least certain form is first")
    func filters() throws {
        let folder = try TemporaryFolder(InventoryTests.files)
        func ids(_ forms: [[String: Any]]) -> [String] { forms.compactMap { $0["id"] as? String } }
        #expect(try ids(forms("--provider", "depot", in: folder)) == ["depot/depot"])
        #expect(try ids(forms("--page", "depot/**", in: folder)) == ["depot/depot"])
        #expect(try ids(forms("--page", "docs/crane/crane.md", in: folder)) == ["crane/crane"])
        #expect(try ids(forms("docs/crane", in: folder)) == ["crane/crane"])
        #expect(try ids(forms("--below", "0", in: folder)) == [])
        let unsure = try forms("--below", "1", in: folder).compactMap { $0["confidence"] as? Double }
        #expect(unsure == unsure.sorted())
    }

    @Test("Invalid filters are wrong usage")
    func usage() throws {
        let folder = try TemporaryFolder(InventoryTests.files)
        let provider = try Tool.run("list", "--provider", "depto", in: folder)
        #expect(provider.status == 2)
        #expect(
            provider.error
                == "formwright: error: no form belongs to the provider 'depto'; did you mean 'depot'?\n")
        for command in ["list", "stats"] {
            let page = try Tool.run(command, "--page", "depot/depto.md", in: folder)
            #expect(page.status == 2 && page.output.isEmpty)
            #expect(
                page.error
                    == "formwright: error: no page matches 'depot/depto.md'; did you mean 'depot/depot.md'?\n"
            )
        }
        let confidence = try Tool.run("stats", "--below", "90%", in: folder)
        #expect(confidence.status == 2)
        #expect(
            confidence.error
                == "formwright: error: '90%' is not a confidence; expected a number from 0 to 1, such as 0.9\n"
        )
    }

    @Test("Pages with errors are reported, and the others are listed")
    func errors() throws {
        let folder = try TemporaryFolder(InventoryTests.files)
        try folder.write("# A\n\n<!-- formwright: feild -->\n", to: "docs/crane/crane.md")
        let result = try Tool.run("list", in: folder)
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("depot/depot  3 fields  "))
        #expect(
            result.error
                == "formwright: note: the docs have 1 error, and pages with errors have no forms; see 'formwright compile'\n"
        )
    }

    @Test("Facts are counted by the rules that decided them, and unstated facts are counted")
    func stats() throws {
        let folder = try TemporaryFolder(InventoryTests.files)
        let result = try Tool.run("stats", "--format", "json", in: folder)
        #expect(result.status == 0)
        let all = try object(result.output)
        #expect((all["pages"] as? [String: Int]) == ["all": 3, "withForms": 2, "partials": 0])
        #expect(all["forms"] as? Int == 2 && all["fields"] as? Int == 4 && all["providers"] as? Int == 2)
        let facts = try #require(all["facts"] as? [String: [String: Any]])
        #expect(facts["presence"]?["stated"] as? Int == 2 && facts["presence"]?["unstated"] as? Int == 2)
        #expect((facts["presence"]?["rules"] as? [String: Int]) == ["directive": 2])
        #expect(facts["options"]?["stated"] as? Int == 1)
        #expect((facts["options"]?["rules"] as? [String: Int]) == ["listed-options": 1])
        #expect(facts["secret"]?["stated"] as? Int == 1)
        let crane = try object(
            Tool.run("stats", "--format", "json", "--provider", "crane", in: folder).output)
        #expect((crane["pages"] as? [String: Int]) == ["withForms": 1])
        #expect(crane["fields"] as? Int == 1)
        let text = try Tool.run("stats", in: folder).output.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(text.first == "2 forms of 2 providers with 4 fields, on 2 of 3 pages")
        try folder.write(
            "# Add a site\n\nFill out the following fields.\n\n- **Name:** A name.\n- **Mail:** The address. <!-- formwright: field type=email -->\n- **Door:** The door.\n",
            to: "docs/site.md")
        let enforced = try Tool.run("stats", in: folder).output
        #expect(enforced.contains("format 1 (1 from the types 'url', 'email' and 'date')"))
        #expect(text.contains { $0.hasPrefix("presence  2       2") && $0.hasSuffix("directive 2") })
    }

    @Test("A page's text cannot control a terminal")
    func hostile() throws {
        let folder = try TemporaryFolder([
            "a.md": "# Add a \u{1B}[31mdepot\u{1B}[0m\n\n1. Enter the **Name**.\n2. Click **Add**.\n"
        ])
        for arguments in [["list", "."], ["list", "--format", "json", "."], ["stats", "."]] {
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 0)
            #expect(!result.output.contains("\u{1B}"))
        }
    }
}
