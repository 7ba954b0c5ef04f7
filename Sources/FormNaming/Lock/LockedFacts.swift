import FormModel

/// The facts that `formwright.lock` records to recognise a field after rewording.
package struct LockedFacts: Hashable {
    /// The case in which the page asks for a conditional field: the key of another field and its value. The
    /// value is omitted if it is secret.
    package struct Case: Hashable {
        package var field: String
        package var value: String?
    }

    package var type: FieldType = .text
    package var presence: Presence = .unstated
    package var when: Case?
    package var secret = false
    package var format: FieldFormat?
    package var options: [FieldOption] = []
    package var defaultValue: String?
    package var limits = Limits()
    /// The title of the field's group; nil if there is none.
    package var group: String?

    /// Creates a value without facts.
    package init() {}

    /// The facts of a field.
    ///
    /// - Parameters:
    ///   - group: the title of the field's group.
    ///   - secrets: the keys of the form's secret fields, whose values are never stored.
    package init(_ field: Field, group: String?, secrets: Set<String>) {
        type = field.type
        presence = field.presence
        when = field.when.map { Case(field: $0.field, value: secrets.contains($0.field) ? nil : $0.equals) }
        secret = field.secret
        format = field.format
        options = field.secret ? [] : field.options
        defaultValue = field.secret ? nil : field.defaultValue
        limits = LockedFacts.finite(field.limits)
        self.group = group
    }

    /// The facts that must be unchanged for a reworded field to be recognised.
    package var core: LockedFacts {
        var core = self
        core.when = nil
        core.defaultValue = nil
        core.group = nil
        return core
    }

    /// The differences from earlier facts, such as "type changed from text to choice", in a fixed order.
    ///
    /// - Parameter secrets: the keys of the fields that are or were secret; their values in
    ///   conditions are not shown.
    package func changes(since old: LockedFacts, secrets: Set<String>) -> [String] {
        var changes: [String] = []
        func compare(_ name: String, _ old: String?, _ new: String?) {
            guard old != new else { return }
            changes.append("\(name) changed from \(old ?? "none") to \(new ?? "none")")
        }
        compare("type", old.type.rawValue, type.rawValue)
        compare("presence", old.presence.rawValue, presence.rawValue)
        compare(
            "when", old.when.map { LockedFacts.text($0, secrets) }, when.map { LockedFacts.text($0, secrets) }
        )
        compare("secret", String(old.secret), String(secret))
        compare("format", old.format?.rawValue, format?.rawValue)
        if !secret, !old.secret {
            compare("options", LockedFacts.text(old.options), LockedFacts.text(options))
            compare("default", old.defaultValue.map { "'\($0)'" }, defaultValue.map { "'\($0)'" })
        }
        compare("minimum", old.limits.minimum.map(LockedFacts.text), limits.minimum.map(LockedFacts.text))
        compare("maximum", old.limits.maximum.map(LockedFacts.text), limits.maximum.map(LockedFacts.text))
        compare("min-length", old.limits.minLength.map(String.init), limits.minLength.map(String.init))
        compare("max-length", old.limits.maxLength.map(String.init), limits.maxLength.map(String.init))
        compare("pattern", old.limits.pattern.map { "'\($0)'" }, limits.pattern.map { "'\($0)'" })
        compare("group", old.group.map { "'\($0)'" }, group.map { "'\($0)'" })
        return changes
    }

    private static func text(_ condition: Case, _ secrets: Set<String>) -> String {
        guard let value = condition.value, !secrets.contains(condition.field) else { return condition.field }
        return "\(condition.field)='\(value)'"
    }

    private static func text(_ options: [FieldOption]) -> String? {
        if options.isEmpty { return nil }
        return options.map { option in
            option.label.map { "'\(option.value)' (\($0))" } ?? "'\(option.value)'"
        }.joined(separator: " | ")
    }

    /// The shortest representation of a number.
    package static func text(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    /// The limits, without numbers that cannot be written.
    private static func finite(_ limits: Limits) -> Limits {
        var limits = limits
        limits.minimum = limits.minimum.flatMap { $0.isFinite ? $0 : nil }
        limits.maximum = limits.maximum.flatMap { $0.isFinite ? $0 : nil }
        return limits
    }
}
