import FormModel

/// What the files of a catalog demand, decided for every form: the last stage before text.
package struct CatalogPlan: Sendable {
    /// The forms with their names.
    package let catalog: NamedCatalog
    /// What the configuration says.
    let configuration: GenerationConfiguration
    /// The plans of the forms, in the order of the catalog.
    package let forms: [FormPlan]
    private let byID: [String: FormPlan]

    /// Decides what is required.
    ///
    /// - Parameter kept: what was enforced in the previous run, by the ids of forms and the keys of fields.
    package init(
        _ catalog: NamedCatalog = NamedCatalog(),
        configuration: GenerationConfiguration = GenerationConfiguration(),
        kept: [String: [String: Set<Facet>]] = [:]
    ) {
        self.catalog = catalog
        self.configuration = configuration
        forms = catalog.forms.map { form in
            FormPlan(form, policy: configuration.policy, kept: kept[form.form.id] ?? [:])
        }
        byID = Dictionary(forms.map { ($0.form.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The plan of the form with an id.
    package func form(id: String) -> FormPlan? { byID[id] }

    /// What is enforced about the fields of a form, by key.
    package func enforcements(ofForm id: String) -> [String: Enforcement] {
        Dictionary(uniqueKeysWithValues: (byID[id]?.fields ?? []).map { ($0.field.key, $0.enforcement) })
    }

    /// The names of the Swift types, by the ids of the forms.
    package var typeNames: [String: String] { catalog.names.mapValues(\.type) }
}
