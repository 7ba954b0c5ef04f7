extension CueDocumentation {
    /// Cues about whether a value is secret.
    static let ofSecrecy: [CueDocumentation] = [
        CueDocumentation(
            .secretHead, "The last word of the label.", sees: "password",
            in: table("| Server password | What it is known by. |"),
            not: table("| Server name | What it is known by. |")),
        CueDocumentation(
            .secretBigram, "The last two words of the label.", sees: "api+key",
            in: table("| API key | What it is known by. |"),
            not: table("| Public key | What it is known by. |")),
        CueDocumentation(
            .secretLabel, "The class of the last word of the label.", sees: "secretNoun",
            in: table("| Password | What it is known by. |"),
            not: table("| Owner | Who runs it. |")),
        CueDocumentation(
            .secretType, "The type of the field.", sees: "0", in: table("| Password | Enter the password. |"),
            not: "## Metrics\n\nServers are counted."),
        CueDocumentation(
            .secretNoun, "The noun that describes the field.", sees: "token",
            in: table("| Access | The token of the server. |"),
            not: table("| Access | The name of the server. |")),
    ]
}
