import FormExtraction
import FormModel

/// The traits by which a form on a page or in `formwright.lock` is recognised.
struct FormTraits {
    /// The label and core facts of a field.
    struct FieldTrait: Hashable {
        var label: String
        var core: LockedFacts
    }

    var id: String
    var providerID: String
    var title: String
    var squashedTitle: String
    var pages: [String]
    var fields: [FieldTrait]
    private let labels: [String]
    private let counts: [FieldTrait: Int]
    private let pageSet: Set<String>

    /// The traits of a form on a page.
    init(_ form: Form, pages: [String]) {
        let secrets = Set(form.fields.lazy.filter(\.secret).map(\.key))
        self.init(
            id: form.id, title: form.title, pages: pages,
            fields: form.fields.map { ($0.label, LockedFacts($0, group: nil, secrets: secrets)) })
    }

    /// The traits of a form in the lock.
    init(_ form: LockedForm) {
        self.init(
            id: form.id, title: form.title, pages: form.pages,
            fields: form.fields.filter { !$0.isGone }.map { ($0.label, $0.facts) })
    }

    private init(id: String, title: String, pages: [String], fields: [(label: String, facts: LockedFacts)]) {
        self.id = id
        providerID = String(id.prefix { $0 != "/" })
        self.title = title
        squashedTitle = LabelLikeness.squashed(title)
        self.pages = pages
        pageSet = Set(pages)
        self.fields = fields.map { FieldTrait(label: LabelLikeness.squashed($0.label), core: $0.facts.core) }
        labels = fields.map(\.label)
        counts = self.fields.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The number of fields that both forms have in common, by label and facts.
    func overlap(_ other: FormTraits) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }

    /// Whether both forms are on the same page.
    func sharesPage(with other: FormTraits) -> Bool { !pageSet.isDisjoint(with: other.pages) }

    /// Whether the forms have a field in common, possibly reworded. This is checked only for small forms.
    func hasSameField(of other: FormTraits) -> Bool {
        guard fields.count * other.fields.count <= 400 else { return false }
        return fields.indices.contains { index in
            other.fields.indices.contains {
                fields[index].core == other.fields[$0].core
                    && LabelLikeness.isSame(labels[index], other.labels[$0])
            }
        }
    }

    /// Whether at least half of the fields are the same.
    func isAlike(_ other: FormTraits) -> Bool {
        let overlap = overlap(other)
        return overlap > 0 && overlap * 2 >= max(fields.count, other.fields.count)
    }

    /// Whether the headings have the same letters and digits.
    func hasTitle(of other: FormTraits) -> Bool { squashedTitle == other.squashedTitle }

    /// Whether the headings have the same meaning.
    func isSameTitle(_ other: FormTraits) -> Bool { LabelLikeness.isSame(title, other.title) }

    /// Whether the headings are similar.
    func isNearTitle(of other: FormTraits) -> Bool { LabelLikeness.isNear(title, other.title) }
}
