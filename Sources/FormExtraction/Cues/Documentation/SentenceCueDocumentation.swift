extension CueDocumentation {
    /// Cues about marked words in sentences.
    static let ofSentences: [CueDocumentation] = [
        CueDocumentation(
            .spanVerb, "The verb before the marked words.", sees: "enter", in: step("Enter the **Port**."),
            not: step("Click **Port**.")),
        CueDocumentation(
            .spanVerbClass, "The class of the verb of the clause.", sees: "enter",
            in: step("Enter the **Port**."), not: step("Click **Port**.")),
        CueDocumentation(
            .spanMood, "Whether the clause is a request, statement, obligation or negation.", sees: "0",
            in: step("Enter the **Port**."),
            not: step("The **Port** is shown.")),
        CueDocumentation(
            .spanDistance, "The number of words between the verb and the marked words.", sees: "0",
            in: step("Enter **Port**."),
            not: step("Enter the number of the server in **Port**.")),
        CueDocumentation(
            .spanBefore, "The word before the marked words.", sees: "in",
            in: step("Enter the number in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanBeforeClass, "The class of the word before the marked words.", sees: "preposition",
            in: step("Enter the number in **Port**."),
            not: step("Enter **Port**.")),
        CueDocumentation(
            .spanAfter, "The word after the marked words.", sees: "field",
            in: step("Fill in the **Port** field."), not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanAfterClass, "The class of the word after the marked words.", sees: "fieldNoun",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanAfter2, "The second word after the marked words.", sees: "down",
            in: step("Select it from the **Port** drop down menu."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanVerbBefore, "The word before the verb.", sees: "then", in: step("Then enter the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanVerbAfter, "The verb of a clause that begins with the marked words.", sees: "enter",
            in: step("In **Port**, enter the number."),
            not: step("Enter the number in **Port**.")),
        CueDocumentation(
            .spanPreposition, "The last preposition between the verb and the marked words.", sees: "in",
            in: step("Enter the number in **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanOthers, "The number of other marked words between the verb and these.", sees: "2",
            in: step("Enter the **Host** and the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanOrdinal, "The number of marked words before these in the sentence.", sees: "1",
            in: step("Enter the **Host** and the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanCondition, "Whether the clause states a case, and whether the marked words are in it.",
            sees: "1",
            in: step("If you use a proxy, enter the **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanFirstWord, "The first word of the sentence.", sees: "enter", in: step("Enter the **Port**."),
            not: step("Click **Port**.")),
        CueDocumentation(
            .spanFirstClass, "The class of the first word of the sentence.", sees: "enter",
            in: step("Enter the **Port**."), not: step("The **Port** is shown.")),
        CueDocumentation(
            .spanControl, "The noun after the marked words that names the kind of control.",
            sees: "fieldNoun",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanLast, "The number of marked words that follow in the sentence.", sees: "1",
            in: step("Enter the **Port**, the **Host**, the **Name**, or the **Zone**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanRole, "Whether the sentence is in a numbered list.", sees: "1",
            in: step("Enter the **Port**."), not: list("Enter the **Port**.")),
        CueDocumentation(
            .spanSentence, "Whether the sentence is the first of its paragraph.", sees: "1",
            in: step("Enter the **Port**."),
            not: step("A form opens. Enter the **Port**.")),
        CueDocumentation(
            .spanVerbControl, "The verb, combined with the noun after the marked words.", sees: "32",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanMark, "How the words are marked, and whether they begin with a capital letter.", sees: "1",
            in: step("Enter the **Port**."), not: step("Enter the `port`.")),
        CueDocumentation(
            .spanArrow, "An arrow leads to the marked words or away from them.", sees: "1",
            in: step("Go to **Settings** > **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPlace,
            "The marked words follow a preposition and end with the name of a place, such as a menu.",
            sees: "4",
            in: step("From the **Main Menu**, select the **Port**."),
            not: step("From the **Main List**, select the **Port**.")),
        CueDocumentation(
            .spanRoute, "Other marked words in the sentence, before or after, are a path through menus.",
            sees: "2",
            in: step("From the **Sidebar**, select **Settings > Ports**."),
            not: step("From the **Sidebar**, select **Ports**.")),
        CueDocumentation(
            .spanEnd, "The sentence ends with the marked words, without a full stop.", sees: "0",
            in: step("Enter the **Port**"),
            not: step("Enter the **Port** of the server.")),
        CueDocumentation(
            .spanEarlier,
            "The preposition before these marked words, if other marked words are between them and the verb.",
            sees: "in",
            in: step("Enter **8443** in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPassage, "Whether the sentence is in a paragraph, an item or a cell.", sees: "2",
            in: step("Enter the **Port**."),
            not: "## Add a server\n\nEnter the **Port**."),
        CueDocumentation(
            .spanOpening, "The sentence begins with marked words.", sees: "1",
            in: step("A form opens. **Port** must be entered."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanMarkVerb, "The class of the verb, combined with how the words are marked.", sees: "1",
            in: step("Enter the **Port**."),
            not: step("Enter the `port`.")),
        CueDocumentation(
            .spanPattern, "The frame of the sentence: the action, the preposition and the object.",
            sees: "6216",
            in: step("Enter the number in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPatternControl, "The frame of the sentence, combined with the noun after the marked words.",
            sees: "99361",
            in: step("Fill in the **Port** field."), not: step("Fill in the **Port**.")),
        CueDocumentation(
            .spanObject, "The word directly before the marked words, if it follows the verb.", sees: "in",
            in: step("Enter a number in **Port**."), not: step("Enter **Port**.")),
        CueDocumentation(
            .spanAction,
            "The marked words begin with a verb typical of buttons; the value states how the sentence uses them.",
            sees: "5", in: step("Select **Add port**."),
            not: step("Select the **Port**.")),
        CueDocumentation(
            .spanStatement,
            "The sentence says outright what the marked words are: a control that is ticked, filled in or optional, or a place.",
            sees: "1",
            in: step("Find the server, and tick **Notify**."), not: step("Find the server and **Notify**.")),
    ]
}
