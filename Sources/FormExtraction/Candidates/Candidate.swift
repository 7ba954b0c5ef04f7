import FormModel

/// A place that could name a field.
///
/// This is a class, because all cues and fact readers access candidates.
final class Candidate: Sendable {
    /// The kind of place.
    enum Kind: UInt8, Sendable, CaseIterable {
        /// A row of a table.
        case row
        /// An item of a list, beginning with its label.
        case item
        /// A paragraph, beginning with a marked label.
        case lead
        /// A marked span in a sentence.
        case span
        /// A component with a name.
        case component
    }

    let kind: Kind
    let label: Label
    /// The place of the label.
    let source: SourceRange
    /// The passage and tokens of the label; nil for components.
    let place: TextSlice?
    /// For a marked span in a sentence, the index of the span in its passage; nil for other candidates.
    let span: Int?
    let section: Int
    /// The table, list or series of paragraphs whose members are decided together; nil for spans in
    /// sentences.
    let group: Int?
    /// The number of the row or item, which is the same for all candidates in the row or item.
    let member: Int
    /// The description next to the label. For a span, this is its sentence.
    let description: [TextSlice]
    /// For a span, the sentences that follow its own sentence, up to the next control.
    let more: [TextSlice]
    /// The cells of columns that state a fact.
    let columns: [Column]
    /// The sentences that introduce the table or list.
    let introduction: [TextSlice]
    /// The lists below the label, whose items can be values of the field.
    let lists: [Int]
    let item: PageText.ItemIndex?
    let isAside: Bool
    /// The label of the item that contains this item's list; nil if there is none.
    let parentLabel: Int?

    /// The members of a candidate while they are collected.
    ///
    /// The members are repeated here, because an object that threads share must be immutable. Forwarding them
    /// with key paths would be slow without optimisation, as in the tool of a build plugin.
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

/// A range of tokens in a passage.
struct TextSlice: Hashable, Sendable {
    var passage: Int
    var tokens: Range<Int>
}

/// The candidates of a page, and the groups whose members are decided together.
struct Candidates: Sendable {
    var all: [Candidate] = []
    var groups: [Group] = []

    struct Group: Sendable {
        enum Kind: UInt8, Sendable { case table, list, paragraphs }

        var kind: Kind
        /// The number of the table or list.
        var number: Int
        var range: SourceRange
        var members: [Int] = []
        var introduction: [TextSlice] = []
        var columns: [ColumnRole] = []
        var section: Int
    }
}
