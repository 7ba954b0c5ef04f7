@_spi(Generated) import FormValidation
import TestTools

/// Generates any number of valid and invalid inputs for a form of the model. The same seed gives
/// the same inputs.
package struct DocumentGenerator {
    /// A change to a valid input.
    package enum Fault: CaseIterable, Sendable {
        /// A required field is left out.
        case missing
        /// A field is added that the form does not have.
        case unknown
        /// A value has the wrong type.
        case wrongType
        /// A value almost follows its rule, or is hostile.
        case nearMiss
    }

    /// Strings that occur in forms, for fields that accept any string.
    private static let words = [
        "harbormaster", "Production account", "europe-west-3", "eastern warehouse", "c2Vydm9pcg",
        "Überseehafen",
        "Qm9sbGFyZA==", "dock-17", "2b4f7c90", "Pier \"North\"",
    ]

    private struct Field {
        var key: String
        var isRequired: Bool
        var valid: [String]
        var others: [String]
    }

    private let fields: [Field]
    private var generator: SplitMix64

    /// Separates the candidates for each field into those that a validator accepts and others.
    ///
    /// - Parameter maximumLength: the maximum length of a value; longer ones are left out.
    package init(
        form: ModelForm, seed: UInt64, maximumLength: Int = .max,
        validate: ([UInt8]) -> [FormValidation.Issue]
    ) {
        generator = SplitMix64(seed: seed)
        fields = form.fields.map { field in
            var valid: [String] = []
            var others: [String] = []
            let isFree = field.type == "text" && field.format == nil || field.type == "reference"
            let words = Self.words.map(InputGenerator.literal)
            for value in words + InputGenerator.candidates(for: field) where value.utf8.count <= maximumLength
            {
                let object = InputGenerator.object([(field.key, value)])
                let isValid = !validate(Array(object.utf8)).contains { $0.code != .missing }
                if isValid { valid.append(value) } else { others.append(value) }
            }
            if isFree, maximumLength < .max, valid.starts(with: words) { valid = words }
            return Field(key: field.key, isRequired: field.required, valid: valid, others: others)
        }
    }

    /// An input with the given number of faults. An input without faults is valid, unless it violates a
    /// condition.
    package mutating func document(faults: Int) -> String {
        var members: [(String, String)] = []
        for field in fields where field.isRequired || Int.random(in: 0..<3, using: &generator) > 0 {
            if let value = field.valid.randomElement(using: &generator) { members.append((field.key, value)) }
        }
        if Int.random(in: 0..<8, using: &generator) == 0 { members.shuffle(using: &generator) }
        for _ in 0..<faults { apply(&members) }
        return InputGenerator.object(members)
    }

    private mutating func apply(_ members: inout [(String, String)]) {
        guard let fault = Fault.allCases.randomElement(using: &generator),
            let field = fields.randomElement(using: &generator)
        else { return }
        switch fault {
        case .missing:
            let required = fields.filter(\.isRequired).randomElement(using: &generator) ?? field
            members.removeAll { $0.0 == required.key }
        case .unknown:
            let name = ["", "constructor", "__proto__", field.key + "s", field.key.uppercased(), "name"]
                .randomElement(using: &generator)
            // Do not repeat names, because engines that parse into maps cannot detect repetitions.
            if let name, !members.contains(where: { $0.0 == name }) { members.append((name, "1")) }
        case .wrongType:
            replace(field.key, Samples.values.randomElement(using: &generator), in: &members)
        case .nearMiss: replace(field.key, field.others.randomElement(using: &generator), in: &members)
        }
    }

    private func replace(_ key: String, _ value: String?, in members: inout [(String, String)]) {
        guard let value else { return }
        if let index = members.firstIndex(where: { $0.0 == key }) {
            members[index].1 = value
        } else {
            members.append((key, value))
        }
    }
}
