import FormExtraction
import FormModel

/// The decisions on a page with their evidence.
package struct PreviewedPage: Sendable {
    /// The decisions on the page, by the place of the label.
    let candidates: [SourceRange: CandidateEvidence]
    /// The places of possible secret values on the page.
    let secretSamples: [SourceRange]

    /// Creates a page from its decisions.
    package init(candidates: [CandidateEvidence], secretSamples: [SourceRange]) {
        self.candidates = Dictionary(
            candidates.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        self.secretSamples = secretSamples
    }
}

/// An unread block that looks like fields.
package struct UnreadBlock: Sendable {
    /// The place of the block.
    package var range: SourceRange
    /// Why the block looks like fields, and how to settle whether it is a form.
    package var message: String

    /// Creates a block.
    package init(range: SourceRange, message: String) {
        self.range = range
        self.message = message
    }
}
