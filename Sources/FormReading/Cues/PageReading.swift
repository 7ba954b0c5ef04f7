import DocumentParsing
import FormModel

/// A page with its candidates and what is observed at each: all that decisions need, whatever the weights are.
package struct ReadPage: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The observations that speak for or against each candidate being a field.
    let fieldFeatures: [[Feature]]
    let lexicon: Lexicon

    /// Reads a page.
    package init(_ page: Page) {
        self.init(page, lexicon: .english)
    }

    init(_ page: Page, lexicon: Lexicon) {
        self.lexicon = lexicon
        text = PageTextReader.read(page, lexicon: lexicon)
        candidates = CandidateFinder.find(in: text)
        fieldFeatures = FieldCues(text, candidates).features()
    }
}
