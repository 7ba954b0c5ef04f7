import FormModel

extension SwiftFormNames {
    /// Names a form and its parts.
    ///
    /// - Parameters:
    ///   - type: the name of its type.
    ///   - keptCases: the case names of the previous run, by key and value.
    init(_ form: Form, type: String, keptCases: [String: [String: String]]) {
        var properties: [String: String] = [:]
        var fields: [Field] = []
        var propertyNames = DistinctNames()
        // If Swift cannot distinguish two keys (canonical equivalence), the first key is used.
        for field in form.fields where properties[field.key] == nil {
            properties[field.key] = propertyNames.unique(
                SwiftIdentifier.propertyName(ofKey: field.key, at: fields.count))
            fields.append(field)
        }
        let taken = Set(properties.values)
        var enumerations: [String: String] = [:]
        var enumerationNames = DistinctNames()
        var cases: [String: [String: String]] = [:]
        for field in fields where field.hasVisibleOptions {
            var name = SwiftIdentifier.enumName(ofProperty: properties[field.key] ?? "")
            // In scripts without capital letters, a type and a property would have the same name.
            if taken.contains(name) { name += "Choice" }
            enumerations[field.key] = enumerationNames.unique(name)
            cases[field.key] = SwiftCaseNames.names(of: field, kept: keptCases[field.key] ?? [:])
        }
        self.init(type: type, properties: properties, enumerations: enumerations, cases: cases)
    }
}

extension SwiftCaseNames {
    /// The case names of a choice, by value; empty if Swift cannot distinguish its values, or if
    /// they are secret.
    static func names(of field: Field, kept: [String: String]) -> [String: String] {
        guard field.hasVisibleOptions else { return [:] }
        let values = field.distinctOptions.map(\.value)
        return Set(values).count == values.count ? SwiftCaseNames(values, kept: kept).names : [:]
    }
}

extension Field {
    /// Whether the field is a choice whose values may be shown.
    fileprivate var hasVisibleOptions: Bool {
        (type == .choice || type == .multipleChoice) && !secret && !options.isEmpty
    }
}
