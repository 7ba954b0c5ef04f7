@_spi(Generated) import FormValidation
import TestTools

/// Makes any number of inputs for a form of the model, valid ones and such that are not, repeatably.
package struct DocumentGenerator {
    /// What is done to a valid input.
    package enum Fault: CaseIterable, Sendable {
        /// A required field is left out.
        case missing
        /// There is a field that the form does not know.
        case unknown
        /// A value is of another type.
        case wrongType
        /// A value nearly keeps to its rule, or is hostile.
        case nearMiss
    }

    /// Texts that occur in forms, for fields that take any.
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

    /// Sorts the candidates for each field into those that a validator takes and others.
    ///
    /// - Parameter maximumLength: longer values are left out.
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

    /// A valid input but for conditions that are not met, or one with a number of faults.
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
            // No name twice: engines that parse into maps cannot see it.
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
