import FormModel
import TestTools

@testable import FormNaming
@testable import FormwrightKit

/// Documentation whose true identities are known: which form and field is which, regardless of its
/// name.
struct HiddenDocs {
    struct HiddenField {
        var id: Int
        var label: String
        var facts: LockedFacts
        var pinned: String?
    }

    struct HiddenForm {
        var id: Int
        var title: String
        var fields: [HiddenField]
        var pinned: String?
    }

    /// The forms by page name.
    var pages: [String: [HiddenForm]] = [:]
    private var nextID = 0
    private var nextPage = 0
    /// The words of all labels and headings so far. Something with other words is something else.
    private var used: Set<[String]> = []
    /// The words by the labels and headings that were made from them.
    private var wordsOf: [String: [String]] = [:]
    /// The forms and fields that came to share a label since the last complete run. They do not
    /// change until the next one.
    private var fresh: Set<Int> = []

    private static let words = [
        "Acorn", "Basalt", "Cinder", "Dolphin", "Ember", "Fjord", "Garnet", "Harvest", "Ivory", "Jasmine",
        "Kettle",
        "Lantern", "Marble", "Nectar", "Orchid", "Pebble", "Quartz", "Raven", "Saffron", "Timber", "Umbra",
        "Velvet",
        "Walnut", "Xylem", "Yonder", "Zephyr", "Bramble", "Copper", "Drizzle", "Falcon",
    ]

    init(_ random: inout SplitMix64) {
        for _ in 0..<3 {
            let name = newPage()
            for _ in 0..<Int.random(in: 1...2, using: &random) { addForm(to: name, &random) }
        }
    }

    // MARK: Parts

    private mutating func newPage() -> String {
        nextPage += 1
        return "p\(nextPage).md"
    }

    private mutating func newID() -> Int {
        nextID += 1
        return nextID
    }

    /// Words that no label used before; sometimes those of another label with a word added, removed
    /// or moved.
    private mutating func newLabel(_ random: inout SplitMix64) -> String {
        func word() -> String { HiddenDocs.words.randomElement(using: &random) ?? "" }
        while true {
            var words = [word(), word()]
            let others = Int.random(in: 0..<3, using: &random) == 0 ? used : []
            if let other = others.sorted(by: { $0.joined(separator: " ") < $1.joined(separator: " ") })
                .randomElement(using: &random)
            {
                switch Int.random(in: 0..<4, using: &random) {
                case 0: words = other + [word()]
                case 1: words = [word()] + other
                case 2: words = other.dropLast()
                default: words = other.reversed()
                }
            }
            guard !words.isEmpty, words.count < 5, Set(words).count == words.count,
                used.insert(words).inserted
            else { continue }
            let text = words.joined(separator: " ")
            wordsOf[text] = words
            return text
        }
    }

    /// A label with the same meaning as another, in other words.
    private mutating func reworded(_ label: String, _ random: inout SplitMix64) -> String {
        let words = wordsOf[label] ?? [label]
        let plain = words.joined(separator: " ")
        let last = words.last ?? ""
        let plural = last.hasSuffix("y") ? plain.dropLast() + "ies" : plain + "s"
        let slip = words.map { $0 == "Saffron" ? "Safron" : $0 == "Cinder" ? "Cindre" : $0 }
        var texts = [
            plain, plural, plain.lowercased(), "The " + plain, words.joined(separator: "-"),
            slip.joined(separator: " "),
        ]
        if words.count > 1 { texts.append("\(last) of the \(words.dropLast().joined(separator: " "))") }
        let text = texts.filter { $0 != label }.randomElement(using: &random) ?? plain
        wordsOf[text] = words
        return text
    }

    private static func facts(_ random: inout SplitMix64) -> LockedFacts {
        var facts = LockedFacts()
        facts.type = [.text, .text, .integer, .choice].randomElement(using: &random) ?? .text
        facts.presence = Bool.random(using: &random) ? .unstated : .optional
        if facts.type == .choice { facts.options = [FieldOption(value: "A"), FieldOption(value: "B")] }
        facts.group = [nil, nil, "Basic", "Advanced"].randomElement(using: &random) ?? nil
        return facts
    }

    private mutating func field(_ random: inout SplitMix64) -> HiddenField {
        let id = newID()
        return HiddenField(id: id, label: newLabel(&random), facts: HiddenDocs.facts(&random))
    }

    private mutating func addForm(to page: String, _ random: inout SplitMix64) {
        let id = newID()
        let titles = pages.values.flatMap { $0 }.map(\.title)
        // Sometimes, use a heading that another page has.
        let title =
            Int.random(in: 0..<4, using: &random) == 0
            ? titles.sorted().randomElement(using: &random) : nil
        var form = HiddenForm(id: id, title: title ?? newLabel(&random), fields: [])
        for _ in 0..<Int.random(in: 2...5, using: &random) { form.fields.append(field(&random)) }
        pages[page, default: []].append(form)
    }

    // MARK: Changes

    /// One change.
    enum Change: CaseIterable {
        case rewordField, renameField, moveField, moveFieldAway, addField, addTwin, swapFields, removeField
        case changeFacts
        case rewordForm, renameForm, moveForm, addForm, removeForm, renamePage, swapForms
    }

    /// Makes a random change.
    ///
    /// - Returns: the field with similar words and otherwise equal facts, if that was the change.
    mutating func make(_ change: Change, _ random: inout SplitMix64) -> Int? {
        guard let page = pages.keys.sorted().randomElement(using: &random), var forms = pages[page],
            let index = forms.indices.randomElement(using: &random)
        else {
            addForm(to: newPage(), &random)
            return nil
        }
        let other = pages.keys.sorted().randomElement(using: &random) ?? page
        let place = forms[index].fields.indices.randomElement(using: &random) ?? 0
        var reworded: Int?
        switch change {
        case .rewordField:
            let old = forms[index].fields[place]
            forms[index].fields[place].label = self.reworded(old.label, &random)
            reworded = old.id
        case .renameField:
            guard !fresh.contains(forms[index].fields[place].id) else { break }
            forms[index].fields[place].label = newLabel(&random)
        case .moveField:
            let field = forms[index].fields.remove(at: place)
            forms[index].fields.insert(
                field, at: Int.random(in: 0...forms[index].fields.count, using: &random))
        case .moveFieldAway:
            guard forms[index].fields.count > 1, other != page, pages[other]?.isEmpty == false,
                !fresh.contains(forms[index].fields[place].id)
            else { break }
            var field = forms[index].fields.remove(at: place)
            field.pinned = nil
            pages[other]?[0].fields.append(field)
        case .addField:
            let field = field(&random)
            forms[index].fields.insert(
                field, at: Int.random(in: 0...forms[index].fields.count, using: &random))
        case .addTwin:
            let twin = forms[index].fields[place]
            let id = newID()
            var facts = Bool.random(using: &random) ? twin.facts : HiddenDocs.facts(&random)
            facts.when = LockedFacts.Case(field: "mode", value: String(id))
            fresh.formUnion([twin.id, id])
            forms[index].fields.insert(
                HiddenField(id: id, label: twin.label, facts: facts),
                at: Int.random(in: 0...forms[index].fields.count, using: &random))
        case .swapFields: forms[index].fields.reverse()
        case .removeField:
            guard forms[index].fields.count > 1, !fresh.contains(forms[index].fields[place].id) else { break }
            forms[index].fields.remove(at: place)
        case .changeFacts:
            let condition = forms[index].fields[place].facts.when
            forms[index].fields[place].facts = HiddenDocs.facts(&random)
            forms[index].fields[place].facts.when = condition
        case .rewordForm:
            forms[index].title = self.reworded(forms[index].title, &random)
        case .renameForm: forms[index].title = newLabel(&random)
        case .moveForm:
            let form = forms.remove(at: index)
            pages[page] = forms
            pages[other, default: []].append(form)
            return nil
        case .addForm:
            addForm(to: Bool.random(using: &random) ? newPage() : page, &random)
            return nil
        case .removeForm: forms.remove(at: index)
        case .renamePage:
            pages[page] = nil
            pages[newPage()] = forms
            return nil
        case .swapForms: forms.reverse()
        }
        pages[page] = forms
        return reworded
    }

    /// Records that a run was complete, so that the lock distinguishes fields that share a label.
    mutating func settle() { fresh = [] }

    /// Answers an error: gives the field or form the name that it certainly has, or a new one.
    mutating func answer(_ id: Int, name: (Int) -> String?) {
        for page in pages.keys {
            for index in pages[page, default: []].indices {
                if pages[page]?[index].id == id { pages[page]?[index].pinned = name(id) ?? "stated-\(id)" }
                for place in pages[page, default: []][index].fields.indices
                where pages[page]?[index].fields[place].id == id {
                    pages[page]?[index].fields[place].pinned = name(id) ?? "stated\(id)"
                }
            }
        }
    }

    /// Removes the stated names of fields and forms that lost them.
    mutating func forget(_ ids: Set<Int>) {
        for page in pages.keys {
            for index in pages[page, default: []].indices {
                if let form = pages[page]?[index], ids.contains(form.id) { pages[page]?[index].pinned = nil }
                for (place, field) in pages[page, default: []][index].fields.enumerated()
                where ids.contains(field.id) {
                    pages[page]?[index].fields[place].pinned = nil
                }
            }
        }
    }

    // MARK: Reading

    /// The pages, as the stages before linking would have read them. The offsets of sources are the
    /// ids of forms and fields.
    func read(_ names: [String]) -> [PageForms] {
        names.map { name in
            var slugs: Set<String> = []
            let forms = pages[name, default: []].map { hidden in
                var form = HiddenDocs.form(hidden, page: name)
                let slug = form.id
                var number = 2
                while !slugs.insert(form.id).inserted {
                    form.id = "\(slug)-\(number)"
                    number += 1
                }
                return form
            }
            return PageForms(
                file: name, provider: "g", providerTitle: "G", isProviderTitleWritten: false, forms: forms,
                partials: [], diagnostics: [])
        }
    }

    private static func form(_ hidden: HiddenForm, page: String) -> Form {
        func range(_ id: Int) -> SourceRange { SourceRange(file: page, offsets: id..<id + 1) }
        var keys = Set(hidden.fields.compactMap(\.pinned))
        var groups: [FieldGroup] = []
        let fields = hidden.fields.map { field in
            let words = field.label.lowercased().split { !$0.isLetter }
            let name = words.dropFirst().reduce(String(words.first ?? "field")) { $0 + $1.capitalizedFirst }
            var key = field.pinned ?? name
            var number = 2
            while field.pinned == nil, !keys.insert(key).inserted {
                key = name + String(number)
                number += 1
            }
            if let group = field.facts.group {
                if let index = groups.firstIndex(where: { $0.title == group }) {
                    groups[index].fields.append(key)
                } else {
                    groups.append(FieldGroup(title: group, fields: [key]))
                }
            }
            return Field(
                key: key, label: field.label, via: .table, type: field.facts.type,
                presence: field.facts.presence,
                when: field.facts.when.map { Condition(field: $0.field, equals: $0.value ?? "") },
                options: field.facts.options, source: range(field.id),
                evidence: field.pinned == nil
                    ? [] : [Evidence(fact: .key, rule: "directive", range: range(field.id))])
        }
        let slug = hidden.title.lowercased().split { !$0.isLetter }.joined(separator: "-")
        return Form(
            id: "g/" + (hidden.pinned ?? slug), title: hidden.title, pages: [page], source: range(hidden.id),
            groups: groups, fields: fields, hasStatedID: hidden.pinned != nil)
    }
}

extension Substring {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
