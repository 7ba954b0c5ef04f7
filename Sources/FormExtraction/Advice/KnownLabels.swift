import FormModel

/// The labels of fields, with which the labels of unsure blocks are compared.
package struct KnownLabels: Sendable {
    /// The minimum confidence of a field whose label is compared.
    static let leastConfidence = Confidence(perMille: 800)

    private let keys: Set<String>

    /// Makes it from labels as the interface shows them.
    package init(_ labels: some Sequence<String>) { keys = Set(labels.map(LabelLikeness.key)) }

    /// How many rows or items of a block are labelled like fields; nil if that is only one, or less
    /// than half.
    package func count(in block: UnsureBlock) -> Int? {
        let count = block.names.count(where: keys.contains)
        return count > 1 && count * 2 >= block.memberCount ? count : nil
    }
}
