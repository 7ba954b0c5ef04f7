import FormModel
import FormValidation

/// Writes JSON with an indentation of two spaces, and one line per element and member.
///
/// Only these characters are escaped: those that JSON requires to be escaped, and those that are invisible in
/// a diff or change how the rest of a line is displayed (other controls, line separators, bidirectional
/// controls).
package struct JSONRenderer {
    /// The document so far, in UTF-8.
    private var bytes: [UInt8] = []

    /// The document, which ends with one line feed.
    package static func render(_ json: JSON) -> String {
        var renderer = JSONRenderer()
        renderer.write(json, indentation: 0)
        renderer.bytes.append(UInt8(ascii: "\n"))
        return renderer.text
    }

    /// A value for a document that is written in parts. Its lines are indented by `indentation` levels, and
    /// there is no trailing line feed.
    package static func part(_ json: JSON, indentation: Int) -> String {
        var renderer = JSONRenderer()
        renderer.write(json, indentation: indentation)
        return renderer.text
    }

    /// The document on one line.
    package static func line(_ json: JSON) -> String {
        var renderer = JSONRenderer()
        renderer.writeLine(json)
        return renderer.text
    }

    private var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func writeLine(_ json: JSON) {
        switch json {
        case .null, .string, .integer, .number, .boolean: write(json, indentation: 0)
        case .array(let elements):
            write("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { write(", ") }
                writeLine(element)
            }
            write("]")
        case .object(let members):
            write("{")
            for (index, member) in members.enumerated() {
                if index > 0 { write(", ") }
                writeString(member.name)
                write(": ")
                writeLine(member.value)
            }
            write("}")
        }
    }

    private mutating func write(_ json: JSON, indentation: Int) {
        switch json {
        case .null: write("null")
        case .string(let string): writeString(string)
        case .integer(let integer): bytes += String(integer).utf8
        case .number(let number): bytes += Self.literal(of: number).utf8
        case .boolean(let boolean): write(boolean ? "true" : "false")
        case .array(let elements):
            write("[")
            for index in elements.indices {
                beginLine(isFirst: index == 0, indentation + 1)
                write(elements[index], indentation: indentation + 1)
            }
            endLines(isEmpty: elements.isEmpty, indentation)
            write("]")
        case .object(let members):
            write("{")
            for index in members.indices {
                beginLine(isFirst: index == 0, indentation + 1)
                writeString(members[index].name)
                write(": ")
                write(members[index].value, indentation: indentation + 1)
            }
            endLines(isEmpty: members.isEmpty, indentation)
            write("}")
        }
    }

    /// Begins the line of an element or member.
    private mutating func beginLine(isFirst: Bool, _ depth: Int) {
        write(isFirst ? "\n" : ",\n")
        indent(depth)
    }

    /// Ends the last line of an array or object.
    private mutating func endLines(isEmpty: Bool, _ depth: Int) {
        guard !isEmpty else { return }
        write("\n")
        indent(depth)
    }

    private mutating func indent(_ depth: Int) {
        for _ in 0..<depth { write("  ") }
    }

    private mutating func writeString(_ string: String) { QuotedText.appendJSON(string, to: &bytes) }

    /// A number as JSON; integers have no fraction.
    static func literal(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if let integer = Int(whole: number), number.magnitude <= 9_007_199_254_740_991 {
            return String(integer)
        }
        return "\(number)"
    }
}
