import FormModel

/// Overrides inferred facts about a field with those that a directive states.
enum DirectiveApplier {
    /// Applies the settings of a directive for one field.
    ///
    /// - Returns: false if the directive states that this is not a field.
    static func apply(_ directive: Statement, to field: inout Field, diagnostics: inout [Diagnostic]) -> Bool
    {
        var isField = true
        var stated: Set<Fact> = [.field]
        for setting in directive.settings {
            switch setting.key {
            case "ignore": isField = !(truth(setting, &diagnostics) ?? false)
            case "type": if let type = choice(setting, FieldType.self, &diagnostics) { field.type = type }
            case "presence":
                if let presence = choice(setting, Presence.self, &diagnostics) { field.presence = presence }
            case "format":
                if let format = choice(setting, FieldFormat.self, &diagnostics) { field.format = format }
            case "secret": if let secret = truth(setting, &diagnostics) { field.secret = secret }
            case "default": field.defaultValue = setting.value
            case "options":
                field.options = setting.value.split(separator: "|").map { option($0) }
                field.hasOnlyStatedOptions = true
            case "key": if isKey(setting, &diagnostics) { field.key = setting.value }
            case "label": field.label = setting.value
            case "minimum": if let number = number(setting, &diagnostics) { field.limits.minimum = number }
            case "maximum": if let number = number(setting, &diagnostics) { field.limits.maximum = number }
            case "min-length": if let count = count(setting, &diagnostics) { field.limits.minLength = count }
            case "max-length": if let count = count(setting, &diagnostics) { field.limits.maxLength = count }
            case "pattern": field.limits.pattern = setting.value
            case "example": field.examples = [setting.value]
            case "when":
                let parts = setting.value.split(separator: "=", maxSplits: 1).map {
                    PlainText.collapsed(String($0))
                }
                if parts.count == 2 {
                    field.when = Condition(field: parts[0], equals: parts[1])
                    field.presence = .conditional
                } else {
                    problem("expected 'when=\"Label=Value\"'", setting, &diagnostics)
                }
            default: continue
            }
            guard let fact = facts[setting.key] ?? Fact(rawValue: setting.key) else { continue }
            stated.insert(fact)
            field.evidence.removeAll { $0.fact == fact }
            field.evidence.append(Evidence(fact: fact, rule: Statement.rule, range: setting.range))
        }
        removeContradictions(to: &stated, in: &field)
        if stated.contains(.presence) { stated.insert(.demand) }
        for fact in stated { field.confidence[fact] = .certain }
        if field.secret { hideValues(&field) }
        return isField
    }

    /// Removes inferred facts that contradict statements.
    private static func removeContradictions(to stated: inout Set<Fact>, in field: inout Field) {
        if stated.contains(.options), !stated.contains(.type), field.type != .multipleChoice {
            field.type = .choice
        } else if stated.contains(.format), !stated.contains(.type) {
            field.type = .text
        }
        // The type follows from these facts.
        if !stated.isDisjoint(with: [.options, .format]) { stated.insert(.type) }
        guard !stated.isDisjoint(with: [.type, .presence]) else { return }
        func drop(_ fact: Fact, _ change: (inout Field) -> Void) {
            guard !stated.contains(fact) else { return }
            change(&field)
            field.evidence.removeAll { $0.fact == fact }
        }
        if stated.contains(.type) {
            if field.type != .choice, field.type != .multipleChoice { drop(.options) { $0.options = [] } }
            if field.type != .text { drop(.format) { $0.format = nil } }
            let isNumber = field.type == .integer || field.type == .number
            drop(.limits) { field in
                if isNumber {
                    field.limits = Limits(minimum: field.limits.minimum, maximum: field.limits.maximum)
                } else {
                    field.limits.minimum = nil
                    field.limits.maximum = nil
                }
            }
        }
        if stated.contains(.presence), field.presence != .conditional { drop(.when) { $0.when = nil } }
    }

    /// The facts whose keys in directives have a different name.
    private static let facts: [String: Fact] = [
        "minimum": .limits, "maximum": .limits, "min-length": .limits, "max-length": .limits,
        "pattern": .limits, "example": .examples,
    ]

    /// Removes the values of a field that is secret.
    private static func hideValues(_ field: inout Field) {
        field.defaultValue = nil
        field.examples = []
        field.evidence.removeAll { $0.fact == .default || $0.fact == .examples }
    }

    /// Parses `value` or `value: label`.
    private static func option(_ text: Substring) -> FieldOption {
        let parts = text.split(separator: ":", maxSplits: 1).map { PlainText.collapsed(String($0)) }
        return parts.count == 2
            ? FieldOption(value: parts[0], label: parts[1])
            : FieldOption(value: PlainText.collapsed(String(text)))
    }

    private static func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ setting: Statement.Setting, _ type: Value.Type, _ diagnostics: inout [Diagnostic]
    ) -> Value? {
        if let value = Value(rawValue: setting.value) { return value }
        let known = Value.allCases.map(\.rawValue)
        problem(
            "unknown \(setting.key) '\(setting.value)'; expected one of \(known.joined(separator: ", "))",
            setting,
            &diagnostics,
            suggestion: OtherNames.meaning(of: setting.value, among: known)
                ?? Suggestion.nearest(to: setting.value, among: known))
        return nil
    }

    private static func truth(_ setting: Statement.Setting, _ diagnostics: inout [Diagnostic]) -> Bool? {
        switch setting.value {
        case "true": return true
        case "false": return false
        default:
            problem(
                "expected '\(setting.key)=true' or '\(setting.key)=false'; found '\(setting.value)'", setting,
                &diagnostics)
            return nil
        }
    }

    private static func number(_ setting: Statement.Setting, _ diagnostics: inout [Diagnostic]) -> Double? {
        if let number = Double(setting.value), number.isFinite { return number }
        problem("expected a number for '\(setting.key)'; found '\(setting.value)'", setting, &diagnostics)
        return nil
    }

    private static func count(_ setting: Statement.Setting, _ diagnostics: inout [Diagnostic]) -> Int? {
        if let count = Int(setting.value), count >= 0 { return count }
        problem(
            "expected a non-negative integer for '\(setting.key)'; found '\(setting.value)'", setting,
            &diagnostics)
        return nil
    }

    private static func isKey(_ setting: Statement.Setting, _ diagnostics: inout [Diagnostic]) -> Bool {
        if setting.value.utf8.count > Field.longestStatedKey {
            problem(
                "a key must be at most \(Field.longestStatedKey) bytes long; choose a shorter one", setting,
                &diagnostics)
            return false
        }
        let isKey = Field.isKey(setting.value)
        if !isKey {
            problem(
                "a key must consist of letters, digits and '_' and must not start with a digit; found '\(setting.value)'",
                setting,
                &diagnostics)
        }
        return isKey
    }

    private static func problem(
        _ message: String, _ setting: Statement.Setting, _ diagnostics: inout [Diagnostic],
        suggestion: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                .error, rule: Statement.rule, message, at: setting.range,
                notes: suggestion.map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
    }
}
