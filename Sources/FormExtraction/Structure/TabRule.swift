/// Each tab of a procedure has a form of its own.
enum TabRule: ExtractionRule {
    static let name = "tab"
    static let documentation = RuleDocumentation(
        name: name, kind: .form,
        summary: """
            The fields in each tab of a procedure make a form of their own, which takes the tab's title \
            into its id.
            """,
        reason: "A reader follows one of the tabs, so no form has the fields of two.",
        example: """
            ## Add a server

            <Tabs>
            <TabItem label="Rack" value="rack">

            Fill out the following fields:

            - **Rack:** Where the server stands.

            </TabItem>
            <TabItem label="Cloud" value="cloud">

            Fill out the following fields:

            - **Region:** Where the cloud is.

            </TabItem>
            </Tabs>
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields:

            - **Rack:** Where the server stands.
            - **Region:** Where the cloud is.
            """)

    /// Whether tabs set a section apart from the procedure before it.
    static func separates(_ section: Section, _ procedure: Procedure, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.uses(name) && section.tabs != procedure.tabs
    }
}
