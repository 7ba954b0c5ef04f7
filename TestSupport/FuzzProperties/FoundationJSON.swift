@_spi(Generated) import FormValidation
import Foundation

/// Foundation's JSON, and where it differs from our reading of RFC 8259.
enum FoundationJSON {
    /// The value that Foundation reads; nil if it refuses.
    static func read(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    }

    /// Whether Foundation may refuse a value that is read here: it refuses numbers that no double holds.
    static func mayRefuse(_ node: JSONNode) -> Bool {
        switch node.value {
        case .array(let elements): elements.contains { mayRefuse($0) }
        case .object(let members): members.contains { mayRefuse($0.node) }
        case .number(let number): !number.double.isFinite || number.double == 0
        case .null, .boolean, .string: false
        }
    }

    /// Whether Foundation's value is that of the tree; numbers are compared as doubles, nearly, texts that hold a byte order mark
    /// not at all, as Foundation takes it away.
    static func isSame(_ value: Any, as node: JSONNode) -> Bool {
        switch node.value {
        case .null: return value is NSNull
        case .boolean(let boolean): return value as? Bool == boolean
        case .number(let number):
            guard let double = (value as? NSNumber)?.doubleValue else { return false }
            // Foundation goes by way of a decimal, which is not rounded to the nearest double.
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
            // Foundation keeps one of several names that Swift holds to be equal.
            let counts = Dictionary(members.map { ($0.key, 1) }, uniquingKeysWith: +)
            guard counts.count == values.count else { return false }
            return members.allSatisfy { member in
                counts[member.key] != 1 || values[member.key].map { isSame($0, as: member.node) } ?? false
            }
        }
    }

    private static func hasByteOrderMark(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FEFF}") }
}
