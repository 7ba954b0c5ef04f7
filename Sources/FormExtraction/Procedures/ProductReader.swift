/// Finds what a page's procedures log in to: the product whose interface they describe.
enum ProductReader {
    /// The products that "Log in to …" names, as words; each once, in page order.
    static func products(in outline: Outline, vocabulary: Vocabulary) -> [[String]] {
        var products: [[String]] = []
        for section in outline.sections {
            for item in section.items {
                for sentence in item.sentences {
                    for product in names(in: sentence, vocabulary) where !products.contains(product) {
                        products.append(product)
                    }
                }
            }
        }
        return products
    }

    /// "Log in to [Palette](…) or Palette VerteX as a tenant admin." names Palette, and Palette VerteX.
    private static func names(in sentence: Sentence, _ vocabulary: Vocabulary) -> [[String]] {
        guard
            let place = sentence.firstRange(ofAny: vocabulary.products.loggingIn)
        else { return [] }
        var names: [[String]] = []
        var current: [String] = []
        for token in sentence.tokens[place.upperBound...] {
            if token.isPunctuation || vocabulary.products.afterName.contains(token.lower) {
                break
            }
            if vocabulary.products.beforeName.contains(token.lower), current.isEmpty { continue }
            if token.lower == "or" {
                names.append(current)
                current = []
            } else if token.isCapitalised || token.mark != nil || token.link != nil {
                current += Text.words(token.text)
            } else {
                // "your AWS account", "the admin console": no product's name.
                return names.filter { !$0.isEmpty }
            }
        }
        names.append(current)
        // "Palette VerteX" before "Palette", so that the longer name is left out whole.
        return names.filter { !$0.isEmpty && $0.count <= 4 }.sorted { $0.count > $1.count }
    }
}
