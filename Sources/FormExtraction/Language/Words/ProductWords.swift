/// Words by which a page sends the reader to the interface of a product.
struct ProductWords: Sendable {
    /// Before the name of the product.
    let loggingIn: [Phrase]
    /// Ends the name of the product.
    let afterName: Set<String>
    /// Stands before the name of the product.
    let beforeName: Set<String>
    /// What the interface of a product is called.
    let consoleNouns: Set<String>
    /// What one logs in to besides: "Log in to your Okta organization".
    let accountNouns: Set<String>
    /// Sends the reader to an interface.
    let moving: [Phrase]
    /// Ends the name of an interface.
    let afterConsole: Set<String>
    /// Words before the noun of an interface that name no product.
    let commonWords: Set<String>
}
