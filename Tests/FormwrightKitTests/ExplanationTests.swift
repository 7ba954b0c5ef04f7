import CodeGeneration
import FormModel
import FormNaming
import FormwrightKit
import Testing

@Suite("Explanations")
struct ExplanationTests {
    private static let text = """
        # Add an Account

        | Field | Description |
        | --- | --- |
        | Cloud | Select **Public** or **Government**. |
        | Key | The key. |

        """

    /// The place of words in the text.
    private static func range(_ words: String) -> SourceRange {
        let start = text.utf8.firstRange(of: words.utf8)?.lowerBound ?? text.startIndex
        let offset = text.utf8.distance(from: text.startIndex, to: start)
        return SourceRange(file: "a.md", offsets: offset..<offset + words.utf8.count)
    }

    private static var catalog: CatalogPlan { catalog() }

    private static func catalog(
        unread: UnreadPlaces? = nil, unknownKeys: EnforcementPolicy.UnknownKeys = .auto,
        changing change: (inout Field) -> Void = { _ in }
    ) -> CatalogPlan {
        let select = range("Select **Public** or **Government**.")
        var cloud = Field(
            key: "cloud", label: "Cloud", via: .table, type: .choice,
            options: [FieldOption(value: "Public"), FieldOption(value: "Government", label: "Gov")],
            source: range("Cloud"),
            evidence: [
                Evidence(fact: .field, rule: "field-table", range: range("Cloud")),
                Evidence(fact: .type, rule: "select-one-of", range: select),
                Evidence(fact: .options, rule: "select-one-of", range: select),
            ])
        change(&cloud)
        let key = Field(
            key: "key", label: "Key", via: .table, type: .text, presence: .optional, secret: true,
            defaultValue: "x", limits: Limits(minLength: 3), source: range("Key"),
            evidence: [
                Evidence(fact: .limits, rule: "stated-limit", range: range("The key.")),
                Evidence(fact: .label, rule: "directive", range: range("Key")),
            ])
        let form = Form(
            id: "azure/account", title: "Add an Account", pages: ["a.md"], source: range("| Field"),
            navigation: ["Settings", "Accounts"], submit: "Confirm",
            groups: [FieldGroup(title: "Basics", fields: ["cloud"])], fields: [cloud, key],
            isComplete: unread == nil, unread: unread)
        let naming = CatalogNaming(
            [form], sources: SourceMap([SourceText(file: "a.md", path: "docs/a.md", text: text)]),
            keeper: nil, providerTitle: { _ in "Azure" })
        return CatalogPlan(
            naming.catalog,
            configuration: GenerationConfiguration(policy: EnforcementPolicy(unknownKeys: unknownKeys)))
    }

    @Test("A field's facts are shown with their rules and the words of the page underlined")
    func field() throws {
        #expect(
            try Explanation(of: "azure/account.cloud", in: ExplanationTests.catalog).text == """
                azure/account.cloud: 'Cloud'
                  named by a row of a table
                  by the rule field-table
                  docs/a.md:5:3
                    | Cloud | Select **Public** or **Government**. |
                      ^~~~~

                type: choice
                  enforced
                  by the rule select-one-of
                  docs/a.md:5:11
                    | Cloud | Select **Public** or **Government**. |
                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

                presence: unstated
                  the page does not say

                enforced: type, options
                  follows from the facts, their confidence, and the configuration

                secret: false
                  no word in the label or description indicates a secret

                options: 'Public', 'Government' ('Gov')
                  enforced
                  by the rule select-one-of
                  docs/a.md:5:11
                    | Cloud | Select **Public** or **Government**. |
                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

                """)
    }

    @Test("Every shown fact has a value, including limits and labels")
    func values() throws {
        let text = try Explanation(of: "azure/account.key", in: ExplanationTests.catalog).text
        #expect(text.contains("\nminLength: 3\n  enforced\n  by the rule stated-limit\n"))
        #expect(text.contains("\nlabel: 'Key'\n  by the rule directive\n"))
        #expect(!text.contains(": \n"))
    }

    @Test("A fact that is not enforced says why")
    func notEnforced() throws {
        func text(_ change: (inout Field) -> Void) throws -> String {
            try Explanation(of: "azure/account.cloud", in: Self.catalog(changing: change)).text
        }
        let unsure = try text { field in
            field.confidence[.type] = Confidence(perMille: 635)
            field.confidence[.options] = Confidence(perMille: 400)
        }
        #expect(
            unsure.contains(
                /\ntype: choice\n  not enforced: the confidence of 'type' is 0\.635; at least 0\.[0-9]{3} is needed\n/
            ))
        #expect(unsure.contains("\nenforced: nothing\n"))
        #expect(unsure.contains("'Government' ('Gov')\n  not enforced: the type is not enforced\n"))
        let options = try text { $0.confidence[.options] = Confidence(perMille: 400) }
        #expect(options.contains("\ntype: choice\n  enforced\n"))
        #expect(options.contains("\n  not enforced: the confidence of 'options' is 0.400; "))
        #expect(
            try text { $0.options.removeLast() }.contains(
                "'Public'\n  not enforced: a single option may be an example\n"))
        let presence = try text { field in
            field.presence = .required
            field.confidence[.demand] = Confidence(perMille: 300)
        }
        #expect(
            presence.contains(
                "\npresence: required\n  not enforced: the confidence that the field cannot be left out is 0.300; at least "
            ))
        #expect(
            try text { $0.isOrdered = true }.contains(
                "\npresence: unstated\n  enforced: required, because the page tells the reader to fill it in\n"
            ))
    }

    @Test("A form is shown with all its fields in brief")
    func form() throws {
        #expect(
            try Explanation(of: "azure/account", in: ExplanationTests.catalog).text == """
                azure/account: 'Add an Account'
                  described by a.md
                  reached through 'Settings' > 'Accounts'
                  submitted by 'Confirm'
                  docs/a.md:3:1
                    | Field | Description |
                    ^~~~~~~
                  rejects unknown names, because everything in its procedure was read (unknown-keys: auto)

                'Basics':
                  cloud: choice, presence unstated, one of 'Public', 'Government'; enforced: type, options

                in no group:
                  key: text, optional, secret; enforced: type, limits

                """)
    }

    @Test("A form that accepts unknown names says what decided that, and which lines refuse them")
    func unknownNames() throws {
        let places = ["Cloud", "Key"].map { UnreadPlaces.Place(label: $0, source: Self.range($0)) }
        let open = try Explanation(
            of: "azure/account", in: Self.catalog(unread: UnreadPlaces(places))
        ).text
        #expect(
            open.contains(
                """
                  accepts unknown names, because 'Cloud' and 'Key' may be fields that were not read (unknown-keys: auto)
                    docs/a.md:5:3
                      | Cloud | Select **Public** or **Government**. |
                        ^~~~~
                      if this is not a field, add this line before the form's fields: <!-- formwright: field "Cloud" ignore=true -->
                    docs/a.md:6:3
                      | Key | The key. |
                        ^~~
                      if this is not a field, add this line before the form's fields: <!-- formwright: field "Key" ignore=true -->
                    to reject unknown names in all forms, add this line to the configuration: unknown-keys: refuse

                """))
        let one = try Explanation(
            of: "azure/account", in: Self.catalog(unread: UnreadPlaces([places[0]]))
        ).text
        #expect(one.contains("because 'Cloud' may be a field that was not read"))
        let many = try Explanation(
            of: "azure/account",
            in: Self.catalog(unread: UnreadPlaces(places + places.map { $0 } + [places[0]]))
        ).text
        #expect(many.contains("because 'Cloud', 'Key', 'Cloud' and 2 more may be fields"))
        for (policy, verb) in [(EnforcementPolicy.UnknownKeys.refuse, "rejects"), (.accept, "accepts")] {
            let text = try Explanation(
                of: "azure/account", in: Self.catalog(unread: UnreadPlaces(places), unknownKeys: policy)
            ).text
            #expect(
                text.contains(
                    "  \(verb) unknown names, because the configuration says 'unknown-keys: \(policy.rawValue)'\n"
                ))
            #expect(text.contains("unknown-keys: refuse\n") == (policy == .accept))
            #expect(!text.contains("ignore=true"))
        }
    }

    @Test("A field is also found by its label")
    func label() throws {
        let catalog = ExplanationTests.catalog
        #expect(
            try Explanation(of: "azure/account.Cloud", in: catalog).text
                == Explanation(of: "azure/account.cloud", in: catalog).text)
    }

    @Test(
        "Unknown forms and fields are reported, with a suggestion",
        arguments: [
            ("azure/acount", "there is no form 'azure/acount'; did you mean 'azure/account'?"),
            (
                "maas",
                "there is no form or rule 'maas'; expected a form such as 'azure/account', a field (FORM.FIELD), a line (PAGE:LINE) or a rule; 'formwright list' lists the forms, and 'formwright explain rules' the rules"
            ),
            ("gcp/vpc", "there is no form 'gcp/vpc'; expected 'azure/account'"),
            ("acount", "there is no form 'acount'; did you mean 'azure/account'?"),
            ("aws/account", "there is no form 'aws/account'; did you mean 'azure/account'?"),
            (
                "azure/account.clod", "the form 'azure/account' has no field 'clod'; did you mean 'cloud'?"
            ),
            ("azure/account.", "the form 'azure/account' has no field ''; expected one of 'cloud', 'key'"),
        ])
    func unknown(name: String, message: String) {
        #expect(throws: Explanation.Unknown.self) { try Explanation(of: name, in: ExplanationTests.catalog) }
        do {
            _ = try Explanation(of: name, in: ExplanationTests.catalog)
        } catch {
            #expect(error.message == message)
        }
    }
}
