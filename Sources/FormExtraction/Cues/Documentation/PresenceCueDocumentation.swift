extension CueDocumentation {
    /// Cues about whether a field may be left out.
    static let ofPresence: [CueDocumentation] = [
        CueDocumentation(
            .presenceLabel, "The label says \"(optional)\" or \"(required)\", or has an asterisk.", sees: "1",
            in: table("| Port (optional) | The port. |"), not: table("| Port | The port. |")),
        CueDocumentation(
            .presenceColumn, "The answer in a column such as \"Required\".", sees: "3",
            in: grid("Field | Required | Description", "Port | Yes | The port."),
            not: grid("Field | Required | Description", "Port | No | The port.")),
        CueDocumentation(
            .presenceColumnWord, "The first word in a column such as \"Required\".", sees: "yes",
            in: grid("Field | Required | Description", "Port | Yes | The port."),
            not: grid("Field | Required | Description", "Port | No | The port.")),
        CueDocumentation(
            .presencePhrase, "A phrase of the first sentence: \"if needed\", \"leave blank\".",
            sees: "optional",
            in: table("| Port | The port. |", "| Host | Optionally, the host. |"),
            not: table("| Port | The port. |")),
        CueDocumentation(
            .presencePhraseLater, "A phrase of a later sentence.", sees: "leaveBlank",
            in: table("| Port | The port. Leave blank for any. |"),
            not: table("| Port | The port. |")),
        CueDocumentation(
            .presenceCondition,
            "Where the page states the case in which it asks for the field, and how certain that is.",
            sees: "1001",
            in: table("| Port | If you use a proxy, enter its port. |"),
            not: table("| Port | Enter the port. |")),
        CueDocumentation(
            .presenceConditionWord, "The first word of the stated case.", sees: "if",
            in: table("| Port | If you use a proxy, enter its port. |"),
            not: table("| Port | Enter the port. |")),
        CueDocumentation(
            .presenceConditionMark, "Whether the stated case has marked words.", sees: "1",
            in: table("| Port | If **Proxy** is enabled, enter its port. |"),
            not: table("| Port | If you use a proxy, enter its port. |")),
        CueDocumentation(
            .presenceIntro, "A phrase of the introduction.", sees: "optional",
            in: list("**Port**: The port.", introduction: "Optionally, set the following:"),
            not: list("**Port**: The port.", introduction: "The server has:")),
        CueDocumentation(
            .presenceIntroCondition, "The mood of the clauses of the introduction.", sees: "0",
            in: list("**Port**: The port."),
            not: list("**Port**: The port.", introduction: "The server has a port:")),
        CueDocumentation(
            .presenceHeading,
            "The heading says that the fields below it are optional, required or additional.", sees: "1",
            in: grid("Field | Description", "Port | The port.", heading: "Optional settings"),
            not: grid("Field | Description", "Port | The port.")),
        CueDocumentation(
            .presenceParent, "The outer item says that its contents are optional or required.", sees: "1",
            in: list("**Proxy (optional)**\n  - **Port**: The port."),
            not: list("**Proxy**\n  - **Port**: The port.")),
        CueDocumentation(
            .presenceLegend, "Other labels of the table have an asterisk, but this one does not.", sees: "0",
            in: table("| Port\\* | The port. |", "| Host | The host. |"),
            not: table("| Port | The port. |", "| Host | The host. |")),
        CueDocumentation(
            .presenceType, "Whether the control is a switch, which always has a value.", sees: "0",
            in: table("| Backups | Enable this to keep copies. |"),
            not: "## Metrics\n\nServers are counted."),
        CueDocumentation(
            .presenceMood, "The mood of the clause that names the field.", sees: "3",
            in: table("| Port | You must enter the port. |"),
            not: table("| Port | Enter the port. |")),
        CueDocumentation(
            .presenceFirst, "The first word of the description.", sees: "optionally",
            in: table("| Port | Optionally, the port. |"), not: table("| Port | The port. |")),
        CueDocumentation(
            .presenceIfLater, "The stated case only says \"if you want\".", sees: "1",
            in: table("| Port | If you want to use a proxy, enter its port. |"),
            not: table("| Port | If you use a proxy, enter its port. |")),
        CueDocumentation(
            .presenceTab, "The place is in a tab.", sees: "0",
            in: "## Add a server\n\n=== \"Linux\"\n\n    - **Port**: The port.\n    - **Host**: The host.",
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .presenceDefault, "The kind of the stated default.", sees: "3",
            in: table("| Port | The port. The default is `8443`. |"),
            not: table("| Port | The port. |")),
        CueDocumentation(
            .presenceVia, "Whether the place is a row, an item, a paragraph or a span of a sentence.",
            sees: "0", in: table("| Port | The port. |"),
            not: list("**Port**: The port.")),
        CueDocumentation(
            .presenceIntroWord, "The introduction mentions optional or required fields.", sees: "#81",
            in: list("**Port**: The port.", introduction: "Set these optional fields:"),
            not: list("**Port**: The port.")),
        CueDocumentation(
            .presencePrefix, "The phrase that begins the first sentence.", sees: "optional",
            in: table("| Port | Optional. The port. |"), not: table("| Port | The port. |")),
        CueDocumentation(
            .presenceEdition, "The stated case is about an edition or plan.", sees: "0",
            in: table("| Port | If you use the cloud version, enter its port. |"),
            not: table("| Port | If you use a proxy, enter its port. |")),
        CueDocumentation(
            .presenceWord, "\"Required\" or \"optional\", as a separate statement or within another.",
            sees: "#7", in: table("| Port | Required. The port. |"),
            not: table("| Port | The port with the required rights. |")),
        CueDocumentation(
            .presenceScope,
            "An introduction, header, outer item or heading says that everything below is optional or required.",
            sees: "2",
            in: list("**Port**: The port.", introduction: "Optional fields:"),
            not: list("**Port**: The port.")),
    ]
}
