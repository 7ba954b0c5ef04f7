import DocumentParsing
import FormModel

/// The extraction stage: reads forms off a page by the reading rules.
public enum FormExtraction {
    /// Finds the forms of one page.
    ///
    /// The ids of the forms are unique on the page; across pages they are made unique by the driver.
    /// - Parameter page: a page with its inclusions resolved.
    public static func extract(_ page: Page, configuration: ExtractionConfiguration) -> ExtractedForms {
        ExtractedForms(provider: "general", providerTitle: "General", forms: [], diagnostics: [])
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
