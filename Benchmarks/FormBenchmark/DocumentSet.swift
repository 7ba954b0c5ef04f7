import FormInputs
import FormValidation
import Foundation
import GeneratedForms
import GeneratedSamples

/// Documents for one form that are measured together.
struct DocumentSet {
    /// The form's id, or a description of the documents.
    var name: String
    /// The form's schema.
    var schema: Data
    /// The form's generated type.
    var type: any ValidatedForm.Type
    private var form: ModelForm
    private var large: LargeValue?

    /// A field with a large value, which every document of a set has.
    enum LargeValue: String, CaseIterable {
        case list = "list of 48 texts"
        case keyValues = "48 key-values"
        case certificate = "certificate of 1.7 kB"
    }

    /// The document sets for every generated form, and sets with larger documents.
    static func all() throws -> [DocumentSet] {
        let generated = try FormCollection(folder: "generated") { GeneratedForms.Forms.type(ofFormID: $0) }
        let samples = try FormCollection(folder: "TestSupport/GeneratedSamples") {
            GeneratedSamples.Forms.type(ofFormID: $0)
        }
        var sets = generated.entries.map {
            DocumentSet(name: $0.form.id, schema: $0.schema, type: $0.type, form: $0.form)
        }
        if let entry = samples.entries.first(where: { $0.form.id == "samples/optional" }) {
            sets += LargeValue.allCases.map {
                DocumentSet(
                    name: $0.rawValue, schema: entry.schema, type: entry.type, form: entry.form, large: $0)
            }
        }
        return sets
    }

    /// The documents, one per line, including invalid ones.
    func documents(count: Int, invalidPercent: Int = 12) -> Data {
        func generator(seed: UInt64) -> DocumentGenerator {
            DocumentGenerator(form: form, seed: seed, maximumLength: 120) { type.validate($0) }
        }
        var documents = generator(seed: 1)
        var lines = Data()
        for number in 0..<count {
            // Spread evenly.
            let isWanted = (number + 1) * invalidPercent / 100 > number * invalidPercent / 100
            if let large {
                lines.append(contentsOf: self.document(large, number: number, isValid: !isWanted).utf8)
                lines.append(0x0A)
                continue
            }
            var document = documents.document(faults: isWanted ? 1 : 0)
            while type.isValid(document) == isWanted {
                document = documents.document(faults: isWanted ? 1 : 0)
            }
            lines.append(contentsOf: document.utf8)
            lines.append(0x0A)
        }
        return lines
    }

    /// A document with a large value. Each invalid document has one fault, which changes from one document to
    /// the next.
    private func document(_ large: LargeValue, number: Int, isValid: Bool) -> String {
        // Only twelve of every hundred documents are invalid, so the number of the document alone would not
        // choose every fault.
        let fault = isValid ? nil : Int?((number * 12 / 100) % 4)
        let key: String
        let value: String
        switch large {
        case .list:
            var entries = (0..<48).map { "\"entry \($0 * 7 + number % 5) of the list\"" }
            if fault == 0 { entries[47] = entries[3] }
            if fault == 1 { entries[47] = "\"\"" }
            if fault == 2 { entries[30] = "\(number)" }
            (key, value) = ("list", "[\(entries.joined(separator: ","))]")
        case .keyValues:
            var pairs = (0..<48).map { "\"label-\($0)/\(number % 7)\":\"value \($0)\"" }
            if fault == 0 { pairs[40] = "\"label\":\(number % 9)" }
            if fault == 1 { pairs[47] = "\"label\":[\"value\"]" }
            let text = pairs.joined(separator: ",")
            (key, value) = ("keyValues", fault == 2 ? "[{\(text)}]" : "{\(text)}")
        case .certificate:
            let line = String(repeating: "MIIDdzCCAl+gAwIB", count: 4)
            let body = (0..<25).map { _ in line }.joined(separator: "\\n")
            let text = "\"-----BEGIN CERTIFICATE-----\\n\(body)\\n-----END CERTIFICATE-----\\n\""
            (key, value) = ("file", fault.map { [text, "[\(text)]", "{\"pem\":\(text)}", text][$0] } ?? text)
        }
        let isUnknown = fault == 3 || fault == 0 && large == .certificate
        return "{\"\(key)\":\(value)\(isUnknown ? ",\"\(key)s\":1" : "")}"
    }
}
