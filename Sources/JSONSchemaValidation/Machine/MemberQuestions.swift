@_spi(Generated) import FormValidation

/// What the schemas of a state require of the members of an object.
struct MemberQuestions {
    /// All names that occur in the schemas, in order.
    private(set) var order: [[UInt8]] = []
    /// The schemas for the value of each name.
    private(set) var properties: [[(question: SchemaQuestion, outer: Int32)]] = []
    /// The schemas for the values of names that some schema does not list.
    private(set) var others: [Other] = []
    /// The required names.
    private(set) var demands: [Demand] = []
    private var indices: [ExactText: Int] = [:]

    /// The `additionalProperties` of one schema.
    struct Other {
        var question: SchemaQuestion
        var slot: Int32
        /// The rule with the names that the schema lists.
        var rule: ObjectRule
    }

    /// A name that a schema requires, in some cases only if another name is present.
    struct Demand {
        var name: Int
        var condition: Int?
        var slot: Int32
    }

    private mutating func index(of name: String) -> Int {
        let text = ExactText(name)
        if let index = indices[text] { return index }
        indices[text] = order.count
        order.append(text.bytes)
        properties.append([])
        return order.count - 1
    }

    mutating func add(_ rule: ObjectRule, isCertain: Bool, slot: Int32) {
        for property in rule.properties {
            properties[index(of: property.name)].append(
                (SchemaQuestion(node: property.schema, isCertain: isCertain), slot))
        }
        for name in rule.required {
            demands.append(Demand(name: index(of: name), condition: nil, slot: slot))
        }
        if let additional = rule.additional {
            others.append(
                Other(
                    question: SchemaQuestion(node: additional, isCertain: isCertain), slot: slot,
                    rule: rule))
        }
    }

    mutating func add(_ dependencies: [SchemaNode.Dependency], slot: Int32) {
        for dependency in dependencies {
            let condition = index(of: dependency.name)
            for name in dependency.required {
                demands.append(Demand(name: index(of: name), condition: condition, slot: slot))
            }
        }
    }
}
