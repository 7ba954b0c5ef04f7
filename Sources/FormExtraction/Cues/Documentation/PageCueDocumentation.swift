extension CueDocumentation {
    /// Cues about the page, and about whose user interface it describes.
    static let ofPages: [CueDocumentation] = [
        CueDocumentation(
            .pageControls,
            "The number of sentences on the page that tell the reader to enter or select something whose name is marked.",
            sees: "1",
            in: step("Enter the **Port**."), not: step("Click **Port**.")),
        CueDocumentation(
            .pageCode, "The number of code blocks on the page.", sees: "0", in: table("| Port | The port. |"),
            not: table("| Port | The port. |") + "\n\n```sh\nserve\n```"),
        CueDocumentation(
            .pathWord, "The words in the names of the page's folders.", sees: "reference",
            in: table("| Port | The port. |"), at: "reference/servers.md",
            not: table("| Port | The port. |"), at: "guides/servers.md"),
        CueDocumentation(
            .fileWord, "The words of the page's file name.", sees: "add",
            in: step("Enter the **Port**."), at: "servers/add-server.md",
            not: step("Enter the **Port**."), at: "servers/overview.md"),
        CueDocumentation(
            .codeLanguage, "The languages of the page's code blocks.", sees: "yaml",
            in: table("| Port | The port. |") + "\n\n```yaml\nport: 80\n```",
            not: table("| Port | The port. |") + "\n\n```sh\nserve\n```"),
        CueDocumentation(
            .sectionVerbs,
            "The number of sentences in the section that tell the reader to enter, select or switch on something.",
            sees: "2",
            in: step("Enter the **Port**."), not: step("Click **Port**.")),
        CueDocumentation(
            .sectionClicks, "The number of sentences in the section that tell the reader to click.",
            sees: "1",
            in: step("Click **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .sectionSteps, "Whether the section has numbered steps.", sees: "1",
            in: step("Enter the **Port**."), not: list("**Port**: The port.")),
        CueDocumentation(
            .vendor, "How often the section names other vendors.", sees: "1",
            in: step("In Azure, enter the **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .console,
            "Whose interface the passage is about, judged by where the page last sent the reader.",
            sees: "2",
            in: step("Go to the Azure portal. Enter the **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .consoleSpan, "Whose interface the passage is about, combined with the kind of place.",
            sees: "17",
            in: step("Go to the Azure portal. Enter the **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .consoleWord, "The vendor whose interface the page led the reader to.", sees: "azure",
            in: step("Go to the Azure portal. Enter the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .productHeading, "Whether a heading above the place names the product of the documentation.",
            sees: "1",
            in: step("Enter the **Port**."), not: "## Metrics\n\nServers are counted."),
        CueDocumentation(
            .productSentence, "Whether the sentence names the product or a vendor.", sees: "2",
            in: step("Enter the **Port** of Azure."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .valueSource,
            "Which name the description mentions (the product's, a vendor's or another one), and whether that name belongs to a source.",
            sees: "6",
            in: list("**Port**: The port from the server page."),
            not: list("**Port**: The port from the page.")),
        CueDocumentation(
            .columnOwner, "The header of the label column says that the labels are fields of the product.",
            sees: "0",
            in: grid("Server field | Description", "Port | The port."),
            not: grid("Field | Description", "Port | The port.")),
        CueDocumentation(
            .vendorHeading, "Whether an inner heading names another vendor.", sees: "1",
            in: "# Servers\n\n## Add a server in Azure\n\n1. Enter the **Port**.",
            not: "# Servers\n\n## Add a server\n\n1. Enter the **Port**."),
        CueDocumentation(
            .vendorTitle, "Whether the outermost heading names another vendor.", sees: "1",
            in: "# Azure\n\n## Add a server\n\n1. Enter the **Port**.",
            not: "# Servers\n\n## Add a server\n\n1. Enter the **Port**."),
    ]
}
