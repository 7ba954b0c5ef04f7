import DocumentParsing
import FormModel

/// The titles of field groups: a parent item, a title row or header of a table, or a sub-heading.
struct FieldGroups {
    private let page: ObservedPage
    private let fields: Set<Int>
    /// The titles from title rows of tables, by candidate.
    private var rowTitles: [Int: String] = [:]

    init(_ page: ObservedPage, fields: Set<Int>) {
        self.page = page
        self.fields = fields
        let groups = page.candidates.groups
        for group in groups.indices where groups[group].kind == .table {
            var title: String?
            for member in groups[group].members {
                let candidate = page.candidates.all[member]
                if !fields.contains(member), candidate.description.isEmpty,
                    candidate.columns.allSatisfy({
                        $0.cell.passages.isEmpty
                    }), candidate.label.isMarked
                {
                    title = candidate.label.text
                } else if let title {
                    rowTitles[member] = title
                }
            }
        }
    }

    /// The title of a candidate's group; nil if the candidate is in no group.
    ///
    /// - Parameter headings: the headings of the form, which are not titles of groups.
    func title(of index: Int, below headings: [SectionHeading]) -> String? {
        let candidate = page.candidates.all[index]
        if let title = rowTitles[index] { return title }
        if let parent = candidate.parentLabel, !fields.contains(parent),
            titles(page.candidates.all[parent].label)
        {
            return page.candidates.all[parent].label.text
        }
        if let title = tableTitle(candidate) { return title }
        if let inner = innerHeading(candidate) { return page.text.passages[inner].string }
        guard let own = page.text.sections[candidate.section].heading, !headings.contains(own) else {
            return nil
        }
        return own.text
    }

    /// Whether the label of an item names a group: the label is marked, or it is short and not an instruction
    /// such as "Enter the details".
    private func titles(_ label: Label) -> Bool {
        if label.isMarked { return true }
        let verbs: [WordClass] = [.enter, .select, .configure, .click, .navigate, .make]
        return label.words.count <= 4 && !verbs.contains { label.firstClasses.contains($0) }
    }

    private func innerHeading(_ candidate: Candidate) -> Int? {
        if let group = candidate.group {
            let number = page.candidates.groups[group].number
            switch page.candidates.groups[group].kind {
            case .table: return page.text.tables[number].innerHeading
            case .list: return page.text.lists[number].innerHeading
            case .paragraphs: break
            }
        }
        return candidate.place.flatMap { page.text.places[$0.passage].innerHeading }
    }

    /// The header of the table, if it is the title of the rows, such as "Basic information", instead of a
    /// word for fields.
    private func tableTitle(_ candidate: Candidate) -> String? {
        guard let group = candidate.group, page.candidates.groups[group].kind == .table,
            let label = page.candidates.groups[group].columns.firstIndex(of: .label)
        else { return nil }
        let header = page.text.tables[page.candidates.groups[group].number].header
        guard label < header.count, let number = header[label].passages.first else { return nil }
        let passage = page.text.passages[number]
        let words = passage.tokens.filter { $0.kind != .punctuation }
        guard (2...5).contains(words.count),
            !words.contains(where: { token in
                [.labelHeader, .weakLabelHeader, .typeHeader, .otherHeader].contains { token.isIn($0) }
                    || token.isIn(.fieldNoun) || token.isIn(.optionNoun)
            })
        else { return nil }
        return passage.string
    }
}
