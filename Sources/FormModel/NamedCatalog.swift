/// The forms of a catalog with all names that generated files use. This is the input to the generators.
///
/// Only FormNaming creates a `NamedCatalog`, so the ids of its forms are legal, and no two forms share a file
/// or Swift type.
package struct NamedCatalog: Sendable {
    /// The forms, grouped by provider.
    package let catalog: FormCatalog
    /// The Swift names of each form, by form id.
    package let names: [String: SwiftFormNames]

    /// Combines forms with their names.
    package init(catalog: FormCatalog, names: [String: SwiftFormNames]) {
        self.catalog = catalog
        self.names = names
    }

    /// Creates a catalog without forms.
    package init() { self.init(catalog: FormCatalog(), names: [:]) }

    /// The forms with their providers, in the order of the catalog.
    package var forms: [NamedForm] {
        catalog.providers.flatMap { provider in
            provider.forms.compactMap { form in
                names[form.id].map { NamedForm(form: form, provider: provider, names: $0) }
            }
        }
    }
}

/// A form with its Swift names.
package struct NamedForm: Sendable {
    /// The form.
    package let form: Form
    /// The form's provider.
    package let provider: Provider
    /// The form's Swift names.
    package let names: SwiftFormNames
}

/// The names of a form and its parts in generated Swift.
package struct SwiftFormNames: Hashable, Sendable {
    /// The type, such as `AzureCloudAccountForm`; unique in its catalog, ignoring case.
    package let type: String
    /// The properties, by the keys of the fields.
    package let properties: [String: String]
    /// The enumerations of choices, by the keys of the fields.
    package let enumerations: [String: String]
    /// The cases of these enumerations, by key and value. A choice whose values Swift cannot distinguish has
    /// no cases.
    package let cases: [String: [String: String]]

    package init(
        type: String, properties: [String: String], enumerations: [String: String],
        cases: [String: [String: String]]
    ) {
        self.type = type
        self.properties = properties
        self.enumerations = enumerations
        self.cases = cases
    }
}
