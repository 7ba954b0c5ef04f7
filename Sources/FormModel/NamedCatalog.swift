/// The forms of a catalog with every name that generated files give them: what generators work from.
///
/// Only the module of names makes one, so the ids of its forms are legal, and no two forms have one file or Swift type.
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

/// A form with the names that Swift has for it.
package struct NamedForm: Sendable {
    /// The form.
    package let form: Form
    /// What it belongs to.
    package let provider: Provider
    /// Its names.
    package let names: SwiftFormNames
}

/// What generated Swift calls a form and its parts.
package struct SwiftFormNames: Hashable, Sendable {
    /// The type, `AzureCloudAccountForm`; unique in its catalog without regard to case.
    package let type: String
    /// The properties, by the keys of the fields.
    package let properties: [String: String]
    /// The enumerations of choices, by the keys of the fields.
    package let enumerations: [String: String]
    /// The cases of those enumerations, by key and value; a choice whose values Swift cannot distinguish has none.
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
