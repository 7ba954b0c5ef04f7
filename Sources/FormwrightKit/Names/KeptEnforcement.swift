import CodeGeneration
import FormModel

/// What `formwright.lock` keeps of what schemas enforce and Swift calls, and how that changes.
enum KeptEnforcement {
    /// What generation is told of the run before.
    static func configuration(_ generation: GenerationConfiguration, by lock: NameLock)
        -> GenerationConfiguration
    {
        var generation = generation
        for form in lock.forms.values {
            for field in form.fields where !field.isGone {
                if !field.enforced.isEmpty {
                    generation.kept[form.id, default: [:]][field.key] = field.enforced
                }
                let names = caseNames(of: field)
                if !names.isEmpty { generation.caseNames[form.id, default: [:]][field.key] = names }
            }
        }
        return generation
    }

    /// The names of a field's cases in the run before: what the lock does not say is what the values make.
    private static func caseNames(of field: LockedField) -> [String: String] {
        var names = field.cases
        for option in field.facts.options where names[option.value] == nil {
            names[option.value] = CodeGeneration.plainCaseName(of: option.value)
        }
        return names
    }

    /// Notes in a lock what is enforced now, and what values are called otherwise than they make.
    ///
    /// - Parameters:
    ///   - old: the lock of the run before.
    ///   - generation: as it was told of that run.
    /// - Returns: notes of what is enforced now and was not, or the other way round.
    static func update(
        _ lock: inout NameLock, since old: NameLock, _ catalog: FormCatalog,
        _ generation: GenerationConfiguration
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for form in catalog.providers.flatMap(\.forms) {
            guard var locked = lock.forms[form.id] else { continue }
            let uncertain = CodeGeneration.uncertainFacets(of: form, configuration: generation)
            let enforced = CodeGeneration.enforcedFacets(of: form, configuration: generation)
            let fields = Dictionary(form.fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
            let before = Dictionary(
                (old.forms[form.id]?.fields ?? []).filter { !$0.isGone }.map { ($0.key, $0.enforced) },
                uniquingKeysWith: { first, _ in first })
            for index in locked.fields.indices {
                guard !locked.fields[index].isGone, let field = fields[locked.fields[index].key] else {
                    continue
                }
                locked.fields[index].enforced = uncertain[field.key] ?? []
                locked.fields[index].cases = unlikely(
                    field, kept: generation.caseNames[form.id]?[field.key] ?? [:])
                guard let before = before[field.key] else { continue }
                let changes = Facet.allCases.compactMap { facet -> String? in
                    if before.contains(facet), !(enforced[field.key]?.contains(facet) ?? false) {
                        return "\(facet.rawValue) is no longer enforced"
                    }
                    let isNew = !before.contains(facet) && uncertain[field.key]?.contains(facet) ?? false
                    return isNew ? "\(facet.rawValue) is enforced now" : nil
                }
                guard !changes.isEmpty else { continue }
                diagnostics.append(
                    Diagnostic(
                        .note, rule: RuleNames.changedEnforcement,
                        "'\(field.label)' (\(form.id).\(field.key)): \(changes.joined(separator: "; "))",
                        at: field.source))
            }
            lock.forms[form.id] = locked
        }
        return diagnostics
    }

    /// The names of cases that are not those which the values make.
    private static func unlikely(_ field: Field, kept: [String: String]) -> [String: String] {
        guard !field.secret else { return [:] }
        return CodeGeneration.caseNames(of: field.options, kept: kept)
            .filter { value, name in CodeGeneration.plainCaseName(of: value) != name }
    }
}
