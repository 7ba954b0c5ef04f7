extension CueDocumentation {
    /// Cues about the type of a value.
    static let ofTypes: [CueDocumentation] = [
        CueDocumentation(
            .typeColumn, "The table has a column for a fact, such as a default.", sees: "5",
            in: grid("Field | Default | Description", "Port | 8443 | The port."),
            not: grid("Field | Description", "Port | The port.")),
        CueDocumentation(
            .typeColumnWord, "A word of the column that states the type.", sees: "number",
            in: grid("Field | Type | Description", "Port | number | The port."),
            not: grid("Field | Type | Description", "Port | text | The port.")),
        CueDocumentation(
            .typeVerb, "The verb of the instruction.", sees: "upload",
            in: table("| Image | Upload the image. |"), not: table("| Image | Enter the image. |")),
        CueDocumentation(
            .typeVerbClass, "The class of the verb of the instruction.", sees: "select",
            in: table("| Image | Select the image. |"),
            not: table("| Image | Enter the image. |")),
        CueDocumentation(
            .typeControl, "The noun after the label that names the kind of control.", sees: "toggleNoun",
            in: step("Turn on the **Backups** toggle."),
            not: step("Turn on **Backups**.")),
        CueDocumentation(
            .typeControlWord, "The words after the label that name the kind of control.", sees: "toggle",
            in: step("Turn on the **Backups** toggle."),
            not: step("Turn on **Backups**.")),
        CueDocumentation(
            .typePhrase, "A phrase that describes the value: \"separated by commas\".", sees: "separated",
            in: table("| Hosts | The hosts, separated by commas. |"), not: table("| Hosts | The hosts. |")),
        CueDocumentation(
            .typeWord, "A word of the label.", sees: "number",
            in: table("| Port number | What it listens on. |"),
            not: table("| Owner | Who runs it. |")),
        CueDocumentation(
            .typeHead, "The last word of the label.", sees: "port",
            in: table("| Server port | What it listens on. |"), not: table("| Server owner | Who runs it. |")),
        CueDocumentation(
            .typeHeadBefore, "The second-to-last word of the label.", sees: "port",
            in: table("| Port number | What it listens on. |"),
            not: table("| Number | What it listens on. |")),
        CueDocumentation(
            .typeHeadClass, "The class of the last word of the label.", sees: "numberNoun",
            in: table("| Server port | What it listens on. |"),
            not: table("| Owner | Who runs it. |")),
        CueDocumentation(
            .typeOptions, "The number of values that the page lists for the field.", sees: "2",
            in: table("| Mode | Select `single` or `replicated`. |"),
            not: table("| Mode | Select the mode. |")),
        CueDocumentation(
            .typeOptionSource, "Where the page lists values for the field, and how certain that is.",
            sees: "178",
            in: table("| Mode | Select `single` or `replicated`. |"),
            not: table("| Mode | Select the mode. |")),
        CueDocumentation(
            .typeCode, "A block of code below the field shows its value.", sees: "3",
            in: "## Rule\n\n- **Document**:\n\n  ```\n  a: 1\n  b: 2\n  ```\n- **Name**: The name.",
            not: "## Rule\n\n- **Document**: The rule.\n- **Name**: The name."),
        CueDocumentation(
            .typeURL, "The description shows a URL.", sees: "0",
            in: table("| Address | Such as `https://example.com`. |"),
            not: table("| Address | Such as `10.0.0.1`. |")),
        CueDocumentation(
            .typeExample, "The kind of value in a column of defaults or examples.", sees: "1",
            in: grid("Field | Default | Description", "Port | 8443 | The port."),
            not: grid("Field | Default | Description", "Port | none | The port.")),
        CueDocumentation(
            .typeDefault, "The kind of the stated default.", sees: "3",
            in: table("| Port | The port. The default is `8443`. |"),
            not: table("| Port | The port. |")),
        CueDocumentation(
            .typeNoun, "A word in the sentence that describes the field.", sees: "number",
            in: table("| Limit | The number of servers. |"),
            not: table("| Limit | The name of the limit. |")),
        CueDocumentation(
            .typeNounClass, "The class of a word in the sentence that describes the field.",
            sees: "numberNoun",
            in: table("| Limit | The number of servers. |"), not: table("| Limit | Who sets it. |")),
        CueDocumentation(
            .typeFirst, "The first word of the description.", sees: "enable",
            in: table("| Backups | Enable this to keep copies. |"),
            not: table("| Backups | The number of copies. |")),
        CueDocumentation(
            .typeFirstClass, "The class of the first word of the description.", sees: "switchOn",
            in: table("| Backups | Enable this to keep copies. |"),
            not: table("| Backups | The number of copies. |")),
        CueDocumentation(
            .typeSecond, "The second word of the description.", sees: "number",
            in: table("| Limit | The number of servers. |"),
            not: table("| Limit | The name of the limit. |")),
        CueDocumentation(
            .typePlural, "The object of the verb is a plural.", sees: "5",
            in: table("| Zones | Select the zones. |"), not: table("| Zones | Select the zone. |")),
        CueDocumentation(
            .typeObject, "The object of the verb.", sees: "number", in: table("| Limit | Enter a number. |"),
            not: table("| Limit | Enter a name. |")),
        CueDocumentation(
            .typeUnit, "A number in the description, with or without a unit, or only a unit: \"in GB\".",
            sees: "1",
            in: table("| Timeout | Waits 30 seconds. |"),
            not: table("| Timeout | Waits. |")),
        CueDocumentation(
            .typeNumbers, "All values that the page lists are numbers.", sees: "0",
            in: table("| Copies | Allowed values are 1, 3, and 5. |"),
            not: table("| Copies | Allowed values are one, three, and five. |")),
        CueDocumentation(
            .typeTruth, "The values that the page lists are on and off.", sees: "0",
            in: table("| Backups | Allowed values are `true` and `false`. |"),
            not: table("| Backups | Allowed values are `daily` and `weekly`. |")),
        CueDocumentation(
            .typeSwitch, "The action that the second sentence of the description requests.", sees: "7",
            in: table("| Backups | Keeps copies. Enable it. |"), not: table("| Backups | Keeps copies. |")),
        CueDocumentation(
            .typeVia, "Whether the place is a row, an item, a paragraph or a span of a sentence.", sees: "0",
            in: table("| Port | The port. |"),
            not: list("**Port**: The port.")),
        CueDocumentation(
            .typeLabelPlural, "The label is a plural.", sees: "0", in: table("| Servers | Which to use. |"),
            not: table("| Server | Which to use. |")),
        CueDocumentation(
            .typeLabelBigram, "The last two words of the label.", sees: "port+number",
            in: table("| Server port number | What it listens on. |"),
            not: table("| Number | What it listens on. |")),
        CueDocumentation(
            .typeEmail, "The description shows an email address.", sees: "0",
            in: table("| Contact | Such as `ann@example.com`. |"),
            not: table("| Contact | Such as `ann`. |")),
        CueDocumentation(
            .typePath, "The description shows a path.", sees: "0",
            in: table("| Folder | Such as `/var/lib`. |"), not: table("| Folder | Such as `lib`. |")),
        CueDocumentation(
            .typeSentences,
            "The number of sentences in the description after those that state only presence.", sees: "1",
            in: table("| Port | The port. |"),
            not: table("| Port | The port. Servers listen on it. Clients ask it. |")),
        CueDocumentation(
            .typeVerbNoun, "The word after the verb.", sees: "all",
            in: table("| Zone | Select all zones. |"),
            not: table("| Zone | Select the zone. |")),
        CueDocumentation(
            .typeNounBigram, "The noun that describes the field and the word before it.",
            sees: "email+address", in: table("| Mail | The email address of the owner. |"),
            not: table("| Mail | The address. |")),
        CueDocumentation(
            .typeNounHead, "The noun that describes the field.", sees: "number",
            in: table("| Limit | The maximum number of servers. |"),
            not: table("| Limit | The name of the limit. |")),
    ]
}
