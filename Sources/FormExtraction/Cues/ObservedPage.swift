import DocumentParsing
import FormModel

/// A page with its candidates and their observations, which is the input to the decisions.
///
/// This is a class, because every step of reading refers to it.
package final class ObservedPage: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The observations that support or oppose each candidate being a field.
    let fieldCues: FieldCues
    let lexicon: Lexicon
    /// The context of the fact readers, if it was created together with the page.
    private let storedContext: FactContext?
    /// The score of each candidate, according to the weights with which the page was read; nil if it was read
    /// without weights.
    let scores: [Int]?
    /// The minimum score for a field, according to the weights with which the page was read.
    private let threshold: Int

    /// Reads a page without weights.
    ///
    /// - Parameter products: the words of the product's name.
    package convenience init(_ page: borrowing Page, products: Set<String> = []) {
        self.init(page, products: products.map { Word($0) }, lexicon: .english)
    }

    /// Reads a page.
    ///
    /// - Parameter weights: the weights. If they are given, the context of the fact readers is created only
    ///   if the
    ///   page has a field.
    init(_ page: borrowing Page, products: [Word] = [], lexicon: Lexicon, weights: Weights? = nil) {
        self.lexicon = lexicon
        let text = PageTextReader.read(page, lexicon: lexicon)
        let candidates = CandidateFinder.find(in: text)
        self.text = text
        self.candidates = candidates
        fieldCues = FieldCues(text, candidates, products: products)
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

    /// How far the score of each candidate is above the minimum for a field; nil if nothing was weighed.
    var margins: [Int]? { scores.map { scores in scores.map { $0 - threshold } } }

    /// The context of fact readers.
    var factContext: FactContext { storedContext ?? FactContext(text: text, candidates: candidates) }
}
