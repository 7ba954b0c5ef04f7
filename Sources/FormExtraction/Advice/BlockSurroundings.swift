import FormModel

/// What surrounds the tables and lists of a page: fields, code, other vendors, and programs.
///
/// This is a class, so that what only some pages need is found when it is needed.
final class BlockSurroundings {
    let page: ObservedPage
    let fields: Set<Int>
    /// The positions at which labels of fields start, by passage.
    private var labels: [Int: [Int]] = [:]
    /// For each section, the first passage that names another vendor; nil if there is none.
    private lazy var vendors = text.sections.indices.map(firstVendor)
    /// For each section with code, the position at which code first occurs.
    private lazy var codes = Dictionary(
        text.codes.map { ($0.section, $0.position) }, uniquingKeysWith: min)
    /// The places of all pieces of code.
    private lazy var codePlaces = Set(
        text.codes.map { CodePlace(section: $0.section, position: $0.position) })
    /// The passages of headings, headers and introductions that are about programs.
    private lazy var technical = technicalPassages()
    /// The lists that have at least one item that is a field.
    private var listsWithFields: Set<Int> = []

    private struct CodePlace: Hashable {
        var section: Int
        var position: Int
    }

    private var text: PageText { page.text }

    init(_ page: ObservedPage, fields: Set<Int>) {
        self.page = page
        self.fields = fields
        for field in fields {
            let candidate = page.candidates.all[field]
            guard let place = candidate.place else { continue }
            labels[place.passage, default: []].append(place.tokens.lowerBound)
            if candidate.kind != .span, let item = candidate.item { listsWithFields.insert(item.list) }
        }
    }

    private func firstVendor(in section: Int) -> Int? {
        text.sections[section].passages.first { passage in
            text.places[passage].role != .cell && text.passages[passage].classes.contains(.vendor)
        }
    }

    private func technicalPassages() -> Set<Int> {
        // Examine each passage only once. Many blocks can be below one heading or paragraph, and each
        // sentence of a paragraph introduces all of them.
        var isSeen = [Bool](repeating: false, count: text.passages.count)
        var technical: Set<Int> = []
        for group in page.candidates.groups {
            _ = isNear(group) { passage in
                if !isSeen[passage], Announcement.isTechnical([passage], text) { technical.insert(passage) }
                isSeen[passage] = true
                return false
            }
        }
        return technical
    }

    // MARK: Fields

    /// Whether labels of fields begin in the sentences.
    func hasFields(_ slices: [TextSlice]) -> Bool {
        slices.contains { slice in
            labels[slice.passage]?.contains { slice.tokens.contains($0) } ?? false
        }
    }

    /// Whether labels of fields begin in the cells or items of a block.
    func hasFields(in group: Candidates.Group) -> Bool {
        switch group.kind {
        case .table:
            group.members.contains { page.candidates.all[$0].description.contains { hasFields([$0]) } }
        case .list:
            text.lists[group.number].items.contains { $0.passages.contains { labels[$0] != nil } }
        case .paragraphs: false
        }
    }

    /// Whether the block is inside an item that is a field, or inside an item of a list of fields. In both
    /// cases, it can contain the values of the field.
    func isBelowField(_ group: Candidates.Group) -> Bool {
        if group.members.contains(where: {
            page.candidates.all[$0].parentLabel.map(fields.contains) ?? false
        }) {
            return true
        }
        let parent =
            switch group.kind {
            case .table: text.tables[group.number].parent
            case .list: text.lists[group.number].parent
            case .paragraphs: PageText.ItemIndex?.none
            }
        return parent.map { listsWithFields.contains($0.list) } ?? false
    }

    // MARK: Subjects

    /// Whether a section is about something that occurs on every page, not about a form.
    func isElsewhere(_ section: Int) -> Bool {
        text.sections[section].headings.contains { HeadingReader.isStructural($0, page.lexicon) }
    }

    /// Whether a block is about programs or files, or is about another vendor's console. This is judged by
    /// the headings above the block, its header and introduction, code before it, and what the section names
    /// before it.
    func isOfOthers(_ group: Candidates.Group) -> Bool {
        let start = group.members.first.flatMap { page.candidates.all[$0].place?.passage } ?? .max
        return isNear(group, technical.contains)
            || isHeadedByVendor(group.section) || isAfterVendor(start, in: group.section)
            || (codes[group.section] ?? .max) <= start
    }

    /// Whether a test holds for a passage in the headings above a block, in its header or in its
    /// introduction.
    private func isNear(_ group: Candidates.Group, _ test: (Int) -> Bool) -> Bool {
        if group.kind == .table,
            text.tables[group.number].header.contains(where: { $0.passages.contains(where: test) })
        {
            return true
        }
        return group.introduction.contains { test($0.passage) }
            || text.sections[group.section].headings.contains { test($0.passage) }
    }

    /// Whether a heading above a section names another vendor.
    func isHeadedByVendor(_ section: Int) -> Bool {
        text.sections[section].headings.contains { text.passages[$0.passage].classes.contains(.vendor) }
    }

    /// Whether the text of a section mentions another vendor before a passage, so the passage may be about
    /// the vendor's console.
    func isAfterVendor(_ passage: Int, in section: Int) -> Bool {
        vendors[section].map { $0 < passage } ?? false
    }

    /// Whether code follows a passage.
    func isBeforeCode(_ passage: Int, in section: Int) -> Bool {
        codePlaces.contains(CodePlace(section: section, position: passage + 1))
    }

    // MARK: Labels

    /// Whether most labels could be names of controls: they begin with a capital letter but not with an
    /// instruction, and they are not keys in a file, variables or flags.
    func looksLikeControls(_ group: Candidates.Group) -> Bool {
        let members = group.members.map { page.candidates.all[$0].label }
        let capitals = members.count { !($0.text.first?.isLowercase ?? true) }
        let orders = members.count { $0.firstClasses.intersects(Self.instructions) }
        let keys = members.count { label in
            let shape = LabelShape.read(label)
            return label.isCode || shape == .snake || shape == .path || shape == .upper
        }
        return capitals * 5 >= members.count * 3 && orders * 3 < members.count && keys * 2 <= members.count
    }

    private static let instructions = WordClasses([.click, .select, .manipulate])
}
