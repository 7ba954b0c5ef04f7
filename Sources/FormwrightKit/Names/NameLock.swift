import CodeGeneration
import FormModel

/// The names that were given: what `formwright.lock` says.
struct NameLock: Hashable {
    /// The forms by their ids, those included that went away.
    var forms: [String: LockedForm] = [:]

    /// The forms in the order of their ids.
    var sorted: [LockedForm] { forms.values.sorted { Path.precedes($0.id, $1.id) } }
}

extension NameLock {
    /// The names with the forms of some pages as another lock has them, and all others as they are here.
    ///
    /// - Parameter paths: knows the pages as a lock names them.
    func replacing(by new: NameLock, of selected: Set<String>, in paths: LockedPages?) -> NameLock {
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
struct LockedForm: Hashable {
    /// Its id.
    var id: String
    /// The pages that described it, relative to the folder of the configuration, sorted.
    var pages: [String]
    /// Its heading, as written.
    var title: String
    /// The name of its Swift type.
    var typeName: String
    /// Whether it went away.
    var isGone = false
    /// Its fields: those that are there in the order of the page, then those that went away by key.
    var fields: [LockedField] = []

    /// The part of the id before its slash.
    var providerID: String { String(id.prefix { $0 != "/" }) }

    /// The part of the id after its slash.
    var slug: String { String(id.drop { $0 != "/" }.dropFirst()) }
}

/// A field that was given a name.
struct LockedField: Hashable {
    /// Its key.
    var key: String
    /// Its label, as the page had it last.
    var label: String
    /// Its facts, as the page had them last.
    var facts = LockedFacts()
    /// What is enforced of it by a confidence alone: it stays until the confidence is well below its threshold.
    var enforced: Set<Facet> = []
    /// The names of cases in Swift that are not those which their values make, by value.
    var cases: [String: String] = [:]
    /// Whether it went away.
    var isGone = false
}
