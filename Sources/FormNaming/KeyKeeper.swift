import FormExtraction
import FormModel

/// Gives the fields of a form the keys from `formwright.lock`, and reports changes.
struct KeyKeeper {
    private let form: Form
    private let locked: [LockedField]
    private let takesNewNames: Bool
    private let labelCounts: [String: Int]
    private var outcomes: [FieldMatching.Outcome]
    /// The keys of the form's fields, in order.
    private var keys: [String]
    private var diagnostics: [Diagnostic] = []

    /// Names the fields of a form.
    ///
    /// - Parameters:
    ///   - form: a form with keys made from its labels, which are replaced by the keys in the lock.
    ///   - locked: the fields of the form in the lock; empty if the form is new.
    ///   - takesNewNames: whether unclear fields are treated as new.
    ///   - diagnostics: receives notes and errors.
    /// - Returns: the fields for the lock: first the fields of the form, then the removed fields.
    static func name(
        _ form: inout Form, by locked: [LockedField], takesNewNames: Bool,
        into diagnostics: inout [Diagnostic]
    ) -> [LockedField] {
        let current = current(form)
        var naming = KeyKeeper(form, locked, current, takesNewNames: takesNewNames)
        naming.assignKeys(current)
        form = naming.renamed()
        let named = KeyKeeper.current(form)
        naming.tell(named)
        diagnostics += naming.diagnostics
        return naming.entries(named)
    }

    private init(
        _ form: Form, _ locked: [LockedField], _ current: [FieldMatching.Current], takesNewNames: Bool
    ) {
        self.form = form
        self.locked = locked
        self.takesNewNames = takesNewNames
        labelCounts = form.fields.reduce(into: [:]) { $0[LabelLikeness.key($1.label), default: 0] += 1 }
        outcomes = FieldMatching.outcomes(current, locked)
        keys = form.fields.map(\.key)
    }

    private static func current(_ form: Form) -> [FieldMatching.Current] {
        var groups: [String: String] = [:]
        for group in form.groups { for key in group.fields { groups[key] = group.title } }
        let secrets = Set(form.fields.lazy.filter(\.secret).map(\.key))
        return form.fields.map { field in
            FieldMatching.Current(
                field: field, facts: LockedFacts(field, group: groups[field.key], secrets: secrets),
                isPinned: field.evidence.contains { $0.fact == .key && $0.rule == "directive" })
        }
    }

    // MARK: Keys

    private mutating func assignKeys(_ current: [FieldMatching.Current]) {
        let known = Set(locked.map(\.key))
        var taken: Set<String> = []
        for index in outcomes.indices {
            guard let place = place(of: index) else { continue }
            keys[index] = locked[place].key
            taken.insert(keys[index])
        }
        let others = Set(form.fields.map(\.key)).union(known)
        for index in outcomes.indices where place(of: index) == nil {
            let wanted = form.fields[index].key
            let free = KeyKeeper.free(wanted, besides: taken, others)
            let isFree = !known.contains(wanted) && !taken.contains(wanted)
            switch outcomes[index] {
            case .unclear(let place) where !takesNewNames:
                keys[index] = isFree ? wanted : free
                askWhich(index, place, other: keys[index])
            case _ where isFree || current[index].isPinned:
                break
            case _ where takesNewNames:
                // A key that another field keeps is not available.
                if taken.contains(wanted) {
                    keys[index] = free
                } else {
                    tellReuse(of: wanted, by: form.fields[index])
                }
            default:
                keys[index] = free
                askForName(index, wanted, free: free, isTaken: taken.contains(wanted))
            }
            if takesNewNames { tellNewName(index) }
            taken.insert(keys[index])
        }
    }

    /// Reports a new name that is used because of `--rename`.
    private mutating func tellNewName(_ index: Int) {
        guard case .unclear(let place) = outcomes[index] else { return }
        let (field, old) = (form.fields[index], locked[place])
        diagnostics.append(
            Diagnostic(
                .note, rule: NamingRule.newName,
                "'\(field.label)' has the new key '\(keys[index])' and is treated as a different field from '\(old.label)' (key '\(old.key)')",
                at: field.source))
    }

    /// Reports that a field has the same key as a field that was removed.
    private mutating func tellReuse(of key: String, by field: Field) {
        guard let old = locked.first(where: { $0.key == key }) else { return }
        diagnostics.append(
            Diagnostic(
                .warning, rule: NamingRule.reusedName,
                "'\(field.label)' has the key '\(key)', which belonged to '\(old.label)'; data for that field is now read as data for this field",
                at: field.source))
    }

    /// The index in the lock of the field that is certain to match; nil if there is none.
    private func place(of index: Int) -> Int? {
        switch outcomes[index] {
        case .known(let place), .back(let place): place
        case .new, .unclear: nil
        }
    }

    /// The key, followed by the first number that makes it unique.
    private static func free(_ key: String, besides taken: Set<String>, _ others: Set<String>) -> String {
        var number = 2
        while taken.contains(key + String(number)) || others.contains(key + String(number)) { number += 1 }
        return key + String(number)
    }

    /// The form with its new keys, including the references to these keys.
    private func renamed() -> Form {
        var form = form
        let names = Dictionary(
            zip(form.fields.map(\.key), keys), uniquingKeysWith: { first, _ in first })
        for index in form.fields.indices {
            form.fields[index].key = keys[index]
            if let subject = form.fields[index].when?.field, let name = names[subject] {
                form.fields[index].when?.field = name
            }
        }
        for index in form.groups.indices {
            form.groups[index].fields = form.groups[index].fields.map { names[$0] ?? $0 }
        }
        return form
    }

    // MARK: Questions

    private mutating func askWhich(_ index: Int, _ place: Int, other: String) {
        let field = form.fields[index]
        let old = locked[place]
        let message =
            LabelLikeness.squashed(old.label) == LabelLikeness.squashed(field.label)
            ? "several fields are called '\(field.label)'; is this the one with the key '\(old.key)', or a different field?"
            : "is '\(field.label)' the field previously labelled '\(old.label)' (key '\(old.key)'), or a different field?"
        ask(index, message, [("if it is, add", old.key), ("if it is a different field, add", other)])
    }

    private mutating func askForName(_ index: Int, _ key: String, free: String, isTaken: Bool) {
        let field = form.fields[index]
        guard let old = locked.first(where: { $0.key == key }) else { return }
        if isTaken {
            ask(
                index,
                "the key of '\(field.label)' would be '\(key)', which is the key of the field '\(old.label)'",
                [("to give this field a different key, add", free)])
        } else {
            ask(
                index,
                "the key of '\(field.label)' would be '\(key)', which was the key of the field '\(old.label)'",
                [("if it is that field, add", key), ("if it is a different field, add", free)])
        }
    }

    private mutating func ask(_ index: Int, _ message: String, _ answers: [(String, String)]) {
        let field = form.fields[index]
        let isOnly = labelCounts[LabelLikeness.key(field.label)] == 1
        let offers = answers.map { answer, key in (answer, NameOffer.field(field, key: key, isOnly: isOnly)) }
        diagnostics.append(
            Diagnostic(
                .error, rule: "renamed-field", message, at: field.source, notes: NameOffer.notes(offers)))
    }

    // MARK: Notes

    /// Reports the kept names of reworded fields, and changed facts.
    private mutating func tell(_ named: [FieldMatching.Current]) {
        let secrets = Set(
            named.lazy.filter(\.facts.secret).map(\.field.key) + locked.lazy.filter(\.facts.secret).map(\.key)
        )
        for index in outcomes.indices {
            guard let place = place(of: index) else { continue }
            let (field, old) = (named[index].field, locked[place])
            if case .back = outcomes[index],
                LabelLikeness.squashed(field.label) != LabelLikeness.squashed(old.label)
            {
                tellReuse(of: old.key, by: field)
            } else if case .back = outcomes[index] {
                note("'\(field.label)' is on the page again and gets its old key, '\(old.key)'", field)
            } else if form.fields[index].key != old.key,
                LabelLikeness.squashed(field.label) != LabelLikeness.squashed(old.label)
            {
                note(
                    "'\(field.label)' keeps the key '\(old.key)' from its previous label, '\(old.label)'",
                    field)
            }
            let changes = named[index].facts.changes(since: old.facts, secrets: secrets)
            guard !changes.isEmpty else { continue }
            diagnostics.append(
                Diagnostic(
                    .note, rule: NamingRule.changedFacts,
                    "'\(field.label)' (\(form.id).\(field.key)): \(changes.joined(separator: "; "))",
                    at: field.source))
        }
    }

    private mutating func note(_ message: String, _ field: Field) {
        diagnostics.append(Diagnostic(.note, rule: NamingRule.keptName, message, at: field.source))
    }

    // MARK: Lock

    private func entries(_ named: [FieldMatching.Current]) -> [LockedField] {
        let present = named.map { LockedField(key: $0.field.key, label: $0.field.label, facts: $0.facts) }
        let taken = Set(present.map(\.key))
        let secrets = Set(present.lazy.filter(\.facts.secret).map(\.key))
        let gone = locked.filter { !taken.contains($0.key) }.map { field in
            var field = field
            field.isGone = true
            if let subject = field.facts.when?.field, secrets.contains(subject) {
                field.facts.when?.value = nil
            }
            return field
        }
        return present + gone.sorted { TextOrder.precedes($0.key, $1.key) }
    }
}
