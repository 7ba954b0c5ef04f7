import FormModel
import FormValidation

/// Writes the schema of one field, by the table of DESIGN.md section 4.
struct FieldSchemaWriter {
    /// The texts that source ranges point into.
    var sources: SourceMap

    /// The field's schema.
    func schema(of plan: FieldPlan) -> JSON {
        let field = plan.field
        var members: [JSON.Member] = []
        members.append("title", .string(field.label))
        members.append(text: field.description, as: "description")
        members.append("$comment", .string(comment(on: plan)))
        members += keywords(for: plan.rule)
        if field.type == .file { members.append("contentEncoding", .string("base64")) }
        if let value = plan.defaultValue { members.append("default", value.json) }
        if field.secret { members.append("writeOnly", .boolean(true)) }
        return .object(members)
    }

    /// Where the field came from, and what the page states that the schema does not assert.
    private func comment(on plan: FieldPlan) -> String {
        let field = plan.field
        var comment = "\(field.source.file):\(sources.location(of: field.source).line)"
        if let pattern = field.limits.pattern, !plan.rule.assertsPattern {
            comment += "; not asserted, because engines do not agree on it: pattern \(pattern)"
        }
        return comment
    }

    private func keywords(for rule: RulePlan) -> [JSON.Member] {
        switch rule {
        case .text(let plan): return keywords(for: plan)
        case .choice(let options): return keywords(for: options)
        case .integer(let bounds):
            return [
                .init("type", .string("integer")), .init("minimum", .integer(bounds.lowerBound)),
                .init("maximum", .integer(bounds.upperBound)),
            ]
        case .number(let bounds):
            return [
                .init("type", .string("number")), .init("minimum", .number(bounds.lowerBound)),
                .init("maximum", .number(bounds.upperBound)),
            ]
        case .boolean: return [.init("type", .string("boolean"))]
        case .texts(let plan): return array(of: keywords(for: plan))
        case .choices(let options): return array(of: keywords(for: options))
        case .pairs:
            return [
                .init("type", .string("object")),
                .init("additionalProperties", .object([.init("type", .string("string"))])),
            ]
        }
    }

    private func array(of items: [JSON.Member]) -> [JSON.Member] {
        [
            .init("type", .string("array")), .init("items", .object(items)),
            .init("uniqueItems", .boolean(true)),
        ]
    }

    private func keywords(for plan: TextPlan) -> [JSON.Member] {
        var members: [JSON.Member] = [.init("type", .string("string"))]
        if plan.minLength > 0 { members.append("minLength", .integer(plan.minLength)) }
        if let maxLength = plan.maxLength { members.append("maxLength", .integer(maxLength)) }
        if let format = plan.format { members += FormatPatterns.keywords(for: format) }
        guard let pattern = plan.pattern else { return members }
        if plan.format == nil {
            members += FormatPatterns.stating(pattern)
        } else {
            // The format has the keyword `pattern` already, and forbids a line feed at the end.
            members.append("allOf", .array([.object([.init("pattern", .string(pattern))])]))
        }
        return members
    }

    private func keywords(for options: [Option]) -> [JSON.Member] {
        let type = JSON.Member("type", .string("string"))
        guard RulePlan.isTitled(options) else {
            return [type, .init("enum", .strings(options.map(\.value)))]
        }
        let titled = options.map { option in
            JSON.object([
                .init("const", .string(option.value)), .init("title", .string(option.label ?? option.value)),
            ])
        }
        return [type, .init("oneOf", .array(titled))]
    }
}

extension RulePlan {
    /// Whether a schema needs titles for the options, because a value differs from its label.
    static func isTitled(_ options: [Option]) -> Bool {
        options.contains { option in option.label.map { !$0.isIdentical(to: option.value) } ?? false }
    }

    /// Whether a stated expression is part of the rule.
    var assertsPattern: Bool {
        if case .text(let plan) = self { plan.pattern != nil } else { false }
    }
}
