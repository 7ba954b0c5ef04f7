import FormModel

/// Gives forms legal and unique ids.
enum FormIDs {
    /// The forms that can be written, with unique ids.
    ///
    /// - Parameter kept: the forms, with the ids that they keep.
    static func distinct(_ kept: KeptForms, into diagnostics: inout [Diagnostic]) -> IdentifiedForms {
        let apart = toldApart(kept, into: &diagnostics)
        return IdentifiedForms(
            forms: withoutCollisions(apart, into: &diagnostics), kept: Set(kept.kept.map { apart[$0].id }),
            moved: Dictionary(
                kept.moved.map { (apart[$0.key].id, $0.value) }, uniquingKeysWith: { first, _ in first }),
            asked: Set(kept.asked.map { apart[$0].id }))
    }

    /// Adds the page's name to the ids of forms that would have the same id, except for the form that had the
    /// id in an earlier run.
    private static func toldApart(_ names: KeptForms, into diagnostics: inout [Diagnostic]) -> [Form] {
        var forms = names.forms
        var groups: [String: [Int]] = [:]
        for index in forms.indices {
            groups[FormID.distinctPart(of: forms[index].id), default: []].append(index)
        }
        let unclear = groups.filter { $0.value.count > 1 || names.reserved.contains($0.key) }
        for (_, group) in unclear.sorted(by: { TextOrder.precedes($0.key, $1.key) }) {
            let pageNames = PageSlugs.distinct(of: group.map { forms[$0].pages.first ?? "" })
            for (position, index) in group.enumerated() where !names.kept.contains(index) {
                let old = forms[index]
                let otherIndex = group.first { $0 != index }
                let other = otherIndex.map { names.forms[$0] }
                let otherID = otherIndex.flatMap { place in
                    names.kept.contains(place)
                        ? nil
                        : group.firstIndex(of: place).map { named(names.forms[place], pageNames[$0]) }
                }
                forms[index].id = named(old, pageNames[position])
                let difference =
                    other.map { $0.id == old.id } ?? true
                    ? "another page has a different form with the id '\(old.id)'"
                    : "the form '\(old.id)' would use the same file or Swift type as another form"
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "duplicate-form-id",
                        "\(difference); this form gets the id '\(forms[index].id)'",
                        at: old.source,
                        notes: other.map { other in
                            let becomes = otherID.map { "; it gets the id '\($0)'" } ?? ""
                            return [Diagnostic.Note("the other form is here\(becomes)", at: other.source)]
                        } ?? []))
            }
        }
        return forms
    }

    /// The form's id, followed by the name of its page.
    private static func named(_ form: Form, _ page: String) -> String {
        form.providerID + "/" + Slug.join(form.slug, page)
    }

    /// Removes forms whose id is not legal, or whose id, file or Swift type another form already
    /// has.
    private static func withoutCollisions(_ forms: [Form], into diagnostics: inout [Diagnostic]) -> [Form] {
        var owners: [String: Int] = [:]
        var kept: [Form] = []
        for form in forms {
            let name = FormID.distinctPart(of: form.id)
            if let flaw = FormID.flaw(of: form.id) {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "invalid-form-id",
                        "the form '\(form.title)' cannot be written because of its id '\(form.id)': \(flaw); "
                            + "set a different id with a 'form id=…' directive, or set the provider in the page's front matter",
                        at: form.source))
            } else if let owner = owners[name].map({ kept[$0] }) {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "duplicate-form-id",
                        "the form '\(form.id)' would use the same id, file or Swift type as the form '\(owner.id)'; "
                            + "give one of them a different id with a 'form id=…' directive",
                        at: form.source, notes: [Diagnostic.Note("the other form is here", at: owner.source)])
                )
            } else {
                owners[name] = kept.count
                kept.append(form)
            }
        }
        return kept
    }
}

/// Forms by their new ids.
struct IdentifiedForms {
    /// The forms.
    var forms: [Form]
    /// The ids that were kept from earlier runs.
    var kept: Set<String>
    /// The former ids of forms whose provider has changed, by their current id.
    var moved: [String: String]
    /// The ids of forms for which an error asks whether they were renamed.
    var asked: Set<String>
}
