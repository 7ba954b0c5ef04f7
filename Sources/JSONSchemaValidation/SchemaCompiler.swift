import FormValidation

/// Turns the JSON of a schema into keywords with typed values.
struct SchemaCompiler {
    /// What was found and is not known.
    private(set) var unknownKeywords: [CompiledSchema.UnknownKeyword] = []
    /// The names of properties that any part of the schema says are secret.
    private(set) var secretNames: Set<ExactText> = []

    /// Keywords that assert nothing.
    private static let annotations: Set<String> = [
        "$schema", "$id", "$comment", "title", "description", "default", "examples", "readOnly", "writeOnly",
        "deprecated", "contentEncoding", "contentMediaType",
    ]

    /// Keywords that are read.
    private static let known: Set<String> = [
        "type", "const", "enum", "properties", "required", "additionalProperties", "items", "contains",
        "uniqueItems", "minItems", "maxItems", "minLength", "maxLength", "pattern", "format", "minimum",
        "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
    ]

    /// Reads a schema.
    mutating func compile(_ node: JSONNode, location: String) throws(SchemaError) -> SchemaNode {
        switch node.value {
        case .boolean(let isValid): return .always(isValid)
        case .object(let members):
            for member in members {
                if member.isDuplicate {
                    throw SchemaError(
                        message: "the keyword \(DisplayText.quoted(member.key)) is given twice",
                        location: location, offset: member.keyOffset)
                }
                guard !Self.known.contains(member.key), !Self.annotations.contains(member.key) else {
                    continue
                }
                unknownKeywords.append(.init(name: member.key, location: location))
            }
            return .keywords(
                try compileKeywords(SchemaObject(node: node, members: members, location: location)))
        default:
            throw SchemaError(
                message: "expected a schema, an object or true or false, found \(node.kindName)",
                location: location, offset: node.offset)
        }
    }

    private mutating func compileKeywords(_ schema: SchemaObject) throws(SchemaError) -> SchemaKeywords {
        var keywords = SchemaKeywords(location: schema.location)
        if case .string(let title) = schema["title"]?.value { keywords.title = title }
        if case .boolean(true) = schema["writeOnly"]?.value { keywords.isSecret = true }
        keywords.assertions = try valueAssertions(schema)
        keywords.assertions += try textAssertions(schema)
        keywords.assertions += try numberAssertions(schema)
        keywords.assertions += try arrayAssertions(schema)
        keywords.assertions += try objectAssertions(schema)
        keywords.assertions += try combinations(schema)
        return keywords
    }

    private func valueAssertions(_ schema: SchemaObject) throws(SchemaError) -> [SchemaKeywords.Assertion] {
        var assertions: [SchemaKeywords.Assertion] = []
        if let names = try schema.typeNames() { assertions.append(.type(names)) }
        if let node = schema["const"] {
            assertions.append(.const(JSONValue(node), shown: Self.text(node)))
        }
        if let nodes = try schema.array("enum") {
            assertions.append(
                .enumeration(Set(nodes.map(JSONValue.init)), shown: nodes.compactMap(Self.text)))
        }
        return assertions
    }

    private static func text(_ node: JSONNode) -> String? {
        if case .string(let text) = node.value { text } else { nil }
    }

    private func textAssertions(_ schema: SchemaObject) throws(SchemaError) -> [SchemaKeywords.Assertion] {
        var assertions: [SchemaKeywords.Assertion] = []
        let minimum = try schema.count("minLength")
        let maximum = try schema.count("maxLength")
        if minimum != nil || maximum != nil { assertions.append(.length(minimum: minimum, maximum: maximum)) }
        if let source = try schema.string("pattern") {
            do {
                assertions.append(.pattern(try Pattern(source)))
            } catch {
                throw schema.error("\(error)", at: "pattern")
            }
        }
        if let format = try schema.string("format") { assertions.append(.format(format)) }
        return assertions
    }

    private func numberAssertions(_ schema: SchemaObject) throws(SchemaError) -> [SchemaKeywords.Assertion] {
        var assertions: [SchemaKeywords.Assertion] = []
        let minimum = try schema.number("minimum")
        let maximum = try schema.number("maximum")
        if minimum != nil || maximum != nil { assertions.append(.bounds(minimum: minimum, maximum: maximum)) }
        let low = try schema.number("exclusiveMinimum")
        let high = try schema.number("exclusiveMaximum")
        if low != nil || high != nil { assertions.append(.exclusiveBounds(minimum: low, maximum: high)) }
        return assertions
    }

    private mutating func arrayAssertions(
        _ schema: SchemaObject
    ) throws(SchemaError) -> [SchemaKeywords.Assertion] {
        var assertions: [SchemaKeywords.Assertion] = []
        if let items = schema["items"] {
            assertions.append(.items(try compile(items, location: schema.location + "/items")))
        }
        let minimum = try schema.count("minItems")
        let maximum = try schema.count("maxItems")
        if minimum != nil || maximum != nil { assertions.append(.count(minimum: minimum, maximum: maximum)) }
        if try schema.boolean("uniqueItems") ?? false { assertions.append(.uniqueItems) }
        if let contains = schema["contains"] {
            assertions.append(.contains(try compile(contains, location: schema.location + "/contains")))
        }
        return assertions
    }

    private mutating func objectAssertions(
        _ schema: SchemaObject
    ) throws(SchemaError) -> [SchemaKeywords.Assertion] {
        var rule = SchemaKeywords.ObjectRule()
        for member in try schema.object("properties") ?? [] {
            let location = JSONPointer.append(member.key, to: schema.location + "/properties")
            let node = try compile(member.node, location: location)
            rule.properties[ExactText(member.key)] = node
            if case .keywords(let keywords) = node, keywords.isSecret {
                secretNames.insert(ExactText(member.key))
            }
            rule.names.append(member.key)
        }
        rule.required = try schema.strings("required") ?? []
        if let additional = schema["additionalProperties"] {
            rule.additional = try compile(
                additional, location: schema.location + "/additionalProperties")
        }
        let isEmpty = rule.properties.isEmpty && rule.required.isEmpty && rule.additional == nil
        return isEmpty ? [] : [.object(rule)]
    }

    private mutating func combinations(
        _ schema: SchemaObject
    ) throws(SchemaError) -> [SchemaKeywords.Assertion] {
        var assertions: [SchemaKeywords.Assertion] = []
        if let nodes = try compileAll("allOf", of: schema) { assertions.append(.allOf(nodes)) }
        if let nodes = try compileAll("anyOf", of: schema) { assertions.append(.anyOf(nodes)) }
        if let nodes = try compileAll("oneOf", of: schema) { assertions.append(.oneOf(nodes)) }
        if let node = try compile("not", of: schema) { assertions.append(.not(node)) }
        let then = try compile("then", of: schema)
        let otherwise = try compile("else", of: schema)
        if let test = try compile("if", of: schema) {
            assertions.append(.conditional(test: test, then: then, otherwise: otherwise))
        }
        return assertions
    }

    private mutating func compile(
        _ keyword: String, of schema: SchemaObject
    ) throws(SchemaError) -> SchemaNode? {
        guard let node = schema[keyword] else { return nil }
        return try compile(node, location: "\(schema.location)/\(keyword)")
    }

    private mutating func compileAll(
        _ keyword: String, of schema: SchemaObject
    ) throws(SchemaError) -> [SchemaNode]? {
        guard let nodes = try schema.array(keyword) else { return nil }
        guard !nodes.isEmpty else { throw schema.error("expected one schema or more", at: keyword) }
        var schemas: [SchemaNode] = []
        for (index, node) in nodes.enumerated() {
            schemas.append(try compile(node, location: "\(schema.location)/\(keyword)/\(index)"))
        }
        return schemas
    }
}
