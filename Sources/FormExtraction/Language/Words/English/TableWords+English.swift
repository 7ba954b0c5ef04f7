extension TableWords {
    /// English.
    static let english = TableWords(
        labelSeparators: ["and", "&", ","],
        caseOpeners: ["for", "if", "when"],
        reporting: [
            "summarizes", "summarises", "lists", "shows", "displays", "explain", "explains", "contains",
            "provides", "includes", "reports", "returns", "shown", "displayed", "view", "see",
        ],
        formNouns: [
            "field", "fields", "parameter", "parameters", "setting", "settings", "option", "options",
            "input", "inputs", "form", "property", "properties", "attributes",
        ],
        asking: [
            "input fields", "be prompted for", "form fields", "following fields", "requires the following",
            "you'll need :", "you need :", "you will need :", "need the following", "needs the following",
            "can be changed", "can be edited", "can be configured", "can be modified", "can be set",
            "you can edit", "following connection details", "following credentials",
        ],
        beforeOrders: [
            "and", "or", "then", "must", "can", "should", "for", "by", "is", "please", "you'll", "you’ll",
            "we'll",
        ],
        placeOpeners: ["in", "on", "from", "under", "to", "into"],
        beforeInfinitive: ["prompted", "need", "asked", "required", "have", "want", "able", "you"],
        numberHeaders: ["", "#", "no", "no."],
        displayed: [
            "read-only", "filled automatically", "filled in automatically", "automatically filled",
            "populated automatically", "automatically populated", "auto-populated", "auto-filled",
            "will be filled when", "will be filled in", "cannot be edited", "cannot be changed here",
        ],
        stepVerbs: ["follow", "following", "below", "complete", "perform"]
    )
}
