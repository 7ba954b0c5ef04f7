import FormModel

/// What a form is called, and what distinguishes it from others.
struct FormTitle: Sendable {
    /// The heading without its number, or the page's title.
    var text: String
    /// The heading as the page writes it.
    var heading: String
    /// The headings further out, innermost first.
    var outer: [String]
    /// The headings that all fields are under, outermost first: they title the form and no group.
    var headings: [SectionHeading]

    /// The title of a form: the innermost heading that names something of those that all its fields are under, else the page's title.
    ///
    /// - Parameter sections: the sections that have its fields; not empty.
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
