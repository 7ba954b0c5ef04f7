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
    ///
    /// - Parameter products: the words of the product's name.
    package init(_ page: Page, products: Set<UInt32> = []) {
        self.init(page, products: products, lexicon: .english)
    }

    init(_ page: Page, products: Set<UInt32> = [], lexicon: Lexicon) {
        self.lexicon = lexicon
        text = PageTextReader.read(page, lexicon: lexicon)
        candidates = CandidateFinder.find(in: text)
        fieldFeatures = FieldCues(text, candidates, products: Set(products.map { Word(hash: $0) })).features()
    }
}
