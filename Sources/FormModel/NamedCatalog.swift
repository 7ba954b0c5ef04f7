/// The forms of a catalog with all names that generated files use; the input of the generators.
///
/// Only FormNaming creates one, so the ids of its forms are legal, and no two forms share a file or
/// Swift type.
package struct NamedCatalog: Sendable {
    /// The forms by provider.
    package let catalog: FormCatalog
    /// The names in Swift by the ids of the forms.
    package let names: [String: SwiftFormNames]

    /// Puts forms and their names together.
    package init(catalog: FormCatalog, names: [String: SwiftFormNames]) {
        self.catalog = catalog
        self.names = names
    }

    /// No forms.
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

/// A form with its names in Swift.
package struct NamedForm: Sendable {
    /// The form.
    package let form: Form
    /// Its provider.
    package let provider: Provider
    /// Its names.
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
    /// The cases of those enumerations, by key and value; a choice whose values Swift cannot
    /// distinguish has no cases.
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
