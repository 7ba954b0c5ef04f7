import FormModel

/// The labels of fields, with which the labels of unsure blocks are compared.
package struct KnownLabels: Sendable {
    /// The minimum confidence of a field for its label to be compared.
    static let leastConfidence = Confidence(perMille: 800)

    private let keys: Set<String>

    /// Creates a value from labels as shown in the user interface.
    package init(_ labels: some Sequence<String>) { keys = Set(labels.map(LabelLikeness.key)) }

    /// The number of rows or items in a block that are labelled like fields; nil if there is only one, or if
    /// fewer than half of the rows or items are labelled in this way.
    package func count(in block: UnsureBlock) -> Int? {
        let count = block.names.count(where: keys.contains)
        return count > 1 && count * 2 >= block.memberCount ? count : nil
    }
}
