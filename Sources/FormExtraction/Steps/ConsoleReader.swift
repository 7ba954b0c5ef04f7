/// Tells the steps that the reader takes in somebody else's console (an AWS console, an identity provider) from those in the
/// documented product: values entered there are no fields.
enum ConsoleReader: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "other-console", kind: .field,
        summary: """
            A step sends the reader to a console, portal or dashboard that is not the documented product's \
            ("Log in to the Acme portal", "log in to your Acme organization"): nothing is a field until a \
            step returns to the product. "In the Acme console, …" holds for its paragraph alone. The \
            product is what "Log in to…" names on the page, or the configuration.
            """,
        reason: "What is entered there is no value of the product's forms.",
        example: """
            ## Add a server

            1. Log in to Harbor.
            2. Switch to the Acme portal.
            3. Enter the **Client name**.
            4. Switch back to Harbor.
            5. Enter the **Host name**.
            """,
        counterexample: """
            ## Add a server

            1. Log in to Harbor.
            2. Enter the **Host name**.
            """)

    /// Marks the items of an outline that are about another console.
    ///
    /// - Parameter products: the documented product's names as words; where none is known, every console is its own.
    static func markForeign(_ outline: inout Outline, products: [[String]]) {
        guard !products.isEmpty else { return }
        var isElsewhere = false
        outline.updateItems { section, item in
            if section.beginsSteps, item == 0 { isElsewhere = false }
            var isHere: Bool?
            for sentence in section.items[item].sentences {
                if let moved = destination(of: sentence, products: products) {
                    isElsewhere = moved
                    isHere = nil
                } else if let place = frontedPlace(of: sentence, products: products) {
                    isHere = !place
                }
            }
            return isHere.map { !$0 } ?? isElsewhere
        }
    }

    private static let consoleNouns: Set<String> = [
        "console", "portal", "dashboard", "website", "site",
    ]
    /// What one logs in to besides: "Log in to your Okta organization".
    private static let accountNouns: Set<String> = [
        "organization", "organisation", "environment", "instance", "account", "workspace",
    ]
    private static let movingPhrases: [Phrase] = [
        "log in to", "log into", "login to", "sign in to", "sign into", "switch back to", "switch to",
        "return to",
        "go back to", "navigate to", "go to", "open",
    ]

    /// Where a sentence sends the reader: "Switch back to your Okta Admin console"; nil where it sends to no console.
    private static func destination(of sentence: Sentence, products: [[String]]) -> Bool? {
        var found: Bool?
        for phrase in movingPhrases {
            guard let place = sentence.firstRange(of: phrase) else { continue }
            let logsIn = phrase.words[0].hasPrefix("log") || phrase.words[0] == "sign"
            if let isForeign = isForeign(
                sentence.tokens[place.upperBound...].prefix(8), products: products,
                nouns: logsIn ? consoleNouns.union(accountNouns) : consoleNouns)
            {
                found = isForeign
            }
        }
        return found
    }

    /// "In the AWS console, copy the ARN": holds for the paragraph only.
    private static func frontedPlace(of sentence: Sentence, products: [[String]]) -> Bool? {
        guard let first = sentence.tokens.first,
            first.lower == "in" || first.lower == "from" || first.lower == "on",
            let comma = sentence.tokens.firstIndex(where: { $0.text == "," && $0.isPunctuation }), comma > 1
        else { return nil }
        return isForeign(sentence.tokens[1..<comma], products: products)
    }

    /// Whether words name the product (false), another console (true), or neither (nil).
    private static func isForeign(
        _ tokens: ArraySlice<Token>, products: [[String]], nouns: Set<String> = consoleNouns
    ) -> Bool? {
        var words: [String] = []
        for token in tokens {
            if token.isPunctuation
                || ["and", "as", "with", "by", "where", "using", "or"].contains(token.lower)
            {
                break
            }
            words += Text.words(token.text)
        }
        if products.contains(where: { name in
            name.count <= words.count
                && (0...words.count - name.count).contains { Array(words[$0..<$0 + name.count]) == name }
        }) {
            return false
        }
        guard let noun = words.firstIndex(where: nouns.contains), noun > 0 else { return nil }
        let names = words[..<noun].filter {
            !["the", "your", "a", "an", "admin", "web", "management", "system", "local", "ui", "this"]
                .contains($0)
        }
        return names.isEmpty ? nil : true
    }
}
