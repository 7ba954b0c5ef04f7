import FormModel

/// Distinguishes forms of one page that have the same title.
enum EqualTitles {
    /// If a title occurs more than once, puts the nearest heading that differs before each occurrence: "Jira:
    /// Instance setup", "GitLab: Instance setup".
    static func tellApart(_ forms: inout [PageFormIDs.Named]) {
        guard forms.count > 1 else { return }
        let free = forms.indices.filter { forms[$0].isTitleOfPage }
        for (title, indices) in Dictionary(grouping: free, by: { forms[$0].form.title })
        where indices.count > 1 {
            let depth = indices.map { forms[$0].outerHeadings.count }.min() ?? 0
            let level = (0..<depth).first { level in
                Set(indices.map { forms[$0].outerHeadings[level] }).count > 1
            }
            guard let level else { continue }
            for index in indices {
                forms[index].form.heading = forms[index].form.heading ?? title
                forms[index].form.title =
                    HeadingReader.withoutNumber(forms[index].outerHeadings[level]) + ": " + title
            }
        }
    }
}
