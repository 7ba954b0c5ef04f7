extension CueDocumentation {
    /// Cues about whether a list of values is complete.
    static let ofOptions: [CueDocumentation] = [
        CueDocumentation(
            .optionsSource,
            "Where the values are listed: 0 for a column, 1 for a list in the cell or item, 5 for \"select A or B\", 9 for only values.",
            sees: "5",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | `own` or `shared` |")),
        CueDocumentation(
            .optionsReading,
            "Where the values are listed, and how certain that is.",
            sees: "22",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | `own` or `shared` |")),
        CueDocumentation(
            .optionsCertainty,
            "How certain it is that the words list values: 2 if they say so.",
            sees: "2",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | `own` or `shared` |")),
        CueDocumentation(
            .optionsKind,
            "Whether the field is a row, an item, a paragraph, a name in a sentence or a component.",
            sees: "0",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: list("**Kind**: Select **Own** or **Shared**.")),
        CueDocumentation(
            .optionsClosed,
            "Whether the page says that there are no other values.",
            sees: "1",
            in: table("| Kind | Must be one of `own` or `shared`. |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsSeveral,
            "Whether the page says that several values can be selected.",
            sees: "1",
            in: table("| Kind | Select one or more of the following: `own`, `shared`. |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsCount,
            "The number of listed values.",
            sees: "2",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | Select **Own**, **Rented** or **Shared**. |")),
        CueDocumentation(
            .optionsRival,
            "Whether the page also lists other values: 3 if equally certain, 2 if less certain.",
            sees: "3",
            in: table("| Kind | Select **Own** or **Shared**. Allowed values are `a` and `b`. |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsPlural,
            "Whether the label ends with an s.",
            sees: "1",
            in: table("| Kinds | Select **Own** or **Shared**. |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsLength,
            "The number of words in the longest value.",
            sees: "2",
            in: table("| Kind | Select **Own disk** or **Shared**. |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsCase,
            "Whether none, some or all of the values begin with a capital letter.",
            sees: "2",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | Select **own** or **shared**. |")),
        CueDocumentation(
            .optionsMarks,
            "Whether none, some or all of the values are marked, for example as code.",
            sees: "2",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | Allowed values are 1, 3 and 5. |")),
        CueDocumentation(
            .optionsSourceMarks,
            "Where the values are listed, combined with how many of them are marked.",
            sees: "22",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | Allowed values are `own` and `shared`. |")),
        CueDocumentation(
            .optionsVerb,
            "Whether a value of several words begins with a verb; it is then a sentence, not a value.",
            sees: "1",
            in: table("| Retention | Choose a retention: keep forever or delete files. |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsEnd,
            "What follows the last value: 0 for nothing, 2 for a bracket, 4 for another punctuation mark.",
            sees: "2",
            in: table("| Kind | Select **Own** or **Shared** (recommended). |"),
            not: table("| Kind | Select **Own** or **Shared**. |")),
        CueDocumentation(
            .optionsJoint,
            "What comes before the last value: 1 for \"or\", 2 for \"and\", 3 for a punctuation mark.",
            sees: "1",
            in: table("| Kind | Select **Own** or **Shared**. |"),
            not: table("| Kind | Allowed values are `own` and `shared`. |")),
    ]
}
