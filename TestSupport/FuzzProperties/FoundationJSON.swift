@_spi(Generated) import FormValidation
import Foundation

/// Foundation's JSON parser, and how it differs from our reading of RFC 8259.
enum FoundationJSON {
    /// The value that Foundation reads; nil if it rejects the input.
    static func read(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    }

    /// Whether Foundation may reject a value that our reader accepts. It rejects numbers beyond the range of
    /// a double.
    static func mayRefuse(_ node: JSONNode) -> Bool {
        switch node.value {
        case .array(let elements): elements.contains { mayRefuse($0) }
        case .object(let members): members.contains { mayRefuse($0.node) }
        case .number(let number): !number.double.isFinite || number.double == 0
        case .null, .boolean, .string: false
        }
    }

    /// Whether Foundation's value equals that of the tree. Numbers are compared as doubles with a
    /// tolerance. Strings that contain a byte order mark are not compared, because Foundation
    /// removes it.
    static func isSame(_ value: Any, as node: JSONNode) -> Bool {
        switch node.value {
        case .null: return value is NSNull
        case .boolean(let boolean): return value as? Bool == boolean
        case .number(let number):
            guard let double = (value as? NSNumber)?.doubleValue else { return false }
            // Foundation converts numbers through a decimal, so the result is not always the nearest double.
            return double == number.double
                || (double - number.double).magnitude <= max(1e-12 * double.magnitude, .leastNormalMagnitude)
        case .string(let text):
            return (value as? String)?.isIdentical(to: text) ?? false || hasByteOrderMark(text)
        case .array(let elements):
            guard let values = value as? [Any], values.count == elements.count else { return false }
            return zip(values, elements).allSatisfy { isSame($0, as: $1) }
        case .object(let members):
            guard let values = value as? [String: Any] else { return false }
            guard !members.contains(where: { hasByteOrderMark($0.key) }) else { return true }
            // If several names are equal in Swift, Foundation keeps only one of them.
            let counts = Dictionary(members.map { ($0.key, 1) }, uniquingKeysWith: +)
            guard counts.count == values.count else { return false }
            return members.allSatisfy { member in
                counts[member.key] != 1 || values[member.key].map { isSame($0, as: member.node) } ?? false
            }
        }
    }

    private static func hasByteOrderMark(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FEFF}") }
}
