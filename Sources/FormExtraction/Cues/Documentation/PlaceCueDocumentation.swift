extension CueDocumentation {
    /// Cues about the place, its label and its description.
    static let ofPlaces: [CueDocumentation] = [
        CueDocumentation(
            .bias,
            "Holds at every place that could name a field; its weight states how often such a place names one.",
            sees: "0",
            in: table("| Port | The port. |"), not: "## Add a server\n\nAsk your administrator."),
        CueDocumentation(
            .kind, "Whether the place is a row, an item, a paragraph, a span of a sentence or a component.",
            sees: "0",
            in: table("| Port | The port. |"), not: list("**Port**: The port.")),
        CueDocumentation(
            .kindMark, "How the label is marked, combined with the kind of place.", sees: "9",
            in: list("**Port**: The port."),
            not: list("`port`: The port.")),
        CueDocumentation(
            .inTab, "The place is in a tab.", sees: "0",
            in: "## Add a server\n\n=== \"Linux\"\n\n    - **Port**: The port.\n    - **Host**: The host.",
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .aside, "The place is in a note, tip or warning.", sees: "1",
            in: "## Add a server\n\n:::note\n\n- **Port**: The port.\n- **Host**: The host.\n\n:::",
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .depth, "The nesting depth of the list.", sees: "1",
            in: list("Open the form.\n  - **Port**: The port."), not: list("**Port**: The port.")),
        CueDocumentation(
            .step, "Whether the item or sentence is in a numbered list.", sees: "11",
            in: step("Enter the **Port**."),
            not: list("Enter the **Port**.")),
        CueDocumentation(
            .parentField, "The place is below an item that has a label.", sees: "0",
            in: list("**Proxy**: The proxy.\n  - **Port**: The port."),
            not: list("**Proxy**: The proxy.", "**Port**: The port.")),
        CueDocumentation(
            .headsLabels,
            "The item has no description but has described labels below it, so it is the head of a group.",
            sees: "0",
            in: list("**Proxy**\n  - **Port**: The port.\n  - **Host**: The host."),
            not: list("**Proxy**: The proxy.", "**Port**: The port.")),
        CueDocumentation(
            .underLabel, "The place is below an item that has a label but no description.", sees: "0",
            in: list("**Proxy**\n  - **Port**: The port."),
            not: list("**Proxy**: The proxy.\n  - **Port**: The port.")),
        CueDocumentation(
            .underGroup, "The place is below the head of a group.", sees: "0",
            in: list("**Proxy**\n  - **Port**: The port.\n  - **Host**: The host."),
            not: list("**Proxy**: The proxy.\n  - **Port**: The port.")),
        CueDocumentation(
            .innerHeading, "The place is below a heading inside an item or a note.", sees: "0",
            in:
                "## Add a server\n\n1. Open the form.\n\n   ### Proxy\n\n   - **Port**: The port.\n   - **Host**: The host.",
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .labelHead, "The last word of the label, which names the kind of thing.", sees: "port",
            in: table("| Server port | What it listens on. |"),
            not: table("| Server image | What it runs. |")),
        CueDocumentation(
            .labelFirst, "The first word of a label with several words.", sees: "default",
            in: table("| Default region | Where it runs. |"),
            not: table("| Region | Where it runs. |")),
        CueDocumentation(
            .labelWord, "Each word of the label.", sees: "key", in: table("| Server access key | The key. |"),
            not: table("| Server image | The image. |")),
        CueDocumentation(
            .labelHeadClass, "The class of the last word of the label.", sees: "secretNoun",
            in: table("| Access token | What it is known by. |"),
            not: table("| Owner | Who runs it. |")),
        CueDocumentation(
            .labelFirstClass, "The class of the first word of the label.", sees: "switchEffect",
            in: table("| Enable backups | Keeps copies. |"),
            not: table("| Owner | Who runs it. |")),
        CueDocumentation(
            .repeated, "How often the label occurs on the page.", sees: "10",
            in: list("**Port**: The port.", "**Port**: The other port."),
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .repeatedAsMember, "A sentence names something that a table or list on the page also names.",
            sees: "1",
            in: list("**Port**: The port.", "**Host**: The host.") + "\n\nEnter the **Port**.",
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .descriptionFirst, "The first word of the description.", sees: "enter",
            in: table("| Port | Enter the port. |"),
            not: table("| Port | Where it listens. |")),
        CueDocumentation(
            .descriptionFirstClass, "The class of the first word of the description.", sees: "enter",
            in: table("| Port | Enter the port. |"),
            not: table("| Port | Where it listens. |")),
        CueDocumentation(
            .descriptionVerb, "The verb of the first sentence of the description.", sees: "specify",
            in: table("| Port | Specify the port. |"),
            not: table("| Port | The port. |")),
        CueDocumentation(
            .descriptionPhrase, "A phrase that is typical for fields: \"leave blank\", \"for example\".",
            sees: "example",
            in: table("| Port | The port, for example `8443`. |"), not: table("| Port | The port. |")),
        CueDocumentation(
            .descriptionEmpty, "There is no description next to the label.", sees: "0",
            in: list("**Port**", "**Host**"),
            not: list("**Port**: The port.", "**Host**: The host.")),
        CueDocumentation(
            .descriptionLength, "The length of the description.", sees: "0",
            in: table("| Port | The port. |"),
            not: table(
                "| Port | The port on which the server listens for requests of all other servers of its region and zone. |"
            )),
        CueDocumentation(
            .descriptionMood,
            "Whether the first sentence of the description is a request, statement, obligation or negation.",
            sees: "0",
            in: table("| Port | Enter the port. |"), not: table("| Port | The server listens on it. |")),
        CueDocumentation(
            .descriptionSecondMood, "The mood of the second sentence of the description.", sees: "0",
            in: table("| Port | The port. Enter a number. |"),
            not: table("| Port | The port. The server listens on it. |")),
        CueDocumentation(
            .descriptionWord, "A word near the beginning of the description.", sees: "number",
            in: table("| Port | The number of the port. |"),
            not: table("| Port | Where it listens. |")),
        CueDocumentation(
            .descriptionHasSpan, "The first sentence of the description has marked words.", sees: "0",
            in: table("| Port | The port, `8443`. |"),
            not: table("| Port | The port. |")),
    ]
}
