import FormModel

/// What makes two forms the same form: the input that they ask for, not the words around it.
///
/// Left out are evidence and places, the pages, navigation and button, descriptions and examples: two versions of a page
/// word these differently, and the data that the form takes is the same.
struct FormIdentity: Hashable {
    private struct FieldIdentity: Hashable {
        var key: String
        var label: String
        var type: FieldType
        var presence: Presence
        var when: Condition?
        var isOrdered: Bool
        var secret: Bool
        var options: [Option]
        var defaultValue: String?
        var format: TextFormat?
        var limits: Limits
    }

    private let id: String
    private let fields: [FieldIdentity]

    /// The identity of a form.
    init(_ form: Form) {
        id = form.id
        fields = form.fields.map { field in
            FieldIdentity(
                key: field.key, label: field.label, type: field.type, presence: field.presence,
                when: field.when,
                isOrdered: field.isOrdered, secret: field.secret, options: field.options,
                defaultValue: field.defaultValue, format: field.format, limits: field.limits)
        }
    }

    /// Whether an id may become a file's path: whatever the stages before, nothing may leave the output folder.
    static func isSafe(_ id: String) -> Bool {
        let parts = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                part.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
                    word in
                    !word.isEmpty
                        && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
                }
            }
    }

    /// What must be unique of an id: its letters and digits without regard to case.
    ///
    /// The file's path differs where these do, on every file system, and so does the name of the Swift type, which
    /// drops the hyphens and the slash.
    static func uniqueName(_ id: String) -> String {
        String(String.UnicodeScalarView(id.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "/" }))
    }
}

/// Names of pages as parts of ids.
enum PageName {
    /// The pages' file names as lower-case words with hyphens: `create-api-key` for `users/create-api-key.md`; with the
    /// names of as many folders before them as it takes to tell the pages apart.
    static func slugs(of pages: [String]) -> [String] {
        let parts = pages.map { $0.split(separator: "/").map(slug(ofPart:)) }
        let deepest = parts.map(\.count).max() ?? 1
        var slugs: [String] = []
        for count in 1...max(deepest, 1) {
            slugs = parts.map { $0.suffix(count).joined(separator: "-") }
            if Set(slugs).count == slugs.count { break }
        }
        return slugs.map { $0.isEmpty ? "page" : $0 }
    }

    /// Whether two pages can describe one form: those of one folder below DOCS, or a page and its snapshot.
    ///
    /// A folder below DOCS is often a product of its own, and fields such as "Name" and "Password" are alike in all of them.
    static func areOfOneProduct(_ left: String, _ right: String) -> Bool {
        func top(_ page: String) -> Substring? {
            let parts = page.split(separator: "/")
            return parts.count > 1 ? parts.first : nil
        }
        if top(left) == top(right) { return true }
        return left.isSnapshot != right.isSnapshot && stem(left) == stem(right)
    }

    private static func stem(_ page: String) -> Substring {
        Substring(Path.name(of: page)).prefix { $0 != "." }
    }

    private static func slug(ofPart part: Substring) -> String {
        var slug = ""
        for scalar in part.prefix(while: { $0 != "." }).lowercased().unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "page" : slug
    }
}
