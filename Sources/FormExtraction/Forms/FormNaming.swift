import FormModel

/// Gives the forms of a page their ids.
enum FormNaming {
    /// A form with what can tell it from others of its page.
    struct Named {
        var form: Form
        var slug: String
        /// Whether a directive gave the slug.
        var isPinned: Bool
        var tabs: [String]
        /// The headings above the form's own, innermost first.
        var outerHeadings: [String]
    }

    /// The forms with ids unique on the page: equal ones take the tab, else the nearest heading that tells them apart.
    static func assignIDs(
        _ forms: [Named], provider: String, vocabulary: Vocabulary, diagnostics: inout [Diagnostic]
    ) -> [Form] {
        var slugs = forms.map(\.slug)
        for (_, indices) in groups(slugs) where indices.count > 1 {
            let free = indices.filter { !forms[$0].isPinned }
            if vocabulary.uses(DuplicateFormRule.name) {
                DuplicateFormRule.report(
                    indices.filter { forms[$0].isPinned }.map { forms[$0] }, &diagnostics)
            }
            if let suffixes = distinguishing(free.map { forms[$0] }) {
                for (index, suffix) in zip(free, suffixes) { slugs[index] = join(slugs[index], suffix) }
            }
        }
        var taken: Set<String> = []
        return forms.indices.map { index in
            var slug = slugs[index]
            var number = 2
            while !taken.insert(slug).inserted {
                slug = slugs[index] + "-" + String(number)
                number += 1
            }
            var form = forms[index].form
            form.id = provider + "/" + slug
            form.hasStatedID = forms[index].isPinned
            return form
        }
    }

    private static func groups(_ slugs: [String]) -> [(slug: String, indices: [Int])] {
        Dictionary(grouping: slugs.indices, by: { slugs[$0] }).sorted { $0.key < $1.key }.map {
            ($0.key, $0.value)
        }
    }

    /// A suffix for each form, from the tabs or from the nearest level of headings at which all differ; where no level
    /// tells all apart, from several.
    private static func distinguishing(_ forms: [Named]) -> [String]? {
        guard forms.count > 1 else { return nil }
        let tabs = forms.map { Slug.make($0.tabs.joined(separator: " ")) }
        if Set(tabs).count == forms.count { return tabs }
        let depth = forms.map(\.outerHeadings.count).max() ?? 0
        let levels = (0..<depth).map { level in
            forms.map { level < $0.outerHeadings.count ? Slug.make($0.outerHeadings[level]) : "" }
        }
        if let level = levels.first(where: { Set($0).count == forms.count }) { return level }
        var combined = tabs
        for level in levels {
            combined = zip(level, combined).map { join($0, $1) }
            if Set(combined).count == forms.count { return combined }
        }
        return nil
    }

    private static func join(_ first: String, _ second: String) -> String {
        first.isEmpty || second.isEmpty ? first + second : first + "-" + second
    }
}
