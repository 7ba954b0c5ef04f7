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
    static func markForeign(_ outline: inout Outline, products: [[String]], words: ProductWords) {
        guard !products.isEmpty else { return }
        var isElsewhere = false
        outline.updateItems { section, item in
            if section.beginsSteps, item == 0 { isElsewhere = false }
            var isHere: Bool?
            for sentence in section.items[item].sentences {
                if let moved = destination(of: sentence, products: products, words) {
                    isElsewhere = moved
                    isHere = nil
                } else if let place = frontedPlace(of: sentence, products: products, words) {
                    isHere = !place
                }
            }
            return isHere.map { !$0 } ?? isElsewhere
        }
    }

    /// Where a sentence sends the reader: "Switch back to your Okta Admin console"; nil where it sends to no console.
    private static func destination(
        of sentence: Sentence, products: [[String]], _ words: ProductWords
    ) -> Bool? {
        var found: Bool?
        for phrase in words.moving {
            guard let place = sentence.firstRange(of: phrase) else { continue }
            let logsIn = phrase.words[0].hasPrefix("log") || phrase.words[0] == "sign"
            if let isForeign = isForeign(
                sentence.tokens[place.upperBound...].prefix(8), products: products,
                words, orAccounts: logsIn)
            {
                found = isForeign
            }
        }
        return found
    }

    /// "In the AWS console, copy the ARN": holds for the paragraph only.
    private static func frontedPlace(
        of sentence: Sentence, products: [[String]], _ words: ProductWords
    ) -> Bool? {
        guard let first = sentence.tokens.first,
            first.lower == "in" || first.lower == "from" || first.lower == "on",
            let comma = sentence.tokens.firstIndex(where: { $0.text == "," && $0.isPunctuation }), comma > 1
        else { return nil }
        return isForeign(sentence.tokens[1..<comma], products: products, words)
    }

    /// Whether words name the product (false), another console (true), or neither (nil).
    private static func isForeign(
        _ tokens: ArraySlice<Token>, products: [[String]], _ list: ProductWords, orAccounts: Bool = false
    ) -> Bool? {
        var words: [String] = []
        for token in tokens {
            if token.isPunctuation
                || list.afterConsole.contains(token.lower)
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
        guard
            let noun = words.firstIndex(where: {
                list.consoleNouns.contains($0) || orAccounts && list.accountNouns.contains($0)
            }), noun > 0
        else { return nil }
        let names = words[..<noun].filter {
            !list.commonWords
                .contains($0)
        }
        return names.isEmpty ? nil : true
    }
}
