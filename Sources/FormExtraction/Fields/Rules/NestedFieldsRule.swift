/// `- **Credentials:**` over `- Access key`: the nested items are fields, and the head is the title of their group.
enum NestedFieldsRule: ExtractionRule {
    static let name = "nested-fields"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            An item without a description heads a nested list of labels: the nested items are fields, the \
            head titles their group. A nested list under a description, or of bare values such as None and \
            TLS, holds the values of the field instead.
            """,
        reason: "A head with nothing but items below it is no control of its own.",
        example: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.
            - **Credentials:**
              - User name
              - Password
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.
            - **Sign-in:** Select how users sign in.
              - Password
              - Certificate
            """)

}
