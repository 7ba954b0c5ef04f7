/// The forms of a catalog with every name that generated files give them: what generators work from.
///
/// Only the module of names makes one, so the ids of its forms are legal, and no two forms have one file or Swift type.
public struct NamedCatalog: Sendable {
    /// The forms by provider.
    public let catalog: FormCatalog
    /// The names in Swift by the ids of the forms.
    public let names: [String: SwiftFormNames]

    /// Puts forms and their names together.
    package init(catalog: FormCatalog, names: [String: SwiftFormNames]) {
        self.catalog = catalog
        self.names = names
    }

    /// No forms.
    public init() { self.init(catalog: FormCatalog(), names: [:]) }

    /// The forms with their providers, in the order of the catalog.
    public var forms: [NamedForm] {
        catalog.providers.flatMap { provider in
            provider.forms.compactMap { form in
                names[form.id].map { NamedForm(form: form, provider: provider, names: $0) }
            }
        }
    }
}

/// A form with the names that Swift has for it.
public struct NamedForm: Sendable {
    /// The form.
    public let form: Form
    /// What it belongs to.
    public let provider: Provider
    /// Its names.
    public let names: SwiftFormNames
}

/// What generated Swift calls a form and its parts.
public struct SwiftFormNames: Hashable, Sendable {
    /// The type, `AzureCloudAccountForm`; unique in its catalog without regard to case.
    public let type: String
    /// The properties, by the keys of the fields.
    public let properties: [String: String]
    /// The enumerations of choices, by the keys of the fields.
    public let enumerations: [String: String]
    /// The cases of those enumerations, by key and value; a choice whose values Swift cannot tell apart has none.
    public let cases: [String: [String: String]]

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
