@_spi(Generated) import FormValidation

/// `properties`, `required` and `additionalProperties`, which apply to the same members.
struct ObjectRule: Sendable {
    /// A property.
    struct Property: Sendable {
        var name: String
        var key: ExactText
        /// The index of the schema for the property's value.
        var schema: Int
        /// Whether any part of the schema marks this name as secret.
        var isSecret = false
    }

    /// The properties, in order.
    private(set) var properties: [Property] = []
    /// The required names.
    private(set) var required: [String] = []
    /// The index of the schema for the values of all other names; nil if there is none.
    var additional: Int?

    /// The properties that are required, and the required names that are not properties.
    private(set) var requiredProperties: [Int] = []
    private(set) var requiredOthers: [String] = []

    private var indices: [ExactText: Int] = [:]

    /// The maximum number of properties for which a linear search is used.
    private static let comparedCount = 16

    /// Adds a property whose name is new.
    mutating func addProperty(_ name: String, schema: Int) {
        let key = ExactText(name)
        indices[key] = properties.count
        properties.append(Property(name: name, key: key, schema: schema))
    }

    /// Marks the secret properties.
    mutating func mark(secrets: Set<ExactText>) {
        for index in properties.indices {
            properties[index].isSecret = secrets.contains(properties[index].key)
        }
    }

    /// Adds required names. Call this after all properties have been added.
    mutating func require(_ names: [String]) {
        required = names
        for name in names {
            if let index = indices[ExactText(name)] {
                requiredProperties.append(index)
            } else {
                requiredOthers.append(name)
            }
        }
    }

    /// Whether there is nothing to check.
    var isEmpty: Bool { properties.isEmpty && required.isEmpty && additional == nil }

    /// The index of the property with the given name; nil if there is none.
    func index(of key: ExactText) -> Int? { indices[key] }

    /// The index of the property whose name is at the given place in an input; nil if there is none.
    func index(of name: FormPlace, _ json: Span<UInt8>) -> Int? {
        guard properties.count <= Self.comparedCount, !name.traits.contains(.escapes) else {
            return indices[ExactText(bytes: name.decoded(in: json))]
        }
        let count = name.end - name.start
        return properties.firstIndex { property in
            let bytes = property.key.bytes
            guard bytes.count == count else { return false }
            for index in 0..<count where bytes[index] != json[name.start + index] { return false }
            return true
        }
    }
}

extension FormPlace {
    /// The bytes of the string after decoding its escapes.
    func decoded(in json: Span<UInt8>) -> [UInt8] {
        guard traits.contains(.escapes) else {
            return json.extracting(start..<end).withUnsafeBufferPointer { Array($0) }
        }
        var bytes: [UInt8] = []
        var cursor = TextCursor(self)
        while let byte = cursor.next(json) { bytes.append(byte) }
        return bytes
    }
}
