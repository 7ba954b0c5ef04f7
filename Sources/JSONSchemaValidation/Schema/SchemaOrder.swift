/// An order of a document's schemas in which each schema comes after the schemas that it applies to the same
/// value.
struct SchemaOrder {
    /// The position of each schema.
    private(set) var ranks: [Int]

    /// Orders schemas.
    ///
    /// - Throws: if a schema applies itself to the same value.
    init(_ nodes: [SchemaNode]) throws(SchemaError) {
        ranks = Array(repeating: -1, count: nodes.count)
        var isOpen = Array(repeating: false, count: nodes.count)
        var next = 0
        // Chains of references may be long, so avoid recursion.
        var path: [(node: Int, rest: [Int])] = []
        for start in nodes.indices where ranks[start] < 0 {
            path.append((start, nodes[start].assertions.flatMap(\.schemasInPlace)))
            isOpen[start] = true
            while let (node, rest) = path.last {
                guard let child = rest.last else {
                    ranks[node] = next
                    next += 1
                    isOpen[node] = false
                    path.removeLast()
                    continue
                }
                path[path.count - 1].rest.removeLast()
                if isOpen[child] {
                    throw SchemaError(
                        message:
                            "the schema refers to itself for the same value, so validation would never end",
                        location: nodes[child].location, offset: 0)
                }
                guard ranks[child] < 0 else { continue }
                isOpen[child] = true
                path.append((child, nodes[child].assertions.flatMap(\.schemasInPlace)))
            }
        }
    }
}
