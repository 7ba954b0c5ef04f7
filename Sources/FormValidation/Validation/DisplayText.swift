/// Prepares names for messages.
package enum DisplayText {
    /// A name in quotation marks: at most 64 characters, without controls or other characters that
    /// affect a terminal.
    package static func quoted(_ name: String) -> String {
        if name.utf8.count <= 64, name.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return "'\(name)'" }
        var text = "'"
        for (index, scalar) in name.unicodeScalars.enumerated() {
            guard index < 64 else {
                text += "…"
                break
            }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
                text += "\u{FFFD}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "'"
    }

    /// A number with its noun, such as `1 entry` or `2 entries`.
    package static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(number) \(number == 1 ? singular : plural)"
    }

    /// A regular expression for a message, shortened to at most 80 characters.
    package static func pattern(_ source: String) -> String {
        let characters = source.unicodeScalars
        guard characters.count > 80 else { return source }
        return String(characters.prefix(79)) + "…"
    }

    /// The first few of several strings, worded for a message: `'a', 'b' or 'c'`.
    package static func oneOf(_ options: [String]) -> String {
        var shown = options.prefix(12).map(quoted)
        if options.count > shown.count { shown.append("one of \(options.count - shown.count) others") }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "nothing" }
        return shown.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension ValueRule {
    /// A description of what is expected, for messages.
    var expectation: String {
        switch self {
        case .text(let rule): rule.format?.expectation ?? "a string"
        case .choice(let options, _): DisplayText.oneOf(options)
        case .integer: "an integer"
        case .number: "a number"
        case .boolean: "true or false"
        case .texts: "an array of strings"
        case .choices(let options, _): "an array of \(DisplayText.oneOf(options))"
        case .pairs: "an object with string values"
        case .scalar: "a string, a number, true or false"
        case .open: "a string, a number, true or false, or an array or object of these"
        }
    }
}
