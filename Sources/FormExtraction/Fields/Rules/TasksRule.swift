/// Items that are orders ("Manage machines", "Schedule scans") are things to do, not things to fill in.
enum TasksRule: ExtractionRule {
    static let name = "tasks-are-no-fields"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            The items of a list are plain words, and one of them begins with a verb such as create, \
            delete, manage or schedule: they are things to do or to allow.
            """,
        reason: """
            "You can configure the following" introduces lists of tasks as well as lists of fields.
            """,
        example: """
            ## Set up a server

            Configure the following options:

            - Manage users
            - Schedule backups
            """,
        counterexample: """
            ## Set up a server

            Configure the following options:

            - Users
            - Backups
            """)

    static func applies(to labels: [FieldLabel], _ vocabulary: Vocabulary) -> Bool {
        vocabulary.uses(name)
            && labels.contains {
                let first = $0.words.first ?? ""
                return vocabulary.otherHeadingVerbs.contains(first) || vocabulary.headingVerbs.contains(first)
                    || first == "schedule"
            }
    }
}
