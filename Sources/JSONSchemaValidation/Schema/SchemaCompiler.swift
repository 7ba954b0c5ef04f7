import FormValidation

/// Compiles the JSON of a schema into nodes with typed keywords.
struct SchemaCompiler {
    /// All schemas of the document; the first is the root.
    private(set) var nodes: [SchemaNode] = []
    /// The unsupported parts, in the order of the document.
    private(set) var unsupported: [UnsupportedSchemaPart] = []

    /// The remaining budget for building the tables of regular expressions.
    private var patternWork = Pattern.maximumWork
    private let root: JSONNode
    private let draft: DraftVersion
    private let identifier: String?
    /// The indices of nodes, by the location of their schemas.
    private var indices: [String: Int] = [:]
    /// The references that have not been resolved yet.
    private var references: [PendingReference] = []

    /// A node's `$ref` that has not been resolved yet.
    private struct PendingReference {
        var node: Int
        var assertion: Int
        var text: String
        var offset: Int
    }

    /// Compiles a schema and everything that it refers to.
    init(_ root: JSONNode) throws(SchemaError) {
        self.root = root
        var draft = DraftVersion.draft202012
        if let node = root.member("$schema"), case .string(let name) = node.value {
            if let named = DraftVersion(name) {
                draft = named
            } else {
                unsupported.append(
                    UnsupportedSchemaPart(
                        message:
                            "the draft \(DisplayText.quoted(name)) is not supported; use draft 2020-12 or draft-07",
                        location: "#/$schema", offset: node.offset))
            }
        }
        self.draft = draft
        if case .string(let text) = root.member("$id")?.value { identifier = text } else { identifier = nil }
        _ = try compile(root, location: "#")
        while let reference = references.popLast() { try follow(reference) }
        unsupported.sort { $0.offset < $1.offset }
    }

    /// Reports an unsupported part of the schema.
    private mutating func object(_ message: String, location: String, offset: Int) {
        unsupported.append(UnsupportedSchemaPart(message: message, location: location, offset: offset))
    }

    /// The index of the node for the schema at a location.
    private mutating func compile(_ node: JSONNode, location: String) throws(SchemaError) -> Int {
        if let index = indices[location] { return index }
        let index = nodes.count
        indices[location] = index
        nodes.append(SchemaNode(location: location))
        switch node.value {
        case .boolean(let isValid): if !isValid { nodes[index].assertions = [.never] }
        case .object(let members):
            try compile(
                SchemaObject(node: node, members: members, location: location), members, into: index)
        default:
            throw SchemaError(
                message: "expected a schema (an object, true or false), found \(node.kindName)",
                location: location, offset: node.offset)
        }
        return index
    }

    private mutating func compile(
        _ schema: SchemaObject, _ members: [JSONMember], into index: Int
    ) throws(SchemaError) {
        let location = schema.location
        for member in members {
            if member.isDuplicate {
                throw SchemaError(
                    message: "duplicate keyword \(DisplayText.quoted(member.key))",
                    location: location, offset: member.keyOffset)
            }
            if let objection = draft.objection(to: member.key) {
                object(
                    objection, location: JSONPointer.append(member.key, to: location),
                    offset: member.keyOffset)
            }
        }
        try readAnnotations(schema, into: index)
        if draft == .draft07, try schema.string("$ref") != nil {
            // In this draft, everything next to a reference is ignored.
            for member in members where !DraftVersion.mayStandBesideReference(member.key) {
                object(
                    "in draft-07, the keyword '\(member.key)' is ignored next to '$ref'",
                    location: JSONPointer.append(member.key, to: location), offset: member.keyOffset)
            }
        } else {
            var assertions = try valueAssertions(schema)
            assertions += try textAssertions(schema)
            assertions += try numberAssertions(schema)
            assertions += try arrayAssertions(schema)
            assertions += try objectAssertions(schema)
            assertions += try combinations(schema)
            nodes[index].assertions = assertions
        }
        for keyword in ["$defs", "definitions"] {
            for member in try schema.object(keyword) ?? [] {
                _ = try compile(
                    member.node, location: JSONPointer.append(member.key, to: "\(location)/\(keyword)"))
            }
        }
        try readReference(schema, into: index)
    }

    private mutating func readAnnotations(_ schema: SchemaObject, into index: Int) throws(SchemaError) {
        if case .string(let title) = schema["title"]?.value { nodes[index].title = title }
        if case .boolean(true) = schema["writeOnly"]?.value { nodes[index].isSecret = true }
        guard index > 0 else { return }
        for keyword in ["$id", "$schema"] {
            guard let node = schema[keyword] else { continue }
            object(
                "the keyword '\(keyword)' is supported only in the outermost schema",
                location: "\(schema.location)/\(keyword)", offset: node.offset)
        }
    }

    private mutating func readReference(_ schema: SchemaObject, into index: Int) throws(SchemaError) {
        guard let text = try schema.string("$ref"), let node = schema["$ref"] else { return }
        references.append(
            PendingReference(
                node: index, assertion: nodes[index].assertions.count, text: text, offset: node.offset))
        nodes[index].assertions.append(.allOf([]))
    }

    private mutating func follow(_ reference: PendingReference) throws(SchemaError) {
        let target: Int
        if let index = indices[reference.text] {
            target = index
        } else if let found = SchemaReference(reference.text, in: root, identifier: identifier) {
            target = try compile(found.node, location: found.location)
        } else {
            object(
                "the target of the reference \(DisplayText.quoted(reference.text)) does not exist in this document",
                location: nodes[reference.node].location + "/$ref", offset: reference.offset)
            return
        }
        nodes[reference.node].assertions[reference.assertion] = .reference(target)
    }

    // MARK: Keywords

    private func valueAssertions(_ schema: SchemaObject) throws(SchemaError) -> [SchemaNode.Assertion] {
        var assertions: [SchemaNode.Assertion] = []
        if let types = try schema.types() { assertions.append(.type(types)) }
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

    private mutating func textAssertions(
        _ schema: SchemaObject
    ) throws(SchemaError) -> [SchemaNode.Assertion] {
        var assertions: [SchemaNode.Assertion] = []
        let minimum = try schema.count("minLength")
        let maximum = try schema.count("maxLength")
        if minimum != nil || maximum != nil { assertions.append(.length(minimum: minimum, maximum: maximum)) }
        if let source = try schema.string("pattern") {
            do {
                assertions.append(.pattern(try Pattern(source, work: &patternWork)))
            } catch {
                throw schema.error("\(error)", at: "pattern")
            }
        }
        if let name = try schema.string("format"), let node = schema["format"] {
            if let format = StandardFormat(rawValue: name) {
                assertions.append(.format(format))
            } else {
                object(
                    "the format \(DisplayText.quoted(name)) is not supported",
                    location: "\(schema.location)/format", offset: node.offset)
            }
        }
        return assertions
    }

    private func numberAssertions(_ schema: SchemaObject) throws(SchemaError) -> [SchemaNode.Assertion] {
        var assertions: [SchemaNode.Assertion] = []
        let minimum = try schema.number("minimum")
        let maximum = try schema.number("maximum")
        if minimum != nil || maximum != nil { assertions.append(.bounds(minimum: minimum, maximum: maximum)) }
        let low = try schema.number("exclusiveMinimum")
        let high = try schema.number("exclusiveMaximum")
        if low != nil || high != nil { assertions.append(.exclusiveBounds(minimum: low, maximum: high)) }
        if let number = try schema.number("multipleOf") {
            guard let divisor = DecimalDivisor(number) else {
                throw schema.error("expected a number greater than 0", at: "multipleOf")
            }
            assertions.append(.multipleOf(divisor))
        }
        return assertions
    }

    private mutating func arrayAssertions(
        _ schema: SchemaObject
    ) throws(SchemaError) -> [SchemaNode.Assertion] {
        var assertions: [SchemaNode.Assertion] = []
        if let items = schema["items"] {
            let location = schema.location + "/items"
            if case .array = items.value {
                object(
                    "'items' with an array of schemas is not supported", location: location,
                    offset: items.offset)
            } else {
                assertions.append(.items(try compile(items, location: location)))
            }
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
    ) throws(SchemaError) -> [SchemaNode.Assertion] {
        var rule = ObjectRule()
        for member in try schema.object("properties") ?? [] {
            let location = JSONPointer.append(member.key, to: schema.location + "/properties")
            guard !member.isDuplicate else {
                throw SchemaError(
                    message: "duplicate property \(DisplayText.quoted(member.key))",
                    location: location, offset: member.keyOffset)
            }
            rule.addProperty(member.key, schema: try compile(member.node, location: location))
        }
        rule.require(try schema.strings("required") ?? [])
        if let additional = schema["additionalProperties"] {
            rule.additional = try compile(
                additional, location: schema.location + "/additionalProperties")
        }
        var assertions: [SchemaNode.Assertion] = rule.isEmpty ? [] : [.object(rule)]
        if draft == .draft202012, let members = try schema.object("dependentRequired") {
            var dependencies: [SchemaNode.Dependency] = []
            for member in members {
                let object = SchemaObject(
                    node: member.node, members: [member], location: schema.location + "/dependentRequired")
                dependencies.append(
                    .init(name: member.key, required: try object.strings(member.key) ?? []))
            }
            assertions.append(.dependentRequired(dependencies))
        }
        return assertions
    }

    private mutating func combinations(
        _ schema: SchemaObject
    ) throws(SchemaError) -> [SchemaNode.Assertion] {
        var assertions: [SchemaNode.Assertion] = []
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
    ) throws(SchemaError) -> Int? {
        guard let node = schema[keyword] else { return nil }
        return try compile(node, location: "\(schema.location)/\(keyword)")
    }

    private mutating func compileAll(
        _ keyword: String, of schema: SchemaObject
    ) throws(SchemaError) -> [Int]? {
        guard let nodes = try schema.array(keyword) else { return nil }
        guard !nodes.isEmpty else { throw schema.error("expected at least one schema", at: keyword) }
        var schemas: [Int] = []
        for (index, node) in nodes.enumerated() {
            schemas.append(try compile(node, location: "\(schema.location)/\(keyword)/\(index)"))
        }
        return schemas
    }
}
