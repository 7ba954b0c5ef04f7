import DocumentParsing

/// `| **Network**: Select the network. |`: the description stands in the label cell.
enum LabelCellRule: ExtractionRule {
    static let name = "label-cell"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            A label cell begins with a marked label and a colon, dash or line break: what follows it \
            describes the field.
            """,
        reason: """
            Writers who need one column only put both into it; the mark tells where the label ends.
            """,
        example: RuleDocumentation.table(
            "| **Network**: Select the network. | |"),
        counterexample: RuleDocumentation.table(
            "| **Network** | Select the network. |"))

    /// A label cell as the label, and what the cell says besides.
    static func split(_ cell: TableCell, _ vocabulary: Vocabulary) -> (label: FieldLabel, rest: [Inline]) {
        if vocabulary.uses(name), let (label, rest) = FieldLabel.splitMarked(cell.inlines, vocabulary) {
            return (label, rest)
        }
        return (FieldLabel(cell.plainText), [])
    }
}
