import FormModel

/// Creates legal Swift identifiers from ids, keys and values.
enum SwiftIdentifier {
    /// The type name of a form: `azure/cloud-account` becomes `AzureCloudAccountForm`.
    static func typeName(ofFormID id: String) -> String {
        let words = id.split { $0 == "/" || $0 == "-" }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return headed(name) + "Form"
    }

    /// The property name for a key.
    ///
    /// Keys are already in lower camel case; characters that are not allowed in identifiers are removed.
    static func propertyName(ofKey key: String, at index: Int) -> String {
        let name = lowerCamelCase(key)
        if name.isEmpty || name == "_" { return "field\(index + 1)" }
        return reservedMembers.contains(name) ? name + "Field" : name
    }

    /// The name of the enumeration of a choice's values.
    static func enumName(ofProperty property: String) -> String {
        let name = property.prefix(1).uppercased() + property.dropFirst()
        return reservedTypes.contains(name) ? name + "Choice" : name
    }

    /// Whether a name, such as one read from a file, can be the name of a case.
    static func isCaseName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else {
            return false
        }
        return name != "_" && !reservedCases.contains(name)
            && name.unicodeScalars.allSatisfy {
                $0.properties.isXIDContinue && !InvisibleCharacters.contains($0)
            }
    }

    /// The case name for a value; nil if the value has no letters or digits.
    static func caseName(ofValue value: String) -> String? {
        let name = lowerCamelCase(value)
        if name.isEmpty || name == "_" { return nil }
        return reservedCases.contains(name) ? name + "Value" : name
    }

    /// The words of a string, joined into an identifier whose first word is in lower case.
    private static func lowerCamelCase(_ text: String) -> String {
        if isCamelCase(text) { return text }
        var name = ""
        for (index, word) in words(of: text).enumerated() {
            if index == 0 {
                name += lowered(word)
            } else if let last = name.unicodeScalars.last, let first = word.unicodeScalars.first,
                last.isDigit, first.isDigit
            {
                // `1.2` and `12` are different values.
                name += "_" + word
            } else {
                name += word.prefix(1).uppercased() + word.dropFirst()
            }
        }
        return headed(name)
    }

    /// Whether a string consists of ASCII letters and digits and begins with a lower-case letter, as most
    /// keys do.
    private static func isCamelCase(_ text: String) -> Bool {
        guard let first = text.utf8.first, first >= 0x61, first <= 0x7A else { return false }
        return text.utf8.allSatisfy {
            $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
        }
    }

    /// Adds a prefix to a name that begins with a digit or another character that cannot begin an identifier.
    private static func headed(_ name: String) -> String {
        guard let first = name.unicodeScalars.first, !first.properties.isXIDStart, first != "_" else {
            return name
        }
        return "_" + name
    }

    /// The sequences of characters in the text that are allowed in an identifier.
    private static func words(of text: String) -> [String] {
        text.unicodeScalars
            .split { !($0.properties.isXIDContinue && !InvisibleCharacters.contains($0)) || $0 == "_" }
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// The word with its first part in lower case: `AWS` becomes `aws`, and `TenantId` becomes
    /// `tenantId`.
    private static func lowered(_ word: String) -> String {
        let upper = word.unicodeScalars.prefix { $0.properties.isUppercase }.count
        guard upper > 0 else { return word }
        if upper > 1, upper == word.unicodeScalars.count || word.unicodeScalars.count <= 5 {
            return word.lowercased()
        }
        return word.prefix(1).lowercased() + word.dropFirst()
    }

    /// Members of generated types, and names with a special meaning for the compiler.
    private static let reservedMembers: Set<String> = [
        "init", "self", "Self", "Type", "Protocol", "validate", "isValid", "formSchema", "hash", "hashValue",
        "encode", "description", "debugDescription", "customMirror", "visibleMembers", "subscript", "deinit",
        "codingKeys", "super", "rawValue", "stringValue", "intValue",
    ]

    /// Members of enumerations, and names that are ambiguous in an optional.
    private static let reservedCases: Set<String> = [
        "init", "self", "Self", "Type", "Protocol", "none", "some", "allCases", "rawValue", "hash",
        "hashValue",
        "encode", "description", "subscript", "deinit", "super", "accepts", "other", "listed",
    ]

    /// Types that generated code uses.
    private static let reservedTypes: Set<String> = [
        "Any", "AnyObject", "Array", "Bool", "CaseIterable", "Codable", "CodingKey", "CodingKeys",
        "Decodable",
        "Decoder", "Dictionary", "Double", "Encodable", "Encoder", "Error", "FormChoice", "FormCondition",
        "FormField", "FormOptions", "FormValue", "OpenFormChoice", "FormPlace", "FormReader", "FormSchema",
        "FormValidation", "Hashable",
        "Int",
        "KeyValuePairs",
        "Mirror", "Never", "Optional", "Pattern", "Places", "Protocol", "RedactedForm", "RedactedValue",
        "Self", "Sendable",
        "Span", "String", "UInt8",
        "Swift", "TextFormat", "TextRule", "Type", "ValidatedForm", "ValidationFailure", "ValueRule", "Void",
    ]
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.numericType == .decimal }
}
