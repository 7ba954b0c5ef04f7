import Testing

@testable import FormExtraction

@Suite struct OptionsReaderTests {
    private struct Case {
        var page: String
        var label = "Size"
        var source: OptionsFinding.Source
        var values: [String]
    }

    private static let cases = [
        Case(
            page: "- **Size**: Select **Small** or **Large**.", source: .selected, values: ["Small", "Large"]),
        Case(
            page: "- **Size**: Select one or more of **Small** and **Large**.", source: .selected,
            values: ["Small", "Large"]),
        Case(
            page: "- **Size**: Allowed values are 1, 3, and 5.", source: .announced, values: ["1", "3", "5"]),
        Case(page: "- **Size**: It can be either `s` or `l`.", source: .announced, values: ["s", "l"]),
        Case(
            page: "- **Size**: How big it is. Options: `s`, `m`, `l`; Default: `s`.", source: .announced,
            values: ["s", "m", "l"]),
        Case(
            page: "- **Size**: Select how big it is, including `s` and `l`.", source: .announced,
            values: ["s", "l"]),
        Case(
            page: "- **Size**: How big it is. There are two options here - \"Small one\" or \"Large one\".",
            source: .announced, values: ["Small one", "Large one"]),
        Case(
            page: "- **Size**: Choose how big it is: _7 seats_, _30 seats_ or _Unlimited_.", source: .colon,
            values: ["7 seats", "30 seats", "Unlimited"]),
        Case(
            page: "- **Size**: Choose a size (small, large, or huge one).", source: .parentheses,
            values: ["small", "large", "huge one"]),
        Case(
            page: "- **Size**: The size — `s` for one, or `l` for ten.", source: .cases, values: ["s", "l"]),
        Case(
            page: "- **Kind of type**: The kind of the type of the new server, `s` `l`",
            label: "Kind of type", source: .colon,
            values: ["s", "l"]),
        Case(
            page: "| Field | Description |\n|---|---|\n| Size (small or large) | How big it is. |",
            label: "Size (small or large)", source: .parentheses,
            values: ["small", "large"]),
        Case(
            page:
                "| Field | Description |\n|---|---|\n| Size | How big. <br>- Small - for one. <br>- Large - for ten. |",
            source: .cases, values: ["Small", "Large"]),
        Case(
            page:
                "| Field | Description |\n|---|---|\n| Size | How big. <br>- `s` - for one. <br>- `l` - for ten. |",
            source: .cases, values: ["s", "l"]),
        Case(
            page: "| Field | Description |\n|---|---|\n| Size | (1) Small: for one. (2) Large: for ten. |",
            source: .cases, values: ["Small", "Large"]),
        Case(
            page: "- **Size**: Select one of the following values:\n  - **Less**\n  - **More**",
            source: .nestedList, values: ["Less", "More"]),
        Case(page: "- **Size**: `s`, `m` or `l`.", source: .alone, values: ["s", "m", "l"]),
        Case(page: "- **Kind of type**: Rack.", label: "Kind of type", source: .alone, values: ["Rack"]),
        Case(
            page: "- **Size**: Choose **A** if it is idle. Choose **B** if it is busy.", source: .cases,
            values: ["A", "B"]),
        Case(
            page:
                "- **Size**: Select a size. If **A** is selected, it idles. If **B** is selected, it works.",
            source: .cases, values: ["A", "B"]),
        Case(
            page:
                "- **Size**: Select one of the following:\n  - **Small**: for one.\n  - **Large** (default): for ten.",
            source: .nestedList, values: ["Small", "Large"]),
        Case(page: "1. Select the **Size** as **Small**.", source: .stated, values: ["Small"]),
        Case(
            page: "1. From the **Size** drop-down, select **Small** or **Large**.", source: .selected,
            values: ["Small", "Large"]),
        Case(
            page: "1. Select **Rack** as the **Kind** and **Small** for the **Size**.", source: .stated,
            values: ["Small"]),
        Case(page: "1. Choose `Small` from the **Size** list.", source: .stated, values: ["Small"]),
        Case(
            page: """
                | Field | Allowed values | Description |
                | --- | --- | --- |
                | Size | small, large | How big it is. |
                """, source: .column, values: ["small", "large"]),
        Case(
            page: """
                - **Size**: Select a size from the [sizes](#sizes).

                ## Sizes

                | Name | Seats |
                | --- | --- |
                | Small | One. |
                | Large | Ten. |
                """, source: .linked, values: ["Small", "Large"]),
        Case(
            page: """
                - **Effect**: Select the effect.

                ### Effect options

                | Effect | Description |
                | --- | --- |
                | Keep | Servers stay. |
                | Drop | Servers stop. |
                """, label: "Effect", source: .named, values: ["Keep", "Drop"]),
    ]

    @Test func valuesThatAPageLists() {
        for expected in OptionsReaderTests.cases {
            let page = FactPage("# Add a server\n\nFill in the following fields:\n\n\(expected.page)\n")
            let findings = page.candidate(expected.label).map {
                OptionsReader.findings(for: $0, in: page.context)
            }
            let finding = findings?.first
            #expect(finding?.source == expected.source, "\(expected.page)")
            #expect(finding?.values.map(\.text) == expected.values, "\(expected.page)")
            #expect(finding?.certainty ?? .possible > .possible, "\(expected.page)")
        }
    }

    @Test func whatListsNoValues() {
        let descriptions = [
            "Select a size, such as `s` or `l`.",
            "Enter a size, e.g. **Small** or **Large**.",
            "Enter the name and the place of the rack.",
            "Select **Add size** to make one.",
            "Select the size from the list.",
            "Choose a size (small, large, etc).",
            "Choosing one displays two additional settings:\n  - **Height?**\n  - **Width?**",
            "Sizes of racks:\n  - **Height**: Enter the height.\n  - **Width**: Enter the width.",
        ]
        for description in descriptions {
            let page = FactPage.item(description)
            let findings =
                page.candidate("Size").map { OptionsReader.findings(for: $0, in: page.context) } ?? []
            #expect(!findings.contains { $0.certainty > .possible }, "\(description)")
        }
    }

    @Test func aRecommendedValueIsNoOption() {
        let page = FactPage(
            """
            Fill in the following fields:

            | Field | Recommended value | Description |
            | --- | --- | --- |
            | Size | 8 | How big it is. |
            """)
        #expect(page.candidate("Size").map { OptionsReader.findings(for: $0, in: page.context) } == [])
    }

    private static func effects(_ introduction: String) -> FactPage {
        FactPage(
            """
            # Add a server

            Fill in the following fields:

            | Field | Description |
            | --- | --- |
            | **Effects** | What happens. |

            ## Effects

            \(introduction)

            | Effect | When |
            | --- | --- |
            | **Stop** | A server stops. |
            | **Move** | A server moves. |
            """)
    }

    @Test(
        "Words above the options say whether several can be picked",
        arguments: [
            ("Select one or more effects that apply:", true), ("Choose multiple effects:", true),
            ("Select the effect that applies:", false),
            ("One or more effects can apply. Select the effect:", false),
            ("Do not select one or more effects:", false),
        ])
    func several(introduction: String, isSeveral: Bool) throws {
        let page = Self.effects(introduction)
        let candidate = try #require(page.candidate("Effects"))
        let finding = try #require(OptionsReader.findings(for: candidate, in: page.context).first)
        #expect(finding.values.map(\.text) == ["Stop", "Move"])
        #expect(finding.isSeveral == isSeveral)
    }

    @Test func aValueIsWhereThePageWritesIt() throws {
        let page = FactPage.item("Select **Small** or **Large**.")
        let candidate = try #require(page.candidate("Size"))
        let values = OptionsReader.findings(for: candidate, in: page.context).first?.values ?? []
        #expect(values.map { page.words($0.range) } == ["Small", "Large"])
    }
}
