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
        // A directive above the heading of its procedure waits for it.
        var waiting = WaitingDirectives()
        for collector in FieldCollector.all(in: outline, blocks: page.blocks, vocabulary: vocabulary) {
            let procedure = collector.procedure
            diagnostics += collector.diagnostics
            read.append(PageReading.ReadProcedure(collector: collector))
            guard let start = collector.start else {
                waiting.add(collector)
                continue
            }
            let heading = procedure.namingHeading(vocabulary: vocabulary)
            let pinned = (collector.formDirective ?? waiting.form)?.settings ?? []
            let formTitle = pinned.first { $0.key == "title" }?.value ?? heading?.text ?? title
            let form = builder.form(
                of: collector, with: waiting.fields, title: formTitle, heading: heading?.text ?? title,
                start: start)
            waiting = WaitingDirectives()
            guard let form else { continue }
            read[read.count - 1].form = form
            let id = pinned.first { $0.key == "id" }
            let slug = id.flatMap { FormExtraction.slug(of: $0, diagnostics: &diagnostics) }
            named.append(
                FormNaming.Named(
                    form: form,
                    slug: slug
                        ?? FormSlug.make(
                            heading: heading?.words ?? Text.words(title), provider: provider.names,
                            products: products,
                            vocabulary: vocabulary),
                    isPinned: slug != nil, tabs: procedure.tabs.map(\.label),
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
            provider: provider.id, providerTitle: provider.title, forms: forms, diagnostics: diagnostics)
    }

    /// The id that a directive gives a form: it becomes a file name, so only some characters may stand in it.
    private static func slug(of setting: Directive.Setting, diagnostics: inout [Diagnostic]) -> String? {
        if Slug.isSlug(setting.value) { return setting.value }
        diagnostics.append(
            Diagnostic(
                .error, rule: Directive.rule,
                "a form's id has lower-case letters, digits and single hyphens; found '\(setting.value)'",
                at: setting.range))
        return nil
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
    /// What is wrong with the page, or left unsaid.
    public var diagnostics: [Diagnostic]

    /// Makes a result.
    public init(provider: String, providerTitle: String, forms: [Form], diagnostics: [Diagnostic]) {
        self.provider = provider
        self.providerTitle = providerTitle
        self.forms = forms
        self.diagnostics = diagnostics
    }
}
