@_spi(Generated) import FormValidation

/// A schema, and the machine that it was compiled into.
final class SchemaProgram: Sendable {
    /// All schemas of the document; the first is the root.
    let nodes: [SchemaNode]
    /// The names of the properties that any part of the schema marks as secret. Even if a different part
    /// rejects the value of such a property, the value must not be shown.
    let secretNames: Set<ExactText>
    /// Whether a schema refers to another schema.
    let hasReferences: Bool

    private let machine: SchemaMachine
    /// For each schema that an inspection evaluates, the state of the machine.
    private let states: [Int: Int]

    init(_ compiler: SchemaCompiler) throws(SchemaError) {
        let secretNames = Self.secretNames(compiler.nodes)
        let nodes = Self.mark(secretNames, in: compiler.nodes)
        self.nodes = nodes
        self.secretNames = secretNames
        let order = try SchemaOrder(nodes)
        var deciding: [Int] = []
        var isReferring = false
        for assertion in nodes.lazy.flatMap(\.assertions) {
            switch assertion {
            case .reference: isReferring = true
            case .anyOf(let schemas), .oneOf(let schemas): deciding += schemas
            case .not(let schema), .contains(let schema): deciding.append(schema)
            case .conditional(let test, _, _): deciding.append(test)
            default: break
            }
        }
        hasReferences = isReferring
        var roots = [0]
        var states = [0: 0]
        for node in deciding where states[node] == nil {
            states[node] = roots.count
            roots.append(node)
        }
        self.states = states
        machine = SchemaMachine(try MachineBuilder(nodes, order: order, roots: roots))
    }

    /// Whether an input is valid.
    func accepts(_ json: Span<UInt8>) -> Bool { machine.accepts(json) }

    /// Whether the given subschema accepts the value at the given offset.
    func accepts(_ json: Span<UInt8>, at offset: Int, node: Int) -> Bool {
        machine.accepts(json, at: offset, state: states[node] ?? 0)
    }

    /// The title of the value that a schema describes; nil if there is none.
    func title(_ node: Int) -> String? {
        for index in Self.sameValue(node, nodes) {
            if let title = nodes[index].title { return title }
        }
        return nil
    }

    private static func mark(_ secrets: Set<ExactText>, in nodes: [SchemaNode]) -> [SchemaNode] {
        nodes.map { node in
            var node = node
            node.assertions = node.assertions.map { assertion in
                guard case .object(var rule) = assertion else { return assertion }
                rule.mark(secrets: secrets)
                return .object(rule)
            }
            return node
        }
    }

    private static func secretNames(_ nodes: [SchemaNode]) -> Set<ExactText> {
        var names: Set<ExactText> = []
        for assertion in nodes.lazy.flatMap(\.assertions) {
            guard case .object(let rule) = assertion else { continue }
            for property in rule.properties
            where sameValue(property.schema, nodes).contains(where: { nodes[$0].isSecret }) {
                names.insert(property.key)
            }
        }
        return names
    }

    /// A schema, and the chain of schemas that it refers to for the same value.
    private static func sameValue(_ node: Int, _ nodes: [SchemaNode]) -> [Int] {
        var chain = [node]
        while chain.count < 64, let last = chain.last,
            let next = nodes[last].assertions.lazy.compactMap({ assertion -> Int? in
                if case .reference(let schema) = assertion { schema } else { nil }
            }).first
        {
            chain.append(next)
        }
        return chain
    }
}
