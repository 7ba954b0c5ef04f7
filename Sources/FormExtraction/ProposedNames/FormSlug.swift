import FormModel

/// The slugs of form ids.
enum FormSlug: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "form-id", kind: .form,
        summary: """
            The id of a form is that of its provider, and its heading without verbs, articles, \
            prepositions at either end, and the names of the provider and the product.
            """,
        reason: """
            The id names the thing that the form makes; that it is added is what forms are for.
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

    /// The heading without verbs, articles, prepositions at either end, the provider's name and the product's:
    /// "Create and Upload an SSH Key" is `ssh-key`, "Add Azure Cloud Account" of Azure's `cloud-account`.
    ///
    /// A heading whose remaining words cannot name a file keeps the names, or all its words: "Add a con" is `add-a-con`, as
    /// `con` is a device. If no words of it make a slug, this is empty.
    static func make(heading: [String], provider: [[String]], products: [[String]], lexicon: Lexicon)
        -> String
    {
        var words = heading.filter { !lexicon.has($0, .article) && $0 != "your" }
        // Verbs lead: "Create and Upload an SSH Key", "Set up …". Later words that look like verbs are nouns ("backup set").
        while let first = words.first,
            lexicon.has(first, .slugVerb) || lexicon.has(first, .conjunction)
                || first == "up" || first == "new"
        {
            words.removeFirst()
        }
        let things = words
        // The longest first, so that "Palette VerteX" is removed whole even if "Palette" is a name too.
        for name in (provider + products).sorted(by: { $0.count > $1.count }) {
            words = removing(name, from: words)
        }
        while let last = words.last, lexicon.has(last, .slugEnd) { words.removeLast() }
        while let first = words.first, lexicon.has(first, .slugEnd) { words.removeFirst() }
        return [words, things, heading].lazy.map { Slug.make($0) }.first { Slug.isLegal($0) } ?? ""
    }

    /// Words without the occurrences of a name.
    private static func removing(_ name: [String], from words: [String]) -> [String] {
        guard !name.isEmpty, words.count >= name.count else { return words }
        var kept: [String] = []
        var index = 0
        while index < words.count {
            if index + name.count <= words.count, Array(words[index..<index + name.count]) == name {
                index += name.count
            } else {
                kept.append(words[index])
                index += 1
            }
        }
        return kept
    }
}
