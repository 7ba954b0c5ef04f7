import FormModel
import FormwrightKit
import TestTools
import Testing

@Suite("Advice")
struct AdviceTests {
    /// Pages that get one diagnostic of each rule.
    private static let pages: [String: [String: String]] = [
        "presence-unstated": ["a.md": SamplePage.table("## Add a", ["Name | The name."])],
        "options-announced": [
            "a.md": SamplePage.table("## Add a", ["Size | Select a size from the available options."])
        ],
        "described-twice": [
            "a.md": SamplePage.table("## Add a", ["Name | Required."]),
            "b.md": SamplePage.table("## Add a", ["Name | Optional."]),
        ],
        "table-in-code": [
            "a.md": "## Add a\n\n```\n| Field | Description |\n| --- | --- |\n| A | B. |\n```\n"
        ],
        "placeholder": ["a.md": SamplePage.table("## Add a", ["Name | TODO"])],
        "label-case": [
            "a.md": SamplePage.table("## Add a", ["API key | Required."]),
            "b.md": SamplePage.table("## Add b", ["API Key | Required."]),
        ],
        "unlisted-field": [
            "a.md": SamplePage.table("## Add a", ["Pass phrase | Required."])
                + "\nEnter it in the **Passphrase** field.\n"
        ],
        "unresolved-options-link": [
            "a.md": SamplePage.table("## Add a", ["Size | Select it. See [Sizes](#sizes)."])
        ],
    ]

    private func severities(
        of rule: String, _ folder: TemporaryFolder, isStrict: Bool = false
    ) -> [Diagnostic.Severity] {
        folder.compile(keepsGoing: true, isStrict: isStrict).diagnostics
            .filter { $0.rule == rule }.map(\.severity)
    }

    @Test("is reported once, at the configured level", arguments: pages.keys.sorted())
    func levels(rule: String) throws {
        let pages = AdviceTests.pages[rule] ?? [:]
        let folder = try TemporaryFolder(
            Dictionary(uniqueKeysWithValues: pages.map { ("docs/" + $0.key, $0.value) }))
        let normal = severities(of: rule, folder)
        #expect(normal.count == 1)
        // `strict` makes errors of warnings, but does not affect notes.
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
            let compilation = folder.compile()
            let diagnostic = try #require(compilation.diagnostics.first { $0.rule == rule })
            let files = [diagnostic.range?.file] + diagnostic.notes.map(\.range?.file)
            #expect(Set(files) == ["a.md", "b.md"], "\(rule)")
        }
    }
}
