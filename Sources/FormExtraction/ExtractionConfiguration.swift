import FormModel

/// What the configuration of a documentation tree says about reading its pages.
package struct ExtractionConfiguration: Hashable, Sendable {
    /// A provider that the configuration names.
    package struct Provider: Hashable, Sendable {
        /// Its id, lower-case words with hyphens.
        package var id: String
        /// Its name for people; nil: the id's words, capitalised.
        package var title: String?
        /// Folders, or pages, relative to the documentation's root, whose pages belong to it.
        package var paths: [String]

        /// Makes a provider.
        package init(id: String, title: String? = nil, paths: [String] = []) {
            self.id = id
            self.title = title
            self.paths = paths
        }
    }

    /// Names of the documented product, such as `Palette`; they are left out of form ids.
    package var products: [String]
    /// Words of the product's name that the pages show (`ProductNames`), where the configuration names none.
    package var foundProducts: [String] = []
    /// The providers.
    package var providers: [Provider]
    /// The id of the provider of pages of which nothing else says what they belong to.
    package var provider: String?
    /// What the configuration states of fields and forms.
    package var statements: [Statement]
    /// Words that the documentation uses besides those that are known.
    package var vocabulary: VocabularyExtension
    /// Rules that are left out, by name: for the tests that hold that each is needed.
    var disabledRules: Set<String> = []

    /// Makes a configuration; the defaults are those of an empty file.
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
