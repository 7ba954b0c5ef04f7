import CodeGeneration
import FormModel

/// The names that were given: what `formwright.lock` says.
struct NameLock: Hashable {
    /// The forms by their ids, those included that went away.
    var forms: [String: LockedForm] = [:]

    /// The forms in the order of their ids.
    var sorted: [LockedForm] { forms.values.sorted { Path.precedes($0.id, $1.id) } }
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
