import FormModel

/// "In **Hostname**, enter the host name", "In **Authentication**, select one of the following": the label alone says where.
enum StepPlaceRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-place", kind: .field,
        summary: """
            A step opens with "in", "for" or "from" and a marked name that no noun follows, and then enters \
            something, or selects something that is not marked itself: "In **Host name**, enter where the \
            server is". Several values that are selected ("From **Role**, choose **Reader** or **Writer**", \
            "Under **Role**, …"), one where the name is of a kind ("Under **Sign-in method**, select \
            **OIDC**"), or the list after "select one of the following:", are its options.
            """,
        reason: """
            The name is of the place that takes the value. Names that end with a word for a part of a \
            page ("Settings", "section") are such a part, and "In **Servers**, select **Add**" goes to a \
            place.
            """,
        example: RuleDocumentation.steps(
            "In **Host name**, enter where the server is."),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "In **Server settings**, select **Advanced**."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? { nil }

    static func readFronted(_ control: MarkedControl) -> [StepReader.Finding]? {
        let tokens = control.tokens
        let group = control.group
        guard let preposition = control.preposition,
            control.vocabulary.steps.labelPrepositions.contains(preposition),
            group.noun == nil, group.labels.count == 1, control.next == ",",
            tokens[group.labels[0]].mark != .code,
            !control.vocabulary.steps.placeNouns.contains(Text.words(tokens[group.labels[0]].text).last ?? "")
        else { return nil }
        // "Under **Network**, enter …" may speak of a part of the page.
        let isPlace = preposition == "under"
        if control.givesValue, !isPlace { return control.findings(nil) }
        let second = control.clause.verb + 1
        // "From **Role**, choose **Reader** or **Writer**."
        if control.selects,
            let (values, _) = ValueList.read(
                control.clause.sentence, from: second, strictness: .marked, vocabulary: control.vocabulary),
            values.count > 1
        {
            return control.findings(.choice, options: values)
        }
        // "Under **Auth type**, select **OIDC**": what is called a type or method is no place.
        let kinds = control.vocabulary.steps.kindHeads
        if control.selects, second < tokens.count, tokens[second].mark != nil,
            kinds.contains(Text.words(tokens[group.labels[0]].text).last ?? "")
        {
            return control.findings(
                .choice, options: [ListedValue(text: tokens[second].text, range: tokens[second].range)])
        }
        guard !isPlace, control.selects, second < tokens.count, tokens[second].mark == nil
        else { return nil }
        return control.findings(.reference)
    }
}
