/// Which form each candidate of a page would be in, were it a field: what the score of boundaries needs.
package struct FormPartition: Sendable {
    /// The number of the form, by candidate.
    package let forms: [Int]
    /// The heading that titles each form, as the page writes it: so labels name forms.
    package let titles: [String]

    /// Reads the boundaries of a page's forms, given the fields.
    package init(_ page: ObservedPage, fields: Set<Int>) {
        let procedures = Procedure.all(in: page.text, lexicon: page.lexicon)
        var bySection = [Int](repeating: 0, count: page.text.sections.count)
        for (number, procedure) in procedures.enumerated() {
            for section in procedure.sections { bySection[section] = number }
        }
        let used = Set(fields.map { page.candidates.all[$0].section })
        forms = page.candidates.all.map { bySection[$0.section] }
        titles = procedures.map { procedure in
            let title = FormTitle(
                of: procedure.sections.filter(used.contains), in: page.text, lexicon: page.lexicon
            ).heading
            return ([title] + procedure.tabs.map(\.label)).joined(separator: " / ")
        }
    }
}
