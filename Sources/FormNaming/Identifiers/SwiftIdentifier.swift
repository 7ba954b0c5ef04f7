import FormModel

/// Creates legal Swift identifiers from ids, keys and values.
enum SwiftIdentifier {
    /// The type name of a form: `azure/cloud-account` becomes `AzureCloudAccountForm`.
    static func typeName(ofFormID id: String) -> String {
        let words = id.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
        let name = words.map { capitalised(String(Substring($0))) }.joined()
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
        let name = capitalised(property)
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
                name += capitalised(word)
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

    /// The word with its first character in upper case.
    private static func capitalised(_ word: String) -> String {
        // Finding the end of a character takes time, and an ASCII character before another one is complete.
        var bytes = word.utf8.makeIterator()
        guard let first = bytes.next(), first < 0x80, bytes.next() ?? 0 < 0x80 else {
            return word.prefix(1).uppercased() + word.dropFirst()
        }
        guard first >= 0x61, first <= 0x7A else { return word }
        var capitalised = String(Unicode.Scalar(first & 0xDF))
        capitalised += Substring(word.utf8.dropFirst())
        return capitalised
    }

    /// Adds a prefix to a name that begins with a digit or another character that cannot begin an identifier.
    private static func headed(_ name: String) -> String {
        guard let first = name.unicodeScalars.first, first != "_", !first.beginsIdentifier else {
            return name
        }
        return "_" + name
    }

    /// The sequences of characters in the text that are allowed in an identifier.
    private static func words(of text: String) -> [String] {
        text.unicodeScalars.split { !$0.isPartOfWord }.map { String(String.UnicodeScalarView($0)) }
    }

    /// The word with its first part in lower case: `AWS` becomes `aws`, and `TenantId` becomes
    /// `tenantId`.
    private static func lowered(_ word: String) -> String {
        let upper = word.unicodeScalars.prefix(while: \.isUpper).count
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
    // The properties of ASCII characters are not looked up in the table of Unicode properties, because that takes longer.

    fileprivate var isDigit: Bool {
        isASCII ? (0x30...0x39).contains(value) : properties.numericType == .decimal
    }

    fileprivate var isUpper: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }

    /// Whether an identifier can begin with the scalar.
    fileprivate var beginsIdentifier: Bool { isASCII ? isASCIILetter : properties.isXIDStart }

    /// Whether an identifier can contain the scalar, except for "_".
    fileprivate var isPartOfWord: Bool {
        isASCII
            ? isASCIILetter || (0x30...0x39).contains(value)
            : properties.isXIDContinue && !InvisibleCharacters.contains(self)
    }

    private var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) }
}
