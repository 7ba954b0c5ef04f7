import FormExtraction
import FormModel

@testable import FormwrightKit

/// Documentation of which is known what its pages do not say: which form and which field is which, whatever it is called.
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

    /// The forms by the pages' names.
    var pages: [String: [HiddenForm]] = [:]
    private var nextID = 0
    private var nextPage = 0
    /// The labels and headings ever used, with the ids of what they named.
    private var labels: [(text: String, id: Int)] = []
    /// The labels by the beginnings of their words: near labels share one.
    private var labelsByWord: [Substring: Set<Int>] = [:]

    private static let words = [
        "Acorn", "Basalt", "Cinder", "Dolphin", "Ember", "Fjord", "Garnet", "Harvest", "Ivory", "Jasmine",
        "Kettle",
        "Lantern", "Marble", "Nectar", "Orchid", "Pebble", "Quartz", "Raven", "Saffron", "Timber", "Umbra",
        "Velvet",
        "Walnut", "Xylem", "Yonder", "Zephyr", "Bramble", "Copper", "Drizzle", "Falcon",
    ]

    init(_ random: inout SplitMix) {
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

    private static func stems(_ text: String) -> Set<Substring> {
        Set(text.lowercased().split(separator: " ").map { $0.prefix(4) })
    }

    private mutating func note(_ text: String, _ id: Int) {
        for stem in HiddenDocs.stems(text) { labelsByWord[stem, default: []].insert(labels.count) }
        labels.append((text, id))
    }

    /// Whether anything else was called by a label or one near it.
    private func isTaken(_ text: String, besides id: Int) -> Bool {
        let places = HiddenDocs.stems(text).reduce(into: Set<Int>()) { $0.formUnion(labelsByWord[$1] ?? []) }
        return places.contains { labels[$0].id != id && LabelLikeness.isNear(labels[$0].text, text) }
    }

    /// Two words that nothing was called by, nor anything near.
    private mutating func newLabel(of id: Int, _ random: inout SplitMix) -> String {
        while true {
            let words = (0..<2).map { _ in HiddenDocs.words.randomElement(using: &random) ?? "" }
            let text = words.joined(separator: " ")
            guard words[0] != words[1], !isTaken(text, besides: -1) else { continue }
            note(text, id)
            return text
        }
    }

    /// Words near a label, that are near to nothing else that ever was; nil where none is found.
    private mutating func nearLabel(_ label: String, of id: Int, _ random: inout SplitMix) -> String? {
        for _ in 0..<10 {
            let words = label.split(separator: " ").map(String.init)
            let text: String
            switch Int.random(in: 0..<5, using: &random) {
            case 0: text = words.reversed().joined(separator: " ")
            case 1: text = label + (label.hasSuffix("s") ? "" : "s")
            case 2:
                text = (words + [HiddenDocs.words.randomElement(using: &random) ?? ""]).joined(separator: " ")
            case 3: text = (words.last ?? "") + " of the " + words.dropLast().joined(separator: " ")
            default: text = words.count > 2 ? words.dropLast().joined(separator: " ") : label.lowercased()
            }
            guard text != label, LabelLikeness.isNear(label, text),
                !isTaken(text, besides: id)
            else { continue }
            note(text, id)
            return text
        }
        return nil
    }

    private static func facts(_ random: inout SplitMix) -> LockedFacts {
        var facts = LockedFacts()
        facts.type = [.text, .text, .integer, .choice].randomElement(using: &random) ?? .text
        facts.presence = Bool.random(using: &random) ? .unstated : .optional
        if facts.type == .choice { facts.options = [Option(value: "A"), Option(value: "B")] }
        facts.group = [nil, nil, "Basic", "Advanced"].randomElement(using: &random) ?? nil
        return facts
    }

    private mutating func field(_ random: inout SplitMix) -> HiddenField {
        let id = newID()
        return HiddenField(id: id, label: newLabel(of: id, &random), facts: HiddenDocs.facts(&random))
    }

    private mutating func addForm(to page: String, _ random: inout SplitMix) {
        let id = newID()
        let titles = pages.values.flatMap { $0 }.map(\.title)
        // At times a heading that another page has.
        let title =
            Int.random(in: 0..<4, using: &random) == 0
            ? titles.sorted().randomElement(using: &random) : nil
        var form = HiddenForm(id: id, title: title ?? newLabel(of: id, &random), fields: [])
        for _ in 0..<Int.random(in: 2...5, using: &random) { form.fields.append(field(&random)) }
        pages[page, default: []].append(form)
    }

    // MARK: Changes

    /// One change.
    enum Change: CaseIterable {
        case rewordField, renameField, moveField, moveFieldAway, addField, removeField, changeFacts
        case rewordForm, renameForm, moveForm, addForm, removeForm, renamePage, swapForms
    }

    /// Makes a change somewhere.
    ///
    /// - Returns: the field that is in near words now and otherwise as it was, where that was the change.
    mutating func make(_ change: Change, _ random: inout SplitMix) -> Int? {
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
            if let label = nearLabel(old.label, of: old.id, &random) {
                forms[index].fields[place].label = label
                reworded = old.id
            }
        case .renameField:
            forms[index].fields[place].label = newLabel(of: forms[index].fields[place].id, &random)
        case .moveField:
            let field = forms[index].fields.remove(at: place)
            forms[index].fields.insert(
                field, at: Int.random(in: 0...forms[index].fields.count, using: &random))
        case .moveFieldAway:
            guard forms[index].fields.count > 1, other != page, pages[other]?.isEmpty == false else { break }
            var field = forms[index].fields.remove(at: place)
            field.pinned = nil
            pages[other]?[0].fields.append(field)
        case .addField:
            let field = field(&random)
            forms[index].fields.insert(
                field, at: Int.random(in: 0...forms[index].fields.count, using: &random))
        case .removeField: if forms[index].fields.count > 1 { forms[index].fields.remove(at: place) }
        case .changeFacts: forms[index].fields[place].facts = HiddenDocs.facts(&random)
        case .rewordForm:
            if let title = nearLabel(forms[index].title, of: forms[index].id, &random) {
                forms[index].title = title
            }
        case .renameForm: forms[index].title = newLabel(of: forms[index].id, &random)
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

    /// Gives what an error asks about the name that it has for certain, or one of its own.
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

    /// Removes the stated names of what lost them.
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

    /// The pages, as the stages before linking would have read them; offsets of sources are the ids of what stands there.
    func read(_ names: [String]) -> [ReadPage] {
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
            return ReadPage(
                file: name, provider: "g", providerTitle: "G", forms: forms, partials: [], diagnostics: [])
        }
    }

    private static func form(_ hidden: HiddenForm, page: String) -> Form {
        func range(_ id: Int) -> SourceRange { SourceRange(file: page, offsets: id..<id + 1) }
        var keys = Set(hidden.fields.compactMap(\.pinned))
        var groups: [FieldGroup] = []
        let fields = hidden.fields.map { field in
            let words = field.label.lowercased().split(separator: " ")
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
                presence: field.facts.presence, options: field.facts.options, source: range(field.id),
                evidence: field.pinned == nil
                    ? [] : [Evidence(fact: "key", rule: "directive", range: range(field.id))])
        }
        let slug = hidden.title.lowercased().split(separator: " ").joined(separator: "-")
        return Form(
            id: "g/" + (hidden.pinned ?? slug), title: hidden.title, pages: [page], source: range(hidden.id),
            groups: groups, fields: fields, hasStatedID: hidden.pinned != nil)
    }
}

extension Substring {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
