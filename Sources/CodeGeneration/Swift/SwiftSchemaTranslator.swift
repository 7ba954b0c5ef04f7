import FormModel
@_spi(Generated) import FormValidation

/// Translates a form's rules into the `FormSchema` that its validator reads.
struct SwiftSchemaTranslator {
    /// The form.
    var plan: FormPlan

    /// The declaration `public static let formSchema`.
    var declaration: SwiftDeclaration {
        var arguments: [SwiftExpression.Argument] = [
            .init("id", .string(plan.form.id)), .init("fields", .array(plan.fields.map(field))),
        ]
        if !plan.conditions.isEmpty {
            arguments.append(.init("conditions", .array(plan.conditions.map(condition))))
        }
        if plan.acceptsUnknownKeys { arguments.append(.init("acceptsUnknownKeys", .boolean(true))) }
        return SwiftDeclaration(
            documentation: ["The schema of the form."],
            kind: .stored(
                modifiers: "public static let", name: "formSchema", type: nil,
                value: .call("FormSchema", arguments)))
    }

    private func field(_ plan: FieldPlan) -> SwiftExpression {
        var arguments: [SwiftExpression.Argument] = [
            .init(nil, .string(plan.field.key)), .init("label", .string(plan.field.label)),
            .init(nil, rule(plan.rule)),
        ]
        if plan.isRequired { arguments.append(.init("isRequired", .boolean(true))) }
        if plan.field.secret { arguments.append(.init("isSecret", .boolean(true))) }
        return .call("FormField", arguments)
    }

    private func rule(_ rule: RulePlan) -> SwiftExpression {
        switch rule {
        case .text(let plan): .call(".text", [.init(nil, text(plan))])
        case .choice(_, isOpen: true): .call(".text", [.init(nil, .call("TextRule", []))])
        case .choice(let options, isOpen: false): .call(".choice", choice(options))
        case .integer(let bounds):
            .call(
                ".integer",
                [
                    .init(
                        nil,
                        .range(
                            bounds.lowerBound == .min ? .name("Int.min") : .integer(bounds.lowerBound),
                            bounds.upperBound == .max ? .name("Int.max") : .integer(bounds.upperBound)))
                ])
        case .number(let bounds):
            .call(
                ".number",
                [
                    .init(
                        nil,
                        .range(
                            bounds.lowerBound.isFinite
                                ? .number(bounds.lowerBound) : .name("-Double.infinity"),
                            bounds.upperBound.isFinite ? .number(bounds.upperBound) : .name("Double.infinity")
                        ))
                ])
        case .boolean: .name(".boolean")
        case .texts, .choices(_, isOpen: true): .call(".texts", [.init(nil, .call("TextRule", []))])
        case .choices(let options, isOpen: false): .call(".choices", choice(options))
        case .pairs: .name(".pairs")
        case .scalar: .name(".scalar")
        case .open: .name(".open")
        }
    }

    private func choice(_ options: [FieldOption]) -> [SwiftExpression.Argument] {
        var arguments = [
            SwiftExpression.Argument(nil, .array(options.map { .string($0.value) }))
        ]
        if RulePlan.isTitled(options) { arguments.append(.init("isTitled", .boolean(true))) }
        return arguments
    }

    private func text(_ plan: TextPlan) -> SwiftExpression {
        var arguments: [SwiftExpression.Argument] = []
        if plan.minLength > 0 { arguments.append(.init("minLength", .integer(plan.minLength))) }
        if let maxLength = plan.maxLength { arguments.append(.init("maxLength", .integer(maxLength))) }
        if let format = plan.format { arguments.append(.init("format", .name(format.caseName))) }
        if let pattern = plan.pattern { arguments.append(.init("pattern", .string(pattern))) }
        return .call("TextRule", arguments)
    }

    private func condition(_ condition: ConditionPlan) -> SwiftExpression {
        let value: SwiftExpression =
            switch condition.value {
            case .text(let text): .call(".text", [.init(nil, .string(text))])
            case .integer(let integer): .call(".integer", [.init(nil, .integer(integer))])
            case .boolean(let boolean): .call(".boolean", [.init(nil, .boolean(boolean))])
            case .containing(let text): .call(".containing", [.init(nil, .string(text))])
            }
        var arguments: [SwiftExpression.Argument] = [
            .init("field", .integer(condition.field)), .init("when", .integer(condition.subject)),
            .init("is", value),
        ]
        if condition.isNonEmpty { arguments.append(.init("isNonEmpty", .boolean(true))) }
        return .call("FormCondition", arguments)
    }
}

extension TextFormat {
    /// The case as source code. Swift would look up the name at run time, which takes a thousand times as long.
    var caseName: String {
        switch self {
        case .url: ".url"
        case .email: ".email"
        case .date: ".date"
        case .hostname: ".hostname"
        case .ip: ".ip"
        case .cidr: ".cidr"
        case .uuid: ".uuid"
        case .arn: ".arn"
        case .duration: ".duration"
        case .cron: ".cron"
        }
    }
}
