import FormInputs
@_spi(Generated) import FormValidation
import Foundation
import JSONSchemaValidation

/// Properties of every generated validator, for any bytes.
enum FormProperties {
    static func check(_ input: Span<UInt8>) throws(Violation) {
        guard input.count > 0 else { return }
        let entry = FuzzedForms.entry(input[0])
        // Use the memory of the input itself, so that the sanitizer detects reads beyond its end.
        let json = input.extracting(1..<input.count)
        let bytes = json.withUnsafeBufferPointer(Array.init)
        let issues = entry.type.validate(json)
        let isValid = entry.type.isValid(json)
        let id = entry.form.id
        try Violation.unless(isValid == issues.isEmpty, "\(id): isValid \(isValid), issues \(issues)")
        try checkValue(of: entry, json, issues)
        try Violation.unless(entry.validateByID(bytes) == issues, "\(id): other issues by the form's id")
        try IssueProperties.check(issues, json)
        try checkReader(json, issues)
        let schemaIssues = entry.schema.validate(json)
        try Violation.unless(
            schemaIssues.isEmpty == isValid, "\(id): isValid \(isValid), by the schema \(schemaIssues)")
        try IssueProperties.check(schemaIssues, json)
        try checkSecrets(of: entry, json, bytes)
    }

    /// A valid input becomes a value, and the encoding of this value is valid. For an invalid input, the
    /// issues are thrown.
    private static func checkValue(
        of entry: FuzzedForms.Entry, _ json: Span<UInt8>, _ issues: [Issue]
    ) throws(Violation) {
        let value: any ValidatedForm
        do {
            value = try entry.type.init(validating: json)
        } catch {
            try Violation.unless(
                !issues.isEmpty && error.issues == issues,
                "\(entry.form.id): init throws \(error), not \(issues)")
            return
        }
        try Violation.unless(issues.isEmpty, "\(entry.form.id): a value in spite of \(issues)")
        guard let value = value as? any Encodable, let encoded = try? JSONEncoder().encode(value) else {
            throw Violation(description: "\(entry.form.id): the value cannot be encoded")
        }
        let again = entry.type.validate(encoded)
        try Violation.unless(again.isEmpty, "\(entry.form.id): encoded it is not valid: \(again)")
    }

    /// If the reader rejects an input as invalid JSON, the validator also rejects it, for the same reason and
    /// at the same place.
    private static func checkReader(_ json: Span<UInt8>, _ issues: [Issue]) throws(Violation) {
        let malformed = issues.first { $0.code == .malformedJSON }
        do {
            _ = try JSONReader.read(json)
            try Violation.unless(malformed == nil, "the reader reads it, but \(issues)")
        } catch let error as JSONError {
            try Violation.unless(
                malformed?.offset == error.offset && malformed?.message == "not JSON: \(error.message)",
                "the reader says \(error), but \(issues)")
        } catch {
            throw Violation(description: "\(error)")
        }
    }

    /// If the secret values contain a marker, no issue of the input contains it.
    private static func checkSecrets(
        of entry: FuzzedForms.Entry, _ json: Span<UInt8>, _ bytes: [UInt8]
    ) throws(Violation) {
        guard !entry.secrets.isEmpty, let tree = try? JSONReader.read(json),
            let marked = SecretMarker.mark(bytes, tree, below: entry.secrets.contains)
        else { return }
        try SecretMarker.check(entry.type.validate(marked))
        try SecretMarker.check(entry.schema.validate(marked))
        if let value = try? entry.type.init(validating: marked) {
            try Violation.unless(!SecretMarker.isShown(in: "\(value)"), "\(entry.form.id) prints a secret")
        }
    }
}
