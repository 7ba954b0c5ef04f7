extension StepWords {
    /// English.
    static let english = StepWords(
        beforeOrders: [
            "and", "then", "or", "must", "can", "should", "also", "please", "now", "next", "first", "will",
        ],
        beforeInfinitive: ["prompted", "need", "asked", "required", "have", "sure"],
        placeOpeners: ["in", "on", "from", "under"],
        indefinites: ["a", "an", "your"],
        placePrepositions: ["in", "into", "as"],
        beforeNames: ["for", "named", "called"],
        fieldNouns: ["fields", "field", "inputs", "values", "boxes"],
        labelSeparators: ["and", "or", ","],
        afterName: ["for", ".", ","],
        frontedPrepositions: ["in", "for", "from", "on", "using", "under"],
        menuPrepositions: ["from", "in", "using", "with"],
        labelPrepositions: ["in", "for", "from", "under"],
        placeNouns: [
            "settings", "section", "options", "configuration", "details", "page", "tab", "screen", "wizard",
            "console", "portal", "menu", "panel", "dialog", "window", "form", "area", "pane", "drawer",
            "list",
        ],
        kindHeads: ["type", "method", "mode", "protocol", "format", "level", "size", "kind"],
        purposeOpeners: ["if", "when", "to", "so"],
        optionalOpeners: ["optional", "optionally", "if"]
    )
}
