import FormModel

/// The part of the configuration that affects how pages are read.
package struct ExtractionConfiguration: Hashable, Sendable {
    /// A provider in the configuration.
    package struct Provider: Hashable, Sendable {
        /// The provider's id, in lower-case words separated by hyphens.
        package var id: String
        /// The provider's display name; nil for the capitalised words of the id.
        package var title: String?
        /// The folders or pages that belong to the provider, relative to the documentation's root.
        package var paths: [String]

        /// Creates a provider.
        package init(id: String, title: String? = nil, paths: [String] = []) {
            self.id = id
            self.title = title
            self.paths = paths
        }
    }

    /// Names of the documented product, such as `Palette`. They are left out of form ids.
    package var products: [String]
    /// Words of the product's name as found on the pages (`ProductNames`), used if the configuration does not
    /// name a product.
    package var foundProducts: [String] = []
    /// The providers.
    package var providers: [Provider]
    /// The id of the provider for pages that do not name one; nil if there is none.
    package var provider: String?
    /// The configuration's statements about fields and forms.
    package var statements: [Statement]
    /// The answers about the page's fields.
    package var answers: [Statement] = []
    /// Words that the documentation uses in addition to the built-in ones.
    package var vocabulary: VocabularyExtension

    /// Creates a configuration; the defaults are those of an empty file.
    package init(
        products: [String] = [], providers: [Provider] = [], provider: String? = nil,
        statements: [Statement] = [], vocabulary: VocabularyExtension = VocabularyExtension()
    ) {
        self.products = products
        self.providers = providers
        self.provider = provider
        self.statements = statements
        self.vocabulary = vocabulary
    }
}
