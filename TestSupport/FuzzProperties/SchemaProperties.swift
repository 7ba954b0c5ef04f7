@_spi(Generated) import FormValidation
import JSONSchemaValidation

/// Properties of validation by any JSON Schema, for any bytes.
enum SchemaProperties {
    static func check(_ input: Span<UInt8>) throws(Violation) {
        let (source, json) = FuzzTarget.lines(input)
        let schema: CompiledSchema
        do {
            schema = try CompiledSchema(json: source, unsupportedParts: .ignored)
        } catch {
            try Violation.unless(
                (0...source.count).contains(error.offset), "an error outside of the schema: \(error)")
            try Violation.unless(error.location.hasPrefix("#"), "an error without a place: \(error)")
            return
        }
        let issues = schema.validate(json)
        try IssueProperties.check(issues, json.span)
        try Violation.unless(
            schema.isValid(json) == issues.isEmpty, "valid is \(!issues.isEmpty), but \(issues)")
        for limit in [1, 2] {
            try Violation.unless(
                schema.validate(json.span, limit: limit).count == min(limit, issues.count),
                "of \(issues.count) issues, another number than \(limit)")
        }
        do {
            let tree = try JSONReader.read(json.span)
            try checkCombinations(of: source, json, isValid: issues.isEmpty)
            try checkSecrets(source, json, tree)
        } catch let error as JSONError {
            try Violation.unless(
                issues.map(\.offset) == [error.offset], "the reader says \(error), but \(issues)")
        } catch let violation as Violation {
            throw violation
        } catch {
            throw Violation(description: "\(error)")
        }
    }

    /// A schema means the same inside `allOf`, `anyOf`, `oneOf`, `then`, or two levels of `not`.
    private static func checkCombinations(
        of source: [UInt8], _ json: [UInt8], isValid: Bool
    ) throws(Violation) {
        for (before, after) in [
            (#"{"allOf":["#, "]}"), (#"{"anyOf":["#, "]}"), (#"{"oneOf":["#, "]}"),
            (#"{"if":true,"then":"#, "}"), (#"{"not":{"not":"#, "}}"),
        ] {
            // The schema may now be too deep.
            guard
                let schema = try? CompiledSchema(
                    json: before.utf8 + source + after.utf8, unsupportedParts: .ignored)
            else { continue }
            let issues = schema.validate(json)
            try Violation.unless(
                issues.isEmpty == isValid, "\(isValid), but within \(before)\(after) \(issues)")
        }
    }

    /// If the values of `writeOnly` properties contain a marker, no issue contains it.
    private static func checkSecrets(
        _ source: [UInt8], _ json: [UInt8], _ tree: JSONNode
    ) throws(Violation) {
        guard let properties = (try? JSONReader.read(source.span))?.member("properties") else { return }
        func isSecret(_ key: String) -> Bool {
            properties.member(key)?.member("writeOnly")?.value == .boolean(true)
        }
        guard let marked = SecretMarker.mark(json, tree, below: isSecret),
            !SecretMarker.isShown(in: String(decoding: source, as: UTF8.self)),
            let schema = try? CompiledSchema(json: source, unsupportedParts: .ignored)
        else { return }
        try SecretMarker.check(schema.validate(marked))
    }
}
