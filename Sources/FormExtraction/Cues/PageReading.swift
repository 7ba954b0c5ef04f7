import DocumentParsing
import FormModel

/// A page with its candidates and what is observed at each: all that decisions need, whatever the weights are.
package struct ReadPage: Sendable {
    let text: PageText
    let candidates: Candidates
    /// The observations that speak for or against each candidate being a field.
    let fieldFeatures: [[Feature]]
    let lexicon: Lexicon
    /// What the exact readers of facts need.
    let factContext: FactContext
    let typeCues: TypeCues

    /// Reads a page.
    ///
    /// - Parameter products: the words of the product's name.
    package init(_ page: Page, products: Set<String> = []) {
        self.init(page, products: products, lexicon: .english)
    }

    init(_ page: Page, products: Set<String> = [], lexicon: Lexicon) {
        self.lexicon = lexicon
        text = PageTextReader.read(page, lexicon: lexicon)
        candidates = CandidateFinder.find(in: text)
        fieldFeatures = FieldCues(text, candidates, products: Set(products.map { Word($0) })).features()
        factContext = FactContext(text: text, candidates: candidates)
        let context = factContext
        typeCues = TypeCues(
            text: text, candidates: candidates,
            options: candidates.all.indices.map { index in
                ReadPage.summary(
                    context.options[index].first, DefaultReader.findings(for: index, in: context),
                    context.text)
            })
    }

    private static func summary(
        _ options: OptionsFinding?, _ defaults: [DefaultFinding], _ text: PageText
    ) -> TypeCues.OptionsSummary {
        var summary = TypeCues.OptionsSummary()
        if let options {
            summary.count = options.values.count
            summary.source = UInt32(options.source.rawValue) * 4 + UInt32(options.certainty.rawValue)
            let words = options.values.map { Word($0.text) }
            summary.areOnOff = words.allSatisfy {
                Lexicon.english.classes(of: $0).contains(.on)
                    || Lexicon.english.classes(of: $0).contains(.off)
            }
            summary.areNumbers = options.values.allSatisfy {
                $0.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
            }
        }
        summary.default = defaultKind(defaults)
        return summary
    }

    /// What a stated default looks like: 0 none, 1 blank, then its kind.
    static func defaultKind(_ defaults: [DefaultFinding]) -> UInt32 {
        guard let found = defaults.first else { return 0 }
        if found.isBlank { return 1 }
        let classes = Lexicon.english.classes(of: Word(found.value.text))
        if classes.contains(.on) || classes.contains(.off) { return 2 }
        if let first = found.value.text.utf8.first, (0x30...0x39).contains(first) { return 3 }
        return 4
    }

    func defaultKind(_ defaults: [DefaultFinding]) -> UInt32 { Self.defaultKind(defaults) }
}
