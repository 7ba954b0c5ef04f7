import FormModel
import FormwrightKit
import TestTools
import Testing

@Suite("Advice")
struct AdviceTests {
    private static func table(_ title: String, _ rows: String) -> String {
        "## \(title)\n\nFill out the following fields.\n\n| Field | Description |\n| --- | --- |\n\(rows)\n"
    }

    /// Pages that get one diagnostic of each rule.
    private static let pages: [String: [String: String]] = [
        "presence-unstated": ["a.md": table("Add a", "| Name | The name. |")],
        "options-announced": ["a.md": table("Add a", "| Size | Select a size from the available options. |")],
        "described-twice": [
            "a.md": table("Add a", "| Name | Required. |\n"),
            "b.md": table("Add a", "| Name | Optional. |\n"),
        ],
        "table-in-code": [
            "a.md": "## Add a\n\n```\n| Field | Description |\n| --- | --- |\n| A | B. |\n```\n"
        ],
        "placeholder": ["a.md": table("Add a", "| Name | TODO |")],
        "label-case": [
            "a.md": table("Add a", "| API key | Required. |"),
            "b.md": table("Add b", "| API Key | Required. |"),
        ],
        "unlisted-field": [
            "a.md": table("Add a", "| Pass phrase | Required. |\n")
                + "\nEnter it in the **Passphrase** field.\n"
        ],
        "unresolved-options-link": ["a.md": table("Add a", "| Size | Select it. See [Sizes](#sizes). |")],
    ]

    private func severities(
        of rule: String, _ folder: TemporaryFolder, isStrict: Bool = false
    ) -> [Diagnostic.Severity] {
        Compiler.compile(
            CompilationRequest(
                docs: ["docs"], keepsGoing: true, isStrict: isStrict, workingDirectory: folder.path)
        ).diagnostics.filter { $0.rule == rule }.map(\.severity)
    }

    @Test("is given once, at the level that the configuration sets", arguments: pages.keys.sorted())
    func levels(rule: String) throws {
        let pages = AdviceTests.pages[rule] ?? [:]
        let folder = try TemporaryFolder(
            Dictionary(uniqueKeysWithValues: pages.map { ("docs/" + $0.key, $0.value) }))
        let normal = severities(of: rule, folder)
        #expect(normal.count == 1)
        // Strictness makes errors of warnings, and leaves notes alone.
        let strict = severities(of: rule, folder, isStrict: true)
        #expect(strict == normal.map { $0 == .warning ? .error : $0 })
        for (level, expected) in [
            ("off", []), ("note", [.note]), ("warning", [.warning]), ("error", [.error]),
        ] as [(String, [Diagnostic.Severity])] {
            try folder.write("rules: {\(rule): \(level)}", to: "formwright.yml")
            #expect(severities(of: rule, folder) == expected, "\(level)")
        }
    }

    @Test("names the other page")
    func otherPage() throws {
        for rule in ["described-twice", "label-case"] {
            let pages = AdviceTests.pages[rule] ?? [:]
            let folder = try TemporaryFolder(
                Dictionary(uniqueKeysWithValues: pages.map { ("docs/" + $0.key, $0.value) }))
            let compilation = Compiler.compile(
                CompilationRequest(docs: ["docs"], workingDirectory: folder.path))
            let diagnostic = try #require(compilation.diagnostics.first { $0.rule == rule })
            let files = [diagnostic.range?.file] + diagnostic.notes.map(\.range?.file)
            #expect(Set(files) == ["a.md", "b.md"], "\(rule)")
        }
    }
}
