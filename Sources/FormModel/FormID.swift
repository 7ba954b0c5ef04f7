/// The id of a form, `<provider>/<slug>`: it is safe as a file's path and as a part of a Swift type's name.
package struct FormID: Hashable, Sendable {
    /// The part before the slash.
    package let provider: String
    /// The part after the slash.
    package let slug: String

    /// The id that a text says; nil if it is not two slugs with a slash between them.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ Slug.isLegal($0) }) else { return nil }
        provider = String(parts[0])
        slug = String(parts[1])
    }

    /// The id as a text.
    package var text: String { provider + "/" + slug }

    /// What a text lacks to be an id, as a sentence; nil if it is an id.
    package static func flaw(of text: String) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            return "a form's id has two parts with a slash between them, such as 'azure/cloud-account'"
        }
        return parts.lazy.compactMap { Slug.flaw(of: $0) }.first.map { "each part of a form's id \($0)" }
    }

    /// The part of an id that must be unique: its letters and digits, ignoring case.
    ///
    /// The file's path differs where these do, on every file system, and so does the name of the Swift type, which
    /// drops the hyphens and the slash.
    package static func distinctPart(of id: String) -> String {
        String(String.UnicodeScalarView(id.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "/" }))
    }
}
