import FormModel
import FormValidation

/// Writes JSON with an indentation of two spaces, and one line per element and member.
///
/// Only necessary characters are escaped: those that JSON requires, and those that are invisible in
/// a diff or change how the rest of a line is displayed (other controls, line separators,
/// bidirectional controls).
package struct JSONRenderer {
    package private(set) var text = ""

    /// The document, which ends with one line feed.
    package static func render(_ json: JSON) -> String {
        var renderer = JSONRenderer()
        renderer.write(json, indentation: 0)
        return renderer.text + "\n"
    }

    /// A value of a document that is written in parts. Its lines are indented by `indentation`
    /// levels, without a trailing line feed.
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

    private mutating func writeLine(_ json: JSON) {
        switch json {
        case .null, .string, .integer, .number, .boolean: write(json, indentation: 0)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                writeLine(element)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += ", " }
                writeString(member.name)
                text += ": "
                writeLine(member.value)
            }
            text += "}"
        }
    }

    private mutating func write(_ json: JSON, indentation: Int) {
        switch json {
        case .null: text += "null"
        case .string(let string): writeString(string)
        case .integer(let integer): text += String(integer)
        case .number(let number): text += Self.literal(of: number)
        case .boolean(let boolean): text += boolean ? "true" : "false"
        case .array(let elements):
            writeSequence(elements, open: "[", close: "]", indentation: indentation) { renderer, element in
                renderer.write(element, indentation: indentation + 1)
            }
        case .object(let members):
            writeSequence(members, open: "{", close: "}", indentation: indentation) { renderer, member in
                renderer.writeString(member.name)
                renderer.text += ": "
                renderer.write(member.value, indentation: indentation + 1)
            }
        }
    }

    private mutating func writeSequence<Element>(
        _ elements: [Element], open: String, close: String, indentation: Int,
        write: (inout JSONRenderer, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            indent(indentation + 1)
            write(&self, element)
        }
        if !elements.isEmpty {
            text += "\n"
            indent(indentation)
        }
        text += close
    }

    private mutating func indent(_ depth: Int) {
        for _ in 0..<depth { text += "  " }
    }

    private mutating func writeString(_ string: String) { QuotedText.appendJSON(string, to: &text) }

    /// A number as JSON; integers have no fraction.
    static func literal(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if let integer = Int(whole: number), number.magnitude <= 9_007_199_254_740_991 {
            return String(integer)
        }
        return "\(number)"
    }
}
