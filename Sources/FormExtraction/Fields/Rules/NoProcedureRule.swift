/// Sections that every page has and that hold no procedure: prerequisites, next steps.
enum NoProcedureRule: ExtractionRule {
    static let name = "no-procedure"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            A section, or one above it, is headed Prerequisites, Requirements, Next steps, Limitations, \
            Troubleshooting and the like: it holds no fields, save in steps that a sentence announces \
            ("Follow the steps below").
            """,
        reason: "What such sections ask for is to be prepared or done elsewhere.",
        example: """
            ## Add a server

            ### Prerequisites

            Provide the following information to your network team:

            - **Rack:** Where the server stands.

            ### Procedure

            Fill out the following fields:

            - **Name:** What the server is called.
            """,
        counterexample: """
            ## Add a server

            ### Procedure

            Fill out the following fields:

            - **Name:** What the server is called.
            """)

    static func applies(to section: Section, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.uses(name) && vocabulary.holdsNoProcedure(section)
    }
}
