import CodeGeneration
import FormModel
@_spi(Generated) import FormValidation

/// The differences between two versions of a form.
struct FormComparison {
    /// The changes; those to the form itself come first.
    private(set) var changes: [Change] = []

    private let old: FormPlan?
    private let new: FormPlan?
    private var oldSearch: InputSearch?
    private var newSearch: InputSearch?
    /// The indices of the fields of both versions, by key.
    private let indices: (old: [String: Int], new: [String: Int])
    /// The group titles of both versions, by field key.
    let groups: (old: [String: String], new: [String: String])
    /// For each version, the cases in which fields are required, by the key of the required field.
    let cases: (old: [String: [FormDemand.Case]], new: [String: [FormDemand.Case]])
    /// The keys of the fields that are or were secret.
    private let secretKeys: Set<String>

    /// Compares two versions; at least one of them must exist.
    init(old: RecordedForm?, new: RecordedForm?) {
        let plans = (old.map { FormPlan($0) }, new.map { FormPlan($0) })
        (self.old, self.new) = plans
        // Readers know the keys of the old form. Clients never sent a name that was not a field.
        let oldKeys = Set(plans.0?.fields.map(\.field.key) ?? [])
        oldSearch = plans.0.map { InputSearch($0) }
        newSearch = plans.1.map { InputSearch($0, otherKeys: oldKeys) }
        indices = (Self.indices(plans.0), Self.indices(plans.1))
        groups = (Self.groups(plans.0), Self.groups(plans.1))
        cases = (plans.0?.cases ?? [:], plans.1?.cases ?? [:])
        secretKeys = Set(
            [plans.0, plans.1].compactMap(\.self).flatMap(\.fields).lazy.filter(\.field.secret).map(
                \.field.key))
        switch plans {
        case (let old?, let new?): compare(old, new)
        case (let old?, nil):
            add(.removedForm, "the form '\(old.form.title)' was removed", new: [.exists])
        case (nil, let new?):
            add(.addedForm, "the form '\(new.form.title)' was added", atLeast: .compatible)
        case (nil, nil): break
        }
    }

    private mutating func compare(_ old: FormPlan, _ new: FormPlan) {
        if old.form.id != new.form.id {
            add(
                .changedFormID,
                "the id of the form '\(new.form.title)' changed from '\(old.form.id)' to '\(new.form.id)'",
                new: [.exists])
        }
        compareWords(old.form, new.form)
        if old.acceptsUnknownKeys != new.acceptsUnknownKeys {
            let verb = new.acceptsUnknownKeys ? "accepted" : "rejected"
            add(.changedUnknownKeys, "unknown names are now \(verb)", atLeast: .compatible)
        }
        let oldKeys = Set(old.fields.map { ExactText($0.field.key) })
        let newKeys = Set(new.fields.map { ExactText($0.field.key) })
        let gone = old.fields.filter { !newKeys.contains(ExactText($0.field.key)) }
        let come = new.fields.filter { !oldKeys.contains(ExactText($0.field.key)) }
        let renamed = renamedFields(gone, come)
        for field in gone where renamed[field.field.key] == nil { remove(field.field.key, new) }
        compareOrder(old.fields, new.fields)
        let oldFields = Dictionary(
            old.fields.map { ($0.field.key, $0) }, uniquingKeysWith: { first, _ in first })
        let oldNames = Dictionary(renamed.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for field in new.fields {
            let key = field.field.key
            if let before = oldFields[key] {
                compare(before, field, old, new)
            } else if let name = oldNames[key], let before = oldFields[name] {
                rename(before, field, new)
            } else {
                insert(field, new)
            }
        }
    }

    // MARK: Changes

    /// Adds a change and determines its impact.
    ///
    /// - Parameters:
    ///   - new: requirements of the new form that the old one may not have had.
    ///   - old: requirements of the old form that the new one may not have.
    ///   - least: the minimum impact on both sides if the change is not breaking.
    mutating func add(
        _ rule: ChangeRule, _ message: String, field key: String? = nil, fact: Fact? = nil,
        new demands: [FormDemand] = [], old dropped: [FormDemand] = [], atLeast least: Impact = .neutral,
        newKey: String? = nil
    ) {
        let narrowed = oldSearch?.input(breakingOneOf: demands) ?? .none
        let widened = newSearch?.input(breakingOneOf: dropped) ?? .none
        let id = (old ?? new)?.form.id ?? ""
        var change = Change(
            rule: rule, form: id, field: key, message: message,
            senders: max(least, impact(narrowed, widened)), readers: max(least, impact(widened, narrowed)),
            fact: fact, oldPlace: place(key, in: old, indices.old, groups.old),
            newPlace: place(newKey ?? key, in: new, indices.new, groups.new))
        if case .found(let input) = narrowed {
            change.witness = witness(input, .oldAccepts, rule)
        } else if case .found(let input) = widened, change.readers == .breaking {
            change.witness = witness(input, .newAccepts, rule)
        }
        changes.append(change)
    }

    private func impact(_ lost: SearchResult<InputSearch.Input>, _ gained: SearchResult<InputSearch.Input>)
        -> Impact
    {
        // If the search was not completed, the change may be breaking.
        if case .none = lost {
            if case .none = gained { .neutral } else { .compatible }
        } else {
            .breaking
        }
    }

    /// The witness; nil if it would reveal a value that a field listed before it became secret.
    private func witness(
        _ input: InputSearch.Input, _ direction: Witness.Direction, _ rule: ChangeRule
    ) -> Witness? {
        let accepting = direction == .oldAccepts ? old : new
        let secrets = secretKeys
        let keys = Set(input.map(\.name))
        let listed = accepting?.fields.contains { field in
            !field.field.secret && secrets.contains(field.field.key) && keys.contains(field.field.key)
        }
        guard listed != true else { return nil }
        let oldID = old?.form.id ?? new?.form.id ?? ""
        // An input for a removed id is rejected, regardless of what the other form accepts.
        let newID = rule == .changedFormID ? oldID : new?.form.id ?? oldID
        return Witness(
            direction: direction, secrets: secrets.intersection(keys).sorted(),
            json: JSONRenderer.line(.object(input)), oldForm: oldID, newForm: newID)
    }

    private static func indices(_ plan: FormPlan?) -> [String: Int] {
        Dictionary(
            (plan?.fields ?? []).enumerated().map { ($1.field.key, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func groups(_ plan: FormPlan?) -> [String: String] {
        Dictionary(
            (plan?.form.groups ?? []).flatMap { group in group.fields.map { ($0, group.title) } },
            uniquingKeysWith: { first, _ in first })
    }

    private func place(
        _ key: String?, in plan: FormPlan?, _ indices: [String: Int], _ groups: [String: String]
    ) -> ModelPlace? {
        guard let plan else { return nil }
        let field = key.flatMap { indices[$0] }.map { plan.fields[$0].field }
        let group = field.flatMap { groups[$0.key] }
        return ModelPlace(
            form: plan.form.id, field: field?.key, file: (field?.source ?? plan.form.source).file,
            heading: group ?? plan.form.heading ?? plan.form.title)
    }

    // MARK: The form

    private mutating func compareWords(_ old: Form, _ new: Form) {
        if old.source.fileName != new.source.fileName {
            add(.movedForm, "the form moved from the page '\(old.source.file)' to '\(new.source.file)'")
        } else if old.pages != new.pages {
            let noun = new.pages.count == 1 ? "page" : "pages"
            let pages = new.pages.map { "'\($0)'" }.joined(separator: ", ")
            add(.movedForm, "the form is now described by the \(noun) \(pages)")
        }
        if old.title != new.title {
            add(.rewordedForm, "the title changed from '\(old.title)' to '\(new.title)'")
        }
        if old.navigation != new.navigation {
            let path = { (form: Form) in "'\(form.navigation.joined(separator: " > "))'" }
            add(.rewordedForm, "the navigation to the form changed from \(path(old)) to \(path(new))")
        }
        if old.submit != new.submit {
            let oldName = old.submit.map { "; it was '\($0)'" } ?? ""
            let message =
                new.submit.map { "the submit button is now '\($0)'" }
                ?? "the page no longer names the submit button"
            add(.rewordedForm, message + oldName)
        }
    }

    /// Reports once if common fields are in a different order.
    private mutating func compareOrder(_ old: [FieldPlan], _ new: [FieldPlan]) {
        let keys = (Set(old.map(\.field.key)), Set(new.map(\.field.key)))
        let before = old.map(\.field.key).filter(keys.1.contains)
        let after = new.map(\.field.key).filter(keys.0.contains)
        if before != after { add(.movedField, "the fields are in a different order") }
    }

    // MARK: Added and removed fields

    /// The pairs of removed and added fields with the same unique label.
    private func renamedFields(_ gone: [FieldPlan], _ come: [FieldPlan]) -> [String: String] {
        let after = Dictionary(grouping: come) { ExactText($0.field.label) }
        var renamed: [String: String] = [:]
        for (label, fields) in Dictionary(grouping: gone, by: { ExactText($0.field.label) }) {
            guard fields.count == 1, let others = after[label], others.count == 1 else { continue }
            renamed[fields[0].field.key] = others[0].field.key
        }
        return renamed
    }

    /// All requirements on a field of the old form.
    private func demands(onOld field: FieldPlan) -> [FormDemand] {
        let key = field.field.key
        return (field.isRequired ? [.present(key)] : []) + field.rule.demands.map { .value(key, $0) }
            + cases.old[key, default: []].map { .condition($0) }
    }

    private mutating func remove(_ key: String, _ new: FormPlan) {
        guard let old, let index = indices.old[key] else { return }
        let field = old.fields[index]
        let verb = new.acceptsUnknownKeys ? "; its value is ignored if clients still send it" : ""
        add(
            .removedField, "\(name(field)) was removed\(verb)", field: key,
            new: new.acceptsUnknownKeys ? [] : [.known(key)], old: demands(onOld: field))
    }

    private mutating func insert(_ field: FieldPlan, _ new: FormPlan) {
        let key = field.field.key
        let cases = self.cases.new[key, default: []]
        if field.isRequired {
            add(
                .addedDemandedField, "\(name(field)) is new and required", field: key,
                new: [.present(key)], atLeast: .compatible)
        } else if !cases.isEmpty {
            add(
                .addedDemandedField,
                "\(name(field)) is new and required if \(words(cases))",
                field: key, new: cases.map { .condition($0) }, atLeast: .compatible)
        } else {
            add(
                .addedField, "\(name(field)) is new and optional", field: key, atLeast: .compatible)
        }
    }

    private mutating func rename(_ before: FieldPlan, _ field: FieldPlan, _ new: FormPlan) {
        let (oldKey, newKey) = (before.field.key, field.field.key)
        var added: [FormDemand] = new.acceptsUnknownKeys ? [] : [.known(oldKey)]
        if field.isRequired { added.append(.present(newKey)) }
        added += cases.new[newKey, default: []].map { .condition($0) }
        add(
            .changedKey, "the key of \(name(before)) changed from '\(oldKey)' to '\(newKey)'", field: oldKey,
            fact: .key, new: added, old: demands(onOld: before), newKey: newKey)
    }

    // MARK: Words

    /// A field's label, in quotation marks.
    func name(_ field: FieldPlan) -> String { "'\(field.field.label)'" }

    /// The cases in words. If the deciding field is secret, its value is omitted.
    func words(_ cases: [FormDemand.Case]) -> String {
        cases.map { demand in
            let subject =
                indices.new[demand.subject].flatMap { index in new?.fields[index] }
                ?? indices.old[demand.subject].flatMap { index in old?.fields[index] }
            let label = subject.map(name) ?? "'\(demand.subject)'"
            guard !secretKeys.contains(demand.subject) else { return "\(label) has a value" }
            switch demand.value {
            case .text(let text): return "\(label) is '\(text)'"
            case .integer(let integer): return "\(label) is \(integer)"
            case .boolean(let boolean): return "\(label) is \(boolean ? "on" : "off")"
            case .containing(let text): return "\(label) contains '\(text)'"
            }
        }.joined(separator: ", or ")
    }
}
