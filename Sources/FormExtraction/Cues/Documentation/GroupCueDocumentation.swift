extension CueDocumentation {
    /// Cues about headings, introductions, and tables and lists as a whole.
    static let ofGroups: [CueDocumentation] = [
        CueDocumentation(
            .headingFirst, "The first word of the section's heading.", sees: "add",
            in: grid("Field | Description", "Port | The port."),
            not: grid("Field | Description", "Port | The port.", heading: "Metrics")),
        CueDocumentation(
            .headingFirstClass, "The class of the first word of the section's heading.", sees: "enter",
            in: grid("Field | Description", "Port | The port."),
            not: grid("Field | Description", "Port | The port.", heading: "Metrics")),
        CueDocumentation(
            .headingWord, "A word of the section's heading.", sees: "settings",
            in: grid("Field | Description", "Port | The port.", heading: "Server settings"),
            not: grid("Field | Description", "Port | The port.", heading: "Metrics")),
        CueDocumentation(
            .headingLast, "The last word of the section's heading.", sees: "settings",
            in: grid("Field | Description", "Port | The port.", heading: "Server settings"),
            not: grid("Field | Description", "Port | The port.", heading: "Settings of servers")),
        CueDocumentation(
            .headingPattern,
            "The class of the heading's first word, combined with the way the labels are written.",
            sees: "16",
            in: grid("Field | Description", "Port | The port."),
            not: grid("Field | Description", "`port` | The port.")),
        CueDocumentation(
            .introMood, "Whether the introduction is a request, statement, obligation or negation.",
            sees: "0",
            in: list("**Port**: The port."),
            not: list("**Port**: The port.", introduction: "The server has a port:")),
        CueDocumentation(
            .introColon, "Whether the introduction ends with a colon.", sees: "1",
            in: list("**Port**: The port.", introduction: "Fill out the following fields:"),
            not: list("**Port**: The port.")),
        CueDocumentation(
            .introNone, "The table or list has no introduction.", sees: "0",
            in: grid("Field | Description", "Port | The port.", under: "", heading: ""),
            not: grid("Field | Description", "Port | The port.")),
        CueDocumentation(
            .introStatement,
            "The introduction says that the table or list shows something or lists values, so the table or list is not a form.",
            sees: "1",
            in: list("**Port**: The port.", introduction: "The details of a server include:"),
            not: list("**Port**: The port.", introduction: "The settings of a server include:")),
        CueDocumentation(
            .groupPattern,
            "The verb and mood of the introduction and whether it points to the table or list (\"the following\"), combined with the way the labels are written.",
            sees: "24789",
            in: list("**Port**: The port."),
            not: list("**Port**: The port.", introduction: "The server has a port:")),
        CueDocumentation(
            .beforeVerb, "The verb of the sentence before the table or list.", sees: "click",
            in: list("**Port**: The port.", introduction: "Click **Add**."),
            not: list("**Port**: The port.", introduction: "Servers have a port.")),
        CueDocumentation(
            .beforeClass, "The class of the verb of the sentence before the table or list.", sees: "click",
            in: list("**Port**: The port.", introduction: "Click **Add**."),
            not: list("**Port**: The port.", introduction: "Servers have a port.")),
        CueDocumentation(
            .beforeWord, "A word of the sentence before the table or list.", sees: "opens",
            in: list("**Port**: The port.", introduction: "A form opens."),
            not: list("**Port**: The port.", introduction: "Servers have a port.")),
        CueDocumentation(
            .beforeRole, "Whether a heading, a step or a paragraph is before the table or list.", sees: "1",
            in: grid("Field | Description", "Port | The port.", under: ""),
            not: grid("Field | Description", "Port | The port.")),
        CueDocumentation(
            .groupSize, "The number of members in the table or list.", sees: "4",
            in: table("| Port | The port. |"),
            not: table("| Port | The port. |", "| Host | The host. |", "| Name | The name. |")),
        CueDocumentation(
            .groupMarked, "The proportion of labels that are marked.", sees: "20",
            in: table("| **Port** | The port. |"),
            not: table("| Port | The port. |")),
        CueDocumentation(
            .groupCode, "The proportion of labels that are code.", sees: "20",
            in: table("| `port` | The port. |"),
            not: table("| **Port** | The port. |")),
        CueDocumentation(
            .groupCapital, "The proportion of labels that begin with a capital letter.", sees: "20",
            in: table("| Port | The port. |"),
            not: table("| port | The port. |")),
        CueDocumentation(
            .groupMood, "The proportion of descriptions that ask for something.", sees: "20",
            in: table("| Port | Enter the port. |"),
            not: table("| Port | The server listens on it. |")),
        CueDocumentation(
            .groupEmpty, "The proportion of labels without a description.", sees: "21",
            in: list("**Port**", "**Host**"),
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .groupLong, "The proportion of labels with more than four words.", sees: "20",
            in: table("| What to do with old servers | Choose. |"), not: table("| Port | The port. |")),
        CueDocumentation(
            .groupOrdered, "Whether the list is numbered.", sees: "1",
            in: "## Add a server\n\nFill out the form.\n\n1. **Port**: The port.\n2. **Host**: The host.",
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .groupVerbs, "The proportion of labels that begin with a verb typical of buttons or switches.",
            sees: "20",
            in: table("| Enable backups | Keeps copies. |"), not: table("| Port | The port. |")),
        CueDocumentation(
            .columnCount, "The number of columns in the table.", sees: "2",
            in: grid("Field | Description", "Port | The port."),
            not: grid("Field | Type | Description", "Port | number | The port.")),
        CueDocumentation(
            .columnHeader, "A word of the header of the label column.", sees: "input",
            in: grid("Input field | Description", "Port | The port."),
            not: grid("Metric | Description", "Port | The port.")),
        CueDocumentation(
            .columnHeaderLast, "The last word of the header of the label column.", sees: "field",
            in: grid("Input field | Description", "Port | The port."),
            not: grid("Metric | Description", "Port | The port.")),
        CueDocumentation(
            .columnOther, "A word of another header.", sees: "description",
            in: grid("Field | Description", "Port | The port."),
            not: grid("Field | Unit", "Port | number")),
        CueDocumentation(
            .columnRole, "The fact that a column states.", sees: "3",
            in: grid("Field | Required | Description", "Port | Yes | The port."),
            not: grid("Field | Description", "Port | The port.")),
        CueDocumentation(
            .labelRole, "The column that contains the labels.", sees: "1",
            in: grid("# | Field | Description", "1 | Port | The port. |\n| 2 | Host | The host."),
            not: grid("Field | Description", "Port | The port.")),
    ]
}
