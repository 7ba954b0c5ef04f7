import FormModel

/// The title of a form, and the headings that distinguish it from other forms.
struct FormTitle: Sendable {
    /// The heading without its number; if no heading names anything specific, the page's title.
    var text: String
    /// The heading, as written on the page.
    var heading: String
    /// The outer headings, innermost first.
    var outer: [String]
    /// The headings that all fields share, outermost first. They are titles of the form, not of groups.
    var headings: [SectionHeading]

    /// Finds the title of a form: the innermost heading that all fields share and that names something
    /// specific; if there is none, the page's title.
    ///
    /// - Parameter sections: the sections that contain the form's fields; not empty.
    init(of sections: [Int], in text: PageText, lexicon: Lexicon) {
        var headings = sections.first.map { text.sections[$0].headings } ?? []
        for section in sections.dropFirst() {
            let other = text.sections[section].headings
            headings = Array(zip(headings, other).prefix { $0 == $1 }.map(\.0))
        }
        self.headings = headings
        let naming = headings.lastIndex { !HeadingReader.isAimless($0, lexicon) }
        if let naming {
            heading = headings[naming].text
            self.text = HeadingReader.withoutNumber(heading)
            outer = headings[..<naming].reversed().map(\.text)
        } else {
            let page = PlainText.collapsed(text.title)
            let title = page.isEmpty ? headings.last?.text ?? "" : page
            heading = title
            self.text = HeadingReader.withoutNumber(title)
            outer = headings.reversed().map(\.text).filter { $0 != title }
        }
    }
}
