import DocumentParsing
import FormModel

/// A stretch of a page under one heading, or in one tab, in reading order.
struct Section: Sendable {
    /// The headings that lead to the section, outermost first; empty before the first heading.
    var headings: [SectionHeading]
    /// The tabs that enclose the section, outermost first.
    var tabs: [SectionTab]
    /// What stands in it.
    var items: [SectionItem] = []
    /// Whether a numbered list that counts from one stands in it: the steps of a procedure of its own.
    var beginsSteps = false

    /// The heading that the section stands under.
    var heading: SectionHeading? { headings.last }
}

/// A heading of a page.
struct SectionHeading: Hashable, Sendable {
    var level: Int
    /// The text, white space collapsed, without a trailing colon.
    var text: String
    /// The words in lower case.
    var words: [String]
    var range: SourceRange

    init(level: Int, text: String, range: SourceRange) {
        self.level = level
        var text = Text.collapsed(text)
        while text.hasSuffix(":") { text.removeLast() }
        self.text = text
        self.words = Text.words(text)
        self.range = range
    }
}

/// A tab that encloses a section; two tabs with one label are told apart by their place.
struct SectionTab: Hashable, Sendable {
    var label: String
    var range: SourceRange
}

/// Something that stands in a section.
struct SectionItem: Sendable {
    enum Content: Sendable {
        case paragraph([Sentence])
        case table(Table)
        case list(List)
        case code(Code)
        case directive(DirectiveComment)
    }

    var content: Content
    var range: SourceRange
    /// The last heading inside the same list item, where there is one: it names a group of fields.
    var innerHeading: SectionHeading?
    /// Which step of the procedure the item belongs to; nil outside lists. Numbers rise with reading order.
    var step: Int?
    /// Whether the item stands in a note or warning.
    var isAside: Bool
    /// Whether the item is about somebody else's console.
    var isForeign = false

    /// The sentences of a paragraph, else none.
    var sentences: [Sentence] {
        guard case .paragraph(let sentences) = content else { return [] }
        return sentences
    }
}
