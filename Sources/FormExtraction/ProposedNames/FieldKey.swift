import FormModel

/// Creates the keys of fields: labels in lower camel case.
enum FieldKey: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "field-key", kind: .field,
        summary: """
            The key of a field is its label in lower camel case. A leading imperative before a noun phrase is \
            removed: "select private cloud gateway" becomes `privateCloudGateway`, but "Type of action" becomes \
            `typeOfAction`. The label of a toggle keeps its verb.
            """,
        reason: """
            The verb is an instruction to the reader and not part of the name. The verb of a toggle is part of its \
            meaning: the value of "Use a proxy" is not a proxy, but whether to use one.
            """,
        example: RuleDocumentation.table(
            "| Select network | Select the network of the server. |"),
        counterexample: RuleDocumentation.table(
            "| Use a proxy | Enable this option to go through a proxy. |"))

    /// The key of a label: "API URL" becomes `apiUrl`, and "select private cloud gateway" becomes
    /// `privateCloudGateway`.
    ///
    /// A leading imperative is removed if the rest names the value. That is not the case for a toggle: "Use
    /// System Private Gateway" becomes `useSystemPrivateGateway`. The imperative is removed only before a
    /// noun phrase: "Type of Action" becomes `typeOfAction`. The key is empty if no letters or digits are
    /// left.
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

    /// Whether a word can begin a noun phrase: it is not a preposition, a conjunction or a form of
    /// "be".
    private static func beginsNounPhrase(_ word: String, _ lexicon: Lexicon) -> Bool {
        ![.preposition, .conjunction, .be, .possibility, .obligation].contains { lexicon.has(word, $0) }
    }

    /// Joins words in lower camel case; nil unless they consist of ASCII letters and digits.
    private static func plainCamelCase(_ words: [String]) -> String? {
        var count = 0
        for word in words {
            for byte in word.utf8 {
                guard (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) else { return nil }
                count += 1
            }
        }
        return String(unsafeUninitializedCapacity: count) { key in
            var end = 0
            for word in words {
                let start = end
                for byte in word.utf8 {
                    key[end] = end == start && start > 0 && byte >= 0x61 ? byte & 0xDF : byte
                    end += 1
                }
            }
            return end
        }
    }

    /// Joins words in lower camel case, without invisible characters; the result never begins with
    /// a digit.
    static func camelCase(_ words: [String]) -> String {
        let key = plainCamelCase(words) ?? mixedCamelCase(words)
        return key.isEmpty || Field.isKey(key) ? key : "_" + key
    }

    private static func mixedCamelCase(_ words: [String]) -> String {
        var key = ""
        for word in words {
            if key.isEmpty {
                key = word
            } else if let first = word.first {
                key += first.uppercased() + word.dropFirst()
            }
        }
        key.unicodeScalars.removeAll { !Field.isPartOfKey($0) }
        return key
    }
}
