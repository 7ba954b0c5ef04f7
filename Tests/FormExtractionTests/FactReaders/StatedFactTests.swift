import FormModel
import Testing

@testable import FormExtraction

@Suite struct StatedFactTests {
    @Test func defaults() {
        let cases: [(description: String, value: String)] = [
            ("Defaults to `a`.", "a"),
            ("How big it is. The default is `a`.", "a"),
            ("How big it is (default: 30).", "30"),
            ("How big it is, default small.", "small"),
            ("Default -1 means no limit.", "-1"),
            ("The URL. Defaults to: https://a.example/b?c=1.", "https://a.example/b?c=1"),
            ("Enabled by default.", "Enabled"),
            ("Shows it. This option is disabled by default.", "disabled"),
            ("By default, it is **Small**.", "Small"),
            ("By default, **Small** is selected.", "Small"),
            ("**Small** is selected by default.", "Small"),
            ("`30` seconds by default.", "30"),
            ("Keep `a`, `b` and `c` as the default.", "a, b and c"),
            ("If no size is selected, **Small** is used.", "Small"),
            ("Select one of these:\n  - **Small** (default)\n  - **Large**", "Small"),
            ("The default is to wait 30 seconds.", "30 seconds"),
            ("If no size is given, the default value which is 30 will be used.", "30"),
        ]
        for expected in cases {
            let page = FactPage.item(expected.description)
            let finding = page.candidate("Size").flatMap {
                DefaultReader.findings(for: $0, in: page.context).first
            }
            #expect(finding?.value.text == expected.value, "\(expected.description)")
            #expect(finding?.isBlank == false, "\(expected.description)")
        }
    }

    @Test func statesOfSwitches() {
        for (sentence, state) in [
            ("Leave **Sharing** enabled.", true), ("Keep the **Sharing** toggle off.", false),
        ] {
            let page = FactPage("# Share\n\n1. \(sentence)\n")
            let finding = page.candidate("Sharing").flatMap {
                DefaultReader.findings(for: $0, in: page.context).first
            }
            #expect(finding?.state == state, "\(sentence)")
        }
    }

    @Test func whatStatesNoDefault() {
        let descriptions = [
            "By default, servers of one zone share a network.",
            "The **Default zone** is not applied.",
            "If none is given, the system defaults to sending it to all servers.",
            "The default port is 25.",
            "If it is archived, the default is `a`.",
            "We recommend `a`.",
        ]
        for description in descriptions {
            let page = FactPage.item(description)
            let findings =
                page.candidate("Size").map { DefaultReader.findings(for: $0, in: page.context) } ?? []
            #expect(!findings.contains { $0.certainty > .possible && !$0.isBlank }, "\(description)")
        }
    }

    @Test func formats() {
        let cases: [(label: String, description: String, format: FieldFormat?)] = [
            ("Gateway", "Enter the IP address of the gateway.", .ip),
            ("Gateway", "Enter the FQDN or IP address of the gateway.", nil),
            ("Pod CIDR", "The range of pods.", .cidr),
            ("Role ARN", "Enter it.", .arn),
            ("Host", "Enter the host name of the server.", .hostname),
            ("Interval", "How often it runs, for example 30s.", .duration),
            ("Interval", "How often it runs, in hours or days.", .duration),
            ("Schedule", "Enter a cron expression.", .cron),
            ("Name", "Enter a name.", nil),
        ]
        for expected in cases {
            let page = FactPage(
                "Fill in the following fields:\n\n- **\(expected.label)**: \(expected.description)\n")
            let finding = page.candidate(expected.label).flatMap {
                FormatReader.finding(for: $0, in: page.context)
            }
            #expect(finding?.format == expected.format, "\(expected.label): \(expected.description)")
        }
    }

    @Test func limits() {
        let cases: [(description: String, limits: Limits)] = [
            ("A number between 6 and 128.", Limits(minimum: 6, maximum: 128)),
            ("At least 3 characters.", Limits(minLength: 3)),
            ("3 to 20 characters.", Limits(minLength: 3, maxLength: 20)),
            ("From the range `0 - 32`.", Limits(minimum: 0, maximum: 32)),
            ("No more than 20 characters.", Limits(maxLength: 20)),
            ("It must start with `srv-`.", Limits(pattern: "^srv-")),
        ]
        for expected in cases {
            let page = FactPage.item(expected.description)
            let finding = page.candidate("Size").flatMap {
                LimitsReader.findings(for: $0, in: page.context).first
            }
            #expect(finding?.limits == expected.limits, "\(expected.description)")
        }
        let page = FactPage.item("A name that at least one team knows.")
        #expect(page.candidate("Size").map { LimitsReader.findings(for: $0, in: page.context) } == [])
    }

    @Test func examples() {
        let page = FactPage.item("The zone, for example `eu-1` or `eu-2`.")
        let examples = page.candidate("Size").map { ExampleReader.examples(for: $0, in: page.context) }
        #expect(examples?.map(\.text) == ["eu-1", "eu-2"])
    }
}
