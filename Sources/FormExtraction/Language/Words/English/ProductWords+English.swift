extension ProductWords {
    /// English.
    static let english = ProductWords(
        loggingIn: ["log in to", "log into", "login to", "sign in to", "sign into", "logging in to"],
        afterName: ["as", "with", "using", "and", "through"],
        beforeName: ["the", "your", "a", "an"],
        consoleNouns: ["console", "portal", "dashboard", "website", "site"],
        accountNouns: ["organization", "organisation", "environment", "instance", "account", "workspace"],
        moving: [
            "log in to", "log into", "login to", "sign in to", "sign into", "switch back to", "switch to",
            "return to", "go back to", "navigate to", "go to", "open",
        ],
        afterConsole: ["and", "as", "with", "by", "where", "using", "or"],
        commonWords: [
            "the", "your", "a", "an", "admin", "web", "management", "system", "local", "ui", "this",
        ]
    )
}
