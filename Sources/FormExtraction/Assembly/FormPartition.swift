/// For each candidate on a page, the form that it would belong to if it were a field. This is used to score
/// boundaries.
package struct FormPartition: Sendable {
    /// The number of the form, by candidate.
    package let forms: [Int]
    /// The heading of each form, as written on the page, by which labels refer to forms.
    package let titles: [String]

    /// Finds the boundaries of a page's forms for the given fields.
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
