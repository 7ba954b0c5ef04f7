/// Finds the product that a reader of the page's procedures logs in to. The page describes the user interface
/// of this product.
enum ProductReader {
    private static let loggingIn: WordSet = ["log", "login", "sign", "logging"]

    /// The products named in "Log in to …", as words, in page order and without duplicates.
    static func products(in text: PageText) -> [[String]] {
        var products: [[String]] = []
        for number in text.passages.indices where text.passages[number].phraseClasses.contains(.logIn) {
            let passage = text.passages[number]
            for phrase in passage.phrases
            where phrase.name == .logIn && loggingIn.contains(passage.tokens[phrase.range.lowerBound].word) {
                let end = passage.sentence(of: phrase.range.lowerBound).upperBound
                for product in names(passage, phrase.range.upperBound..<max(end, phrase.range.upperBound))
                where !products.contains(product) {
                    products.append(product)
                }
            }
        }
        return products
    }

    /// "[Palette](…) or Palette VerteX as a tenant admin." names two products, Palette and Palette VerteX.
    private static func names(_ passage: Passage, _ tokens: Range<Int>) -> [[String]] {
        var names: [[String]] = []
        var current: [String] = []
        for index in tokens {
            let token = passage.tokens[index]
            if token.kind == .punctuation || ["as", "with", "using", "and", "through"].contains(token.word) {
                break
            }
            if token.isIn(.determiner), current.isEmpty { continue }
            if token.word == "or" {
                names.append(current)
                current = []
            } else if token.isCapitalised || token.span >= 0 {
                current += PlainText.words(passage.string(index..<index + 1))
            } else {
                // "your AWS account" and "the admin console" do not name the product.
                return names.filter { !$0.isEmpty }
            }
        }
        names.append(current)
        // "Palette VerteX" comes before "Palette", so that the longer name is removed completely.
        return names.filter { !$0.isEmpty && $0.count <= 4 }.sorted { $0.count > $1.count }
    }
}
