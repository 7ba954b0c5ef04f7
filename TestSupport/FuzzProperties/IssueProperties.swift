@_spi(Generated) import FormValidation

/// Properties of the issues of any input.
enum IssueProperties {
    /// The places of issues are inside the input and in the order of the input, and their lines and columns
    /// match their offsets.
    static func check(_ issues: [Issue], _ json: Span<UInt8>) throws(Violation) {
        var last = 0
        for issue in issues {
            try Violation.unless(issue.offset >= last, "\(issue) is out of order")
            try Violation.unless(issue.offset <= json.count, "\(issue) is outside of the input")
            last = issue.offset
            var line = 1
            var column = 1
            for index in 0..<issue.offset {
                if json[index] == 0x0A {
                    line += 1
                    column = 1
                } else if json[index] & 0xC0 != 0x80 {
                    column += 1
                }
            }
            try Violation.unless(
                issue.line == line && issue.column == column, "\(issue) is at \(line):\(column)")
            try Violation.unless(
                issue.path.utf8.first == UInt8(ascii: "/") || issue.path.isEmpty,
                "\(issue) has no pointer")
            for scalar in issue.message.unicodeScalars where scalar.properties.generalCategory == .control {
                throw Violation(description: "a control character in the message of \(issue)")
            }
            if issue.code == .malformedJSON {
                try Violation.unless(issues.count == 1, "issues of what is no JSON: \(issues)")
            }
        }
    }
}
