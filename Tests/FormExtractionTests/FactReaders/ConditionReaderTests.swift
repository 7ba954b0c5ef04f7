import Testing

@testable import FormExtraction

@Suite struct ConditionReaderTests {
    private func first(_ label: String, _ page: FactPage) -> ConditionFinding? {
        page.candidate(label).flatMap { ConditionReader.findings(for: $0, in: page.context).first }
    }

    @Test func casesBesideTheField() {
        let cases: [(description: String, source: ConditionFinding.Source)] = [
            ("If you use a rack, enter its size.", .leading),
            ("Only shown if **Rack** is enabled.", .shownOnly),
            ("Required if **Rack** is enabled.", .neededIf),
            ("Enter the size, if **Rack** is enabled.", .trailing),
            ("if it has a rack", .leading),
            ("For Mode == Custom, sets the size.", .leading),
            ("If Rack is set to No, the size will be shown.", .leading),
            ("The size (when **Type** is `Rack`).", .trailing),
            ("Fill in if it has a rack.", .trailing),
            ("Provide it if it has a rack.", .trailing),
            ("Sets the size, used only when it has a rack.", .shownOnly),
            ("This setting applies when it has a rack.", .shownOnly),
        ]
        for expected in cases {
            let finding = first("Size", FactPage.item(expected.description))
            #expect(finding?.source == expected.source, "\(expected.description)")
            #expect(finding?.certainty ?? .possible > .possible, "\(expected.description)")
        }
    }

    @Test func whatStatesNoCase() {
        let descriptions = [
            "If needed, enter its size.",
            "If you use a rack, enter 1. If you use a cloud, enter 2.",
            "Select whether it is big.",
            "Only available in the enterprise edition.",
            "When prompted, enter the code that is shown.",
            "When saving, the new mode is displayed in the list.",
            "Only the first host is used.",
        ]
        for description in descriptions {
            let finding = first("Size", FactPage.item(description))
            #expect(finding.map { $0.certainty == .possible } ?? true, "\(description)")
        }
    }

    @Test func aCaseNamesAFieldAndItsValue() {
        let page = FactPage(
            """
            Fill in the following fields:

            - **Use proxy**: Enable this option to go through a proxy.
            - **Mode**: Select **Rack** or **Cloud**.
            - **Proxy**: If **Use proxy** is enabled, enter its address.
            - **Row**: If **Mode** is set to **Rack**, enter the row.
            """)
        #expect(
            first("Proxy", page)?.resolved
                == page.candidate("Use proxy").map { ResolvedCase(candidate: $0, value: "true") })
        #expect(
            first("Row", page)?.resolved
                == page.candidate("Mode").map { ResolvedCase(candidate: $0, value: "Rack") })
    }

    @Test func headingsTabsAndParentsNameValues() {
        let pages = [
            (
                """
                ## Add a server

                - **Addressing**: Select **DHCP** or **Static**.

                ### Static settings

                - **Address**: Enter the address of the server.
                """, ConditionFinding.Source.headingValue
            ),
            (
                """
                - **Addressing**: Select one of the following:
                  - **DHCP**: Nothing to do.
                  - **Static**: The address stays.
                    - **Address**: Enter the address of the server.
                """, ConditionFinding.Source.parent
            ),
            (
                """
                - **Addressing**: Select **DHCP** or **Static**.

                <Tabs>
                <TabItem label="Static" value="static">

                - **Address**: Enter the address of the server.

                </TabItem>
                </Tabs>
                """, ConditionFinding.Source.tab
            ),
        ]
        for (text, source) in pages {
            let page = FactPage(text)
            let finding = first("Address", page)
            #expect(finding?.source == source)
            #expect(
                finding?.resolved
                    == page.candidate("Addressing").map { ResolvedCase(candidate: $0, value: "Static") })
        }
    }

    @Test func anIntroductionStatesACaseForItsList() {
        let page = FactPage(
            "## Add\n\nIf you use a rack, fill in the following fields:\n\n- **Row**: Where it is.\n")
        #expect(first("Row", page)?.source == .introduction)
        let prompted = FactPage(
            "## Add\n\nWhen prompted, fill in the following fields:\n\n- **Row**: Where it is.\n")
        #expect(first("Row", prompted)?.certainty ?? .possible == .possible)
    }
}
