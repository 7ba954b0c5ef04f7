import FormModel

/// A place that could name a field.
struct Candidate: Sendable {
    /// What kind of place it is.
    enum Kind: UInt8, Sendable, CaseIterable {
        /// A row of a table.
        case row
        /// An item of a list that begins with its label.
        case item
        /// A paragraph that begins with a marked label.
        case lead
        /// A marked span of a sentence.
        case span
        /// A component with a name.
        case component
    }

    var kind: Kind
    var label: Label
    /// Where the label is.
    var source: SourceRange
    /// The passage and tokens of the label; nil for components.
    var place: TextSlice?
    /// The span of the label in its passage.
    var span: Int?
    var section: Int
    /// The table, list or run of paragraphs that is decided as one; nil for spans of sentences.
    var group: Int?
    /// The candidates of one row or item share it.
    var member: Int
    /// What is said beside the label; for a span, its sentence.
    var description: [TextSlice] = []
    /// The sentences behind that of a span, up to the next control.
    var more: [TextSlice] = []
    /// The cells of columns that state a fact.
    var columns: [Column] = []
    /// The sentences that introduce the table or list.
    var introduction: [TextSlice] = []
    /// Lists below the label, whose items can be values.
    var lists: [Int] = []
    var item: PageText.ItemIndex?
    var isAside = false
    /// The label of the item that only heads the list of this one.
    var parentLabel: Int?
    /// How many labels the head has.
    var labelCount = 1

    struct Column: Sendable {
        var fact: ColumnRole
        var cell: TextTable.Cell
    }

    var via: Field.Via {
        switch kind {
        case .row, .component: .table
        case .item, .lead: .list
        case .span: .steps
        }
    }
}

/// Some tokens of a passage.
struct TextSlice: Hashable, Sendable {
    var passage: Int
    var tokens: Range<Int>
}

/// The candidates of a page, and the groups that are decided as one.
struct Candidates: Sendable {
    var all: [Candidate] = []
    var groups: [Group] = []

    struct Group: Sendable {
        enum Kind: UInt8, Sendable { case table, list, paragraphs }

        var kind: Kind
        /// The table or list.
        var number: Int
        var range: SourceRange
        var members: [Int] = []
        var introduction: [TextSlice] = []
        var columns: [ColumnRole] = []
        var section: Int
    }
}
