import FormExtraction
import FormModel

/// Gives forms and fields the names from `formwright.lock`, and creates the new lock.
package struct NameKeeper {
    /// The forms with their keys, and the new lock.
    struct KeptFields {
        var forms: [Form]
        var lock: NameLock
        var diagnostics: [Diagnostic] = []
    }

    /// The names from earlier runs.
    package let lock: NameLock
    /// The pages of this run.
    let pages: LockedPages
    /// Whether unclear fields and forms are treated as new.
    let takesNewNames: Bool
    /// The provider that the configuration sets for all forms, with its place; nil if it sets none.
    let configured: ProviderChange.Cause?
    /// The ids in `formwright.lock`, by the part of the id that must be unique.
    private let given: [String: String]

    /// Creates a name keeper.
    ///
    /// - Parameters:
    ///   - lock: the names from earlier runs.
    ///   - pages: the pages of this run.
    ///   - takesNewNames: whether unclear fields and forms are treated as new.
    ///   - configured: the provider of all forms in the configuration; nil if it names none.
    package init(
        lock: NameLock, pages: LockedPages, takesNewNames: Bool, configured: ProviderChange.Cause? = nil
    ) {
        self.lock = lock
        self.pages = pages
        self.takesNewNames = takesNewNames
        self.configured = configured
        given = Dictionary(
            lock.sorted.map { (FormID.distinctPart(of: $0.id), $0.id) },
            uniquingKeysWith: { first, _ in first })
    }

    // MARK: Forms

    /// Gives forms the ids from the lock.
    ///
    /// - Parameter forms: the forms of all pages, after equal ones have been merged; their ids are made from
    ///   headings.
    func keepForms(_ forms: [Form]) -> KeptForms {
        var result = KeptForms(forms: forms)
        var changes: [ProviderChange.Names: ProviderChange] = [:]
        for (index, outcome) in FormMatching.outcomes(forms, lock, pages: pages).enumerated() {
            switch outcome {
            case .known(let id):
                guard let old = lock.forms[id] else { continue }
                result.forms[index].id = id
                result.kept.insert(index)
                if let message = message(forms[index], old) {
                    result.diagnostics.append(
                        Diagnostic(.note, rule: NamingRule.keptName, message, at: forms[index].source))
                }
            case .otherProvider(let id):
                guard let old = lock.forms[id] else { continue }
                let names = ProviderChange.Names(old: old.providerID, new: forms[index].providerID)
                changes[names, default: ProviderChange(names)].forms.append((forms[index], old))
                result.moved[index] = id
                if !takesNewNames { result.asked.insert(index) }
            case .unclear(let id) where !takesNewNames:
                guard let old = lock.forms[id] else { continue }
                result.asked.insert(index)
                result.diagnostics.append(question(forms[index], old))
            case .unclear(let id):
                guard let old = lock.forms[id] else { continue }
                result.diagnostics.append(
                    Diagnostic(
                        .note, rule: NamingRule.newName,
                        "'\(forms[index].title)' has the new id '\(forms[index].id)' and is treated as a different form from '\(old.title)' (id '\(old.id)')",
                        at: forms[index].source))
            case .new: continue
            }
        }
        result.diagnostics += changes.sorted { $0.key < $1.key }.map { names, change in
            let cause = configured?.provider == names.new ? configured : nil
            return takesNewNames ? change.note(cause) : change.error(cause, pages: pages)
        }
        let kept = Set(result.kept.map { result.forms[$0].id })
        for form in lock.forms.values where isElsewhere(form) && !kept.contains(form.id) {
            result.reserved.insert(FormID.distinctPart(of: form.id))
        }
        return result
    }

    /// The note about a form that keeps its id; nil if its heading results in the same id.
    private func message(_ form: Form, _ old: LockedForm) -> String? {
        if old.isGone { return "'\(form.title)' is in the docs again and gets its old id, '\(old.id)'" }
        guard form.id != old.id else { return nil }
        if LabelLikeness.squashed(form.title) != LabelLikeness.squashed(old.title) {
            return "'\(form.title)' keeps the id '\(old.id)' from its previous title, '\(old.title)'"
        }
        // This is one of two forms that are distinguished only by their pages.
        guard Set(form.pages.map(pages.path(of:))).isDisjoint(with: old.pages) else { return nil }
        return "'\(form.title)' keeps the id '\(old.id)' from its previous page, '\(old.pages.first ?? "")'"
    }

    private func question(_ form: Form, _ old: LockedForm) -> Diagnostic {
        var offers = [("if it is a different form, add", NameOffer.form(form, slug: freeSlug(form)))]
        if form.providerID == old.providerID {
            offers.insert(("if it is, add", NameOffer.form(form, slug: old.slug)), at: 0)
        }
        return Diagnostic(
            .error, rule: "renamed-form",
            "is '\(form.title)' the form previously titled '\(old.title)' (id '\(old.id)'), or a different form?",
            at: form.source, notes: NameOffer.notes(offers))
    }

    /// The slug of a form's id, followed by the first number that makes the id unique in the lock.
    private func freeSlug(_ form: Form) -> String {
        var slug = form.slug
        var number = 2
        while given[FormID.distinctPart(of: form.providerID + slug)] != nil {
            slug = Slug.join(form.slug, String(number))
            number += 1
        }
        return slug
    }

    /// Whether a form in the lock is on pages that are not part of this run.
    private func isElsewhere(_ form: LockedForm) -> Bool {
        !form.isGone && form.pages.contains(where: pages.isElsewhere)
    }

    // MARK: Fields

    /// Gives the fields of forms the keys from the lock, and creates the new lock.
    ///
    /// - Parameters:
    ///   - identified: the forms with their final ids.
    ///   - types: the names of their Swift types.
    func keepFields(_ identified: IdentifiedForms, types: [String: String]) -> KeptFields {
        var result = KeptFields(forms: identified.forms, lock: lock)
        let new = identified.forms.filter { !identified.kept.contains($0.id) }
        takeIDs(new, identified, &result)
        for index in result.forms.indices {
            let id = result.forms[index].id
            let oldID = identified.kept.contains(id) ? id : identified.moved[id]
            let old = oldID.flatMap { lock.forms[$0] }
            nameFields(at: index, old: old, type: types[id] ?? "", &result)
        }
        retire(besides: Set(identified.forms.map(\.id)), &result.lock)
        return result
    }

    /// Records the ids of new forms. If a removed form had the same id, an error is reported or the id is
    /// reused.
    private func takeIDs(_ forms: [Form], _ identified: IdentifiedForms, _ result: inout KeptFields) {
        for form in forms {
            guard let owner = given[FormID.distinctPart(of: form.id)].flatMap({ lock.forms[$0] }) else {
                continue
            }
            if isElsewhere(owner) || !takesNewNames && !identified.asked.contains(form.id) {
                result.diagnostics.append(collision(form, owner))
            }
            // A form whose provider changes back gets its former id back.
            let isSame = identified.moved[form.id] != nil && owner.title == form.title && owner.isGone
            if takesNewNames, !isElsewhere(owner), !isSame {
                result.diagnostics.append(
                    Diagnostic(
                        .warning, rule: NamingRule.reusedName,
                        "'\(form.title)' has the id '\(form.id)', which belonged to '\(owner.title)'; data for that form is now read as data for this form",
                        at: form.source))
            }
            result.lock.forms[owner.id] = nil
        }
    }

    private func nameFields(
        at index: Int, old: LockedForm?, type: String, _ result: inout KeptFields
    ) {
        let fields = KeyKeeper.name(
            &result.forms[index], by: old?.fields ?? [], takesNewNames: takesNewNames,
            into: &result.diagnostics)
        let form = result.forms[index]
        let elsewhere = (old?.pages ?? []).filter { old?.isGone == false && pages.isElsewhere($0) }
        let paths = Set(elsewhere + form.pages.map(pages.path(of:))).sorted(by: TextOrder.precedes)
        result.lock.forms[form.id] = LockedForm(
            id: form.id, pages: paths, title: form.title, typeName: type, fields: fields)
    }

    /// Marks forms as removed if they are no longer on their pages.
    private func retire(besides present: Set<String>, _ lock: inout NameLock) {
        for (id, form) in lock.forms where !present.contains(id) && !form.isGone {
            let elsewhere = form.pages.filter { !pages.covers($0) }
            if elsewhere.isEmpty {
                lock.forms[id]?.isGone = true
            } else {
                lock.forms[id]?.pages = elsewhere
            }
        }
    }

    private func collision(_ form: Form, _ owner: LockedForm) -> Diagnostic {
        var offers = [("if it is a different form, add", NameOffer.form(form, slug: freeSlug(form)))]
        if owner.providerID == form.providerID {
            offers.insert(("if it is that form, add", NameOffer.form(form, slug: owner.slug)), at: 0)
        }
        return Diagnostic(
            .error, rule: "renamed-form",
            "the id of '\(form.title)' would be '\(form.id)', which was the id of the form '\(owner.title)'",
            at: form.source, notes: NameOffer.notes(offers))
    }
}

/// The forms of all pages, after matching them with the lock.
struct KeptForms {
    /// The forms with the ids that they keep.
    var forms: [Form]
    /// The indices of forms that keep an id.
    var kept: Set<Int> = []
    /// The former ids of forms whose provider has changed, by the index of the form.
    var moved: [Int: String] = [:]
    /// The indices of forms for which an error asks whether they were renamed.
    var asked: Set<Int> = []
    /// The names of forms on pages that are not part of this run; no other form may use these names.
    var reserved: Set<String> = []
    /// Notes about kept ids, and errors about unclear ones.
    var diagnostics: [Diagnostic] = []
}
