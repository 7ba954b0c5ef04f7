import FormModel

/// Makes the keys of a form's fields unique.
enum DistinctKeys: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "duplicate-field", kind: .diagnostic,
        summary: """
            Two rows or two items of one group have labels that make the same key: a warning with both places. \
            The second key gets a number. Two directives that state one key are an error.
            """,
        reason: """
            A key with a number says nothing to who reads the data, and whether both are one field only the writer knows.
            """,
        example: RuleDocumentation.table(
            """
            | Host name | What the server is called. |
            | Host name | Where the server is reached. |
            """),
        counterexample: RuleDocumentation.table(
            """
            | Host name | What the server is called. |
            | Host address | Where the server is reached. |
            """))

    /// Equal keys in different groups take the group as prefix, then a number.
    ///
    /// A field for which no key can be made is left out, with an error; two fields of one table or list with one key are reported.
    static func assign(_ entries: inout [AssembledField], lexicon: Lexicon, diagnostics: inout [Diagnostic]) {
        entries.removeAll { entry in
            guard entry.field.key.isEmpty else { return false }
            diagnostics.append(
                Diagnostic(
                    .error, rule: Statement.rule,
                    "no key can be made from the label '\(entry.field.label)'; give the field one with key=...",
                    at: entry.field.source))
            return true
        }
        reportEqualLabels(entries, &diagnostics)
        for (_, indices) in byKey(entries) where indices.count > 1 {
            let groups = Set(indices.map { entries[$0].group ?? "" })
            guard groups.count > 1 else { continue }
            for index in indices where !entries[index].hasStatedKey {
                guard let group = entries[index].group else { continue }
                let key = entries[index].field.key
                let prefix = FieldKey.camelCase(PlainText.words(group))
                guard !prefix.isEmpty else { continue }
                entries[index].field.key = prefix + key.prefix(1).uppercased() + key.dropFirst()
            }
        }
        reportStatedKeys(entries, &diagnostics)
        // A stated key is the field's own, wherever on the page others would take it.
        var taken: Set<String> = []
        var stated: Set<Int> = []
        for index in entries.indices where entries[index].hasStatedKey {
            if taken.insert(entries[index].field.key).inserted { stated.insert(index) }
        }
        var numbers: [String: Int] = [:]
        for index in entries.indices where !stated.contains(index) {
            let key = entries[index].field.key
            var unique = key
            while !taken.insert(unique).inserted {
                let number = numbers[key, default: 2]
                numbers[key] = number + 1
                unique = key + String(number)
            }
            entries[index].field.key = unique
        }
    }

    private static func byKey(_ entries: [AssembledField]) -> [(key: String, indices: [Int])] {
        Dictionary(grouping: entries.indices, by: { entries[$0].field.key }).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// Two rows or items of one group with one key: both are kept, and the writer is asked.
    private static func reportEqualLabels(_ entries: [AssembledField], _ diagnostics: inout [Diagnostic]) {
        for (key, indices) in byKey(entries) where indices.count > 1 {
            let unstated = indices.filter { !entries[$0].hasStatedKey }
            let groups = Dictionary(grouping: unstated) { entries[$0].group ?? "" }
            for (_, same) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
                let first = same[0]
                for index in same.dropFirst() where entries[index].field.via == entries[first].field.via {
                    diagnostics.append(
                        Diagnostic(
                            .warning, rule: "duplicate-field",
                            "two fields of one form have the key '\(key)'; correct a label, or give one field its own key "
                                + "with key=...",
                            at: entries[index].field.source,
                            notes: [
                                Diagnostic.Note(
                                    "the first is '\(entries[first].field.label)'",
                                    at: entries[first].field.source)
                            ]))
                }
            }
        }
    }

    /// Two fields of a form whose directives claim one key: an error with both places.
    private static func reportStatedKeys(_ entries: [AssembledField], _ diagnostics: inout [Diagnostic]) {
        var owners: [String: Field] = [:]
        for entry in entries where entry.hasStatedKey {
            if let owner = owners[entry.field.key] {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "duplicate-field",
                        "two fields of this form claim the key '\(entry.field.key)'", at: entry.field.source,
                        notes: [Diagnostic.Note("the other is '\(owner.label)'", at: owner.source)]))
            } else {
                owners[entry.field.key] = entry.field
            }
        }
    }
}
