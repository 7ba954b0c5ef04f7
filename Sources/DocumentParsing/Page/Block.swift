import FormModel

/// One block of a page.
package struct Block: Hashable, Sendable {
    /// The kind of the block.
    package var kind: Kind
    /// The place of the block in the source.
    ///
    /// For a block from a partial, this place is in the partial's file.
    package var range: SourceRange

    /// Creates a block.
    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of blocks.
    ///
    /// The large ones are indirect, so that all are as small as `Inlines`.
    package enum Kind: Hashable, Sendable {
        /// A heading of level 1 to 6, with an optional id as the target of links.
        indirect case heading(level: Int, content: Inlines, id: String? = nil)
        /// Running text.
        case paragraph(Inlines)
        /// A bulleted list, numbered list, task list or definition list.
        indirect case list(ListBlock)
        /// A quotation.
        case blockQuote([Block])
        /// Code: fenced with its language (the first word of the info string), or indented.
        indirect case code(Code)
        /// A table.
        indirect case table(TableBlock)
        /// A note, tip, warning or the like (`:::note`, `{% hint %}`).
        indirect case admonition(Admonition)
        /// Panels that readers see one at a time (`<Tabs>`, `{% tabs %}`).
        case tabs([TabPanel])
        /// Collapsible contents (`<details>`).
        indirect case details(Details)
        /// A picture with its caption (`<figure>`, or an image alone in a paragraph).
        case figure(caption: Inlines)
        /// Any other component or HTML element with block contents.
        indirect case component(Component)
        /// An inclusion of a partial, with the partial's blocks once the inclusion is resolved.
        indirect case inclusion(Inclusion)
        /// A `formwright: …` comment in HTML or MDX.
        indirect case directive(DirectiveComment)
        /// A horizontal rule.
        case thematicBreak
    }
}

/// A bulleted list, numbered list, task list or definition list.
package struct ListBlock: Hashable, Sendable {
    /// The markers of a list's items.
    package enum Marker: Hashable, Sendable {
        /// A bullet: `-`, `*`, `+`.
        case bullet
        /// A number: `1.`, `1)`.
        case number
        /// A checkbox, `- [ ]`, which is not part of the item's text.
        case task
        /// A term. Each item begins with a paragraph for the term, followed by the blocks of its
        /// definition.
        case definition
    }

    /// The marker of the items.
    package var marker: Marker
    /// The number of the first item; nil if the list is not numbered.
    package var start: Int?
    /// The items.
    package var items: [ListItem]

    /// Creates a list. Without a marker, the list is numbered if it has a start, and bulleted otherwise.
    package init(start: Int? = nil, marker: Marker? = nil, items: [ListItem]) {
        self.marker = marker ?? (start == nil ? .bullet : .number)
        self.start = start
        self.items = items
    }
}

/// One item of a list.
package struct ListItem: Hashable, Sendable {
    /// The contents of the item: often a paragraph, and sometimes a nested list.
    package var blocks: [Block]
    /// The place of the item, including its marker if it has one.
    package var range: SourceRange

    /// Creates an item.
    package init(blocks: [Block], range: SourceRange) {
        self.blocks = blocks
        self.range = range
    }
}

/// A code block.
package struct Code: Hashable, Sendable {
    /// The first word after the fence; nil if there is none or the code is indented.
    package var language: String?
    /// The code; lines end with LF.
    package var text: String
    /// Whether the block is code only because of its indentation, which writers often do not intend.
    package var isIndented: Bool

    /// Creates a code block.
    package init(language: String? = nil, text: String, isIndented: Bool = false) {
        self.language = language
        self.text = text
        self.isIndented = isIndented
    }
}

/// A table from GFM, HTML or a rendered page.
package struct TableBlock: Hashable, Sendable {
    /// The header's cells; empty cells if the table has no header row.
    package var header: [TableCell]
    /// The rows, each with as many cells as the header.
    package var rows: [TableRow]

    /// Creates a table.
    package init(header: [TableCell], rows: [TableRow]) {
        self.header = header
        self.rows = rows
    }
}

/// A row of a table's body.
package struct TableRow: Hashable, Sendable {
    /// The cells, as many as in the table's header.
    package var cells: [TableCell]
    /// The place of the row in the source.
    package var range: SourceRange

    /// Creates a row.
    package init(cells: [TableCell], range: SourceRange) {
        self.cells = cells
        self.range = range
    }
}

/// A cell of a table.
package struct TableCell: Hashable, Sendable {
    /// The contents of the cell: nothing, one paragraph, or several blocks if the cell contains HTML lists
    /// and paragraphs.
    package var blocks: [Block]
    /// The place of the cell's text, without surrounding white space; empty for a cell that was added to a
    /// short row.
    package var range: SourceRange

    /// Creates a cell.
    package init(blocks: [Block], range: SourceRange) {
        self.blocks = blocks
        self.range = range
    }
}

/// A note, tip, warning or the like.
package struct Admonition: Hashable, Sendable {
    /// The keyword of the admonition, such as `note`, `info` or `warning`.
    package var kind: String
    /// The title, if there is one.
    package var title: Inlines
    /// The contents of the admonition.
    package var blocks: [Block]

    /// Creates an admonition.
    package init(kind: String, title: Inlines = [], blocks: [Block]) {
        self.kind = kind
        self.title = title
        self.blocks = blocks
    }
}

/// One of several panels that readers see one at a time.
package struct TabPanel: Hashable, Sendable {
    /// The label of the tab.
    package var label: String
    /// The contents of the tab.
    package var blocks: [Block]
    /// The place of the tab in the source.
    package var range: SourceRange

    /// Creates a tab.
    package init(label: String, blocks: [Block], range: SourceRange) {
        self.label = label
        self.blocks = blocks
        self.range = range
    }
}

/// Collapsible contents.
package struct Details: Hashable, Sendable {
    /// The text that is shown while the contents are collapsed.
    package var summary: Inlines
    /// The collapsible contents.
    package var blocks: [Block]

    /// Creates a collapsible block.
    package init(summary: Inlines, blocks: [Block]) {
        self.summary = summary
        self.blocks = blocks
    }
}

/// A component or HTML element without a special meaning.
package struct Component: Hashable, Sendable {
    /// The name of the component, such as `Card` or `div`.
    package var name: String
    /// The attributes of the component, in order; expressions keep their braces.
    package var attributes: [Attribute]
    /// The contents of the component.
    package var blocks: [Block]

    /// Creates a component.
    package init(name: String, attributes: [Attribute] = [], blocks: [Block] = []) {
        self.name = name
        self.attributes = attributes
        self.blocks = blocks
    }
}

/// An attribute of a component or HTML element.
package struct Attribute: Hashable, Sendable {
    /// The name of the attribute.
    package var name: String
    /// The value, with entities decoded; an expression keeps its braces. Nil if the attribute has only a
    /// name.
    package var value: String?

    /// Creates an attribute.
    package init(name: String, value: String? = nil) {
        self.name = name
        self.value = value
    }
}

/// An inclusion of a partial in a page.
package struct Inclusion: Hashable, Sendable {
    /// The name of a partial.
    package enum Target: Hashable, Sendable {
        /// The category and name in the partial's front matter, `partial_category` and `partial_name`.
        case named(category: String, name: String)
        /// The path of the partial, as in the import statement.
        case path(String)
        /// The path as written in an include (not an import). It can be relative to the page, to the site's
        /// root, or to a folder of includes.
        case file(String)
    }

    /// The partial.
    package var target: Target
    /// The other attributes, which are passed to the partial.
    ///
    /// In the partial, `{props.x}` is replaced by the value of `x`.
    package var props: [Attribute]
    /// The partial's blocks, in which props have been replaced by their values; empty until the inclusion is
    /// resolved.
    package var blocks: [Block]

    /// Creates an inclusion.
    package init(target: Target, props: [Attribute] = [], blocks: [Block] = []) {
        self.target = target
        self.props = props
        self.blocks = blocks
    }
}
