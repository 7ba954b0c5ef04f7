import DocumentParsing
import FormModel

/// A page with its candidates and what is observed at each: all that decisions need.
///
/// An object, as every step of reading holds it.
package final class ObservedPage: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The observations that speak for or against each candidate being a field.
    let fieldCues: FieldCues
    let lexicon: Lexicon
    /// The context of fact readers, if it was read with the page.
    private let storedContext: FactContext?
    /// The score of each candidate by the weights that the page was read with.
    let scores: [Int]?
    /// The score from which on a candidate is a field, by these weights.
    private let threshold: Int

    /// Reads a page, whatever the weights are.
    ///
    /// - Parameter products: the words of the product's name.
    package convenience init(_ page: Page, products: Set<String> = []) {
        self.init(page, products: products, lexicon: .english)
    }

    /// Reads a page.
    ///
    /// - Parameter weights: what decides; what facts need is then read only where something is a field.
    init(_ page: Page, products: Set<String> = [], lexicon: Lexicon, weights: Weights? = nil) {
        self.lexicon = lexicon
        let text = PageTextReader.read(page, lexicon: lexicon)
        let candidates = CandidateFinder.find(in: text)
        self.text = text
        self.candidates = candidates
        fieldCues = FieldCues(text, candidates, products: Set(products.map { Word($0) }))
        guard let weights else {
            scores = nil
            threshold = 0
            storedContext = FactContext(text: text, candidates: candidates)
            return
        }
        let scores = Decider.scores(candidates, fieldCues, weights)
        self.scores = scores
        threshold = weights.threshold
        storedContext =
            scores.contains { $0 >= weights.threshold }
            ? FactContext(text: text, candidates: candidates) : nil
    }

    /// Whether a candidate is a field or nearly one; true if nothing was weighed.
    func isInReach(_ candidate: Int) -> Bool {
        scores.map { $0[candidate] >= threshold - DecisionReport.nearMiss } ?? true
    }

    /// The context of fact readers.
    var factContext: FactContext { storedContext ?? FactContext(text: text, candidates: candidates) }
}
