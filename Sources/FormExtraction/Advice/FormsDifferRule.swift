import FormModel

/// Two pages describe the same form but state different facts about a field.
enum FormsDifferRule: CatalogAdviceRule {
    static let documentation = DescribedTwiceRule.documentation

    static func advise(on catalog: AdvisedCatalog) -> [Diagnostic] {
        let forms = catalog.forms
        let byID = Dictionary(grouping: forms.indices) { forms[$0].id }.filter { $0.value.count > 1 }
        return byID.sorted { $0.key < $1.key }.flatMap { _, same in
            same.dropFirst().flatMap { differences(forms[$0], from: forms[same[0]]) }
        }
    }

    /// Diagnostics about the fields that two forms describe differently. There are none if fewer than three
    /// quarters of the fields are in both forms, because the two are then not the same form.
    private static func differences(_ form: Form, from other: Form) -> [Diagnostic] {
        let others = Dictionary(other.fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let common = form.fields.filter { others[$0.key] != nil }
        guard common.count * 4 >= max(form.fields.count, other.fields.count) * 3 else { return [] }
        return common.compactMap { field in
            guard let same = others[field.key], same.source != field.source,
                let difference = StatedFacts(field).difference(from: StatedFacts(same))
            else { return nil }
            return Diagnostic(
                .warning, rule: DescribedTwiceRule.name,
                "two pages state different facts about '\(field.label)' in the same form: \(difference); correct one of the pages, or "
                    + "describe the form in a partial that both pages include",
                at: field.source, notes: [Diagnostic.Note("the other description is here", at: same.source)])
        }
    }
}
