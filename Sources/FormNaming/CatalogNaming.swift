import FormModel

/// Names the forms of a catalog: assigns form ids, field keys and Swift names.
///
/// ```
/// forms ──ids that the lock has──▶ ──distinguished, legal──▶ ──keys that the lock has──▶ ──Swift──▶ NamedCatalog, NameLock
/// ```
package struct CatalogNaming {
    /// The forms with their names.
    package let catalog: NamedCatalog
    /// The current names; nil if names are not kept between runs.
    package let lock: NameLock?
    /// Notes about kept names, and errors about unclear names and forms that cannot be written.
    package let diagnostics: [Diagnostic]

    /// Names forms.
    ///
    /// - Parameters:
    ///   - forms: the forms of all pages, after equal ones have been merged; their ids and keys are made from
    ///     headings and labels.
    ///   - sources: the sources of the pages.
    ///   - keeper: the names from earlier runs; nil if names are not kept.
    ///   - providerTitle: returns the title of the provider with the given id.
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
            let cases = keeper?.lock.forms[identified.moved[form.id] ?? form.id]?.caseNames ?? [:]
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

    /// The names of the Swift types by form id. Forms keep their names, and a kept name is never given to
    /// another form.
    private static func types(of forms: IdentifiedForms, _ lock: NameLock?) -> [String: String] {
        var names: [String: String] = [:]
        for id in forms.kept { names[id] = lock?.forms[id]?.typeName }
        var distinct = DistinctNames(taken: names.values)
        for id in forms.forms.map(\.id) where names[id] == nil {
            names[id] = distinct.unique(SwiftIdentifier.typeName(ofFormID: id))
        }
        return names
    }

    /// The forms by provider, ordered by provider id.
    private static func providers(of forms: [Form], _ title: (String) -> String) -> [Provider] {
        var byProvider: [String: [Form]] = [:]
        for form in forms { byProvider[form.providerID, default: []].append(form) }
        return byProvider.map { Provider(id: $0, title: title($0), forms: $1) }
            .sorted { TextOrder.precedes($0.id, $1.id) }
    }
}
