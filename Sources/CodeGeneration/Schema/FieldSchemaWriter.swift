import FormModel
import FormValidation

/// Writes the schema of a field, with only its enforced facts.
struct FieldSchemaWriter {
    /// The form; its headings describe the places of its fields.
    let form: FormPlan

    /// The field's schema.
    func schema(of plan: FieldPlan) -> JSON {
        let field = plan.field
        var members: [JSON.Member] = []
        members.append("title", .string(field.label))
        members.append(text: field.description, as: "description")
        members.append("$comment", .string(comment(on: plan)))
        members += Self.keywords(for: plan.rule)
        if field.type == .file, case .text = plan.rule {
            members.append("contentEncoding", .string("base64"))
        }
        if let value = plan.defaultValue { members.append("default", value.json) }
        let suggestions = suggestions(for: plan)
        if !suggestions.isEmpty { members.append("examples", .strings(suggestions)) }
        if field.secret { members.append("writeOnly", .boolean(true)) }
        return .object(members)
    }

    /// The source of the field, and the stated facts that the schema does not enforce.
    private func comment(on plan: FieldPlan) -> String {
        let place = SourcePlace(of: plan.field, in: form.form)
        var comment = place.heading.isEmpty ? place.file : "\(place.file): \(place.heading)"
        if let pattern = plan.field.limits.pattern, plan.enforcement.facets.contains(.limits),
            !plan.rule.assertsPattern
        {
            comment += "; the pattern \(pattern) is not asserted, because engines disagree on its meaning"
        }
        return comment
    }

    /// The listed values of an open choice. Editors offer them, but other values are not rejected.
    private func suggestions(for plan: FieldPlan) -> [String] {
        guard !plan.field.secret else { return [] }
        switch plan.rule {
        case .choice(let options, isOpen: true): return options.map(\.value)
        default: return []
        }
    }

    /// The keywords for a rule.
    static func keywords(for rule: RulePlan) -> [JSON.Member] {
        switch rule {
        case .text(let plan): return TextKeywords.keywords(for: plan)
        case .choice(let options, let isOpen): return isOpen ? text : keywords(for: options)
        case .integer(let bounds):
            var members: [JSON.Member] = [.init("type", .string("integer"))]
            if bounds.lowerBound != .min { members.append("minimum", .integer(bounds.lowerBound)) }
            if bounds.upperBound != .max { members.append("maximum", .integer(bounds.upperBound)) }
            return members
        case .number(let bounds):
            var members: [JSON.Member] = [.init("type", .string("number"))]
            if bounds.lowerBound.isFinite { members.append("minimum", .number(bounds.lowerBound)) }
            if bounds.upperBound.isFinite { members.append("maximum", .number(bounds.upperBound)) }
            return members
        case .boolean: return [.init("type", .string("boolean"))]
        case .texts: return array(of: text)
        case .choices(let options, let isOpen):
            guard !isOpen else { return array(of: text) }
            return array(of: keywords(for: options)) + [.init("uniqueItems", .boolean(true))]
        case .pairs: return [.init("type", .string("object")), .init("additionalProperties", .object(text))]
        case .scalar: return scalar
        case .open:
            return [
                .init("type", .strings(["string", "number", "boolean", "array", "object"])),
                .init("items", .object(scalar)), .init("additionalProperties", .object(scalar)),
            ]
        }
    }

    /// The keyword for a type; nil if the rule has none.
    static func type(of rule: RulePlan) -> JSON.Member? {
        keywords(for: rule).first { $0.name == "type" }
    }

    private static let text: [JSON.Member] = [.init("type", .string("string"))]

    private static let scalar: [JSON.Member] = [.init("type", .strings(["string", "number", "boolean"]))]

    private static func array(of items: [JSON.Member]) -> [JSON.Member] {
        [.init("type", .string("array")), .init("items", .object(items))]
    }

    private static func keywords(for options: [FieldOption]) -> [JSON.Member] {
        guard RulePlan.isTitled(options) else {
            return text + [.init("enum", .strings(options.map(\.value)))]
        }
        let titled = options.map { option in
            JSON.object([
                .init("const", .string(option.value)), .init("title", .string(option.label ?? option.value)),
            ])
        }
        return text + [.init("oneOf", .array(titled))]
    }
}

extension RulePlan {
    /// Whether the schema must contain titles for the options, because an option's value differs from its
    /// label.
    static func isTitled(_ options: [FieldOption]) -> Bool {
        options.contains { option in option.label.map { !$0.isIdentical(to: option.value) } ?? false }
    }

    /// Whether the pattern that the page states is part of the rule.
    var assertsPattern: Bool {
        if case .text(let plan) = self { plan.pattern != nil } else { false }
    }
}
