import FormModel

/// Creates the slugs of form ids.
enum FormSlug: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "form-id", kind: .form,
        summary: """
            The id of a form consists of its provider's id and its heading, without verbs, articles, leading and \
            trailing prepositions, and the names of the provider and the product.
            """,
        reason: """
            The id names the thing that the form creates. Nearly every form adds something, so the id does not repeat the verb.
            """,
        example: """
            ## Add a server to Harbor

            Fill out the following fields:

            - **Name:** What the server is called.
            """,
        counterexample: """
            ## Server

            Fill out the following fields:

            - **Name:** What the server is called.
            """)

    /// The heading without verbs, articles, leading and trailing prepositions, and the names of the provider
    /// and the product: "Create and Upload an SSH Key" becomes `ssh-key`, and "Add Azure Cloud Account"
    /// becomes `cloud-account` if the provider is Azure.
    ///
    /// If the remaining words are not a valid slug, the names or even all words are kept: "Add a con" becomes
    /// `add-a-con`, because `con` is a device. The slug is empty if no words are valid.
    static func make(heading: [String], provider: [[String]], products: [[String]], lexicon: Lexicon)
        -> String
    {
        var words = heading.filter { !lexicon.has($0, .article) && $0 != "your" }
        // Remove leading verbs: "Create and Upload an SSH Key", "Set up …". Later words that look like verbs
        // are nouns ("backup set").
        while let first = words.first,
            lexicon.has(first, .slugVerb) || lexicon.has(first, .conjunction)
                || first == "up" || first == "new"
        {
            words.removeFirst()
        }
        let things = words
        // Remove the longest name first, so that "Palette VerteX" is removed completely even if "Palette" is also a name.
        for name in (provider + products).sorted(by: { $0.count > $1.count }) {
            words = removing(name, from: words)
        }
        while let last = words.last, lexicon.has(last, .slugEnd) { words.removeLast() }
        while let first = words.first, lexicon.has(first, .slugEnd) { words.removeFirst() }
        return [words, things, heading].lazy.map { Slug.make($0) }.first { Slug.isLegal($0) } ?? ""
    }

    /// The words without occurrences of a name.
    private static func removing(_ name: [String], from words: [String]) -> [String] {
        guard !name.isEmpty, words.count >= name.count else { return words }
        var kept: [String] = []
        var index = 0
        while index < words.count {
            if index + name.count <= words.count, words[index..<index + name.count].elementsEqual(name) {
                index += name.count
            } else {
                kept.append(words[index])
                index += 1
            }
        }
        return kept
    }
}
