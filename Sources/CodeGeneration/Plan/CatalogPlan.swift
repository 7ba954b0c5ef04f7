import FormModel

/// The plan of a catalog: what the files of each form require. This is the last stage before text
/// is generated.
package struct CatalogPlan: Sendable {
    /// The forms with their names.
    package let catalog: NamedCatalog
    /// The configuration.
    let configuration: GenerationConfiguration
    /// The plans of the forms, in the order of the catalog.
    package let forms: [FormPlan]
    private let byID: [String: FormPlan]

    /// Decides what an input must contain.
    ///
    /// - Parameter kept: the facets that the previous run enforced, by form id and field key.
    package init(
        _ catalog: NamedCatalog = NamedCatalog(),
        configuration: GenerationConfiguration = GenerationConfiguration(),
        kept: [String: [String: FacetSet]] = [:]
    ) {
        self.catalog = catalog
        self.configuration = configuration
        forms = catalog.forms.map { form in
            FormPlan(form, policy: configuration.policy, kept: kept[form.form.id] ?? [:])
        }
        byID = Dictionary(forms.map { ($0.form.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The plan of the form with the given id; nil if there is none.
    package func form(id: String) -> FormPlan? { byID[id] }

    /// The enforcement of a form's fields, by key.
    package func enforcements(ofForm id: String) -> [String: Enforcement] {
        Dictionary(uniqueKeysWithValues: (byID[id]?.fields ?? []).map { ($0.field.key, $0.enforcement) })
    }

    /// The names of the Swift types, by form id.
    package var typeNames: [String: String] { catalog.names.mapValues(\.type) }
}
