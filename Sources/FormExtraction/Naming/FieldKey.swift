import FormModel

/// The names of fields in data: labels in lower camel case (DESIGN.md, section 2).
enum FieldKey: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "field-key", kind: .field,
        summary: """
            The key of a field in data is its label in lower camel case, without a leading imperative \
            where what is left names the value: "select private cloud gateway" is `privateCloudGateway`. \
            A toggle keeps it.
            """,
        reason: """
            The verb is addressed to the reader of the form; the value has no verb. Of a toggle the verb \
            is the value: "Use a proxy" is not a proxy.
            """,
        example: RuleDocumentation.table(
            "| Select network | Select the network of the server. |"),
        counterexample: RuleDocumentation.table(
            "| Use a proxy | Enable this option to go through a proxy. |"))

    /// The key of a label: "API URL" is `apiUrl`, "select private cloud gateway" `privateCloudGateway`.
    ///
    /// A leading imperative is left out where what is left names the value, which a toggle's label does not:
    /// "Use System Private Gateway" is `useSystemPrivateGateway`.
    static func make(_ label: FieldLabel, isBoolean: Bool, vocabulary: Vocabulary) -> String {
        // The parenthesis tells "Expiry Duration (Days)" from "Expiry Duration".
        var words = label.words
        if vocabulary.uses(documentation.name), !isBoolean, words.count > 1, let first = words.first,
            vocabulary.selectVerbs.contains(first) || vocabulary.labels.imperatives.contains(first)
        {
            words.removeFirst()
            if words.count > 1, let article = words.first, vocabulary.articles.contains(article) {
                words.removeFirst()
            }
        }
        let parenthesis = label.parenthesis.map { Text.words($0) } ?? []
        let key = camelCase(words + parenthesis)
        return key.isEmpty ? "field" : key
    }

    /// Words as one lower camel case name, without what nobody sees; a name never begins with a digit.
    static func camelCase(_ words: [String]) -> String {
        var key = ""
        for word in words {
            if key.isEmpty {
                key = word
            } else if let first = word.first {
                key += first.uppercased() + word.dropFirst()
            }
        }
        key.unicodeScalars.removeAll { !Field.isPartOfKey($0) }
        return key.isEmpty || Field.isKey(key) ? key : "_" + key
    }
}
