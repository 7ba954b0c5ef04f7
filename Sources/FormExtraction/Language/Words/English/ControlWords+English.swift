extension ControlWords {
    /// English.
    static let english = ControlWords(
        fieldAdjectives: ["input", "text", "entry", "search", "form", "data", "password"],
        fieldNouns: ["field", "fields", "box", "boxes", "area", "areas"],
        inputPlaces: ["form", "wizard", "screen", "page", "dialog"],
        toggleNouns: ["button", "switch", "option"],
        betweenLabels: ["and", "or", "your", "a", "an", "the", "&"],
        filePickers: ["select", "choose", "browse", "add"],
        sides: ["left", "right", "top", "main"]
    )
}
