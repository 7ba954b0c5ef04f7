import DocumentParsing
import FormModel

/// The extraction stage: reads the forms of a page.
///
/// ```
/// Page ──PageTextReader──▶ text, tokenised once ──CandidateFinder──▶ places that could name a field
///      ──cues, weights──▶ decided fields with facts ──FormAssembly──▶ forms with ids
/// ```
package enum FormExtraction {
    /// A digest of the learned weights. If it differs, the same page may be read differently.
    package static var weightsDigest: String { Weights.digest }

    /// Finds the forms of one page.
    ///
    /// The ids of the forms are unique on the page; the driver makes them unique across pages.
    /// - Parameter page: a page with its inclusions resolved.
    package static func extract(_ page: Page, configuration: ExtractionConfiguration) -> ExtractedForms {
        extract(
            page, configuration: configuration, weights: .learned,
            decide: { Decider(reading: $0, weights: .learned).decide(stated: $1) })
    }

    /// The forms of a page, read with the given weights. This is used to score enforcement.
    ///
    /// - Parameter products: the words of the product's name.
    package static func forms(of page: Page, weights: Weights, products: Set<String>) -> [Form] {
        var configuration = ExtractionConfiguration()
        configuration.foundProducts = products.sorted()
        return extract(
            page, configuration: configuration, weights: weights,
            decide: { Decider(reading: $0, weights: weights).decide(stated: $1) }
        ).forms
    }

    /// Finds the forms of one page, using a custom function to decide what is a field.
    ///
    /// - Parameter decide: a function that receives the page and the candidates that answers declare to be
    ///   fields.
    static func extract(
        _ page: Page, configuration: ExtractionConfiguration, weights: Weights? = nil,
        decide: (ObservedPage, _ stated: Set<Int>) -> [DecidedField]
    ) -> ExtractedForms {
        var diagnostics: [Diagnostic] = []
        let statements = PageStatements(page, configuration: configuration, diagnostics: &diagnostics)
        var ignoring = IgnoreDirectives()
        let left = ignoring.left(of: page) ?? page
        diagnostics += ignoring.diagnostics
        let read = read(left, configuration, weights)
        guard !statements.ignoresPage else {
            let provider = ProviderName.general
            return ExtractedForms(
                provider: provider.id, providerTitle: provider.title,
                isProviderTitleWritten: provider.isTitleWritten, forms: [], diagnostics: diagnostics)
        }
        let directives = PlacedDirectives(read)
        diagnostics += directives.diagnostics
        let answers = AnswerPlaces(configuration.answers, on: read)
        let decided = decide(read, answers.fields)
        var assembled = AssembledForms()
        // Most pages have no forms, and finding a provider takes longer than deciding that.
        if !decided.isEmpty || !directives.isEmpty || !statements.statements.isEmpty {
            var assembly = FormAssembly(
                read, directives: directives, statements: statements, answers: answers,
                provider: ProviderName(of: page, read.text, configuration: configuration),
                products: configuration.products.isEmpty
                    ? ProductReader.products(in: read.text) : configuration.products.map(PlainText.words))
            assembled = assembly.assemble(decided)
        }
        diagnostics += assembled.diagnostics
        let advised = AdvisedPage(
            read, source: page.source, blocks: left.blocks,
            procedures: assembled.procedures,
            ignored: directives.ignored.union(answers.ignored),
            ignoredPlaces: ignoring.places,
            added: assembled.sectionsOfAdded.union(directives.added.keys))
        diagnostics += AdviceRules.advise(on: advised)
        return ExtractedForms(
            provider: assembled.provider.id, providerTitle: assembled.provider.title,
            isProviderTitleWritten: assembled.provider.isTitleWritten, forms: assembled.forms,
            usedStatements: assembled.usedStatements, usedAnswers: answers.used,
            movedAnswers: answers.moved,
            answerHeadings: answers.headings, contradictedAnswers: answers.contradicted,
            unsure: advised.unsure, diagnostics: diagnostics)
    }
}

extension FormExtraction {
    /// Reads a page without the parts that directives ignore.
    static func read(_ page: Page, _ configuration: ExtractionConfiguration, _ weights: Weights?)
        -> ObservedPage
    {
        var products: [Word] = []
        products.reserveCapacity(configuration.foundProducts.count)
        for product in configuration.products { products += PlainText.words(product).map { Word($0) } }
        for word in configuration.foundProducts { products.append(Word(word)) }
        return ObservedPage(
            page, products: products, lexicon: Lexicon.english.extended(by: configuration.vocabulary),
            weights: weights)
    }

    /// The evidence for and against each decision on a page, for fields and near misses.
    ///
    /// The page is read again, because `extract` does not keep the evidence.
    /// - Parameter all: whether to include places that are far from being fields.
    package static func evidence(
        on page: Page, configuration: ExtractionConfiguration, all: Bool = false
    ) -> PageDecisions {
        let (reading, fields) = readAgain(page, configuration)
        var decisions = DecisionReport(reading, weights: .learned).decisions(fields: fields, all: all)
        var diagnostics: [Diagnostic] = []
        let statements = PageStatements(page, configuration: configuration, diagnostics: &diagnostics)
            .statements
        decisions.secretSamples += StatedSamples(reading, statements: statements, fields: fields).ranges
        return decisions
    }

    /// A page without the parts that directives ignore, and its fields by place, for evidence and questions.
    static func readAgain(
        _ page: Page, _ configuration: ExtractionConfiguration
    ) -> (reading: ObservedPage, fields: [SourceRange: Field]) {
        let forms = extract(page, configuration: configuration).forms
        let fields = Dictionary(
            forms.flatMap(\.fields).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        var ignoring = IgnoreDirectives()
        return (read(ignoring.left(of: page) ?? page, configuration, .learned), fields)
    }
}

/// The forms of a page.
package struct ExtractedForms: Sendable {
    /// The id of the provider of the page's forms; `general` if the page cannot have any.
    package var provider: String
    /// The provider's display name.
    package var providerTitle: String
    /// Whether the provider's name occurs on the page, in a tag or in the configuration; otherwise, the name
    /// is made from the id.
    package var isProviderTitleWritten: Bool
    /// The forms, in page order.
    package var forms: [Form]
    /// The numbers of the configuration's statements that had an effect on the page.
    package var usedStatements: [Int]
    /// The indices of the answers that apply to the page, in the configuration's list of answers.
    package var usedAnswers: [Int]
    /// The new places of answers whose places were reworded.
    package var movedAnswers: [Int: Statement.Place]
    /// For answers that do not apply, the headings under which their labels occur.
    package var answerHeadings: [Int: [String]]
    /// For answers that contradict another one about the same place, the index of the first such answer.
    package var contradictedAnswers: [Int: Int]
    /// The blocks without fields in which places were almost recognised as fields. `advise` compares them
    /// with all pages.
    package var unsure: [UnsureBlock]
    /// The diagnostics about the page.
    package var diagnostics: [Diagnostic]

    /// Creates a result.
    package init(
        provider: String, providerTitle: String, isProviderTitleWritten: Bool, forms: [Form],
        usedStatements: [Int] = [],
        usedAnswers: [Int] = [], movedAnswers: [Int: Statement.Place] = [:],
        answerHeadings: [Int: [String]] = [:], contradictedAnswers: [Int: Int] = [:],
        unsure: [UnsureBlock] = [], diagnostics: [Diagnostic]
    ) {
        self.provider = provider
        self.providerTitle = providerTitle
        self.isProviderTitleWritten = isProviderTitleWritten
        self.forms = forms
        self.usedStatements = usedStatements
        self.usedAnswers = usedAnswers
        self.movedAnswers = movedAnswers
        self.answerHeadings = answerHeadings
        self.contradictedAnswers = contradictedAnswers
        self.unsure = unsure
        self.diagnostics = diagnostics
    }
}
