import FormModel
@_spi(Generated) import FormValidation

/// Translates a form's rules into functions that read an input once and return a verdict or a
/// value.
struct SwiftReaderTranslator {
    /// The form.
    var plan: FormPlan
    /// The form's properties.
    var properties: [SwiftProperty]

    /// The declarations for reading.
    var declarations: [SwiftDeclaration] {
        [verdict, initializer, places] + patterns + properties.compactMap(options) + [reader]
    }

    private static var json: SwiftSignature.Parameter {
        .init(name: "_ json", type: "Span<UInt8>", value: nil)
    }

    private static var failure: SwiftStatement { .result(.boolean(false)) }

    /// The expression `Self.read(json, into: &places)`.
    private static var read: SwiftExpression {
        .call("Self.read", [.init(nil, .name("json")), .init("into", .name("&places"))])
    }

    private func place(_ index: Int) -> String { properties[index].place }

    private func call(_ index: Int, _ function: String, _ arguments: SwiftExpression.Argument...)
        -> SwiftExpression
    {
        .call(place(index) + "." + function, arguments + [.init("in", .name("json"))])
    }

    private var verdict: SwiftDeclaration {
        SwiftDeclaration(
            documentation: ["Whether an input is valid. Makes one pass over the bytes, without allocations."],
            kind: .function(
                signature: SwiftSignature(
                    name: "public static func isValid", parameters: [Self.json], suffix: " -> Bool"),
                body: [
                    .variable(name: "places", value: .call("Places", [])),
                    .result(Self.read),
                ]))
    }

    private var initializer: SwiftDeclaration {
        var conditions = [Self.read]
        var assignments: [SwiftStatement] = []
        for (index, property) in properties.enumerated() {
            var value = value(index)
            if property.plan.isRequired, !property.isText {
                conditions.append(.binding("value\(index)", value))
                value = .name("value\(index)")
            }
            if let standard = property.defaultValue { value = .fallback(value, standard) }
            assignments.append(.assign(target: property.member, value: value))
        }
        let failure = SwiftExpression.call(
            "ValidationFailure",
            [.init("issues", .call("Self.validate", [.init(nil, .name("json"))]))])
        return SwiftDeclaration(
            documentation: ["Reads the form from one JSON object. Throws an error that contains all issues."],
            kind: .function(
                signature: SwiftSignature(
                    name: "public init",
                    parameters: [.init(name: "validating json", type: "Span<UInt8>", value: nil)],
                    suffix: " throws(ValidationFailure)"),
                body: [
                    .variable(name: "places", value: .call("Places", [])),
                    .check(conditions, otherwise: .failure(failure)),
                ] + assignments))
    }

    /// The value at a property's place. It is optional unless it is a required string.
    private func value(_ index: Int) -> SwiftExpression {
        let property = properties[index]
        let type = SwiftExpression.Argument("of", .name((property.enumeration?.name ?? "String") + ".self"))
        switch property.plan.rule {
        case .text: return call(index, property.plan.isRequired ? "text" : "optionalText")
        case .choice(_, let isOpen):
            if property.enumeration != nil { return call(index, isOpen ? "openChoice" : "choice", type) }
            return call(index, property.plan.isRequired ? "text" : "optionalText")
        case .integer: return call(index, "integer")
        case .number: return call(index, "number")
        case .boolean: return call(index, "boolean")
        case .texts: return call(index, "texts")
        case .choices(_, let isOpen):
            guard property.enumeration != nil else { return call(index, "texts") }
            return call(index, isOpen ? "openChoices" : "choices", type)
        case .scalar, .open: return call(index, "openValue")
        case .pairs: return call(index, "pairs")
        }
    }

    private var places: SwiftDeclaration {
        SwiftDeclaration(
            documentation: ["The places of the values in an input."],
            kind: .type(
                keyword: "private struct", name: "Places", conformances: [],
                members: properties.map { property in
                    SwiftDeclaration(
                        kind: .stored(
                            modifiers: "var", name: property.name, type: nil, value: .call("FormPlace", []))
                    )
                }))
    }

    private var patterns: [SwiftDeclaration] {
        properties.enumerated().compactMap { index, property in
            guard case .text(let text) = property.plan.rule, let pattern = text.pattern else { return nil }
            return SwiftDeclaration(
                kind: .stored(
                    modifiers: "private static let", name: "pattern\(index)", type: nil,
                    value: .call("Pattern", [.init("orNever", .string(pattern))])))
        }
    }

    /// The strings of a choice without an enumeration; nil for other properties.
    private func options(_ property: SwiftProperty) -> SwiftDeclaration? {
        guard let name = property.optionsName, let options = property.plan.rule.options else { return nil }
        let words = options.map { (text: $0.value, body: [SwiftStatement.result(.boolean(true))]) }
        return SwiftDeclaration(
            documentation: ["The values of \(property.plan.field.label)."],
            kind: .type(
                keyword: "private enum", name: name, conformances: ["FormOptions"],
                members: [
                    SwiftDeclaration(
                        kind: .function(
                            signature: SwiftSignature(
                                name: "static func accepts",
                                parameters: [
                                    .init(name: "_ text", type: "FormPlace", value: nil),
                                    .init(name: "in json", type: "Span<UInt8>", value: nil),
                                ], suffix: " -> Bool"),
                            body: [Self.dispatch("text", among: words, otherwise: Self.failure)]))
                ]))
    }

    /// Writes code that tells strings apart, first by length and then by bytes.
    static func dispatch(
        _ place: String, among words: [(text: String, body: [SwiftStatement])], otherwise: SwiftStatement
    ) -> SwiftStatement {
        let lengths = words.map(\.text.utf8.count)
        let byLength = words.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
        let equals = place + ".equals"
        var cases: [(value: Int, body: [SwiftStatement])] = []
        var rest = byLength[...]
        while let first = rest.first {
            let length = lengths[first]
            let count = rest.prefix { lengths[$0] == length }.count
            let tests = rest.prefix(count).map { word in
                let text = SwiftExpression.string(words[word].text)
                return (
                    test: SwiftExpression.call(equals, [.init(nil, text), .init("in", .name("json"))]),
                    body: words[word].body
                )
            }
            cases.append((length, [.branches(tests, otherwise: [otherwise])]))
            rest = rest.dropFirst(count)
        }
        guard !cases.isEmpty else { return otherwise }
        return .choose(
            .call("\(place).count", [.init("in", .name("json"))]), cases: cases, otherwise: [otherwise])
    }

    private var reader: SwiftDeclaration {
        let json = SwiftExpression.Argument(nil, .name("json"))
        let keys = plan.fields.indices.map { index in
            (
                text: plan.fields[index].field.key,
                body: [SwiftStatement.check(checks(index), otherwise: Self.failure)]
            )
        }
        let readKey = SwiftExpression.call("reader.readKey", [json])
        var conclusions = [SwiftExpression.call("reader.isComplete", [json])]
        for (index, field) in plan.fields.enumerated() where field.isRequired {
            conclusions.append(.name(place(index) + ".isPresent"))
        }
        conclusions += plan.conditions.map(condition)
        return SwiftDeclaration(
            documentation: [
                "Reads the input once and records the places of its values. Returns false if the input is invalid."
            ],
            kind: .function(
                signature: SwiftSignature(
                    name: "private static func read",
                    parameters: [Self.json, .init(name: "into places", type: "inout Places", value: nil)],
                    suffix: " -> Bool"),
                body: [
                    .variable(name: "reader", value: .call("FormReader", [])),
                    .check([.call("reader.open", [json])], otherwise: Self.failure),
                    keys.isEmpty && !plan.acceptsUnknownKeys
                        ? .check([.not(readKey)], otherwise: Self.failure)
                        : .loop(
                            while: readKey,
                            body: [Self.dispatch("reader.key", among: keys, otherwise: unknown)]),
                    .check(conclusions, otherwise: Self.failure),
                    .result(.boolean(true)),
                ]))
    }

    /// The code that handles an unknown name.
    private var unknown: SwiftStatement {
        guard plan.acceptsUnknownKeys else { return Self.failure }
        return .check(
            [.call("reader.skipUnknown", [.init(nil, .name("json"))])], otherwise: Self.failure)
    }

    /// The checks for a field's value.
    private func checks(_ index: Int) -> [SwiftExpression] {
        let into: [SwiftExpression.Argument] = [
            .init(nil, .name("json")), .init("into", .name("&" + place(index))),
        ]
        let property = properties[index]
        let options = property.enumeration?.name ?? property.optionsName ?? "Never"
        let among = SwiftExpression.Argument("among", .name(options + ".self"))
        switch property.plan.rule {
        case .text(let text):
            var checks = [SwiftExpression.call("reader.readText", into + lengths(text))]
            if let format = text.format {
                checks.append(call(index, "has", .init(nil, .name(format.caseName))))
            }
            if text.pattern != nil {
                checks.append(call(index, "matches", .init(nil, .name("Self.pattern\(index)"))))
            }
            return checks
        case .choice(_, let isOpen):
            return [isOpen ? .call("reader.readText", into) : .call("reader.readChoice", into + [among])]
        case .integer(let bounds):
            var limits: [SwiftExpression.Argument] = []
            if bounds.lowerBound != .min { limits.append(.init("from", .integer(bounds.lowerBound))) }
            if bounds.upperBound != .max { limits.append(.init("to", .integer(bounds.upperBound))) }
            return [.call("reader.readInteger", into + limits)]
        case .number(let bounds):
            var limits: [SwiftExpression.Argument] = []
            if bounds.lowerBound.isFinite { limits.append(.init("from", .number(bounds.lowerBound))) }
            if bounds.upperBound.isFinite { limits.append(.init("to", .number(bounds.upperBound))) }
            return [.call("reader.readNumber", into + limits)]
        case .boolean: return [.call("reader.readBoolean", into)]
        case .texts: return [.call("reader.readTexts", into)]
        case .choices(_, let isOpen):
            return [isOpen ? .call("reader.readTexts", into) : .call("reader.readChoices", into + [among])]
        case .scalar: return [.call("reader.readScalar", into)]
        case .open: return [.call("reader.readOpenValue", into)]
        case .pairs: return [.call("reader.readPairs", into)]
        }
    }

    private func lengths(_ text: TextPlan) -> [SwiftExpression.Argument] {
        var arguments: [SwiftExpression.Argument] = []
        if text.minLength > 0 { arguments.append(.init("minLength", .integer(text.minLength))) }
        if let maxLength = text.maxLength { arguments.append(.init("maxLength", .integer(maxLength))) }
        return arguments
    }

    /// The schema's `if` and `then`: the field is present, or the deciding field has a different value.
    private func condition(_ condition: ConditionPlan) -> SwiftExpression {
        let subject = place(condition.subject)
        let holds: SwiftExpression =
            switch condition.value {
            case .text(let text): call(condition.subject, "hasText", .init(nil, .string(text)))
            case .integer(let integer): call(condition.subject, "hasValue", .init(nil, .integer(integer)))
            case .boolean(let boolean): .name(subject + (boolean ? ".isTrue" : ".isFalse"))
            case .containing(let text): call(condition.subject, "contains", .init(nil, .string(text)))
            }
        let demand = place(condition.field) + (condition.isNonEmpty ? ".isNonEmpty" : ".isPresent")
        return .either(.not(holds), .name(demand))
    }
}

extension RulePlan {
    /// The options of a choice; nil for other rules.
    var options: [FieldOption]? {
        switch self {
        case .choice(let options, _), .choices(let options, _): options
        case .text, .integer, .number, .boolean, .texts, .pairs, .scalar, .open: nil
        }
    }

    /// Whether the choice is open.
    var isOpen: Bool {
        switch self {
        case .choice(_, let isOpen), .choices(_, let isOpen): isOpen
        case .text, .integer, .number, .boolean, .texts, .pairs, .scalar, .open: false
        }
    }
}
