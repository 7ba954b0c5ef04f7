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

    private let parts: Parts

    var kind: Kind { parts.kind }
    var label: Label { parts.label }
    /// The place of the label.
    var source: SourceRange { parts.source }
    /// The passage and tokens of the label; nil for components.
    var place: TextSlice? { parts.place }
    /// The span of the label in its passage.
    var span: Int? { parts.span }
    var section: Int { parts.section }
    /// The table, list or series of paragraphs whose members are decided together; nil for spans in
    /// sentences.
    var group: Int? { parts.group }
    /// The number of the row or item, which is the same for all candidates in it.
    var member: Int { parts.member }
    /// The description next to the label. For a span, this is its sentence.
    var description: TextSlices { parts.description }
    /// For a span, the sentences that follow its own sentence, up to the next control.
    var more: [TextSlice] { parts.more }
    /// The cells of columns that state a fact.
    var columns: [Column] { parts.columns }
    /// The sentences that introduce the table or list.
    var introduction: [TextSlice] { parts.introduction }
    /// The lists below the label, whose items can be values of the field.
    var lists: [Int] { parts.lists }
    var item: PageText.ItemIndex? { parts.item }
    var isAside: Bool { parts.isAside }
    /// The label of the item that contains this item's list.
    var parentLabel: Int? { parts.parentLabel }

    /// The members of a candidate, which are collected one after another.
    ///
    /// An object that threads share must be immutable, so the candidate keeps them as one constant.
    /// Forwarding with key paths would be slow without optimisation, as in the tool of a build plugin.
    struct Parts: Sendable {
        var kind: Kind
        var label: Label
        var source: SourceRange
        var place: TextSlice?
        var span: Int?
        var section: Int
        var group: Int?
        var member: Int
        var description = TextSlices()
        var more: [TextSlice] = []
        var columns: [Column] = []
        var introduction: [TextSlice] = []
        var lists: [Int] = []
        var item: PageText.ItemIndex?
        var isAside = false
        var parentLabel: Int?
    }

    init(_ parts: consuming Parts) { self.parts = parts }

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

/// Parts of a page's text, in reading order.
typealias TextSlices = Few<TextSlice>

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
