import DocumentParsing
import FormModel

/// A page as text in reading order, divided into passages, and the sections, lists and tables that contain
/// the passages.
///
/// This is a class, because every step of reading refers to it.
final class PageText: Sendable {
    private let parts: Parts

    /// The name of the page.
    var file: String { parts.file }
    /// The title in the front matter.
    var title: String { parts.title }
    /// Table headers that the configuration defines, as words.
    var headers: [[Word]: ColumnRole] { parts.headers }
    var passages: [Passage] { parts.passages }
    /// The place of each passage.
    var places: [Place] { parts.places }
    var sections: [Section] { parts.sections }
    var lists: [TextList] { parts.lists }
    var tables: [TextTable] { parts.tables }
    /// The components that name a field in an attribute.
    var components: [NamedComponent] { parts.components }
    var directives: [PlacedDirective] { parts.directives }
    var codes: [PlacedCode] { parts.codes }

    /// The members of a page's text while it is read.
    struct Parts: Sendable {
        let file: String
        let title: String
        let headers: [[Word]: ColumnRole]
        var passages: [Passage] = []
        var places: [Place] = []
        var sections: [Section] = []
        var lists: [TextList] = []
        var tables: [TextTable] = []
        var components: [NamedComponent] = []
        var directives: [PlacedDirective] = []
        var codes: [PlacedCode] = []
    }

    init(_ parts: consuming Parts) { self.parts = parts }

    /// The place of a passage.
    struct Place: Sendable {
        var role: Role
        var section: Int
        /// The innermost item that contains the passage; nil if there is none.
        var item: ItemIndex?
        /// Whether the passage is in a note or warning.
        var isAside: Bool
        /// The passage of the heading, inside a list item or aside, that this passage is under; nil if there
        /// is none.
        var innerHeading: Int?
    }

    enum Role: Sendable, Equatable { case heading, paragraph, itemHead, cell, summary }

    struct ItemIndex: Hashable, Sendable {
        var list: Int
        var item: Int
    }
}

/// The part of a page under one heading or in one tab.
struct Section: Sendable {
    /// The headings above the section, outermost first, as passages with their level.
    var headings: [SectionHeading]
    /// The tabs that enclose the section, outermost first.
    var tabs: [SectionTab]
    /// The passages in the section.
    var passages: Range<Int>
    /// Whether a numbered list that counts from one begins in the section.
    var beginsSteps = false
    var hasSteps = false

    var heading: SectionHeading? { headings.last }
}

struct SectionHeading: Hashable, Sendable {
    var level: Int
    var passage: Int
    var text: String
    var words: [Word]
    var range: SourceRange
    /// The words of the heading in lower case, for names.
    var names: [String] { PlainText.words(text) }

    /// The maximum number of tokens of a heading that are read. The number is limited because a heading is
    /// read and written again for each field below it.
    static let mostWords = 400
    /// The maximum length of the text of a heading, in bytes.
    static let longestText = 4000

    init(level: Int, passage: Int, text: String, words: [Word], range: SourceRange) {
        self.level = level
        self.passage = passage
        self.text = text.utf8.count > Self.longestText ? String(text.prefix(Self.longestText / 4)) : text
        self.words = words
        self.range = range
    }

    /// Headings are compared by their passage.
    static func == (left: SectionHeading, right: SectionHeading) -> Bool {
        left.passage == right.passage
    }

    func hash(into hasher: inout Hasher) { hasher.combine(passage) }
}

/// A tab. Tabs with the same label are distinguished by their place.
struct SectionTab: Hashable, Sendable {
    var label: String
    var range: SourceRange
}

/// A list.
struct TextList: Sendable {
    enum Kind: Sendable { case bullet, number, definition }

    struct Item: Sendable {
        /// The passages in the list, including those in nested lists.
        var passages: Range<Int>
        /// The first passage, if the item begins with text.
        var head: Int?
        /// The lists inside the item.
        var lists: [Int] = []
        var tables: [Int] = []
        var range: SourceRange
    }

    var kind: Kind
    var items: [Item]
    var section: Int
    /// The item that contains the list; nil if there is none.
    var parent: PageText.ItemIndex?
    /// The nearest preceding passage in the section or item that contains the list, ignoring asides; nil if
    /// there is none.
    var introduction: Int?
    /// The list that this list continues after a picture, code or an aside; nil if there is none.
    var continues: Int?
    var depth: Int
    var isAside: Bool
    var range: SourceRange
    var innerHeading: Int?
    /// Whether the list is the content of a cell.
    var isInCell = false
}

/// A table.
struct TextTable: Sendable {
    struct Cell: Sendable {
        var passages: Range<Int>
        var lists: [Int]
        var range: SourceRange
    }

    struct Row: Sendable {
        var cells: [Cell]
        var range: SourceRange
        var directives: [Int] = []
    }

    var header: [Cell]
    var rows: [Row]
    var section: Int
    var parent: PageText.ItemIndex?
    var introduction: Int?
    var isAside: Bool
    var range: SourceRange
    var innerHeading: Int?
}

/// A component whose attribute names a field: `<ParamField path="id">`.
struct NamedComponent: Sendable {
    var component: Component
    var section: Int
    var passages: Range<Int>
    var range: SourceRange
    var introduction: Int?
}

/// A `formwright: …` comment, with its place.
struct PlacedDirective: Sendable {
    var comment: DirectiveComment
    var section: Int
    /// The number of passages before the comment.
    var position: Int
    /// The row that contains the comment; nil if there is none.
    var row: (table: Int, row: Int)?
    var item: PageText.ItemIndex?
    /// Whether the comment is in the text of a cell or item instead of on a line of its own.
    var isInline: Bool
}

struct PlacedCode: Sendable {
    var code: Code
    var section: Int
    /// The number of passages before the code.
    var position: Int
    var range: SourceRange

    var hasSeveralLines: Bool { code.text.utf8.dropLast().contains(UInt8(ascii: "\n")) }
}
