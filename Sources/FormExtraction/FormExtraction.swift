import DocumentParsing
import FormModel

/// The extraction stage: reads forms off a page.
///
/// ```
/// Page ──PageTextReader──▶ text, tokenised once ──CandidateFinder──▶ places that could name a field
///      ──cues, weights──▶ decided fields with facts ──FormAssembly──▶ forms with ids
/// ```
public enum FormExtraction {
    /// A digest of the learned weights by which pages are read: another means that equal pages may be read otherwise.
    public static var weightsDigest: String { Weights.digest }

    /// Finds the forms of one page.
    ///
    /// The ids of the forms are unique on the page; across pages they are made unique by the driver.
    /// - Parameter page: a page with its inclusions resolved.
    public static func extract(_ page: Page, configuration: ExtractionConfiguration) -> ExtractedForms {
        extract(
            page, configuration: configuration, weights: .learned,
            decide: { Decider(reading: $0, weights: .learned).decide() })
    }

    /// Finds the forms of one page, where something else decides what is a field.
    static func extract(
        _ page: Page, configuration: ExtractionConfiguration, weights: Weights? = nil,
        decide: (ReadPage) -> [DecidedField]
    ) -> ExtractedForms {
        var diagnostics: [Diagnostic] = []
        let statements = PageStatements(page, configuration: configuration, diagnostics: &diagnostics)
        var ignoring = IgnoreDirectives()
        var page = page
        page.blocks = ignoring.apply(to: page.blocks)
        diagnostics += ignoring.diagnostics
        let productWords = Set(configuration.products.flatMap(Text.words) + configuration.foundProducts)
        let read = ReadPage(
            page, products: productWords, lexicon: Lexicon.english.extended(by: configuration.vocabulary),
            weights: weights)
        let headings = read.text.sections.compactMap(\.heading).map(\.text)
        let title = read.text.title.isEmpty ? headings.first ?? "" : read.text.title
        let provider = ProviderName(of: page, title: title, headings: headings, configuration: configuration)
        guard !statements.ignoresPage else {
            return ExtractedForms(
                provider: provider.id, providerTitle: provider.title, forms: [], diagnostics: diagnostics)
        }
        let directives = PlacedDirectives(read)
        diagnostics += directives.diagnostics
        let products =
            configuration.products.isEmpty
            ? ProductReader.products(in: read.text) : configuration.products.map(Text.words)
        var assembly = FormAssembly(
            read, configuration: configuration, directives: directives, statements: statements,
            provider: provider, products: products)
        let forms = assembly.forms(of: decide(read)).map(SecretNames.marked)
        diagnostics += assembly.diagnostics
        diagnostics += AdviceRules.advise(
            on: AdvisedPage(
                page: page, read: read, procedures: assembly.procedures, ignored: directives.ignored,
                ignoredPlaces: ignoring.places))
        return ExtractedForms(
            provider: provider.id, providerTitle: provider.title, forms: forms,
            usedStatements: assembly.usedStatements, diagnostics: diagnostics)
    }
}

/// What one page says.
public struct ExtractedForms: Sendable {
    /// The id of the provider that the page's forms belong to.
    public var provider: String
    /// The provider's name for people.
    public var providerTitle: String
    /// The forms, in page order.
    public var forms: [Form]
    /// The places of the configuration's statements that changed something on the page.
    public var usedStatements: [SourceRange]
    /// What is wrong with the page, or left unsaid.
    public var diagnostics: [Diagnostic]

    /// Makes a result.
    public init(
        provider: String, providerTitle: String, forms: [Form], usedStatements: [SourceRange] = [],
        diagnostics: [Diagnostic]
    ) {
        self.provider = provider
        self.providerTitle = providerTitle
        self.forms = forms
        self.usedStatements = usedStatements
        self.diagnostics = diagnostics
    }
}
