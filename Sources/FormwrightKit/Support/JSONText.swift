/// A JSON value whose members keep their order, to be written.
indirect enum JSONText {
    case string(String)
    case integer(Int)
    case bool(Bool)
    /// A number of thousandths, such as 0.95 for 950.
    case thousandths(Int)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The value of a string; nil for another kind.
    var textValue: String? { if case .string(let text) = self { text } else { nil } }

    /// The elements of an array; none for another kind.
    var elements: [JSONText] { if case .array(let elements) = self { elements } else { [] } }

    /// A member of an object.
    struct Member {
        var name: String
        var value: JSONText
    }

    /// The members of an object; none for another kind.
    var members: [Member] {
        switch self {
        case .object(let members): members.map { Member(name: $0.0, value: $0.1) }
        default: []
        }
    }

    /// The value of a member; nil if there is none.
    subscript(name: String) -> JSONText? { members.first { $0.name == name }?.value }

    /// The value as text, indented by two spaces a level, ended by a line feed.
    var text: String {
        var text = ""
        write(to: &text, indentation: 0)
        return text + "\n"
    }

    /// The value as a part of a text that is indented; without a line feed at its end.
    func text(indentedBy indentation: Int) -> String {
        var text = ""
        write(to: &text, indentation: indentation)
        return text
    }

    private func write(to text: inout String, indentation: Int) {
        let inner = String(repeating: " ", count: indentation + 2)
        let outer = String(repeating: " ", count: indentation)
        switch self {
        case .string(let string): JSONText.quote(string, to: &text)
        case .integer(let integer): text += String(integer)
        case .bool(let bool): text += bool ? "true" : "false"
        case .thousandths(let number):
            // Exact: no double is rounded.
            let digits = String(number % 1000 + 1000).dropFirst()
            let fraction = String(digits.reversed().drop { $0 == "0" }.reversed())
            text += String(number / 1000) + (fraction.isEmpty ? "" : ".\(fraction)")
        case .array(let elements):
            if elements.isEmpty {
                text += "[]"
                return
            }
            text += "[\n"
            for (index, element) in elements.enumerated() {
                text += inner
                element.write(to: &text, indentation: indentation + 2)
                text += index + 1 < elements.count ? ",\n" : "\n"
            }
            text += outer + "]"
        case .object(let members):
            if members.isEmpty {
                text += "{}"
                return
            }
            text += "{\n"
            for (index, member) in members.enumerated() {
                text += inner
                JSONText.quote(member.0, to: &text)
                text += ": "
                member.1.write(to: &text, indentation: indentation + 2)
                text += index + 1 < members.count ? ",\n" : "\n"
            }
            text += outer + "}"
        }
    }

    /// Writes a JSON string. Control characters, including C1, are escaped, so that terminals ignore them.
    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
