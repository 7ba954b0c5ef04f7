import FormModel

/// Assigns ids to the forms of a page.
enum PageFormIDs: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "duplicate-form-id", kind: .diagnostic,
        summary: """
            Two forms have the same id. If directives on one page give it to both, this is an error. If the forms are on different pages, \
            each form that is not in formwright.lock gets an id that ends with the name of its page, and a warning says so until \
            formwright.lock has the id.
            """,
        reason: """
            If ids on one page that are made from headings are the same, words from tabs and outer headings are added. Ids that a \
            writer states are not changed. To choose an id, write a 'form id=…' directive.
            """,
        example: """
            ## Add a server

            <!-- formwright: form id=server -->

            Fill out the following fields:

            - **Name:** What the server is called.

            ## Import a server

            <!-- formwright: form id=server -->

            Fill out the following fields:

            - **Address:** Where the server is reached.
            """,
        counterexample: """
            ## Add a server

            <!-- formwright: form id=server -->

            Fill out the following fields:

            - **Name:** What the server is called.

            ## Import a server

            <!-- formwright: form id=imported-server -->

            Fill out the following fields:

            - **Address:** Where the server is reached.
            """)

    /// A form, with everything that can distinguish it from other forms on its page.
    struct Named {
        var form: Form
        var slug: String
        /// Whether a directive sets the slug.
        var isPinned: Bool
        /// Whether the title comes from the page instead of a statement.
        var isTitleOfPage: Bool
        var tabs: [String]
        /// The headings above the form's own, innermost first.
        var outerHeadings: [String]
    }

    /// The forms with unique ids. The words of the tab or, if there is none, of the nearest heading that
    /// distinguishes the forms are added to equal ids.
    ///
    /// A form for which no id is possible is left out, and an error is reported.
    static func assignIDs(_ forms: [Named], provider: String, diagnostics: inout [Diagnostic]) -> [Form] {
        for index in forms.indices where forms[index].slug.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, rule: Statement.rule,
                    "the title '\(forms[index].form.title)' cannot be turned into an id; set one with <!-- formwright: form id=… -->",
                    at: forms[index].form.source))
        }
        let isComplete = !forms.indices.contains { forms[$0].slug.isEmpty }
        let forms = isComplete ? forms : forms.filter { !$0.slug.isEmpty }
        var slugs = forms.map(\.slug)
        for (_, indices) in groups(slugs) where indices.count > 1 {
            let free = indices.filter { !forms[$0].isPinned }
            report(indices.filter { forms[$0].isPinned }.map { forms[$0] }, &diagnostics)
            if let suffixes = distinguishing(free.map { forms[$0] }) {
                for (index, suffix) in zip(free, suffixes) { slugs[index] = Slug.join(slugs[index], suffix) }
            }
        }
        var taken: Set<String> = []
        var numbers: [String: Int] = [:]
        return forms.indices.map { index in
            var slug = slugs[index]
            while !taken.insert(slug).inserted {
                let number = numbers[slugs[index], default: 2]
                numbers[slugs[index]] = number + 1
                slug = Slug.join(slugs[index], String(number))
            }
            var form = forms[index].form
            form.id = provider + "/" + slug
            form.hasStatedID = forms[index].isPinned
            return form
        }
    }

    /// Reports all but the first of the forms for which directives set the same id.
    private static func report(_ forms: [Named], _ diagnostics: inout [Diagnostic]) {
        guard let first = forms.first else { return }
        for form in forms.dropFirst() {
            diagnostics.append(
                Diagnostic(
                    .error, rule: "duplicate-form-id",
                    "directives give two forms on this page the id '\(form.slug)'; change one of the directives",
                    at: form.form.source,
                    notes: [Diagnostic.Note("the other form is here", at: first.form.source)]))
        }
    }

    /// The indices of equal slugs, if there are several slugs.
    private static func groups(_ slugs: [String]) -> [(slug: String, indices: [Int])] {
        guard slugs.count > 1 else { return [] }
        return Dictionary(grouping: slugs.indices, by: { slugs[$0] }).sorted { $0.key < $1.key }.map {
            ($0.key, $0.value)
        }
    }

    /// A suffix for each form. The suffixes come from the tabs, from the nearest level of headings that
    /// distinguishes all forms, or from several levels. If two forms have all headings in common, these are
    /// the suffixes that distinguish the most forms; nil if the forms have everything in common.
    private static func distinguishing(_ forms: [Named]) -> [String]? {
        guard forms.count > 1 else { return nil }
        let tabs = forms.map { Slug.make($0.tabs.joined(separator: " ")) }
        if Set(tabs).count == forms.count { return tabs }
        let depth = forms.map(\.outerHeadings.count).max() ?? 0
        let levels = (0..<depth).map { level in
            forms.map { level < $0.outerHeadings.count ? Slug.make($0.outerHeadings[level]) : "" }
        }
        if let level = levels.first(where: { Set($0).count == forms.count }) { return level }
        var best = tabs
        var combined = tabs
        for level in levels {
            combined = zip(level, combined).map { Slug.join($0, $1) }
            if Set(combined).count > Set(best).count { best = combined }
        }
        return Set(best).count > 1 ? best : nil
    }
}
