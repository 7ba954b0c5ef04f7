import FormModel

/// The content of `formwright.lock`: the names of forms and fields.
package struct NameLock: Hashable {
    /// The forms by id, including removed ones.
    package var forms: [String: LockedForm]

    /// Creates a lock.
    package init(forms: [String: LockedForm] = [:]) { self.forms = forms }

    /// The forms, sorted by id.
    package var sorted: [LockedForm] { forms.values.sorted { TextOrder.precedes($0.id, $1.id) } }
}

extension NameLock {
    /// The lock in which the forms of some pages are replaced by those of another lock.
    ///
    /// - Parameter paths: the paths of pages in the lock.
    package func replacing(by new: NameLock, of selected: Set<String>, in paths: LockedPages?) -> NameLock {
        let selected = Set(selected.map { paths?.path(of: $0) ?? $0 })
        var merged = self
        for id in Set(forms.keys).union(new.forms.keys) {
            let pages = (forms[id]?.pages ?? []) + (new.forms[id]?.pages ?? [])
            if !selected.isDisjoint(with: pages) { merged.forms[id] = new.forms[id] }
        }
        return merged
    }
}

/// A form with its names.
package struct LockedForm: Hashable {
    /// The form's id.
    package var id: String
    /// The pages that described the form, relative to the folder of the configuration, sorted.
    package var pages: [String]
    /// The form's heading, as written.
    package var title: String
    /// The name of the form's Swift type.
    package var typeName: String
    /// Whether the form was removed.
    package var isGone = false
    /// The form's fields: first the existing ones in page order, then the removed ones, sorted by key.
    package var fields: [LockedField] = []

    /// The part of the id before its slash.
    package var providerID: String { String(id.prefix { $0 != "/" }) }

    /// The part of the id after its slash.
    package var slug: String { String(id.drop { $0 != "/" }.dropFirst()) }
}

/// A field with its names.
package struct LockedField: Hashable {
    /// The field's key.
    package var key: String
    /// The field's last label on the page.
    package var label: String
    /// The field's last facts on the page.
    package var facts = LockedFacts()
    /// The facets that are enforced only because of their confidence. They stay enforced until the confidence
    /// falls well below the threshold.
    package var enforced: FacetSet = []
    /// The Swift case names that cannot be derived from their values, by value.
    package var cases: [String: String] = [:]
    /// Whether the field was removed.
    package var isGone = false
}

extension LockedForm {
    /// Records the case names that cannot be derived from their values.
    mutating func keepCases(_ names: [String: [String: String]]) {
        for index in fields.indices where !fields[index].isGone {
            fields[index].cases = (names[fields[index].key] ?? [:]).filter { value, name in
                SwiftCaseNames.plainName(value) != name
            }
        }
    }

    /// The case names of the form's choices, by key and value. Names that are not in the file are derived
    /// from the values.
    package var caseNames: [String: [String: String]] {
        var names: [String: [String: String]] = [:]
        for field in fields where !field.isGone {
            var own = field.cases
            for option in field.facts.options where own[option.value] == nil {
                own[option.value] = SwiftCaseNames.plainName(option.value)
            }
            if !own.isEmpty { names[field.key] = own }
        }
        return names
    }
}
