extension Field {
    /// The maximum length of a stated key, in bytes. A key made from a label may be longer.
    package static let longestStatedKey = 100

    /// Whether the string can be the key of a field: letters of any script, digits and "_", not starting with
    /// a digit.
    package static func isKey(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.isKeyLetter else { return false }
        return text.unicodeScalars.allSatisfy(isPartOfKey)
    }

    /// Whether a key may contain the scalar. Invisible scalars are not allowed, because two different keys
    /// could look the same.
    package static func isPartOfKey(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "_" || scalar.isKeyLetter { return true }
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) }
        let properties = scalar.properties
        guard !properties.isDefaultIgnorableCodePoint else { return false }
        // Marks, such as vowels of Indic scripts and combining accents, belong to the letter before them.
        return properties.numericType != nil || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
    }
}

extension Unicode.Scalar {
    /// Whether this scalar is a visible letter.
    fileprivate var isKeyLetter: Bool {
        if isASCII { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
        return properties.isAlphabetic && properties.numericType == nil
            && !properties.isDefaultIgnorableCodePoint
            && properties.generalCategory != .nonspacingMark && properties.generalCategory != .spacingMark
    }
}
