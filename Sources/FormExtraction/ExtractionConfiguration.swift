import FormModel

/// What the configuration of a documentation tree says about reading its pages.
public struct ExtractionConfiguration: Hashable, Sendable {
    /// A provider that the configuration names.
    public struct Provider: Hashable, Sendable {
        /// Its id, lower-case words with hyphens.
        public var id: String
        /// Its name for people; nil: the id's words, capitalised.
        public var title: String?
        /// Folders, or pages, relative to the documentation's root, whose pages belong to it.
        public var paths: [String]

        /// Makes a provider.
        public init(id: String, title: String? = nil, paths: [String] = []) {
            self.id = id
            self.title = title
            self.paths = paths
        }
    }

    /// What a configuration states about one field, as the directive `field "Label" key=value…` does on a page.
    public struct FieldStatement: Hashable, Sendable {
        /// The page that the statement is about, relative to the documentation's root; nil: every page.
        public var page: String?
        /// Whether it is about one page by its path, and not about all that match a pattern: only then can it state a form of its own.
        public var isOfOnePage: Bool
        /// The form that the statement is about, by its id, with or without its provider, or its title; nil: every form.
        public var form: String?
        /// The text of a directive, without `formwright:`.
        public var directive: String
        /// Where the configuration says it.
        public var range: SourceRange

        /// Makes a statement.
        public init(
            page: String?, isOfOnePage: Bool = false, form: String? = nil, directive: String,
            range: SourceRange
        ) {
            self.page = page
            self.isOfOnePage = isOfOnePage
            self.form = form
            self.directive = directive
            self.range = range
        }
    }

    /// Names of the documented product, such as `Palette`; they are left out of form ids.
    public var products: [String]
    /// Words of the product's name that the pages show (`ProductNames`), where the configuration names none.
    public var foundProducts: [String] = []
    /// The providers.
    public var providers: [Provider]
    /// The id of the provider of pages of which nothing else says what they belong to.
    public var provider: String?
    /// Directives for pages, from the configuration.
    public var statements: [FieldStatement]
    /// Words that the documentation uses besides those that are known.
    public var vocabulary: VocabularyExtension
    /// Rules that are left out, by name: for the tests that hold that each is needed.
    var disabledRules: Set<String> = []

    /// Makes a configuration; the defaults are those of an empty file.
    public init(
        products: [String] = [], providers: [Provider] = [], provider: String? = nil,
        statements: [FieldStatement] = [], vocabulary: VocabularyExtension = VocabularyExtension()
    ) {
        self.products = products
        self.providers = providers
        self.provider = provider
        self.statements = statements
        self.vocabulary = vocabulary
    }
}
