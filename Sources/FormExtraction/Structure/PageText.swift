import DocumentParsing
import FormModel

/// A page as text in reading order: its passages, and the sections, lists and tables that contain
/// them.
struct PageText: Sendable {
    /// The page's name.
    let file: String
    /// The title in the front matter.
    let title: String
    /// Table headers that the configuration defines, as words.
    let headers: [[Word]: ColumnRole]
    var passages: [Passage] = []
    /// The place of each passage.
    var places: [Place] = []
    var sections: [Section] = []
    var lists: [TextList] = []
    var tables: [TextTable] = []
    /// Components that name a field in an attribute.
    var components: [NamedComponent] = []
    var directives: [PlacedDirective] = []
    var codes: [PlacedCode] = []

    /// The place of a passage.
    struct Place: Sendable {
        var role: Role
        var section: Int
        /// The innermost item that contains the passage.
        var item: ItemIndex?
        /// Whether it is in a note or warning.
        var isAside: Bool
        /// The inner heading inside a list item or aside, as a passage.
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
    /// The headings that lead to it, outermost first, as passages with their level.
    var headings: [SectionHeading]
    /// The tabs that enclose it, outermost first.
    var tabs: [SectionTab]
    /// Its passages.
    var passages: Range<Int>
    /// Whether a numbered list that counts from one begins in it.
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
    /// Its words in lower case, for names.
    let names: [String]

    init(level: Int, passage: Int, text: String, words: [Word], range: SourceRange) {
        self.level = level
        self.passage = passage
        self.text = text
        self.words = words
        self.range = range
        names = PlainText.words(text)
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
        /// Its passages, including those of nested lists.
        var passages: Range<Int>
        /// The first passage, if the item begins with text.
        var head: Int?
        /// The lists in it.
        var lists: [Int] = []
        var tables: [Int] = []
        var range: SourceRange
    }

    var kind: Kind
    var items: [Item]
    var section: Int
    /// The item that contains the list.
    var parent: PageText.ItemIndex?
    /// The nearest preceding passage in its section or item, ignoring asides.
    var introduction: Int?
    /// The list that this one continues after a picture, code or aside.
    var continues: Int?
    var depth: Int
    var isAside: Bool
    var range: SourceRange
    var innerHeading: Int?
    /// The list is the content of a cell.
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

/// A comment `formwright: …` with its place.
struct PlacedDirective: Sendable {
    var comment: DirectiveComment
    var section: Int
    /// The number of passages before it.
    var position: Int
    /// The row that contains it.
    var row: (table: Int, row: Int)?
    var item: PageText.ItemIndex?
    /// Whether it is inside running text, a cell or an item, and therefore applies to that row or
    /// item.
    var isInline: Bool
}

struct PlacedCode: Sendable {
    var code: Code
    var section: Int
    /// The number of passages before it.
    var position: Int
    var range: SourceRange

    var hasSeveralLines: Bool { code.text.utf8.dropLast().contains(UInt8(ascii: "\n")) }
}
