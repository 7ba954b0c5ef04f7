import FormExtraction
import FormModel

/// What is known of the decisions on a page, by which a site shows what spoke for and against them.
package struct PreviewedPage: Sendable {
    /// What was decided, by the place of the label.
    let candidates: [SourceRange: CandidateEvidence]
    /// Where the page has what could be the value of a secret.
    let secretSamples: [SourceRange]

    /// Makes a page of its decisions.
    package init(candidates: [CandidateEvidence], secretSamples: [SourceRange]) {
        self.candidates = Dictionary(
            candidates.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        self.secretSamples = secretSamples
    }
}

/// A block of a page that looks like fields, and was not read.
package struct UnreadBlock: Sendable {
    /// Where it is.
    package var range: SourceRange
    /// What speaks for fields, and what settles it.
    package var message: String

    /// Makes a block.
    package init(range: SourceRange, message: String) {
        self.range = range
        self.message = message
    }
}
