import FormModel

/// The forms that exist, for messages about one that does not.
enum KnownForms {
    /// The maximum number of names that are listed.
    private static let mostNames = 20

    /// The clause `; did you mean 'azure/account'?`, or else the forms that exist.
    ///
    /// A form can also be meant by the part of its id after the slash, without the provider or with another one.
    static func clause(for id: String, among ids: [String]) -> String {
        let clause = Suggestion.clause(for: id, among: ids)
        guard clause.isEmpty else { return clause }
        let slug = id.split(separator: "/").last.map(String.init) ?? id
        // Any two short words are near each other.
        guard slug.count >= 3 || ids.contains(where: { self.slug(of: $0) == slug }),
            let meant = Suggestion.nearest(to: slug, among: ids.map(slug(of:)))
        else { return list(ids) }
        let names = ids.filter { self.slug(of: $0) == meant }.prefix(mostNames).map { "'\($0)'" }
        return "; did you mean \(names.joined(separator: " or "))?"
    }

    /// The clause `; there are 'a', 'b'`, or `; there is 'a'`.
    static func list(_ names: [String]) -> String {
        (names.count == 1 ? "; there is " : "; there are ")
            + names.prefix(mostNames).map { "'\($0)'" }.joined(separator: ", ")
            + (names.count > mostNames ? "…" : "")
    }

    private static func slug(of id: String) -> String { id.split(separator: "/").last.map(String.init) ?? id }
}
