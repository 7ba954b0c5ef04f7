import FormModel

/// Makes the fields of a tab conditional where the tab's label is a value of a choice on the page: the tab "OIDC" after a field
/// **Authentication** with the values "Password" and "OIDC".
enum TabCases: ExtractionRule {
    static let rule = "tab-names-case"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            The title of a tab is a value of a choice on the page: the fields of the tab are asked for \
            only in that case.
            """,
        reason: "A reader opens the tab of the value that was chosen.",
        example: """
            ## Add a server

            Fill out the following fields:

            - **Placement:** Select **Rack** or **Cloud**.

            ## Place the server

            <Tabs>
            <TabItem label="Rack" value="rack">

            Fill out the following fields:

            - **Row:** Where the rack stands.

            </TabItem>
            </Tabs>
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields:

            - **Placement:** Select **Rack** or **Cloud**.

            ## Place the server

            <Tabs>
            <TabItem label="Browser" value="browser">

            Fill out the following fields:

            - **Row:** Where the rack stands.

            </TabItem>
            </Tabs>
            """)

    /// Applies the rule to the forms of a page.
    static func apply(to forms: inout [FormNaming.Named]) {
        let choices = forms.flatMap { $0.form.fields.filter { $0.type == .choice && $0.options.count > 1 } }
        guard !choices.isEmpty else { return }
        for index in forms.indices {
            guard let tab = forms[index].tabs.last else { continue }
            let words = Text.words(tab)
            let named = choices.first { $0.options.contains { Text.words($0.value) == words } }
            guard let named, let range = named.evidence.first(where: { $0.fact == .options })?.range else {
                continue
            }
            for field in forms[index].form.fields.indices {
                let presence = forms[index].form.fields[field].presence
                // What a directive states holds.
                let isStated = forms[index].form.fields[field].evidence.contains {
                    $0.fact == .presence && $0.rule == Directive.rule
                }
                guard presence == .unstated || presence == .required, !isStated else { continue }
                forms[index].form.fields[field].presence = .conditional
                forms[index].form.fields[field].evidence.removeAll { $0.fact == .presence }
                forms[index].form.fields[field].evidence.append(
                    Evidence(fact: .presence, rule: rule, range: range))
            }
        }
    }
}
