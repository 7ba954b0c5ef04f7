import FormModel

/// The names that were given: what `formwright.lock` says.
package struct NameLock: Hashable {
    /// The forms by their ids, those included that went away.
    package var forms: [String: LockedForm]

    /// Names of forms; of none.
    package init(forms: [String: LockedForm] = [:]) { self.forms = forms }

    /// The forms in the order of their ids.
    package var sorted: [LockedForm] { forms.values.sorted { TextOrder.precedes($0.id, $1.id) } }
}

extension NameLock {
    /// The names with the forms of some pages as another lock has them, and all others as they are here.
    ///
    /// - Parameter paths: knows the pages as a lock names them.
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

/// A form that was given a name.
package struct LockedForm: Hashable {
    /// Its id.
    package var id: String
    /// The pages that described it, relative to the folder of the configuration, sorted.
    package var pages: [String]
    /// Its heading, as written.
    package var title: String
    /// The name of its Swift type.
    package var typeName: String
    /// Whether it went away.
    package var isGone = false
    /// Its fields: those that exist in the order of the page, then those that went away by key.
    package var fields: [LockedField] = []

    /// The part of the id before its slash.
    package var providerID: String { String(id.prefix { $0 != "/" }) }

    /// The part of the id after its slash.
    package var slug: String { String(id.drop { $0 != "/" }.dropFirst()) }
}

/// A field that was given a name.
package struct LockedField: Hashable {
    /// Its key.
    package var key: String
    /// Its label, as the page had it last.
    package var label: String
    /// Its facts, as the page had them last.
    package var facts = LockedFacts()
    /// What is enforced of it by a confidence alone: it stays until the confidence is well below its threshold.
    package var enforced: Set<Facet> = []
    /// The names of cases in Swift that are not those which their values make, by value.
    package var cases: [String: String] = [:]
    /// Whether it went away.
    package var isGone = false
}

extension LockedForm {
    /// Notes what values are called otherwise than they make.
    mutating func keepCases(_ names: [String: [String: String]]) {
        for index in fields.indices where !fields[index].isGone {
            fields[index].cases = (names[fields[index].key] ?? [:]).filter { value, name in
                SwiftCaseNames.plainName(value) != name
            }
        }
    }

    /// The names of the cases of its choices, by key and value: what the file does not say is what the values make.
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
