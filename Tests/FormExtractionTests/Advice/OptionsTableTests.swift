import FormModel
import Testing

@testable import FormExtraction

@Suite("Tables of options")
struct OptionsTableTests {
    private static let values = "| Keep | Servers stay. |\n| Drop | Servers go. |\n"
    private static func table(_ header: String, _ rows: String = values) -> String {
        "| \(header) | Description |\n| --- | --- |\n\(rows)\n"
    }

    /// What follows a table with the field Effect, and what the field's description says.
    private static let optionsPages: [(String, String)] = [
        (
            "Select the effect. See the [Effect Table](#effect-table).",
            "### Effect Table\n\n\(table("Parameter"))"
        ),
        (
            "Select the effect. See [here](#what-becomes-of-it).",
            "### What becomes of it\n\n\(table("Value"))"
        ),
        ("Select the effect from the drop-down menu.", "#### Effect Table\n\n\(table("Parameter"))"),
        ("The effect.", "### Effect options\n\n- **Keep**: Servers stay.\n- **Drop**: Servers go.\n"),
        ("Choose the effect.", "### Effects\n\n\(table("Name"))"),
        ("Choose the effect.", "The effects are these.\n\n\(table("Effect"))"),
    ]

    /// The same, where the second table is none of options.
    private static let otherPages: [(String, String)] = [
        // Its rows ask for input: it has further fields.
        (
            "Select the effect. If you select **Keep**, see [Keeping](#keeping).",
            "### Keeping\n\n\(table("Field", "| Days | Enter the days. |\n| Hours | Enter the hours. |\n"))"
        ),
        // What is entered is no choice.
        ("Enter the effect.", "### Effect Table\n\n\(table("Parameter"))"),
        // Settings of what is selected, not the names of what can be.
        (
            "Select the effect. See [Custom effects](#custom-effects).",
            "### Custom effects\n\n\(table("Parameter"))"
        ),
        ("Select the effect.", "### Effect options\n\n\(table("Parameter"))"),
        ("Select the effect.", "### Effect\n\n\(table("Setting"))"),
        // What another procedure says is not of this one.
        ("Select the effect.", "## Effects\n\n\(table("Name"))"),
        // What is to be read in a case is about something else.
        (
            "Select the effect. If you select **Keep**, see [Keeping](#keeping).",
            "### Keeping\n\n\(table("Mode"))"
        ),
        // It is about something else.
        ("Select the effect.", "### Roles\n\n\(table("Role"))"),
        // Several tables under one heading: the first alone is the heading's.
        ("Select the effect.", "### Sizes\n\n\(table("Size", "| S | Small. |\n| M | More. |\n"))"),
    ]

    private func field(_ description: String, _ rest: String) -> (field: Field?, labels: [String]) {
        let forms = AdviceReading(
            AdviceReading.page([("Effect", description), ("Name", "The name.")], then: rest)
        ).forms
        let fields = forms.flatMap(\.fields)
        return (fields.first { $0.label == "Effect" }, fields.map(\.label))
    }

    @Test("give a field its options, in their order, and no fields of their own", arguments: optionsPages)
    func taken(description: String, rest: String) {
        let (field, labels) = field(description, rest)
        #expect(field?.type == .choice)
        #expect(field?.options.map(\.value) == ["Keep", "Drop"])
        #expect(labels == ["Effect", "Name"])
        #expect(field?.evidence.contains { $0.fact == .options } == true)
    }

    @Test("are not made of other tables", arguments: otherPages)
    func left(description: String, rest: String) {
        #expect(field(description, rest).field?.options == [])
    }

    @Test("serve a field that a step names")
    func steps() {
        let page =
            "## Add a taint\n\n1. Select an entry from the **Effect** drop-down menu.\n\n- a\n\n### Effect Table\n\n"
            + OptionsTableTests.table("Effect")
        let field = AdviceReading(page).forms.flatMap(\.fields).first
        #expect(field?.label == "Effect")
        #expect(field?.options.map(\.value) == ["Keep", "Drop"])
    }

    @Test("take time linear in the page", .timeLimit(.minutes(1)))
    func size() {
        var page = AdviceReading.page(
            (0..<400).map { ("Effect \($0)", "Select the effect. See [t](#table-\($0)).") })
        for number in 0..<400 {
            page += "### Table \(number)\n\n\(OptionsTableTests.table("Effect \(number)"))"
        }
        let fields = AdviceReading(page).forms.flatMap(\.fields)
        #expect(fields.count == 400)
        #expect(fields.filter { $0.options.count != 2 }.map(\.label) == [])
    }
}
