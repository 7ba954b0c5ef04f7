/// The slugs of form ids (DESIGN.md, section 2).
enum FormSlug {
    /// The heading without verbs, articles, prepositions at either end, the provider's name and the product's:
    /// "Create and Upload an SSH Key" is `ssh-key`, "Add Azure Cloud Account" of Azure's `cloud-account`.
    ///
    /// A heading of which nothing is left gives the slug of all its words.
    static func make(
        heading: [String], provider: [[String]], products: [[String]], vocabulary: Vocabulary
    ) -> String {
        var words = heading
        // Verbs lead: "Create and Upload an SSH Key", "Set up …". Later words that look like verbs are nouns ("backup set").
        while let first = words.first,
            vocabulary.headingVerbs.contains(first) || vocabulary.conjunctions.contains(first) || first == "up" || first == "new"
        {
            words.removeFirst()
        }
        words.removeAll { vocabulary.articles.contains($0) || $0 == "your" }
        for name in provider + products { words = removing(name, from: words) }
        while let last = words.last, ends.contains(last) { words.removeLast() }
        while let first = words.first, ends.contains(first) { words.removeFirst() }
        let slug = Slug.make(words)
        return slug.isEmpty ? Slug.make(heading) : slug
    }

    /// What may not stand at either end of a slug.
    private static let ends: Set<String> = [
        "of", "for", "in", "from", "to", "with", "on", "at", "by", "as", "into", "using", "via", "and", "or", "your",
    ]

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
