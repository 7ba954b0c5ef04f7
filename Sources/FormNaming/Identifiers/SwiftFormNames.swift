import FormModel

extension SwiftFormNames {
    /// Names a form and its parts.
    ///
    /// - Parameters:
    ///   - type: the name of its type.
    ///   - keptCases: the case names of the previous run, by key and value.
    init(_ form: Form, type: String, keptCases: [String: [String: String]]) {
        var properties: [String: String] = [:]
        let fields = form.fields
        var choices: [Int] = []
        var propertyNames = DistinctNames()
        // If Swift cannot distinguish two keys (canonical equivalence), the first key is used.
        for index in fields.indices where properties[fields[index].key] == nil {
            let key = fields[index].key
            properties[key] = propertyNames.unique(
                SwiftIdentifier.propertyName(ofKey: key, at: properties.count))
            if fields[index].hasVisibleOptions { choices.append(index) }
        }
        guard !choices.isEmpty else {
            self.init(type: type, properties: properties, enumerations: [:], cases: [:])
            return
        }
        let taken = Set(properties.values)
        var enumerations: [String: String] = [:]
        var enumerationNames = DistinctNames()
        var cases: [String: [String: String]] = [:]
        for index in choices {
            let field = fields[index]
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
    // A call would copy the field.
    @inline(__always)
    fileprivate var hasVisibleOptions: Bool {
        (type == .choice || type == .multipleChoice) && !secret && !options.isEmpty
    }
}
