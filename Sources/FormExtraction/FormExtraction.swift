import DocumentParsing
import FormModel

/// The extraction stage: reads forms off a page.
///
/// ```
/// Page ──PageTextReader──▶ text, tokenised once ──CandidateFinder──▶ places that could name a field
///      ──cues, weights──▶ decided fields with facts ──FormAssembly──▶ forms with ids
/// ```
package enum FormExtraction {
    /// A digest of the learned weights. If it differs, equal pages may be read differently.
    package static var weightsDigest: String { Weights.digest }

    /// Finds the forms of one page.
    ///
    /// The ids of the forms are unique on the page; across pages they are made unique by the driver.
    /// - Parameter page: a page with its inclusions resolved.
    package static func extract(_ page: Page, configuration: ExtractionConfiguration) -> ExtractedForms {
        extract(
            page, configuration: configuration, weights: .learned,
            decide: { Decider(reading: $0, weights: .learned).decide(stated: $1) })
    }

    /// The forms of a page by some weights: what the score of enforcement needs.
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

    /// Finds the forms of one page with another way to decide what is a field.
    ///
    /// - Parameter decide: gets the page and the candidates that answers call fields.
    static func extract(
        _ page: Page, configuration: ExtractionConfiguration, weights: Weights? = nil,
        decide: (ObservedPage, _ stated: Set<Int>) -> [DecidedField]
    ) -> ExtractedForms {
        var diagnostics: [Diagnostic] = []
        let statements = PageStatements(page, configuration: configuration, diagnostics: &diagnostics)
        var ignoring = IgnoreDirectives()
        var page = page
        page.blocks = ignoring.apply(to: page.blocks)
        diagnostics += ignoring.diagnostics
        let read = read(page, configuration, weights)
        let headings = read.text.sections.compactMap(\.heading).map(\.text)
        let title = read.text.title.isEmpty ? headings.first ?? "" : read.text.title
        let provider = ProviderName(of: page, title: title, headings: headings, configuration: configuration)
        guard !statements.ignoresPage else {
            return ExtractedForms(
                provider: provider.id, providerTitle: provider.title,
                isProviderTitleWritten: provider.isTitleWritten, forms: [], diagnostics: diagnostics)
        }
        let directives = PlacedDirectives(read)
        diagnostics += directives.diagnostics
        let answers = AnswerPlaces(configuration.answers, on: read)
        let products =
            configuration.products.isEmpty
            ? ProductReader.products(in: read.text) : configuration.products.map(PlainText.words)
        var assembly = FormAssembly(
            read, configuration: configuration, directives: directives, statements: statements,
            answers: answers,
            provider: provider, products: products)
        let forms = assembly.forms(of: decide(read, answers.fields)).map(SecretNames.marked)
        diagnostics += assembly.diagnostics
        diagnostics += AdviceRules.advise(
            on: AdvisedPage(
                page: page, read: read, procedures: assembly.procedures,
                ignored: directives.ignored.union(answers.ignored),
                ignoredPlaces: ignoring.places))
        return ExtractedForms(
            provider: provider.id, providerTitle: provider.title,
            isProviderTitleWritten: provider.isTitleWritten, forms: forms,
            usedStatements: assembly.usedStatements, usedAnswers: answers.used, movedAnswers: answers.moved,
            diagnostics: diagnostics)
    }
}

extension FormExtraction {
    /// Reads a page without what directives take out of it.
    static func read(_ page: Page, _ configuration: ExtractionConfiguration, _ weights: Weights?)
        -> ObservedPage
    {
        ObservedPage(
            page,
            products: Set(configuration.products.flatMap(PlainText.words) + configuration.foundProducts),
            lexicon: Lexicon.english.extended(by: configuration.vocabulary), weights: weights)
    }

    /// The evidence for and against each decision on a page, for fields and near misses.
    ///
    /// Reads the page again; `extract` keeps none of this.
    /// - Parameter all: whether to include places that are far from being fields.
    package static func evidence(
        on page: Page, configuration: ExtractionConfiguration, all: Bool = false
    ) -> PageDecisions {
        let forms = extract(page, configuration: configuration).forms
        let fields = Dictionary(
            forms.flatMap(\.fields).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        var page = page
        var ignoring = IgnoreDirectives()
        page.blocks = ignoring.apply(to: page.blocks)
        let reading = read(page, configuration, .learned)
        var decisions = DecisionReport(reading, weights: .learned).decisions(fields: fields, all: all)
        var diagnostics: [Diagnostic] = []
        let statements = PageStatements(page, configuration: configuration, diagnostics: &diagnostics)
            .statements
        decisions.secretSamples += StatedSamples(reading, statements: statements, fields: fields).ranges
        return decisions
    }
}

/// What one page says.
package struct ExtractedForms: Sendable {
    /// The id of the provider that the page's forms belong to.
    package var provider: String
    /// The provider's name for people.
    package var providerTitle: String
    /// Whether something writes that name so; else it is made of the id.
    package var isProviderTitleWritten: Bool
    /// The forms, in page order.
    package var forms: [Form]
    /// The numbers of the configuration's statements that changed something on the page.
    package var usedStatements: [Int]
    /// The answers that are about something on the page, by their places in the configuration's list.
    package var usedAnswers: [Int]
    /// Where answers are now whose words changed.
    package var movedAnswers: [Int: Statement.Place]
    /// What is wrong with the page, or left unsaid.
    package var diagnostics: [Diagnostic]

    /// Makes a result.
    package init(
        provider: String, providerTitle: String, isProviderTitleWritten: Bool, forms: [Form],
        usedStatements: [Int] = [],
        usedAnswers: [Int] = [], movedAnswers: [Int: Statement.Place] = [:],
        diagnostics: [Diagnostic]
    ) {
        self.provider = provider
        self.providerTitle = providerTitle
        self.isProviderTitleWritten = isProviderTitleWritten
        self.forms = forms
        self.usedStatements = usedStatements
        self.usedAnswers = usedAnswers
        self.movedAnswers = movedAnswers
        self.diagnostics = diagnostics
    }
}
