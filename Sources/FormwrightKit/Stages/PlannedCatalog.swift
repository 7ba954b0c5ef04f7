import CodeGeneration
import FormModel
import FormNaming

/// The plan of all forms, and the lock that records its names and enforced facts.
struct PlannedCatalog {
    /// The plan.
    let plan: CatalogPlan
    /// The current names, with the enforced facts; nil if names are not kept.
    let lock: NameLock?

    /// The forms.
    var catalog: FormCatalog { plan.catalog.catalog }

    /// Decides what the generated files require of an input.
    static func plan(_ naming: CatalogNaming, in inputs: Inputs) -> Staged<PlannedCatalog> {
        let old = inputs.lock?.names ?? NameLock()
        var generation = inputs.configuration.generation
        generation.tool = .current
        let plan = CatalogPlan(naming.catalog, configuration: generation, kept: kept(by: old))
        guard var lock = naming.lock else {
            return Staged(value: PlannedCatalog(plan: plan, lock: nil))
        }
        let diagnostics = update(&lock, since: old, plan)
        return Staged(value: PlannedCatalog(plan: plan, lock: lock), diagnostics: diagnostics)
    }

    /// The facts that the previous run enforced, by form id and field key.
    private static func kept(by lock: NameLock) -> [String: [String: FacetSet]] {
        lock.forms.mapValues { form in
            let fields = form.fields.filter { !$0.isGone && !$0.enforced.isEmpty }
            return Dictionary(fields.map { ($0.key, $0.enforced) }, uniquingKeysWith: { _, last in last })
        }
    }

    /// Records the enforced facts in a lock.
    ///
    /// - Parameter old: the lock of the previous run.
    /// - Returns: notes about facts whose enforcement changed.
    private static func update(
        _ lock: inout NameLock, since old: NameLock, _ plan: CatalogPlan
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for form in plan.catalog.catalog.providers.flatMap(\.forms) {
            guard var locked = lock.forms[form.id] else { continue }
            let enforcements = plan.enforcements(ofForm: form.id)
            let fields = Dictionary(form.fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
            let before = Dictionary(
                (old.forms[form.id]?.fields ?? []).filter { !$0.isGone }.map { ($0.key, $0.enforced) },
                uniquingKeysWith: { first, _ in first })
            for index in locked.fields.indices where !locked.fields[index].isGone {
                let key = locked.fields[index].key
                guard let field = fields[key] else { continue }
                let enforcement = enforcements[key]
                locked.fields[index].enforced = enforcement?.uncertain ?? []
                guard let before = before[key] else { continue }
                let changes = changes(since: before, enforcement)
                guard !changes.isEmpty else { continue }
                diagnostics.append(
                    Diagnostic(
                        .note, rule: RuleNames.changedEnforcement,
                        "'\(field.label)' (\(form.id).\(key)): \(changes.joined(separator: "; "))",
                        at: field.source))
            }
            lock.forms[form.id] = locked
        }
        return diagnostics
    }

    private static func changes(since before: FacetSet, _ now: Enforcement?) -> [String] {
        Facet.allCases.compactMap { facet in
            if before.contains(facet), now?.facets.contains(facet) != true {
                return "'\(facet.rawValue)' is no longer enforced"
            }
            let isNew = !before.contains(facet) && now?.uncertain.contains(facet) == true
            return isNew ? "'\(facet.rawValue)' is now enforced" : nil
        }
    }
}
