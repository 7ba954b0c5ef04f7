import FormModel

/// Gives the forms of a catalog all their names: ids, keys of fields, and what Swift calls them.
///
/// ```
/// forms ──ids that the lock has──▶ ──distinguished, legal──▶ ──keys that the lock has──▶ ──Swift──▶ NamedCatalog, NameLock
/// ```
package struct CatalogNaming {
    /// The forms with their names.
    package let catalog: NamedCatalog
    /// The names that exist now; nil if none are kept.
    package let lock: NameLock?
    /// What was kept, what is unclear, and what cannot be written.
    package let diagnostics: [Diagnostic]

    /// Names forms.
    ///
    /// - Parameters:
    ///   - forms: the forms of all pages, equal ones merged, with the ids and keys that their words make.
    ///   - sources: the texts that they are in.
    ///   - keeper: knows the names of earlier runs; nil if none are kept.
    ///   - providerTitle: what people call the provider with an id.
    package init(
        _ forms: [Form], sources: SourceMap, keeper: NameKeeper?, providerTitle: (String) -> String
    ) {
        let kept = keeper?.keepForms(forms) ?? KeptForms(forms: forms)
        var diagnostics = kept.diagnostics
        let identified = FormIDs.distinct(kept, into: &diagnostics)
        let types = Self.types(of: identified, keeper?.lock)
        let fields = keeper?.keepFields(identified, types: types)
        diagnostics += fields?.diagnostics ?? []
        let named = fields?.forms ?? identified.forms
        let names = named.map { form in
            let cases = keeper?.lock.forms[form.id]?.caseNames ?? [:]
            return (form.id, SwiftFormNames(form, type: types[form.id] ?? "", keptCases: cases))
        }
        self.diagnostics = diagnostics
        catalog = NamedCatalog(
            catalog: FormCatalog(providers: Self.providers(of: named, providerTitle), sources: sources),
            names: Dictionary(uniqueKeysWithValues: names))
        var lock = fields?.lock
        for (id, names) in names { lock?.forms[id]?.keepCases(names.cases) }
        self.lock = lock
    }

    /// The names of the Swift types, by the ids of the forms: those that they keep, and none of these for another.
    private static func types(of forms: IdentifiedForms, _ lock: NameLock?) -> [String: String] {
        var names: [String: String] = [:]
        for id in forms.kept { names[id] = lock?.forms[id]?.typeName }
        var distinct = DistinctNames(taken: names.values)
        for form in forms.forms where names[form.id] == nil {
            names[form.id] = distinct.unique(SwiftIdentifier.typeName(ofFormID: form.id))
        }
        return names
    }

    /// The forms by provider, providers in the order of their ids.
    private static func providers(of forms: [Form], _ title: (String) -> String) -> [Provider] {
        var byProvider: [String: [Form]] = [:]
        for form in forms { byProvider[form.providerID, default: []].append(form) }
        return byProvider.map { Provider(id: $0, title: title($0), forms: $1) }
            .sorted { TextOrder.precedes($0.id, $1.id) }
    }
}
