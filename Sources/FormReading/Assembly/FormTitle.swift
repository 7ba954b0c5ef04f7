import FormModel

/// What a form is called, and what tells it from others.
struct FormTitle: Sendable {
    /// As the page writes it.
    var text: String
    /// The headings further out, innermost first.
    var outer: [String]

    /// The title of a procedure: the innermost heading that names something, else the page's title.
    init(of procedure: Procedure, in text: PageText, lexicon: Lexicon) {
        let headings = procedure.sections.first.map { text.sections[$0].headings } ?? []
        let naming = headings.lastIndex { !HeadingReader.isAimless($0, lexicon) }
        if let naming {
            self.text = headings[naming].text
            outer = headings[..<naming].reversed().map(\.text)
        } else {
            let page = Text.collapsed(text.title)
            let title = page.isEmpty ? headings.last?.text ?? "" : page
            self.text = title
            outer = headings.reversed().map(\.text).filter { $0 != title }
        }
    }
}
