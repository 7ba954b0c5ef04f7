import FormModel

/// Clauses that list existing forms, for messages about a form that does not exist.
enum KnownForms {
    /// The maximum number of forms that are listed.
    static let mostForms = 5

    /// The clause `; did you mean 'azure/account'?`; if nothing is similar, a list of the existing forms.
    ///
    /// A form is also suggested if the id consists only of the part after the slash, or has a different
    /// provider.
    static func clause(for id: String, among ids: [String]) -> String {
        let clause = Suggestion.clause(for: id, among: ids)
        guard clause.isEmpty else { return clause }
        let slug = id.split(separator: "/").last.map(String.init) ?? id
        // Any two short words are similar to each other.
        guard slug.count >= 3 || ids.contains(where: { self.slug(of: $0) == slug }),
            let meant = Suggestion.nearest(to: slug, among: ids.map(slug(of:)))
        else { return list(ids) }
        let names = ids.filter { self.slug(of: $0) == meant }.prefix(mostForms).map { "'\($0)'" }
        return "; did you mean \(names.joined(separator: " or "))?"
    }

    /// The clause `; expected one of 'a', 'b'`, or `; expected 'a'`.
    static func list(_ names: [String], atMost mostNames: Int = mostForms) -> String {
        (names.count == 1 ? "; expected " : "; expected one of ")
            + names.prefix(mostNames).map { "'\($0)'" }.joined(separator: ", ")
            + (names.count > mostNames ? "…" : "")
    }

    private static func slug(of id: String) -> String { id.split(separator: "/").last.map(String.init) ?? id }
}
