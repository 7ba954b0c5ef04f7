import FormModel

/// Selects forms of a compilation.
package struct FormFilter: Sendable {
    /// Why a filter is invalid.
    package struct Failure: Error, Hashable, Sendable {
        /// What is wrong, with a suggestion.
        package var message: String
    }

    private let provider: String?
    private let page: Glob?
    private let catalog: FormCatalog
    /// The selected pages, if only a part of the documentation was selected.
    private let selection: Set<String>?
    /// The confidence below which a form must have a decision to be included; nil if there is no limit.
    let limit: Confidence?

    /// Creates a filter. Arguments that are nil are ignored.
    ///
    /// - Parameters:
    ///   - provider: the provider's id.
    ///   - page: the path of a page or a pattern, as in the configuration.
    ///   - limit: a confidence, such as `0.9`; only forms with a decision below it are included.
    /// - Throws: if the provider does not exist, no page matches, or the confidence is not a number from 0 to 1.
    package init(
        provider: String?, page: String?, below limit: String?, in docs: CompiledDocs
    ) throws(Failure) {
        catalog = docs.catalog
        selection = docs.isPart ? Set(docs.pages) : nil
        if let provider, !catalog.providers.contains(where: { $0.id == provider }) {
            let ids = catalog.providers.map(\.id)
            let suggestion = Suggestion.clause(for: provider, among: ids)
            let known =
                suggestion.isEmpty && !ids.isEmpty
                ? "; the providers are \(ids.prefix(20).map { "'\($0)'" }.joined(separator: ", "))\(ids.count > 20 ? "…" : "")"
                : suggestion
            throw Failure(message: "no form belongs to the provider '\(provider)'\(known)")
        }
        if let limit {
            guard let confidence = Confidence(number: limit) else {
                throw Failure(message: Confidence.problem(with: limit))
            }
            self.limit = confidence
        } else {
            self.limit = nil
        }
        self.provider = provider
        self.page = page.map(Glob.init)
        // A form can also be described by a partial, which is not a page.
        if let page, !docs.pages.contains(where: includesPage),
            !catalog.providers.lazy.flatMap(\.forms).contains(where: {
                $0.pages.contains(where: includesPage)
            })
        {
            let suggestion = Suggestion.clause(for: page, among: docs.pages)
            throw Failure(message: "no page matches '\(page)'\(suggestion)")
        }
    }

    /// The selected forms, in the order of the catalog.
    var forms: [Form] { catalog.providers.flatMap(\.forms).filter(includes) }

    /// Whether the filter selects only by page, or selects everything.
    var isOfPagesAlone: Bool { provider == nil && limit == nil }

    /// Whether the filter selects everything.
    var isOfAll: Bool { isOfPagesAlone && page == nil && selection == nil }

    /// Whether a page is selected. The page can be given by its path in the documentation or by its path for
    /// messages.
    func includesPage(_ name: String) -> Bool {
        if let selection, !selection.contains(name) { return false }
        guard let page else { return true }
        return page.matches(name) || catalog.sources[name].map { page.matches($0.path) } ?? false
    }

    private func includes(_ form: Form) -> Bool {
        if let provider, form.providerID != provider { return false }
        if let limit, form.leastSure.confidence >= limit { return false }
        return form.pages.contains(where: includesPage)
    }
}

extension Form {
    /// The least certain decision about the form's fields; if several are equally uncertain, the first one.
    var leastSure: (field: String, fact: Fact, confidence: Confidence) {
        var least = (field: "", fact: Fact.field, confidence: Confidence.certain)
        for field in fields where field.confidence.lowest < least.confidence {
            let fact = Fact.allCases.min { field.confidence[$0] < field.confidence[$1] } ?? .field
            least = (field.key, fact, field.confidence[fact])
        }
        return least
    }
}

extension Confidence {
    /// Reads a number from 0 to 1; nil if the text is anything else.
    init?(number text: String) {
        guard let number = Double(text), (0...1).contains(number) else { return nil }
        self.init(perMille: Int((number * 1000).rounded()))
    }

    /// The message about an option whose value is not a number from 0 to 1.
    static func problem(with text: String) -> String {
        "'\(text)' is not a confidence; expected a number from 0 to 1, such as 0.9"
    }

    /// The number with two decimal places, never rounded up to 1.
    var text: String {
        if self == .certain { return "1.00" }
        let hundredths = String(perMille / 10)
        return "0." + (hundredths.count == 1 ? "0" : "") + hundredths
    }
}
