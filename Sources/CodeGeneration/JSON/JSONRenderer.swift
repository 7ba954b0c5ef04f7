import FormModel
import FormValidation

/// Writes JSON with an indentation of two spaces, and one line per element and member.
///
/// Only these characters are escaped: those that JSON requires to be escaped, and those that are invisible in
/// a diff or change how the rest of a line is displayed (other controls, line separators, bidirectional
/// controls).
package struct JSONRenderer: ~Copyable {
    /// The document so far.
    private var output: TextBuffer

    /// - Parameter capacity: the expected length of the document, in bytes.
    private init(capacity: Int = 256) { output = TextBuffer(capacity: capacity) }

    /// The document, which ends with one line feed.
    package static func render(_ json: JSON) -> String {
        var renderer = JSONRenderer(capacity: 1 << 12)
        renderer.write(json, indentation: 0)
        renderer.output.append("\n")
        return renderer.output.text()
    }

    /// A value for a document that is written in parts. Its lines are indented by `indentation` levels, and
    /// there is no trailing line feed.
    package static func part(_ json: JSON, indentation: Int) -> String {
        var renderer = JSONRenderer()
        renderer.write(json, indentation: indentation)
        return renderer.output.text()
    }

    /// The document on one line.
    package static func line(_ json: JSON) -> String {
        var renderer = JSONRenderer()
        renderer.writeLine(json)
        return renderer.output.text()
    }

    private mutating func writeLine(_ json: JSON) {
        switch json {
        case .null, .string, .integer, .number, .boolean: write(json, indentation: 0)
        case .array(let elements):
            output.append("[")
            for index in elements.indices {
                if index > 0 { output.append(", ") }
                writeLine(elements[index])
            }
            output.append("]")
        case .object(let members):
            output.append("{")
            for index in members.indices {
                if index > 0 { output.append(", ") }
                writeString(members[index].name)
                output.append(": ")
                writeLine(members[index].value)
            }
            output.append("}")
        }
    }

    private mutating func write(_ json: JSON, indentation: Int) {
        switch json {
        case .null: output.append("null")
        case .string(let string): writeString(string)
        case .integer(let integer): output.append(String(integer))
        case .number(let number): output.append(Self.literal(of: number))
        case .boolean(let boolean): output.append(boolean ? "true" : "false")
        case .array(let elements):
            output.append("[")
            for index in elements.indices {
                beginLine(isFirst: index == 0, indentation + 1)
                write(elements[index], indentation: indentation + 1)
            }
            endLines(isEmpty: elements.isEmpty, indentation)
            output.append("]")
        case .object(let members):
            output.append("{")
            for index in members.indices {
                beginLine(isFirst: index == 0, indentation + 1)
                writeString(members[index].name)
                output.append(": ")
                write(members[index].value, indentation: indentation + 1)
            }
            endLines(isEmpty: members.isEmpty, indentation)
            output.append("}")
        }
    }

    /// Begins the line of an element or member.
    private mutating func beginLine(isFirst: Bool, _ depth: Int) {
        output.append(isFirst ? "\n" : ",\n")
        output.append(spaces: 2 * depth)
    }

    /// Ends the last line of an array or object.
    private mutating func endLines(isEmpty: Bool, _ depth: Int) {
        guard !isEmpty else { return }
        output.append("\n")
        output.append(spaces: 2 * depth)
    }

    private mutating func writeString(_ string: String) { QuotedText.appendJSON(string, to: &output) }

    /// A number as JSON; integers have no fraction.
    static func literal(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if let integer = Int(whole: number), number.magnitude <= 9_007_199_254_740_991 {
            return String(integer)
        }
        return "\(number)"
    }
}
