import FormModel

/// A place that could name a field.
///
/// An object, as every cue and reader of facts looks at candidates.
final class Candidate: Sendable {
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

    let kind: Kind
    let label: Label
    /// Where the label is.
    let source: SourceRange
    /// The passage and tokens of the label; nil for components.
    let place: TextSlice?
    /// The span of the label in its passage.
    let span: Int?
    let section: Int
    /// The table, list or run of paragraphs that is decided as one; nil for spans of sentences.
    let group: Int?
    /// The candidates of one row or item share it.
    let member: Int
    /// What is said beside the label; for a span, its sentence.
    let description: [TextSlice]
    /// The sentences behind that of a span, up to the next control.
    let more: [TextSlice]
    /// The cells of columns that state a fact.
    let columns: [Column]
    /// The sentences that introduce the table or list.
    let introduction: [TextSlice]
    /// Lists below the label, whose items can be values.
    let lists: [Int]
    let item: PageText.ItemIndex?
    let isAside: Bool
    /// The label of the item that only heads the list of this one.
    let parentLabel: Int?

    /// What a finder collects.
    ///
    /// It has the candidate's members once more: an object that threads share has none that change, and to forward to these by key
    /// paths is slow where nothing is optimised, as in the tool of a build plugin.
    struct Parts {
        var kind: Kind
        var label: Label
        var source: SourceRange
        var place: TextSlice?
        var span: Int?
        var section: Int
        var group: Int?
        var member: Int
        var description: [TextSlice] = []
        var more: [TextSlice] = []
        var columns: [Column] = []
        var introduction: [TextSlice] = []
        var lists: [Int] = []
        var item: PageText.ItemIndex?
        var isAside = false
        var parentLabel: Int?
    }

    init(_ parts: Parts) {
        kind = parts.kind
        label = parts.label
        source = parts.source
        place = parts.place
        span = parts.span
        section = parts.section
        group = parts.group
        member = parts.member
        description = parts.description
        more = parts.more
        columns = parts.columns
        introduction = parts.introduction
        lists = parts.lists
        item = parts.item
        isAside = parts.isAside
        parentLabel = parts.parentLabel
    }

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
