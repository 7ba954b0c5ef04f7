@_spi(Generated) import FormValidation

/// Reads the values of a schema's keywords, each as a given type.
struct SchemaObject {
    private let node: JSONNode
    private let values: [ExactText: JSONNode]
    /// The JSON Pointer of the schema, as a URI fragment.
    let location: String

    init(node: JSONNode, members: [JSONMember], location: String) {
        self.node = node
        self.location = location
        var values: [ExactText: JSONNode] = [:]
        for member in members { values[ExactText(member.key)] = member.node }
        self.values = values
    }

    /// The value of a keyword.
    subscript(keyword: String) -> JSONNode? { values[ExactText(keyword)] }

    /// An error about a keyword's value.
    func error(_ message: String, at keyword: String) -> SchemaError {
        SchemaError(
            message: message, location: "\(location)/\(keyword)", offset: (self[keyword] ?? node).offset)
    }

    private func expected(_ type: String, at keyword: String) -> SchemaError {
        error("expected \(type), found \(self[keyword]?.kindName ?? "nothing")", at: keyword)
    }

    /// The value of the keyword as a string; nil if the keyword is missing.
    func string(_ keyword: String) throws(SchemaError) -> String? {
        guard let node = self[keyword] else { return nil }
        guard case .string(let text) = node.value else { throw expected("a string", at: keyword) }
        return text
    }

    /// The value of the keyword as `true` or `false`; nil if the keyword is missing.
    func boolean(_ keyword: String) throws(SchemaError) -> Bool? {
        guard let node = self[keyword] else { return nil }
        guard case .boolean(let boolean) = node.value else { throw expected("true or false", at: keyword) }
        return boolean
    }

    /// The value of the keyword as a number; nil if the keyword is missing.
    func number(_ keyword: String) throws(SchemaError) -> JSONNumber? {
        guard let node = self[keyword] else { return nil }
        guard case .number(let number) = node.value else { throw expected("a number", at: keyword) }
        return number
    }

    /// The value of the keyword as a non-negative integer; nil if the keyword is missing.
    func count(_ keyword: String) throws(SchemaError) -> Int? {
        guard let number = try number(keyword) else { return nil }
        guard number.isInteger, !(number < JSONNumber(0)) else {
            throw error("expected a non-negative integer", at: keyword)
        }
        return number.integer ?? .max
    }

    /// The value of the keyword as an array; nil if the keyword is missing.
    func array(_ keyword: String) throws(SchemaError) -> [JSONNode]? {
        guard let node = self[keyword] else { return nil }
        guard case .array(let elements) = node.value else { throw expected("an array", at: keyword) }
        return elements
    }

    /// The value of the keyword as an array of strings; nil if the keyword is missing.
    func strings(_ keyword: String) throws(SchemaError) -> [String]? {
        guard let elements = try array(keyword) else { return nil }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element.value else {
                throw error("expected strings, found \(element.kindName)", at: keyword)
            }
            texts.append(text)
        }
        return texts
    }

    /// The value of the keyword as an object's members; nil if the keyword is missing.
    func object(_ keyword: String) throws(SchemaError) -> [JSONMember]? {
        guard let node = self[keyword] else { return nil }
        guard case .object(let members) = node.value else { throw expected("an object", at: keyword) }
        return members
    }

    /// The types that `type` names; nil if the keyword is missing.
    func types() throws(SchemaError) -> TypeSet? {
        guard let node = self["type"] else { return nil }
        let names: [String]?
        if case .string(let name) = node.value { names = [name] } else { names = try strings("type") }
        var types: TypeSet = []
        for name in names ?? [] {
            guard let type = TypeSet.named.first(where: { $0.name == name }) else {
                let known = TypeSet.named.map(\.name).joined(separator: ", ")
                throw error("expected one of the types \(known)", at: "type")
            }
            types.formUnion(type.set)
        }
        return types
    }
}
