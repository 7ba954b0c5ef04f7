import DocumentParsing
import FormModel

/// The extraction stage: reads forms off a page by the reading rules.
///
/// ```
/// Page ──Outline──▶ sections ──Procedure──▶ procedures ──FieldCollector──▶ fields with all that is said of them
///      ──FactReader──▶ facts with evidence ──FormBuilder──▶ forms ──FormNaming──▶ forms with ids
/// ```
public enum FormExtraction {
    /// Finds the forms of one page.
    ///
    /// The ids of the forms are unique on the page; across pages they are made unique by the driver.
    /// - Parameter page: a page with its inclusions resolved.
    public static func extract(_ page: Page, configuration: ExtractionConfiguration) -> ExtractedForms {
        var vocabulary = Vocabulary.english
        vocabulary.extend(by: configuration.vocabulary)
        vocabulary.disabledRules = configuration.disabledRules
        var diagnostics: [Diagnostic] = []
        let statements = PageStatements(page, configuration: configuration, diagnostics: &diagnostics)
        var page = page
        if vocabulary.uses(Directive.rule) {
            var ignoring = IgnoreDirectives()
            page.blocks = ignoring.apply(to: page.blocks)
            diagnostics += ignoring.diagnostics
        }
        var outline = Outline(of: page.blocks)
        let headings = outline.sections.compactMap(\.heading)
        let title = page.frontMatter?["title"]?.string ?? headings.first?.text ?? ""
        let provider =
            vocabulary.uses(ProviderName.documentation.name)
            ? ProviderName(of: page, title: title, headings: headings, configuration: configuration)
            : ProviderName.general
        guard !statements.ignoresPage, outline.mayHoldFields else {
            if !statements.ignoresPage {
                diagnostics += AdviceRules.advise(
                    on: PageReading(
                        page: page, outline: outline, procedures: [], vocabulary: vocabulary))
            }
            return ExtractedForms(
                provider: provider.id, providerTitle: provider.title, forms: [], diagnostics: diagnostics)
        }

        let products =
            configuration.products.isEmpty
            ? ProductReader.products(in: outline, vocabulary: vocabulary)
            : configuration.products.map(Text.words)
        if vocabulary.uses(ConsoleReader.documentation.name) {
            ConsoleReader.markForeign(&outline, products: products, words: vocabulary.products)
        }
        var builder = FormBuilder(
            configuration: configuration, vocabulary: vocabulary, page: page.file,
            pageDirectives: statements.directives)
        var named: [FormNaming.Named] = []
        var read: [PageReading.ReadProcedure] = []
        var usedStatements: [SourceRange] = []
        // A directive above the heading of its procedure waits for it.
        var waiting = WaitingDirectives()
        for var collector in FieldCollector.all(in: outline, blocks: page.blocks, vocabulary: vocabulary) {
            let procedure = collector.procedure
            diagnostics += collector.diagnostics
            read.append(PageReading.ReadProcedure(collector: collector))
            let heading = procedure.namingHeading(vocabulary: vocabulary)
            let madeSlug = FormSlug.make(
                heading: heading?.words ?? Text.words(title), provider: provider.names, products: products,
                vocabulary: vocabulary)
            var names = FormNames(provider: provider.id, slug: madeSlug, title: heading?.text ?? title)
            let directive = collector.formDirective ?? waiting.form
            let configured = directive == nil ? statements.form(names) : nil
            let statement = FormStatement(directive ?? configured, provider: provider.id)
            names.slug = statement.slug ?? madeSlug
            let added = statements.addedFields(to: names, isFirst: named.isEmpty, vocabulary: vocabulary)
            if collector.start != nil || added.contains(where: \.isNamed) {
                collector.append(added.map(\.field))
            }
            guard let start = collector.start else {
                waiting.add(collector)
                continue
            }
            diagnostics += statement.diagnostics
            usedStatements += [configured?.range].compactMap(\.self) + added.map(\.field.reading.range)
            let form = builder.form(
                of: collector, with: waiting.fields, names: names, title: statement.title ?? names.title,
                heading: names.title, submit: statement.submit, start: start)
            waiting = WaitingDirectives()
            guard let form, !statement.isIgnored else { continue }
            read[read.count - 1].form = form
            named.append(
                FormNaming.Named(
                    form: form, slug: names.slug, isPinned: statement.slug != nil,
                    tabs: procedure.tabs.map(\.label),
                    outerHeadings: procedure.outerHeadings.reversed().map(\.text)))
        }
        diagnostics += waiting.diagnostics
        builder.reportUnusedOfPage()
        diagnostics += builder.diagnostics
        if vocabulary.uses(TabCases.rule) { TabCases.apply(to: &named) }
        diagnostics += AdviceRules.advise(
            on: PageReading(page: page, outline: outline, procedures: read, vocabulary: vocabulary))
        let forms = FormNaming.assignIDs(
            named, provider: provider.id, vocabulary: vocabulary, diagnostics: &diagnostics)
        return ExtractedForms(
            provider: provider.id, providerTitle: provider.title, forms: forms,
            usedStatements: usedStatements + builder.usedOfPage.map(\.range).filter { $0.file != page.file },
            diagnostics: diagnostics)
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
