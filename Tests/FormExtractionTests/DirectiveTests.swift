import DocumentParsing
import FormModel
import Testing

@testable import FormExtraction

@Suite("Directives")
struct DirectiveTests {
    private func read(_ page: String) -> ExtractedForms {
        FormExtraction.extract(Reading.page(page), configuration: ExtractionConfiguration())
    }

    private func keys(_ page: String) -> [[String]] { read(page).forms.map { $0.fields.map(\.key) } }

    @Test("add a field to a form, or make a form that the prose does not describe")
    func add() throws {
        let added = read(
            """
            ## Add a server

            1. Enter the **Name**.

               <!-- formwright: add "Port" type=integer minimum=1 presence=optional -->
            """)
        #expect(added.forms.map { $0.fields.map(\.key) } == [["name", "port"]])
        let port = try #require(added.forms.first?.fields.last)
        #expect(port.type == .integer && port.limits.minimum == 1 && port.presence == .optional)
        #expect(port.confidence.lowest == .certain && added.diagnostics.allSatisfy { $0.severity == .note })
        let made = read(
            """
            # Servers

            The screen shows it.

            <!-- formwright: form id=general/connection title="Connection" submit=Save -->
            <!-- formwright: add "Host" format=hostname -->
            <!-- formwright: add "Password" -->
            """)
        #expect(made.forms.map(\.id) == ["general/connection"])
        #expect(made.forms.first?.title == "Connection" && made.forms.first?.submit == "Save")
        #expect(made.forms.first?.fields.map(\.secret) == [false, true])
    }

    @Test(
        "with a misspelled beginning or name are reported with the correct one",
        arguments: [
            ("formright: form id=a/b", "a directive begins with 'formwright:'; found 'formright:'"),
            (
                "formwright: form: id=a/b",
                "unknown directive 'form:'; expected 'field', 'add', 'form' or 'ignore'"
            ),
        ])
    func misspelled(comment: String, message: String) {
        let result = read("## Add a server\n\nEnter the **Name**.\n\n<!-- \(comment) -->\n")
        #expect(result.diagnostics.filter { $0.rule == Statement.rule }.map(\.message) == [message])
    }

    @Test(
        "with the name that another tool uses for a type or presence are reported with the name to write",
        arguments: [
            ("type=string", "text"), ("type=Bool", "boolean"), ("type=dropdown", "choice"),
            ("type=boolen", "boolean"), ("presence=mandatory", "required"),
        ])
    func otherNames(setting: String, meant: String) {
        let result = read(
            "## Add a server\n\nEnter the **Name**. <!-- formwright: field \"Name\" \(setting) -->\n")
        let problem = result.diagnostics.first { $0.severity == .error }
        #expect(problem?.notes.map(\.message) == ["did you mean '\(meant)'?"])
    }

    @Test("on an indented line of its own in an item apply to the field of that item")
    func ownLineInItem() throws {
        let page = """
            ## Add a server

            Fill out the following fields.

            - **Name**: What it is called.
              <!-- formwright: field presence=optional -->
            - **Port**: Where it listens.

              <!-- formwright: field type=integer -->
            - **Load**: How busy it is.
              <!-- formwright: ignore -->
            """
        let result = read(page)
        #expect(result.diagnostics.allSatisfy { $0.rule != Statement.rule })
        let fields = try #require(result.forms.first).fields
        #expect(fields.map(\.label) == ["Name", "Port"])
        #expect(fields.map(\.presence) == [.optional, .unstated] && fields.last?.type == .integer)
    }

    @Test("on a line of their own above a table, list or paragraph of an item must name their field")
    func ownLineAboveOthers() {
        let table = "   | Field | Description |\n   | --- | --- |\n   | Name | What it is called. |\n"
        for block in [table, "   - **Name**: What it is called.\n", "   Enter the **Name**.\n"] {
            let result = read(
                """
                ## Add a server

                1. **Settings**: Fill out the following fields.

                   <!-- formwright: field type=integer -->

                \(block)
                """)
            #expect(
                result.diagnostics.filter { $0.severity == .error }.map(\.message) == [
                    "a directive above a table, list or paragraph must name its field; expected 'field \"Label\" key=value'"
                ])
            #expect(result.forms.flatMap(\.fields).allSatisfy { $0.label == "Name" && $0.type != .integer })
        }
    }

    @Test(
        "ignore the next block, list or step, or a heading with everything below it",
        arguments: [
            ("<!-- formwright: ignore -->\n1. Enter the **Name**.\n2. Enter the **Port**.\n", [[String]]()),
            ("1. Enter the **Name**.\n   <!-- formwright: ignore -->\n2. Enter the **Port**.\n", [["name"]]),
            (
                "1. Enter the **Name**.\n\n<!-- formwright: ignore -->\n\n2. Enter the **Port**.\n3. Enter the **Host**.\n",
                [["name", "host"]]
            ),
            ("1. Enter the **Name**.\n2. Enter the **Port**. <!-- formwright: ignore -->\n", [["name"]]),
            ("Enter the **Name**.\n\n<!-- formwright: ignore -->\nEnter the **Port**.\n", [["name"]]),
            (
                "Enter the **Name**.\n\n<!-- formwright: ignore -->\n### More\n\nEnter the **Port**.\n\n#### Most\n\nEnter the **Host**.\n\n### Last\n\nEnter the **Owner**.\n",
                [["name", "owner"]]
            ),
            ("<!-- formwright: form ignore=true -->\nEnter the **Name**.\n", []),
        ] as [(String, [[String]])])
    func ignore(page: String, fields: [[String]]) {
        #expect(keys("## Add a server\n\n" + page) == fields)
    }

    @Test("that remove a form also remove the reports about its fields")
    func ignoredForm() {
        func problems(_ directive: String) -> [String] {
            read(
                """
                ## Add a server

                \(directive)

                Fill out the following fields.

                | Field | Description |
                | --- | --- |
                | Name | The name of the server. |
                """
            ).diagnostics.map(\.rule)
        }
        #expect(problems("<!-- formwright: form submit=Save -->") == ["presence-unstated"])
        #expect(problems("<!-- formwright: form ignore=true -->").isEmpty)
    }

    @Test("remove facts that contradict them")
    func contradictions() throws {
        func field(_ settings: String) throws -> Field {
            let page = """
                ## Add a server

                Fill out the following fields.

                | Field | Description |
                | --- | --- |
                | Mode <!-- formwright: field \(settings) --> | Select **Fast** or **Slow**. Only for servers. |
                """
            return try #require(read(page).forms.first?.fields.first)
        }
        #expect(try field("example=x").options.count == 2)
        #expect(try field("type=text").options.isEmpty)
        let single = try field("options=Fast")
        #expect(single.type == .choice && single.hasOnlyStatedOptions && single.options.count == 1)
        #expect(try field("format=uuid").type == .text)
        #expect(try field("presence=optional").when == nil)
        #expect(try field("secret=true").confidence[.secret] == .certain)
    }

    @Test(
        "without effect are reported",
        arguments: [
            (
                "1. Enter the **Name**.\n\n<!-- formwright: ignore -->\n",
                "there is nothing after it to ignore"
            ),
            (
                "<!-- formwright: form id=a -->\n<!-- formwright: form id=b -->\n\n1. Enter the **Name**.\n",
                "a later directive applies to the same form"
            ),
            (
                "1. Enter the **Name**.\n\n<!-- formwright: add \"Name\" -->\n",
                "the page already has a field with this label; to state facts about it, use 'field' instead of 'add'"
            ),
            (
                "<!-- formwright: form id=a -->\n\n### Overview\n\nIt is good.\n\n### Steps\n\n"
                    + "<!-- formwright: form id=b -->\n\n1. Enter the **Name**.\n",
                "a later directive applies to the same form"
            ),
            (
                "1. Enter the **Name**.\n\nThe rest is good. <!-- formwright: ignore -->\n",
                "it is not in the row or item of a field; move it into one, or before the part of the page that it applies to"
            ),
        ])
    func withoutEffect(page: String, reason: String) {
        let read = read("## Add a server\n\n" + page)
        #expect(read.forms.first?.fields.map(\.key) == ["name"])
        #expect(
            read.diagnostics.filter { $0.severity != .note }.map(\.message) == [
                "this directive has no effect: \(reason)"
            ])
    }

    @Test("for a missing label list the existing labels")
    func unknownLabel() {
        let read = read(
            "## Add a server\n\n<!-- formwright: field \"Nmae\" type=text -->\n\n1. Enter the **Name**.\n2. Enter the **Port**.\n"
        )
        #expect(
            read.diagnostics.first { $0.severity == .error }?.message
                == "no field in this procedure has the label 'Nmae'; the labels are 'Name' and 'Port'")
    }

    @Test("decide whether a field with the name of a secret is one; without them, it always is")
    func secrets() {
        func secrecy(_ row: String) -> [Bool]? {
            let page =
                "## Add a server\n\nFill out the following fields.\n\n| Field | Description |\n| --- | --- |\n"
                + row
            let field = read(page).forms.first?.fields.first
            #expect(field.map { !$0.secret || $0.options.isEmpty && $0.defaultValue == nil } ?? false)
            return field.map { [$0.secret] }
        }
        #expect(secrecy("| Password | Select `public` or `private`. |\n") == [true])
        #expect(secrecy("| Client Secret | The URL of it, such as https://a.example. |\n") == [true])
        #expect(secrecy("| Require password | Enable this option to ask for one. |\n") == [false])
        #expect(secrecy("| Password <!-- formwright: field secret=false --> | What it is. |\n") == [false])
    }
}
