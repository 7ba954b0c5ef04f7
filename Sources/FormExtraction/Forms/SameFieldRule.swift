import FormModel

/// Fields that a procedure names twice.
enum SameFieldRule: ExtractionRule {
    static let name = "same-field"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            A table, a list or a sentence of one procedure name the same label in one group: it is one \
            field. A row wins over an item, an item over a sentence; what the other says still counts. \
            Names *for* different things (of the cluster, of the credentials) are two fields.
            """,
        reason: "Procedures repeat in a sentence what the table lists.",
        example: """
            ## Add a server

            1. Fill out the following fields.

               | Field | Description |
               | --- | --- |
               | Name | What the server is called. |

            2. Check that the **Name** is right. Enter another **Name** if it is taken.
            """,
        counterexample: """
            ## Add a server

            1. Fill out the following fields.

               | Field | Description |
               | --- | --- |
               | Name | What the server is called. |

            2. Enter the **Owner**.
            """)

    /// Fields that the procedure names twice in one group are one: a table row wins over a list item, and what the other
    /// says counts as a mention. Two rows of one table stay apart, to be reported.
    static func merged(_ found: [FoundField]) -> [FoundField] {
        var kept: [FoundField] = []
        // The fields of one label, so that each is compared with few.
        var indices: [String: [Int]] = [:]
        for field in found {
            let name = field.reading.label.text.lowercased()
            let same = indices[name, default: []].suffix(mostNamesakes).first {
                kept[$0].source != field.source && kept[$0].group == field.group
                    && kept[$0].reading.via != field.reading.via
                    && isAboutSame(kept[$0].reading, field.reading)
            }
            guard let same else {
                indices[name, default: []].append(kept.count)
                kept.append(field)
                continue
            }
            if field.reading.via == .table, kept[same].reading.via != .table {
                var winner = field
                winner.reading.mentions += kept[same].reading.description
                kept[same] = winner
            } else {
                kept[same].reading.mentions += field.reading.description
            }
        }
        return kept
    }

    /// How many fields of one label a further one is compared with.
    private static let mostNamesakes = 32

    /// Whether two descriptions of one label can be of one field: the name "for your credentials" is not the name "for your
    /// cluster"; and a list and a table that both describe a field describe one each, unless they speak of the same thing.
    private static func isAboutSame(_ left: FieldReading, _ right: FieldReading) -> Bool {
        let subjects = (left.subject, right.subject)
        if let left = subjects.0, let right = subjects.1 { return left == right }
        if left.via == .steps || right.via == .steps { return true }
        return left.description.isEmpty || right.description.isEmpty
    }
}
