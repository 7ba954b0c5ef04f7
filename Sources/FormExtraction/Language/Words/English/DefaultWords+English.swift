extension DefaultWords {
    /// English.
    static let english = DefaultWords(
        betweenValueAndDefault: ["as", "is", "used", "the", "set"],
        caseOpeners: ["when", "if", "for"],
        absences: ["no", "not", "blank", "empty", "omitted"],
        blanks: ["blank", "empty", "none", "nothing", "unset", "not set", "null", "nil"],
        ownNouns: ["value", "setting", "option", "selection", "behavior", "behaviour", "state"]
    )
}
