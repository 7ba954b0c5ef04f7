extension CueDocumentation {
    /// Cues about marked words in sentences.
    static let ofSentences: [CueDocumentation] = [
        CueDocumentation(
            .spanVerb, "The verb before the marked words.", sees: "?", in: step("Enter the **Port**."),
            not: step("Click **Port**.")),
        CueDocumentation(
            .spanVerbClass, "The class of the verb of the clause.", sees: "?",
            in: step("Enter the **Port**."), not: step("Click **Port**.")),
        CueDocumentation(
            .spanMood, "Whether the clause asks, states, obliges or denies.", sees: "?",
            in: step("Enter the **Port**."),
            not: step("The **Port** is shown.")),
        CueDocumentation(
            .spanDistance, "How many words are between the verb and the marked words.", sees: "?",
            in: step("Enter **Port**."),
            not: step("Enter the number of the server in **Port**.")),
        CueDocumentation(
            .spanBefore, "The word before the marked words.", sees: "?",
            in: step("Enter the number in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanBeforeClass, "The class of the word before the marked words.", sees: "?",
            in: step("Enter the number in **Port**."),
            not: step("Enter **Port**.")),
        CueDocumentation(
            .spanAfter, "The word behind the marked words.", sees: "?",
            in: step("Fill in the **Port** field."), not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanAfterClass, "The class of the word behind the marked words.", sees: "?",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanAfter2, "The second word behind the marked words.", sees: "?",
            in: step("Select it from the **Port** drop down menu."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanVerbBefore, "The word before the verb.", sees: "?", in: step("Then enter the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanVerbAfter, "The verb of a clause that begins with the marked words.", sees: "?",
            in: step("In **Port**, enter the number."),
            not: step("Enter the number in **Port**.")),
        CueDocumentation(
            .spanPreposition, "The last preposition between the verb and the marked words.", sees: "?",
            in: step("Enter the number in **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanOthers, "How many other marked words are between the verb and these.", sees: "?",
            in: step("Enter the **Host** and the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanOrdinal, "How many marked words come before these in the sentence.", sees: "?",
            in: step("Enter the **Host** and the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanCondition, "Whether the clause states a case, and whether the marked words are in it.",
            sees: "?",
            in: step("If you use a proxy, enter the **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanFirstWord, "The first word of the sentence.", sees: "?", in: step("Enter the **Port**."),
            not: step("Click **Port**.")),
        CueDocumentation(
            .spanFirstClass, "The class of the first word of the sentence.", sees: "?",
            in: step("Enter the **Port**."), not: step("The **Port** is shown.")),
        CueDocumentation(
            .spanControl, "The noun behind the marked words that says what the control is.", sees: "?",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanLast, "How many marked words follow in the sentence.", sees: "?",
            in: step("Enter the **Host** and the **Port**."),
            not: step("Enter the **Port** and click **Add**, then **Close**, or **Back**, or **Next**.")),
        CueDocumentation(
            .spanRole, "Whether the sentence is in a numbered list.", sees: "?",
            in: step("Enter the **Port**."), not: list("Enter the **Port**.")),
        CueDocumentation(
            .spanSentence, "Whether the sentence is the first of its paragraph.", sees: "?",
            in: step("Enter the **Port**."),
            not: step("A form opens. Enter the **Port**.")),
        CueDocumentation(
            .spanVerbControl, "The verb together with the noun behind the marked words.", sees: "?",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanMark, "How the words are marked, and whether they have a capital.", sees: "?",
            in: step("Enter the **Port**."), not: step("Enter the `port`.")),
        CueDocumentation(
            .spanArrow, "An arrow leads to the marked words or away from them.", sees: "?",
            in: step("Go to **Settings** > **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanEnd, "The sentence ends with the marked words, without a full stop.", sees: "?",
            in: step("Enter the **Port**"),
            not: step("Enter the **Port** of the server.")),
        CueDocumentation(
            .spanEarlier,
            "The preposition before these marked words, where others are between the verb and them.",
            sees: "?",
            in: step("Enter **8443** in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPassage, "Whether the sentence is in a paragraph, an item or a cell.", sees: "?",
            in: step("Enter the **Port**."),
            not: "## Add a server\n\nEnter the **Port**."),
        CueDocumentation(
            .spanOpening, "The sentence begins with marked words.", sees: "?",
            in: step("**Port** must be entered."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanMarkVerb, "The class of the verb together with how the words are marked.", sees: "?",
            in: step("Enter the **Port**."),
            not: step("Enter the `port`.")),
        CueDocumentation(
            .spanPattern, "The frame of the sentence: what is done, by which preposition, with which object.",
            sees: "?",
            in: step("Enter the number in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPatternControl, "The frame of the sentence with the noun behind the marked words.",
            sees: "?",
            in: step("Fill in the **Port** field."), not: step("Fill in the **Port**.")),
        CueDocumentation(
            .spanObject, "The word right before the marked words, behind the verb.", sees: "?",
            in: step("Enter a number in **Port**."), not: step("Enter **Port**.")),
        CueDocumentation(
            .spanAction, "The marked words begin with a verb of buttons; how the sentence uses them.",
            sees: "?", in: step("Select **Add port**."),
            not: step("Select the **Port**.")),
    ]
}
