import FormModel
import Testing

@testable import FormExtraction

@Suite("Advice on a page")
struct PageAdviceTests {
    /// A page, and the words that a rule underlines on it.
    struct Case: CustomTestStringConvertible, Sendable {
        var rule: String
        var page: String
        var words: [String]
        var testDescription: String {
            "\(rule): \(page.suffix(60).split(separator: "\n").joined(separator: "⏎"))"
        }

        init(_ rule: String, _ page: String, _ words: [String] = []) {
            self.rule = rule
            self.page = page
            self.words = words
        }
    }

    private static func page(_ rows: (String, String)..., then rest: String = "") -> String {
        AdviceReading.page(rows, then: rest)
    }

    @Test(
        "points at the words that it is about, and does not apply to other pages",
        arguments: presence + options + places)
    func words(example: Case) {
        #expect(AdviceReading(example.page).words(of: example.rule) == example.words)
    }

    static let presence: [Case] = [
        Case("presence-unstated", page(("Name", "The name."), ("Size", "The size.")), ["Name"]),
        Case("presence-unstated", page(("Name", "Required. The name."), ("Size", "The size.")), ["Size"]),
        Case(
            "presence-unstated",
            page(
                ("Name", "Required. The name."), ("Note (Optional)", "A note."),
                ("Size", "The size. Defaults to 3."),
                ("Public", "Enable this option for a public server."))),
        Case(
            "presence-unstated",
            "## Add a server\n\nFill out the following fields.\n\n- **Name**: The name.\n- **Size**: The size.\n",
            ["Name"]),
        // A sentence that tells the reader to enter a value is enough.
        Case("presence-unstated", "## Add a server\n\n1. Enter a name in the **Name** field.\n"),
    ]

    static let options: [Case] = [
        Case(
            "options-announced", page(("Size", "Select a size from the available options.")),
            ["from the available options"]),
        Case("options-announced", page(("Size", "Select one of the following:")), ["one of the following"]),
        Case("options-announced", page(("Size", "Select one of the following: **S**, **M**."))),
        Case(
            "options-announced", page(("Size", "Select a size from the available options: **S** or **M**."))),
        Case(
            "options-announced", page(("Size", "Select one of the following options in [Sizes](sizes.md)."))),
        Case("options-announced", page(("Size", "The available options depend on the region."))),
        Case(
            "options-announced", page(("Disk", "Enable this option for the following options of the disk."))),
        Case(
            "options-announced",
            page(("Name", "The name."), then: "Select one of the following options:\n\n- Small\n- Large\n")),
        Case(
            "options-announced",
            page(("Name", "The name."), then: "Select one of the following options:\n\n**Small** is small.\n")
        ),
        Case("options-announced", page(("Size", "Select one of the following:<br/>S<br/>M"))),
        Case(
            "options-announced",
            page(("Size", "Select one of the following options. **S** is small, **M** is not."))),
        Case(
            "options-announced",
            "## Add a server\n\nFill out the following fields.\n\n- **Size**: Select one of the following:\n  1. S\n  2. M\n"
        ),
        // Nothing is known about a page without a form.
        Case("options-announced", "## About\n\nSelect one of the following:\n\nText.\n"),
        Case(
            "unresolved-options-link",
            page(("Effect", "Select the effect. See the [effects](#effect-table).")), ["effects"]),
        Case(
            "unresolved-options-link",
            page(
                ("Effect", "Select the effect. See the [Effect Table](#effect-table)."),
                then: "### Effect Table\n\nTo be written.\n"), ["Effect Table"]),
        Case(
            "unresolved-options-link",
            page(
                ("Effect", "Select the effect. See the [Effect Table](#effect-table)."),
                then:
                    "### Effect Table\n\n| Effect | Description |\n|---|---|\n| Keep | Keeps. |\n| Drop | Drops. |\n"
            )),
        // Text below a heading that describes the field further is not a list of options, and need
        // not be one.
        Case(
            "unresolved-options-link",
            page(
                ("Network", "Select the network. See [Networks](#networks)."),
                then: "### Networks\n\nAbout networks.\n")),
        Case("unresolved-options-link", page(("Size", "Select the size. See [Sizes](sizes.md#sizes)."))),
        Case(
            "unresolved-options-link",
            page(("Size", "Select the size. Back to the [top](#top), [Größe](#gr%C3%B6%C3%9Fe)."))),
        Case(
            "unresolved-options-link",
            page(("Size", "Select the size. See [Sizes](#s)."), then: "<a id=\"s\"></a>\n")),
        Case(
            "unresolved-options-link",
            page(
                ("Size", "Select the size. See [Sizes](#s)."),
                then: "<PartialsComponent category=\"c\" name=\"n\" />\n")),
    ]

    static let places: [Case] = [
        Case(
            "described-twice",
            page(
                ("Port", "The port. Defaults to 80."),
                then: "Enter the port in the **Port** field, which defaults to 8080."),
            ["Port"]),
        Case(
            "described-twice",
            page(
                ("Port", "The port. Defaults to 80."),
                then: "Enter the port in the **Port** field, which defaults to 80.")),
        Case(
            "described-twice",
            page(("Size", "Select **S** or **M**."), then: "Select the **Size** as **S**.")),
        Case(
            "table-in-code",
            "## Add\n\nFill out the following fields.\n\n```\n| Field | Description |\n| --- | --- |\n| A | B. |\n```\n",
            ["```\n| Field | Description |\n| --- | --- |\n| A | B. |\n```"]),
        Case(
            "table-in-code",
            "## Add\n\n```markdown\n| Field | Description |\n| --- | --- |\n| A | B. |\n```\n"),
        Case("table-in-code", "## Add\n\n```\n$ ls | grep field\n$ ls | wc -l\n```\n"),
        Case("table-in-code", "## Add\n\n```\n| Pod | Ready |\n| --- | --- |\n| a | 1/1 |\n```\n"),
        Case(
            "placeholder", "## Add\n\n1. Fill out the following fields.\n\n<<< TABLE PLACEHOLDER >>>\n",
            ["<<< TABLE PLACEHOLDER >>>"]),
        Case("placeholder", page(("Name", "TODO"), ("Size", "The size (TBD).")), ["TODO", "TBD"]),
        Case("placeholder", page(("Name", "{{ describe the name }}")), ["{{ describe the name }}"]),
        Case("placeholder", page(("Name", "Lorem ipsum dolor.")), ["Lorem ipsum"]),
        Case("placeholder", page(("Name", "A name such as `TODO`, `<<<name>>>` or `{{ name }}`."))),
        Case(
            "placeholder",
            page(("Name", "The name, {{ site.product }} shows it."), ("Size", "{{ site.size }}"))),
        Case("placeholder", page(("Name", "Enter <<the name>>."), ("Size", "The TODO-list, XXX-123."))),
        Case("placeholder", page(("Todo", "The to-do list, xxx characters at most."))),
        // Gaps on a page without fields are not this compiler's concern.
        Case("placeholder", "## About\n\nTODO\n"),
        Case(
            "unlisted-field",
            page(
                ("Pass phrase", "The phrase."), ("Region", "The region."),
                then: "Enter it in the **Passphrase** field."),
            ["Passphrase"]),
        Case(
            "unlisted-field",
            page(
                ("Endpoint", "The URL."), ("Region", "The region."),
                then: "Enter it in the **Endpoint URL** field."),
            ["Endpoint URL"]),
        Case(
            "unlisted-field",
            page(
                ("Min length", "The least."), ("Region", "The region."),
                then: "Enter it in the **Max length** field.")),
        Case(
            "unlisted-field",
            page(("Name", "The name."), ("Region", "The region."), then: "Paste it in the **ARN** field.")),
        Case(
            "unlisted-field",
            page(
                ("Endpoint", "The URL."), ("Region", "The region."),
                then: "Enter it in the **Endpoint** field.")),
    ]

    @Test("reports presences, options, limits and types that cannot both be true")
    func contradictions() {
        let table = { (description: String) in
            AdviceReading.page([("Port", description)], title: "Add a server")
        }
        let pairs: [(String, String)] = [
            ("Required. The port.", "The port (optional)."),
            ("Select **1** or **2**.", "Select **1** or **3**."),
            ("The port, between 1 and 10.", "The port, between 1 and 20."),
            ("Enable this option to open the port.", "Select the port."),
        ]
        for (first, second) in pairs {
            let reading = AdviceReading(table(first), table(second))
            #expect(reading.words(of: "described-twice") == ["Port"], "\(second)")
            #expect(reading.otherWords(of: "described-twice") == ["Port"], "\(second)")
            #expect(AdviceReading(table(first), table(first)).words(of: "described-twice") == [], "\(first)")
        }
    }

    @Test("compares only forms that are mostly the same")
    func differentForms() {
        let first = AdviceReading.page([("Port", "Required."), ("Host", "The host."), ("Path", "The path.")])
        let other = AdviceReading.page([("Port", "Optional."), ("Size", "The size."), ("Disk", "The disk.")])
        #expect(AdviceReading(first, other).words(of: "described-twice") == [])
    }

    @Test("shows the rarer spelling of a label once, with the place of the other")
    func labelCase() {
        let page = { (label: String, title: String) in AdviceReading.page([(label, "The key.")], title: title)
        }
        let reading = AdviceReading(
            page("API key", "Add a"), page("API Key", "Add b"), page("API Key", "Add c"))
        #expect(reading.words(of: "label-case") == ["API key"])
        #expect(reading.otherWords(of: "label-case") == ["API Key"])
        #expect(
            AdviceReading(page("API Key", "Add a"), page("API Key", "Add b")).words(of: "label-case") == [])
        // If two spellings are equally common, the one with fewer capitals is reported.
        #expect(
            AdviceReading(page("api key", "Add a"), page("API Key", "Add b")).words(of: "label-case") == [
                "api key"
            ])
        #expect(
            AdviceReading(page("API Key", "Add a"), page("api key", "Add b")).words(of: "label-case") == [
                "api key"
            ])
        // A stressed word in a sentence is not a spelling of a label.
        let steps = "## Add d\n\n- x\n\n1. Enter a **name** and a **size**.\n"
        #expect(AdviceReading(page("Name", "Add a"), steps).words(of: "label-case") == [])
    }

    @Test("is a warning if something is wrong, and a note if something could be better")
    func levels() {
        let notes: Set<String> = ["presence-unstated", "label-case", "unread-column"]
        for rule in AdviceRules.all {
            let documentation = rule.documentation
            let expected: Set<Diagnostic.Severity> = notes.contains(documentation.name) ? [.note] : [.warning]
            let found = AdviceReading(documentation.example).levels(of: documentation.name)
            #expect(found == expected, "\(documentation.name)")
            let rules = AdviceReading(documentation.counterexample).rules
            #expect(rules == [], "\(documentation.name)")
        }
    }
}
