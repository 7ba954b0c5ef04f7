import FormModel

/// Makes the keys of a form's fields unique.
enum DistinctKeys: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "duplicate-field", kind: .diagnostic,
        summary: """
            The labels of two rows or items in the same group result in the same key. A warning points to both places. \
            A number is appended to the second key. Two directives with the same key are an error.
            """,
        reason: """
            A key with a number is meaningless to anyone who reads the data, and only the writer knows whether both labels mean the same field.
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

    /// Makes keys unique: equal keys in different groups get the group as a prefix, and any keys that are
    /// still equal get a number.
    ///
    /// A field for which no key can be created is left out, and an error is reported. Two fields of one table
    /// or list with the same key are reported.
    static func assign(_ entries: inout [AssembledField], lexicon: Lexicon, diagnostics: inout [Diagnostic]) {
        for index in entries.indices where entries[index].field.key.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, rule: Statement.rule,
                    "the label '\(entries[index].field.label)' cannot be turned into a key; set one with a 'key=…' directive",
                    at: entries[index].field.source))
        }
        if entries.indices.contains(where: { entries[$0].field.key.isEmpty }) {
            entries.removeAll { $0.field.key.isEmpty }
        }
        let shared = sharedKeys(entries)
        reportEqualLabels(shared, entries, &diagnostics)
        for (_, indices) in shared {
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
        // A stated key takes precedence over keys made from other labels.
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

    /// The keys that several entries have, sorted, with these entries.
    private static func sharedKeys(_ entries: [AssembledField]) -> [(key: String, indices: [Int])] {
        guard entries.count > 1 else { return [] }
        var seen: Set<String> = []
        seen.reserveCapacity(entries.count)
        guard entries.indices.contains(where: { !seen.insert(entries[$0].field.key).inserted }) else {
            return []
        }
        return Dictionary(grouping: entries.indices, by: { entries[$0].field.key })
            .filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Reports two rows or items in the same group with the same key. Both are kept.
    private static func reportEqualLabels(
        _ shared: [(key: String, indices: [Int])], _ entries: [AssembledField],
        _ diagnostics: inout [Diagnostic]
    ) {
        for (key, indices) in shared {
            let unstated = indices.filter { !entries[$0].hasStatedKey }
            let groups = Dictionary(grouping: unstated) { entries[$0].group ?? "" }
            for (_, same) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
                let first = same[0]
                for index in same.dropFirst() where entries[index].field.via == entries[first].field.via {
                    diagnostics.append(
                        Diagnostic(
                            .warning, rule: "duplicate-field",
                            "two fields of one form have the key '\(key)'; correct a label, or give one field a different "
                                + "key with a 'key=…' directive",
                            at: entries[index].field.source,
                            notes: [
                                Diagnostic.Note(
                                    "the first field is '\(entries[first].field.label)'",
                                    at: entries[first].field.source)
                            ]))
                }
            }
        }
    }

    /// Reports two fields of a form whose directives state the same key.
    private static func reportStatedKeys(_ entries: [AssembledField], _ diagnostics: inout [Diagnostic]) {
        var owners: [String: Field] = [:]
        for index in entries.indices where entries[index].hasStatedKey {
            let entry = entries[index]
            if let owner = owners[entry.field.key] {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "duplicate-field",
                        "directives give two fields of this form the key '\(entry.field.key)'; change one of the directives",
                        at: entry.field.source,
                        notes: [Diagnostic.Note("the other field is '\(owner.label)'", at: owner.source)]))
            } else {
                owners[entry.field.key] = entry.field
            }
        }
    }
}
