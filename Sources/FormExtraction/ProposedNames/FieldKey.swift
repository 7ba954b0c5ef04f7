import FormModel

/// The names of fields in data: labels in lower camel case.
enum FieldKey: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "field-key", kind: .field,
        summary: """
            The key of a field in data is its label in lower camel case, without a leading imperative \
            before a noun phrase: "select private cloud gateway" is `privateCloudGateway`, and "Type of action" \
            is `typeOfAction`. A toggle keeps it.
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
    /// It is left out only before a noun phrase: "Type of Action" is `typeOfAction`. A key that no letter or digit is left for is empty.
    static func make(_ label: String, isBoolean: Bool, lexicon: Lexicon) -> String {
        var words = PlainText.words(label)
        if !isBoolean, words.count > 1, let first = words.first, lexicon.has(first, .fillingVerb),
            beginsNounPhrase(words[1], lexicon)
        {
            words.removeFirst()
            if words.count > 1, let article = words.first, lexicon.has(article, .article) {
                words.removeFirst()
            }
        }
        return camelCase(words)
    }

    /// Whether a word can begin the name of what is entered: no preposition, no conjunction, no verb of being.
    private static func beginsNounPhrase(_ word: String, _ lexicon: Lexicon) -> Bool {
        ![.preposition, .conjunction, .be, .possibility, .obligation].contains { lexicon.has(word, $0) }
    }

    /// Words as one name in lower camel case, without invisible characters; it never begins with a digit.
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
