@_spi(Generated) import FormValidation
import Foundation
import GeneratedSamples

/// Properties of the JSON reader, for any bytes.
enum JSONProperties {
    static func check(_ json: Span<UInt8>) throws(Violation) {
        let bytes = json.withUnsafeBufferPointer(Array.init)
        do {
            let tree = try JSONReader.read(json)
            try checkScan(json, error: nil)
            try Violation.unless(JSONRecognizer.accepts(bytes), "the reader reads what is no JSON: \(tree)")
            try checkFoundation(bytes, tree)
            try checkNumbers(in: tree, bytes)
        } catch let error as JSONError {
            try Violation.unless(
                (0...json.count).contains(error.offset), "an error outside of the input: \(error)")
            try checkScan(json, error: error)
            try Violation.unless(!JSONRecognizer.accepts(bytes), "the reader refuses JSON: \(error)")
        } catch let violation as Violation {
            throw violation
        } catch {
            throw Violation(description: "an error of another type: \(error)")
        }
    }

    /// The scanner of generated validators, which builds no tree, agrees with the reader on any
    /// JSON. A form without fields scans the whole input.
    private static func checkScan(_ json: Span<UInt8>, error: JSONError?) throws(Violation) {
        let issues = HostileNothingForm.validate(json)
        let scanned = issues.first { $0.code == .malformedJSON }
        try Violation.unless(
            scanned?.offset == error?.offset, "reader and scanner stop at different places: \(issues)")
        try Violation.unless(
            scanned?.message == error.map { "not JSON: \($0.message)" },
            "reader and scanner differ: \(String(describing: error)), \(issues)")
        try Violation.unless(scanned == nil || issues.count == 1, "issues of what is no JSON: \(issues)")
    }

    /// Foundation's parser, which shares no code with the reader, reads the same values.
    ///
    /// It is not a reference for invalid JSON, because it accepts trailing commas, byte order marks and
    /// UTF-16, among others.
    private static func checkFoundation(_ bytes: [UInt8], _ tree: JSONNode) throws(Violation) {
        guard let value = FoundationJSON.read(bytes) else {
            try Violation.unless(
                FoundationJSON.mayRefuse(tree), "Foundation refuses what the reader reads")
            return
        }
        try Violation.unless(
            FoundationJSON.isSame(value, as: tree), "Foundation reads another value: \(value), not \(tree)")
    }

    /// Numbers are the nearest doubles, and integers are exact.
    private static func checkNumbers(in node: JSONNode, _ bytes: [UInt8]) throws(Violation) {
        switch node.value {
        case .array(let elements): for element in elements { try checkNumbers(in: element, bytes) }
        case .object(let members): for member in members { try checkNumbers(in: member.node, bytes) }
        case .number(let number):
            let literal = String(
                decoding: bytes[node.offset...].prefix { "+-.0123456789eE".utf8.contains($0) }, as: UTF8.self)
            let whole = Int(literal)
            // The C library rounds correctly. Beyond the range of a double, it returns infinity or, in other
            // versions, nil.
            let double = whole.map(Double.init) ?? Double(literal) ?? .infinity
            try Violation.unless(
                number.double.magnitude == double.magnitude, "\(literal) is read as \(number.double)")
            if let whole {
                try Violation.unless(number.integer == whole, "\(literal) is read as \(number)")
            }
        case .null, .boolean, .string: break
        }
    }
}
