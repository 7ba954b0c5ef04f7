import FormModel

/// One block of a page.
public struct Block: Hashable, Sendable {
    /// What the block is.
    public var kind: Kind
    /// Its place in the source.
    ///
    /// Blocks of a partial are in the partial's file.
    public var range: SourceRange

    /// Makes a block.
    public init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of blocks.
    public indirect enum Kind: Hashable, Sendable {
        /// A heading of level 1 to 6, with the id that the writer gave it as the target of links.
        case heading(level: Int, content: [Inline], id: String? = nil)
        /// Running text.
        case paragraph([Inline])
        /// A list: bulleted, numbered, of tasks or of definitions.
        case list(ListBlock)
        /// A quotation.
        case blockQuote([Block])
        /// Code: fenced with its language (the first word of the info string), or indented.
        case code(Code)
        /// A table.
        case table(TableBlock)
        /// A note, tip, warning... (`:::note`, `{% hint %}`).
        case admonition(Admonition)
        /// Contents of which the reader sees one at a time (`<Tabs>`, `{% tabs %}`).
        case tabs([TabPanel])
        /// Contents that the reader unfolds (`<details>`).
        case details(Details)
        /// A picture with its caption (`<figure>`, or an image alone in a paragraph).
        case figure(caption: [Inline])
        /// Any other component or HTML element with block contents.
        case component(Component)
        /// The place where a page includes a partial, with the partial's blocks once it is resolved.
        case inclusion(Inclusion)
        /// A comment `formwright: …`, from HTML or MDX.
        case directive(DirectiveComment)
        /// A rule across the page.
        case thematicBreak
    }
}

/// A list: bulleted, numbered, of tasks or of definitions.
public struct ListBlock: Hashable, Sendable {
    /// What marks the items of a list.
    public enum Marker: Hashable, Sendable {
        /// A bullet: `-`, `*`, `+`.
        case bullet
        /// A number: `1.`, `1)`.
        case number
        /// A box, `- [ ]`, that is no part of the item's text.
        case task
        /// A term. Each item begins with a paragraph that is the term; the blocks of its definition follow.
        case definition
    }

    /// What marks the items.
    public var marker: Marker
    /// The number of the first item; nil where the list is not numbered.
    public var start: Int?
    /// The items.
    public var items: [ListItem]

    /// Makes a list; without a marker, it is numbered where it has a start, and bulleted elsewhere.
    public init(start: Int? = nil, marker: Marker? = nil, items: [ListItem]) {
        self.marker = marker ?? (start == nil ? .bullet : .number)
        self.start = start
        self.items = items
    }
}

/// One item of a list.
public struct ListItem: Hashable, Sendable {
    /// Its contents, often one paragraph and perhaps a nested list.
    public var blocks: [Block]
    /// Where it stands, marker included.
    public var range: SourceRange

    /// Makes an item.
    public init(blocks: [Block], range: SourceRange) {
        self.blocks = blocks
        self.range = range
    }
}

/// A code block.
public struct Code: Hashable, Sendable {
    /// The first word after the fence; nil where there is none or the code is indented.
    public var language: String?
    /// The code, lines ended by LF.
    public var text: String
    /// Whether indentation alone made it code, which writers often did not mean.
    public var isIndented: Bool

    /// Makes a code block.
    public init(language: String? = nil, text: String, isIndented: Bool = false) {
        self.language = language
        self.text = text
        self.isIndented = isIndented
    }
}

/// A table: GFM's, HTML's or a rendered page's.
public struct TableBlock: Hashable, Sendable {
    /// The header's cells; empty cells where the table has no header row.
    public var header: [TableCell]
    /// The rows, each with as many cells as the header.
    public var rows: [TableRow]

    /// Makes a table.
    public init(header: [TableCell], rows: [TableRow]) {
        self.header = header
        self.rows = rows
    }
}

/// A row of a table's body.
public struct TableRow: Hashable, Sendable {
    /// As many as the table's header has.
    public var cells: [TableCell]
    /// Its place in the source.
    public var range: SourceRange

    /// Makes a row.
    public init(cells: [TableCell], range: SourceRange) {
        self.cells = cells
        self.range = range
    }
}

/// A cell of a table.
public struct TableCell: Hashable, Sendable {
    /// Its contents: empty, one paragraph, or, with HTML lists and paragraphs in the cell, several blocks.
    public var blocks: [Block]
    /// Where its text stands, without the white space around it; empty for a cell that a short row lacks.
    public var range: SourceRange

    /// Makes a cell.
    public init(blocks: [Block], range: SourceRange) {
        self.blocks = blocks
        self.range = range
    }
}

/// A note, tip, warning...
public struct Admonition: Hashable, Sendable {
    /// The word that makes it, such as `note`, `info` or `warning`.
    public var kind: String
    /// The title, where the writer gave one.
    public var title: [Inline]
    /// Its contents.
    public var blocks: [Block]

    /// Makes an admonition.
    public init(kind: String, title: [Inline] = [], blocks: [Block]) {
        self.kind = kind
        self.title = title
        self.blocks = blocks
    }
}

/// One of several contents of which the reader sees one at a time.
public struct TabPanel: Hashable, Sendable {
    /// What the reader clicks on.
    public var label: String
    /// Its contents.
    public var blocks: [Block]
    /// Its place in the source.
    public var range: SourceRange

    /// Makes a tab.
    public init(label: String, blocks: [Block], range: SourceRange) {
        self.label = label
        self.blocks = blocks
        self.range = range
    }
}

/// Contents that the reader unfolds.
public struct Details: Hashable, Sendable {
    /// What is shown while it is folded.
    public var summary: [Inline]
    /// What unfolds.
    public var blocks: [Block]

    /// Makes an unfolding block.
    public init(summary: [Inline], blocks: [Block]) {
        self.summary = summary
        self.blocks = blocks
    }
}

/// A component or HTML element that this front end gives no meaning of its own.
public struct Component: Hashable, Sendable {
    /// Its name, `Card` or `div`.
    public var name: String
    /// Its attributes, in order; expressions keep their braces.
    public var attributes: [Attribute]
    /// What it encloses.
    public var blocks: [Block]

    /// Makes a component.
    public init(name: String, attributes: [Attribute] = [], blocks: [Block] = []) {
        self.name = name
        self.attributes = attributes
        self.blocks = blocks
    }
}

/// An attribute of a component or HTML element.
public struct Attribute: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value, entities decoded; an expression keeps its braces; nil where only the name stands.
    public var value: String?

    /// Makes an attribute.
    public init(name: String, value: String? = nil) {
        self.name = name
        self.value = value
    }
}

/// The place where a page includes a partial.
public struct Inclusion: Hashable, Sendable {
    /// How a partial is named.
    public enum Target: Hashable, Sendable {
        /// By its front matter: `partial_category` and `partial_name`.
        case named(category: String, name: String)
        /// By its path, as the import statement writes it.
        case path(String)
        /// By the path of another site generator's include, which may be relative to the page, to the root of the site,
        /// or to a folder of includes.
        case file(String)
    }

    /// The partial.
    public var target: Target
    /// What the page passes: the other attributes.
    ///
    /// `{props.x}` in the partial takes the value of `x`.
    public var props: [Attribute]
    /// The partial's blocks with the props filled in; empty until resolved, or where it could not be.
    public var blocks: [Block]

    /// Makes an inclusion.
    public init(target: Target, props: [Attribute] = [], blocks: [Block] = []) {
        self.target = target
        self.props = props
        self.blocks = blocks
    }
}
