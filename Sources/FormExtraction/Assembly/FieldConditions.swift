import FormModel

/// Resolves the field and value that the condition of a conditional field refers to.
struct FieldConditions {
    /// The positions of the fields, by the candidates that name them.
    private var byCandidate: [Int: Int] = [:]
    /// The positions of the fields, by their keys and labels.
    private let places: [String: Int]
    private let context: FactContext?

    /// Resolves the conditions of a form's fields, if the form has both the field and the value.
    static func resolve(
        _ entries: inout [AssembledField], on page: ObservedPage, diagnostics: inout [Diagnostic]
    ) {
        let isConditional = entries.indices.contains {
            entries[$0].field.presence == .conditional || entries[$0].field.when != nil
        }
        guard isConditional else { return }
        let conditions = FieldConditions(entries, page)
        for index in entries.indices {
            if entries[index].field.when != nil {
                conditions.resolveStated(&entries, index, &diagnostics)
            } else if entries[index].field.presence == .conditional {
                conditions.resolveRead(&entries, index)
            }
        }
    }

    private init(_ entries: [AssembledField], _ page: ObservedPage) {
        for index in entries.indices {
            for candidate in entries[index].candidates { byCandidate[candidate] = index }
        }
        let isStated = entries.indices.contains { entries[$0].field.when != nil }
        places =
            isStated
            ? Dictionary(
                entries.indices.flatMap { index in
                    let field = entries[index].field
                    return [(field.key, index), (LabelLikeness.key(field.label), index)]
                }, uniquingKeysWith: { first, _ in first }) : [:]
        let isRead = entries.indices.contains { entries[$0].field.presence == .conditional }
        context = isRead ? page.factContext : nil
    }

    /// Resolves the condition that the page's sentences state.
    private func resolveRead(_ entries: inout [AssembledField], _ index: Int) {
        guard let context else { return }
        for candidate in entries[index].candidates {
            for finding in ConditionReader.findings(for: candidate, in: context) {
                guard let named = finding.resolved, let other = byCandidate[named.candidate], other != index
                else { continue }
                entries[index].field.when = Condition(
                    field: entries[other].field.key, equals: named.value)
                entries[index].field.evidence.append(
                    Evidence(fact: .when, rule: "named-condition", range: finding.range))
                return
            }
        }
    }

    /// Resolves the condition in a directive, which names the other field by its label or key.
    private func resolveStated(
        _ entries: inout [AssembledField], _ index: Int, _ diagnostics: inout [Diagnostic]
    ) {
        guard let stated = entries[index].field.when else { return }
        if let other = places[stated.field] ?? places[LabelLikeness.key(stated.field)] {
            entries[index].field.when = Condition(field: entries[other].field.key, equals: stated.equals)
            return
        }
        entries[index].field.when = nil
        diagnostics.append(
            Diagnostic(
                .error, rule: Statement.rule,
                "the condition names the field '\(stated.field)', which is not in this form",
                at: entries[index].field.evidence.first { $0.fact == .when }?.range
                    ?? entries[index].field.source,
                notes: Suggestion.nearest(to: stated.field, among: entries.map(\.field.label))
                    .map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
    }
}
