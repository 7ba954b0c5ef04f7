import CodeGeneration
import FormModel
import FormValidation

extension FormComparison {
    /// Compares two versions of a field, fact by fact.
    mutating func compare(_ before: FieldPlan, _ after: FieldPlan, _ old: FormPlan, _ new: FormPlan) {
        compareWords(before, after, old.form, new.form)
        compareTypes(before, after)
        compareDemands(before, after)
        compareCases(before, after)
        compareOptions(before, after)
        compareFormats(before, after)
        compareLimits(before, after)
        compareDefaults(before, after)
        if before.field.secret != after.field.secret {
            add(
                .changedSecrecy,
                "\(name(after)) is \(after.field.secret ? "now secret" : "no longer secret")",
                field: after.field.key, fact: .secret)
        }
    }

    /// The requirements on values that only one of the two plans has, if `isMeant` is true for them.
    private func differences(
        _ before: FieldPlan, _ after: FieldPlan, _ isMeant: (ValueDemand) -> Bool
    ) -> (new: [FormDemand], old: [FormDemand]) {
        let (old, new) = (before.rule.demands.filter(isMeant), after.rule.demands.filter(isMeant))
        let key = after.field.key
        return (
            new.filter { !old.contains($0) }.map { .value(key, $0) },
            old.filter { !new.contains($0) }.map { .value(key, $0) }
        )
    }

    /// Whether the field is or was secret, so that its values must not be shown.
    private func isSecret(_ before: FieldPlan, _ after: FieldPlan) -> Bool {
        before.field.secret || after.field.secret
    }

    // MARK: Words

    private mutating func compareWords(_ before: FieldPlan, _ after: FieldPlan, _ old: Form, _ new: Form) {
        let (field, key) = (after.field, after.field.key)
        if before.field.label != field.label {
            add(
                .rewordedField, "\(name(before)) is now called \(name(after)) and keeps the key '\(key)'",
                field: key,
                fact: .label)
        }
        if before.field.description != field.description {
            add(.rewordedField, "the description of \(name(after)) was reworded", field: key)
        }
        if before.field.examples != field.examples, !isSecret(before, after) {
            add(.rewordedField, "\(name(after)) has different examples", field: key, fact: .examples)
        }
        if before.field.source.file != field.source.file, old.source.file == new.source.file {
            add(
                .movedField,
                "\(name(after)) moved from '\(before.field.source.file)' to '\(field.source.file)'",
                field: key)
        }
        if groups.old[key] != groups.new[key] {
            let origin = groups.old[key].map { " from the group '\($0)'" } ?? ""
            let target = groups.new[key].map { " to the group '\($0)'" } ?? ""
            add(.movedField, "\(name(after)) moved\(origin)\(target)", field: key)
        }
    }

    // MARK: Types

    private mutating func compareTypes(_ before: FieldPlan, _ after: FieldPlan) {
        let isOtherType = before.field.type != after.field.type
        let demands = differences(before, after) { demand in
            switch demand {
            case .kinds, .whole, .elementsAreTexts, .valuesAreTexts: true
            case .text(.format): isOtherType
            case .text, .minimum, .maximum, .elementsAmong: false
            }
        }
        guard isOtherType || !demands.new.isEmpty || !demands.old.isEmpty else { return }
        let wasEnforced = before.enforcement.facets.contains(.type)
        let isEnforced = after.enforcement.facets.contains(.type)
        var message: String
        if isOtherType {
            message =
                "the type of \(name(after)) changed from \(before.field.type.rawValue) to \(after.field.type.rawValue)"
        } else {
            message = "the type of \(name(after)) is still \(after.field.type.rawValue)"
        }
        if wasEnforced != isEnforced {
            message += isEnforced ? "; it is now enforced" : "; it is no longer enforced"
        }
        add(
            .changedType, message, field: after.field.key, fact: .type, new: demands.new, old: demands.old)
    }

    // MARK: Presence

    /// The minimum length that applies because the field must be filled in; nil if there is none.
    private func leastOfDemand(_ plan: FieldPlan) -> TextDemand? {
        guard plan.isRequired, case .text(let text) = plan.rule, text.minLength == 1 else { return nil }
        return .minLength(1)
    }

    private mutating func compareDemands(_ before: FieldPlan, _ after: FieldPlan) {
        let key = after.field.key
        let lengths = differences(before, after) { demand in
            demand == .text(.minLength(1)) && (leastOfDemand(before) ?? leastOfDemand(after)) != nil
        }
        if before.isRequired != after.isRequired {
            let message =
                after.isRequired
                ? "\(name(after)) is now required; it was optional"
                : "\(name(after)) is now optional; it was required"
            add(
                .changedDemand, message, field: key, fact: .presence,
                new: (after.isRequired ? [.present(key)] : []) + lengths.new,
                old: (before.isRequired ? [.present(key)] : []) + lengths.old)
        } else if !lengths.new.isEmpty || !lengths.old.isEmpty {
            let message = lengths.new.isEmpty ? "can now be empty" : "can no longer be empty"
            add(
                .changedDemand, "\(name(after)) \(message)", field: key, fact: .presence, new: lengths.new,
                old: lengths.old)
        } else if before.field.presence != after.field.presence {
            add(
                .changedPresence,
                "the page \(says(after.field.presence, of: name(after))) (before, it \(said(before.field.presence))); "
                    + "what the schema enforces has not changed", field: key, fact: .presence)
        }
    }

    /// What a page now says about a field's presence, such as `now says that 'Name' is optional`.
    private func says(_ presence: Presence, of name: String) -> String {
        switch presence {
        case .required, .optional: "now says that \(name) is \(presence.rawValue)"
        case .conditional: "now says that \(name) is required in some cases"
        case .unstated: "no longer says whether \(name) is required"
        }
    }

    /// What a page said about a field's presence before, such as `said 'optional'`.
    private func said(_ presence: Presence) -> String {
        switch presence {
        case .required, .optional: "said '\(presence.rawValue)'"
        case .conditional: "said 'required in some cases'"
        case .unstated: "did not say"
        }
    }

    private mutating func compareCases(_ before: FieldPlan, _ after: FieldPlan) {
        let key = after.field.key
        let (oldCases, newCases) = (cases.old[key, default: []], cases.new[key, default: []])
        guard oldCases != newCases || before.field.when != after.field.when else { return }
        let message =
            switch (oldCases.isEmpty, newCases.isEmpty) {
            case (true, false): "\(name(after)) is now required if \(words(newCases))"
            case (false, true): "\(name(after)) is no longer required if \(words(oldCases))"
            case (false, false):
                "\(name(after)) is now required if \(words(newCases)); before, it was required if \(words(oldCases))"
            case (true, true):
                "\(name(after)) is now asked for in a different case, but it is still not required"
            }
        add(
            .changedCondition, message, field: key, fact: .when,
            new: newCases.filter { !oldCases.contains($0) }.map { .condition($0) },
            old: oldCases.filter { !newCases.contains($0) }.map { .condition($0) })
    }

    // MARK: Options

    private mutating func compareOptions(_ before: FieldPlan, _ after: FieldPlan) {
        let key = after.field.key
        let (old, new) = (before.field.options, after.field.options)
        let demands = differences(before, after) { demand in
            switch demand {
            case .text(.among), .elementsAmong: true
            default: false
            }
        }
        let wasClosed = before.rule.isClosed
        let isClosed = after.rule.isClosed
        if wasClosed != isClosed {
            let list = isSecret(before, after) ? "" : ": \(words(new))"
            let message =
                isClosed
                ? "\(name(after)) now accepts only its options\(list)"
                : "\(name(after)) now also accepts values other than its options"
            add(.changedChoice, message, field: key, fact: .options, new: demands.new, old: demands.old)
        }
        guard !isSecret(before, after), !old.isEmpty, !new.isEmpty else { return }
        let (oldValues, newValues) = (Set(old.map(\.exact)), Set(new.map(\.exact)))
        let added = new.filter { !oldValues.contains($0.exact) }
        let removed = old.filter { !newValues.contains($0.exact) }
        // If the number of options is the same, the option at the same position was reworded.
        let isReplaced = old.count == new.count && added.count == 1 && removed.count == 1
        if isReplaced, let index = old.firstIndex(of: removed[0]), new[index] == added[0] {
            add(
                .renamedOption,
                "the option '\(removed[0].value)' of \(name(after)) changed to '\(added[0].value)'",
                field: key,
                fact: .options, new: refusals(of: removed[0], by: after),
                old: refusals(of: added[0], by: before))
        } else {
            for option in removed {
                add(
                    .removedOption, "\(name(after)) no longer has the option '\(option.value)'", field: key,
                    fact: .options, new: refusals(of: option, by: after))
            }
            for option in added {
                add(
                    .addedOption, "\(name(after)) has the new option '\(option.value)'", field: key,
                    fact: .options, old: refusals(of: option, by: before))
            }
        }
        compareLabels(old, new, of: after)
    }

    /// The requirements that reject the given option; empty if the rule accepts it.
    private func refusals(of option: FieldOption, by field: FieldPlan) -> [FormDemand] {
        let accepts = field.rule.accepts(option.value) || field.rule.acceptsArray(of: option.value)
        return accepts ? [] : [.other(field.field.key, option.value)]
    }

    private mutating func compareLabels(_ old: [FieldOption], _ new: [FieldOption], of after: FieldPlan) {
        let labels = Dictionary(old.map { ($0.exact, $0.label) }, uniquingKeysWith: { first, _ in first })
        for option in new {
            guard let label = labels[option.exact], label != option.label else { continue }
            let name = { (label: String?) in label.map { "'\($0)'" } ?? "its value" }
            add(
                .rewordedOption,
                "the option '\(option.value)' of \(self.name(after)) is now shown as \(name(option.label)) instead of \(name(label))",
                field: after.field.key, fact: .options)
        }
        let values = (Set(old.map(\.exact)), Set(new.map(\.exact)))
        if old.map(\.exact).filter(values.1.contains) != new.map(\.exact).filter(values.0.contains) {
            add(
                .rewordedOption, "the options of \(name(after)) are in a different order",
                field: after.field.key,
                fact: .options)
        }
    }

    private func words(_ options: [FieldOption]) -> String {
        options.map { "'\($0.value)'" }.joined(separator: ", ")
    }

    // MARK: Formats and limits

    private mutating func compareFormats(_ before: FieldPlan, _ after: FieldPlan) {
        let isOtherType = before.field.type != after.field.type
        let demands = differences(before, after) { demand in
            if case .text(.format) = demand { !isOtherType } else { false }
        }
        guard before.field.format != after.field.format || !demands.new.isEmpty || !demands.old.isEmpty else {
            return
        }
        let message: String
        if before.field.format == after.field.format {
            message =
                demands.new.isEmpty
                ? "the format of \(name(after)) is no longer enforced"
                : "the format of \(name(after)) is now enforced"
        } else {
            message = change(
                of: "format", name(after), from: before.field.format?.rawValue,
                to: after.field.format?.rawValue)
        }
        add(
            .changedFormat, message, field: after.field.key, fact: .format, new: demands.new, old: demands.old
        )
    }

    /// A change to a fact that a field may or may not have, such as `the format of 'Host' changed from uuid
    /// to hostname`.
    private func change(of noun: String, _ name: String, from old: String?, to new: String?) -> String {
        guard let new else { return "\(name) no longer has a \(noun)\(old.map { "; it was \($0)" } ?? "")" }
        return old.map { "the \(noun) of \(name) changed from \($0) to \(new)" }
            ?? "\(name) now has the \(noun) \(new)"
    }

    private mutating func compareLimits(_ before: FieldPlan, _ after: FieldPlan) {
        let (old, new) = (before.field.limits, after.field.limits)
        let isDemand = leastOfDemand(before) != nil || leastOfDemand(after) != nil
        compareLimit("minimum", old.minimum.map(words), new.minimum.map(words), before, after) {
            if case .minimum = $0 { true } else { false }
        }
        compareLimit("maximum", old.maximum.map(words), new.maximum.map(words), before, after) {
            if case .maximum = $0 { true } else { false }
        }
        compareLimit(
            "minimum length", old.minLength.map(String.init), new.minLength.map(String.init), before, after
        ) {
            if case .text(.minLength(let length)) = $0 { length > 1 || !isDemand } else { false }
        }
        compareLimit(
            "maximum length", old.maxLength.map(String.init), new.maxLength.map(String.init), before, after
        ) {
            if case .text(.maxLength) = $0 { true } else { false }
        }
        compareLimit("pattern", old.pattern, new.pattern, before, after) {
            if case .text(.pattern) = $0 { true } else { false }
        }
    }

    private mutating func compareLimit(
        _ noun: String, _ old: String?, _ new: String?, _ before: FieldPlan, _ after: FieldPlan,
        _ isMeant: (ValueDemand) -> Bool
    ) {
        let demands = differences(before, after, isMeant)
        guard old != new || !demands.new.isEmpty || !demands.old.isEmpty else { return }
        let message: String
        if old == new {
            message =
                demands.new.isEmpty
                ? "the \(noun) of \(name(after)) is no longer enforced"
                : "the \(noun) of \(name(after)) is now enforced"
        } else {
            message = change(of: noun, name(after), from: old, to: new)
        }
        add(
            .changedLimit, message, field: after.field.key, fact: .limits, new: demands.new, old: demands.old)
    }

    private func words(_ number: Double) -> String { Int(whole: number).map(String.init) ?? "\(number)" }

    private mutating func compareDefaults(_ before: FieldPlan, _ after: FieldPlan) {
        guard before.field.defaultValue != after.field.defaultValue, !isSecret(before, after) else { return }
        let value = { (field: FieldPlan) in field.field.defaultValue.map { "'\($0)'" } }
        add(
            .changedDefault, change(of: "default", name(after), from: value(before), to: value(after)),
            field: after.field.key, fact: .default, atLeast: .compatible)
    }
}

extension FieldOption {
    /// The value, to be compared by its bytes.
    fileprivate var exact: ExactText { ExactText(value) }
}

extension RulePlan {
    /// Whether values other than the options are rejected.
    fileprivate var isClosed: Bool {
        switch self {
        case .choice(_, let isOpen), .choices(_, let isOpen): !isOpen
        default: false
        }
    }
}
