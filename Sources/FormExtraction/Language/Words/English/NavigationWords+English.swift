extension NavigationWords {
    /// English.
    static let english = NavigationWords(
        beforePlace: [
            "on", "to", "the", "and", "then", "left", "next", "tab", "page", "under", ">", "->", "-->", "→",
            "»",
        ],
        betweenPlaces: ["and", "then", ",", ">", "->", "-->", "→", "»"],
        afterOther: ["menu", "scope", "button", "icon"],
        openingVerbs: [
            "add", "create", "register", "new", "deploy", "start", "import", "generate", "connect",
        ],
        checks: [
            "validate", "test", "verify", "check", "copy", "cancel", "back", "upload", "browse", "reload",
            "download", "x", "close", "edit",
        ],
        beforeButton: ["on", "the", "to"],
        submitVerbs: ["save", "create", "add", "submit", "apply", "confirm", "finish"]
    )
}
