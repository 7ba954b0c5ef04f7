@_spi(Generated) import FormValidation
import Foundation
import TestTools

/// Generates inputs for a form of the model: some are valid, most are almost valid.
package struct InputGenerator {
    private let form: ModelForm
    private let validate: ([UInt8]) -> [FormValidation.Issue]
    /// For each field, a value that its rule accepts, as JSON; nil if none was found.
    private let base: [(field: ModelForm.Field, value: String?)]

    package init(form: ModelForm, validate: @escaping ([UInt8]) -> [FormValidation.Issue]) {
        self.form = form
        self.validate = validate
        base = form.fields.map { field in
            let value = Self.candidates(for: field).first { candidate in
                let issues = validate(Array(Self.object([(field.key, candidate)]).utf8))
                // A valid value can make other fields required, so issues about missing fields do not count.
                return !issues.contains { $0.code != .missing }
            }
            return (field, value)
        }
    }

    /// The fields for which no valid value was found.
    package var fieldsWithoutValue: [String] { base.filter { $0.value == nil }.map(\.field.key) }

    /// All inputs, as JSON.
    package func inputs() -> [String] {
        var inputs: [String] = ["{}", "[]", "null", "0", #""text""#, "true"]
        let full = base.compactMap { field, value in value.map { (field.key, $0) } }
        let minimal = base.compactMap { field, value in
            field.required ? value.map { (field.key, $0) } : nil
        }
        inputs += [Self.object(full), Self.object(minimal), Self.object(full.reversed())]
        for index in full.indices {
            var without = full
            without.remove(at: index)
            inputs.append(Self.object(without))
        }
        for key in ["unknown", "", "__proto__", "constructor", "toString", "a/b~c", "é"] {
            inputs.append(Self.object(minimal + [(key, "1")]))
        }
        for field in form.fields {
            inputs.append(Self.object(minimal + [(field.key.uppercased(), "1")].filter { $0.0 != field.key }))
            for candidate in Self.candidates(for: field) {
                inputs.append(Self.object(minimal.filter { $0.0 != field.key } + [(field.key, candidate)]))
            }
        }
        inputs += conditionInputs(minimal: minimal)
        inputs += randomInputs(full: full)
        return inputs
    }

    /// Each deciding field with each of its values, with and without the field that it decides.
    private func conditionInputs(minimal: [(String, String)]) -> [String] {
        var inputs: [String] = []
        for (field, value) in base {
            guard let when = field.when, let subject = form.fields.first(where: { $0.key == when.field }),
                subject.key != field.key
            else {
                continue
            }
            var values = [
                "true", "false", "3", "3.0", "4", "null", Self.literal(when.equals),
                "[\(Self.literal(when.equals))]",
            ]
            values += (subject.options ?? []).flatMap {
                [Self.literal($0.value), "[\(Self.literal($0.value))]"]
            }
            for subjectValue in values {
                let others = minimal.filter { $0.0 != subject.key && $0.0 != field.key }
                let start = others + [(subject.key, subjectValue)]
                inputs.append(Self.object(start))
                inputs.append(Self.object(start + [(field.key, #""""#)]))
                if let value { inputs.append(Self.object(start + [(field.key, value)])) }
            }
        }
        return inputs
    }

    /// Several fields with values of any kind.
    private func randomInputs(full: [(String, String)]) -> [String] {
        var generator = SplitMix64(seed: 42)
        let pools = form.fields.map { ($0.key, Self.candidates(for: $0)) }
        return (0..<60).map { _ in
            var members = full
            for index in members.indices {
                let choice = Int.random(in: 0..<12, using: &generator)
                if choice == 0 {
                    members[index].1 = Samples.values.randomElement(using: &generator) ?? "null"
                }
                if choice == 1, let pool = pools.first(where: { $0.0 == members[index].0 })?.1 {
                    members[index].1 = pool.randomElement(using: &generator) ?? "null"
                }
            }
            if Bool.random(using: &generator), !members.isEmpty {
                members.remove(at: Int.random(in: members.indices, using: &generator))
            }
            return Self.object(members)
        }
    }

    /// Values to try for a field: valid ones, nearly valid ones, and others.
    package static func candidates(for field: ModelForm.Field) -> [String] {
        var texts: [String] = []
        if let samples = Samples.texts[field.format ?? field.type] {
            texts += samples.valid + samples.invalid
            texts += mutations(of: samples.valid)
        }
        if let value = field.default { texts.append(value) }
        texts += field.examples ?? []
        for option in field.options ?? [] {
            let value = option.value
            texts += [
                value, value + " ", value.uppercased(), value.lowercased(), String(value.dropLast()),
                value.decomposedStringWithCanonicalMapping, value.precomposedStringWithCanonicalMapping,
            ]
        }
        for length in [field.minLength, field.maxLength].compactMap({ $0 }) {
            for count in [length - 1, length, length + 1] where count >= 0 {
                texts += ["a", "👍", "e\u{301}"].map { String(repeating: $0, count: count) }
            }
        }
        texts += Samples.hostile
        var values = texts.map(literal)
        for limit in [field.minimum, field.maximum].compactMap({ $0 }) where limit.magnitude < 1e15 {
            values += [limit - 1, limit - 0.001, limit, limit + 0.001, limit + 1].map { "\($0)" }
        }
        let options = (field.options ?? []).map(\.value)
        if let first = options.first, let last = options.last {
            values += [
                "[\(literal(first))]", "[\(literal(first)),\(literal(last))]",
                "[\(literal(first)),\(literal(first))]", "[\(literal(first)),\"nothing\"]",
            ]
        }
        return values + Samples.values
    }

    /// Strings with one character left out, doubled or replaced, for near misses that no list
    /// contains.
    private static func mutations(of texts: [String]) -> [String] {
        var generator = SplitMix64(seed: 7)
        let replacements = Array("0919aFz.:/-@%[] \n#?TtZ+Pé".unicodeScalars)
        return (0..<120).compactMap { _ in
            guard let text = texts.randomElement(using: &generator) else { return nil }
            var scalars = Array(text.unicodeScalars)
            let index = Int.random(in: scalars.indices, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: scalars.remove(at: index)
            case 1: scalars.insert(scalars[index], at: index)
            default: scalars[index] = replacements.randomElement(using: &generator) ?? "x"
            }
            var mutation = String.UnicodeScalarView()
            mutation.append(contentsOf: scalars)
            return String(mutation)
        }
    }

    /// A text as JSON.
    package static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case _ where scalar.value < 0x20:
                literal += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    package static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(literal($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }
}
