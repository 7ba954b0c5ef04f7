extension Field {
    /// The most bytes of a key that a directive states; what a label makes may be longer.
    package static let longestStatedKey = 100

    /// Whether a text can be the key of a field: letters of any script, digits and "_", and no digit first.
    package static func isKey(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.isKeyLetter else { return false }
        return text.unicodeScalars.allSatisfy(isPartOfKey)
    }

    /// Whether a scalar can be in a key. Those that no one sees cannot: two keys that look the same would differ.
    package static func isPartOfKey(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "_" || scalar.isKeyLetter { return true }
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) }
        let properties = scalar.properties
        guard !properties.isDefaultIgnorableCodePoint else { return false }
        // Marks belong to the letter before them: vowels of Indic scripts, accents that are alone.
        return properties.numericType != nil || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a letter that can be seen, and no number.
    fileprivate var isKeyLetter: Bool {
        if isASCII { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
        return properties.isAlphabetic && properties.numericType == nil
            && !properties.isDefaultIgnorableCodePoint
            && properties.generalCategory != .nonspacingMark && properties.generalCategory != .spacingMark
    }
}
