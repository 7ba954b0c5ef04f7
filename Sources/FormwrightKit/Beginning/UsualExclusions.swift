import FormModel

/// Pages that do not describe forms of the current product: other versions and languages, news, and release
/// notes.
enum UsualExclusions {
    /// Pages to leave out.
    struct Exclusion: Hashable, Sendable {
        /// The pattern for the configuration.
        var pattern: String
        /// What these pages are, in words, such as `a translation`.
        var reason: String
        /// The number of pages that the pattern matches.
        var count: Int
    }

    private static let known: [(name: String, reason: String)] = [
        ("versioned_docs", "earlier versions"), ("i18n", "translations"), ("blog", "news"),
        ("changelog", "release notes"), ("changelogs", "release notes"),
        ("release-notes", "release notes"), ("release_notes", "release notes"),
        ("releases", "release notes"), ("CHANGELOG.md", "release notes"),
        ("changelog.md", "release notes"), ("changelog.mdx", "release notes"),
        ("release-notes.md", "release notes"), ("SUMMARY.md", "a table of contents"),
    ]
    private static let languages: Set<String> = [
        "ar", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl",
        "no",
        "pl", "pt", "pt-br", "pt_br", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh", "zh-cn", "zh_cn",
        "zh-tw",
        "zh_tw", "zh-hans", "zh-hant",
    ]

    /// Finds pages to leave out among the names of pages.
    static func find(in pages: [String]) -> [Exclusion] {
        var found: [Exclusion] = []
        let parts = pages.map { $0.split(separator: "/").map(String.init) }
        for (name, reason) in known {
            let count = parts.count { $0.contains(name) }
            // If all pages are in such a folder, the folder should be compiled.
            if count > 0, count < pages.count {
                found.append(Exclusion(pattern: name, reason: reason, count: count))
            }
        }
        // Find folders of other languages next to a folder of English pages.
        var folders: [String: Set<String>] = [:]
        for part in parts {
            for (depth, name) in part.dropLast().enumerated() {
                folders[part.prefix(depth).joined(separator: "/"), default: []].insert(name)
            }
        }
        for folder in folders.keys.sorted(by: TextOrder.precedes) {
            guard let names = folders[folder], names.contains("en") || names.contains("en-us") else {
                continue
            }
            for name in names.sorted(by: TextOrder.precedes) where languages.contains(name.lowercased()) {
                let path = (folder.isEmpty ? "" : folder + "/") + name
                let count = pages.count { $0.hasPrefix(path + "/") }
                found.append(Exclusion(pattern: path + "/**", reason: "a translation", count: count))
            }
        }
        return found
    }
}
