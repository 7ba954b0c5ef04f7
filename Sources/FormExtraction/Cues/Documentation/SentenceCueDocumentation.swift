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
            .spanMood, "Whether the clause asks, states, obliges or denies.", sees: "0",
            in: step("Enter the **Port**."),
            not: step("The **Port** is shown.")),
        CueDocumentation(
            .spanDistance, "How many words are between the verb and the marked words.", sees: "0",
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
            .spanAfter, "The word behind the marked words.", sees: "field",
            in: step("Fill in the **Port** field."), not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanAfterClass, "The class of the word behind the marked words.", sees: "fieldNoun",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanAfter2, "The second word behind the marked words.", sees: "down",
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
            .spanOthers, "How many other marked words are between the verb and these.", sees: "2",
            in: step("Enter the **Host** and the **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanOrdinal, "How many marked words come before these in the sentence.", sees: "1",
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
            .spanControl, "The noun behind the marked words that says what the control is.",
            sees: "fieldNoun",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanLast, "How many marked words follow in the sentence.", sees: "1",
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
            .spanVerbControl, "The verb together with the noun behind the marked words.", sees: "32",
            in: step("Fill in the **Port** field."),
            not: step("Click the **Port** button.")),
        CueDocumentation(
            .spanMark, "How the words are marked, and whether they have a capital.", sees: "1",
            in: step("Enter the **Port**."), not: step("Enter the `port`.")),
        CueDocumentation(
            .spanArrow, "An arrow leads to the marked words or away from them.", sees: "1",
            in: step("Go to **Settings** > **Port**."),
            not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPlace,
            "The marked words end with the name of a place, such as a menu, after some preposition.",
            sees: "4",
            in: step("From the **Main Menu**, select the **Port**."),
            not: step("From the **Main List**, select the **Port**.")),
        CueDocumentation(
            .spanRoute, "The sentence has marked words that are a way through menus, before or after.",
            sees: "2",
            in: step("From the **Sidebar**, select **Settings > Ports**."),
            not: step("From the **Sidebar**, select **Ports**.")),
        CueDocumentation(
            .spanEnd, "The sentence ends with the marked words, without a full stop.", sees: "0",
            in: step("Enter the **Port**"),
            not: step("Enter the **Port** of the server.")),
        CueDocumentation(
            .spanEarlier,
            "The preposition before these marked words, where others are between the verb and them.",
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
            .spanMarkVerb, "The class of the verb together with how the words are marked.", sees: "1",
            in: step("Enter the **Port**."),
            not: step("Enter the `port`.")),
        CueDocumentation(
            .spanPattern, "The frame of the sentence: what is done, by which preposition, with which object.",
            sees: "6216",
            in: step("Enter the number in **Port**."), not: step("Enter the **Port**.")),
        CueDocumentation(
            .spanPatternControl, "The frame of the sentence with the noun behind the marked words.",
            sees: "99361",
            in: step("Fill in the **Port** field."), not: step("Fill in the **Port**.")),
        CueDocumentation(
            .spanObject, "The word right before the marked words, behind the verb.", sees: "in",
            in: step("Enter a number in **Port**."), not: step("Enter **Port**.")),
        CueDocumentation(
            .spanAction, "The marked words begin with a verb of buttons; how the sentence uses them.",
            sees: "5", in: step("Select **Add port**."),
            not: step("Select the **Port**.")),
    ]
}
