/// All forms of a compilation, grouped by provider.
public struct FormCatalog: Sendable {
    /// The providers, sorted by id.
    public var providers: [Provider]
    /// The sources that the source ranges of the forms point into.
    public var sources: SourceMap

    /// Creates a catalog.
    package init(providers: [Provider] = [], sources: SourceMap = SourceMap()) {
        self.providers = providers
        self.sources = sources
    }

    /// The form with the given id, such as `azure/cloud-account`; nil if there is none.
    public func form(id: String) -> Form? {
        for provider in providers {
            if let form = provider.forms.first(where: { $0.id == id }) { return form }
        }
        return nil
    }
}

/// A group of forms, such as a cloud, a registry or a product.
public struct Provider: Hashable, Sendable {
    /// Lower-case words separated by hyphens, such as `azure`; unique in its catalog.
    public var id: String
    /// The display name, such as `Azure`.
    public var title: String
    /// The forms, ordered by their first page and their place on that page.
    public var forms: [Form]

    /// Creates a provider.
    package init(id: String, title: String, forms: [Form]) {
        self.id = id
        self.title = title
        self.forms = forms
    }
}
