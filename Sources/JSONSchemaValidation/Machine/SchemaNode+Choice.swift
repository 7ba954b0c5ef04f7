@_spi(Generated) import FormValidation

extension SchemaNode {
    /// Whether the schema accepts nothing.
    var isNever: Bool {
        assertions.contains { if case .never = $0 { true } else { false } }
    }

    /// Whether the schema tests only for a line feed at the end of a string. Generated schemas contain such a
    /// test inside `not`.
    var isLineFeedAtEnd: Bool {
        guard assertions.count == 1, case .pattern(let pattern) = assertions[0] else { return false }
        return pattern.source == "\\n$"
    }
}

extension SchemaNode.Assertion {
    /// If this assertion lists one schema per string, the equivalent single `enum`; otherwise nil.
    func choice(in nodes: [SchemaNode]) -> SchemaNode.Assertion? {
        let schemas: [Int]
        let isExclusive: Bool
        switch self {
        case .anyOf(let list): (schemas, isExclusive) = (list, false)
        case .oneOf(let list): (schemas, isExclusive) = (list, true)
        default: return nil
        }
        var values: Set<JSONValue> = []
        for schema in schemas {
            guard nodes[schema].assertions.count == 1,
                case .const(let value, _) = nodes[schema].assertions[0], case .string = value
            else { return nil }
            // A string that occurs twice matches two schemas, so it can never match exactly one.
            guard values.insert(value).inserted || !isExclusive else { return nil }
        }
        return .enumeration(values, shown: [])
    }

    /// Whether the schema is equivalent to a single check, although it is written with subschemas.
    func isOneCheck(in nodes: [SchemaNode]) -> Bool {
        if case .not(let schema) = self { return nodes[schema].isLineFeedAtEnd }
        return choice(in: nodes) != nil
    }
}
