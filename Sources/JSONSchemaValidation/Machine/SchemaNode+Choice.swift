@_spi(Generated) import FormValidation

extension SchemaNode {
    /// Whether nothing is valid.
    var isNever: Bool {
        assertions.contains { if case .never = $0 { true } else { false } }
    }

    /// Whether it says about a text that it ends with a line feed, and nothing else: generated schemas have that below `not`.
    var isLineFeedAtEnd: Bool {
        guard assertions.count == 1, case .pattern(let pattern) = assertions[0] else { return false }
        return pattern.source == "\\n$"
    }
}

extension SchemaNode.Assertion {
    /// A choice among texts that is written as a schema for each, as the one keyword `enum`; nil if it is none.
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
            // One text that exists twice is that of two schemas, never of one alone.
            guard values.insert(value).inserted || !isExclusive else { return nil }
        }
        return .enumeration(values, shown: [])
    }

    /// Whether it is one check, though it is written with other schemas.
    func isOneCheck(in nodes: [SchemaNode]) -> Bool {
        if case .not(let schema) = self { return nodes[schema].isLineFeedAtEnd }
        return choice(in: nodes) != nil
    }
}
