import FormValidation
import FormwrightKit

/// How the issues of documents are written.
enum IssueFormat: String, CaseIterable, Sendable {
    /// For people: `FILE:LINE:COLUMN: error: MESSAGE (POINTER) [KEYWORD]`.
    case text
    /// One JSON object.
    case json
    /// A JSON object for each issue, one a line.
    case ndjson
    /// GitHub's workflow commands.
    case github
    /// SARIF 2.1.0.
    case sarif
}

/// Writes issues one by one; a head and a tail make one document of them.
struct IssueRenderer: Sendable {
    let format: IssueFormat

    /// The text before all issues.
    var start: String {
        switch format {
        case .text, .ndjson, .github: return ""
        case .json: return "{\"issues\":["
        case .sarif:
            let rules = Issue.Code.allCases.map { "{\"id\":\"\($0.rawValue)\"}" }.joined(separator: ",")
            return """
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
                {"name":"formwright","version":"\(FormwrightVersion.current)","rules":[\(rules)]}},\
                "columnKind":"unicodeCodePoints","results":[
                """
        }
    }

    /// The text between two issues.
    var separator: String { format == .json || format == .sarif ? ",\n" : "" }

    /// The text after all issues.
    func end(_ summary: ValidationSummary) -> String {
        switch format {
        case .text, .ndjson, .github: ""
        case .json: "],\n\"summary\":\(summary.json)}\n"
        case .sarif: "]}]}\n"
        }
    }

    /// Writes an issue of a document that begins on a line of a file.
    func write(_ issue: Issue, file: String, line: Int, to text: inout String) {
        let line = line + issue.line - 1
        switch format {
        case .text:
            let hint = issue.suggestion.map { "; did you mean '\($0)'?" } ?? ""
            let pointer = issue.path.isEmpty ? "" : " (\(issue.path))"
            let keyword = issue.keyword.isEmpty ? "" : " [\(issue.keyword)]"
            text += Self.neutralised(
                "\(file):\(line):\(issue.column): error: \(issue.message)\(hint)\(pointer)\(keyword)")
            text += "\n"
        case .json, .ndjson:
            text += "{\"file\":"
            Self.quote(file, to: &text)
            text +=
                ",\"line\":\(line),\"column\":\(issue.column),\"code\":\"\(issue.code.rawValue)\",\"path\":"
            Self.quote(issue.path, to: &text)
            text += ",\"keyword\":"
            Self.quote(issue.keyword, to: &text)
            text += ",\"schemaLocation\":"
            Self.quote(issue.schemaLocation, to: &text)
            text += ",\"message\":"
            Self.quote(issue.message, to: &text)
            if let suggestion = issue.suggestion {
                text += ",\"suggestion\":"
                Self.quote(suggestion, to: &text)
            }
            text += format == .ndjson ? "}\n" : "}"
        case .github:
            text += "::error file=\(Self.escaped(file, isProperty: true)),line=\(line),col=\(issue.column),"
            text += "title=\(issue.code.rawValue)::"
            text += Self.escaped(
                issue.message + (issue.path.isEmpty ? "" : " (\(issue.path))"), isProperty: false)
            text += "\n"
        case .sarif:
            text += "{\"ruleId\":\"\(issue.code.rawValue)\",\"level\":\"error\",\"message\":{\"text\":"
            Self.quote(issue.message + (issue.path.isEmpty ? "" : " (\(issue.path))"), to: &text)
            text += "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
            Self.quote(Self.uri(file), to: &text)
            text += "},\"region\":{\"startLine\":\(line),\"startColumn\":\(issue.column)}}}]}"
        }
    }

    /// Text for a terminal; most of it is plain.
    private static func neutralised(_ text: String) -> String {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : TerminalText.neutralised(text)
    }

    /// Writes a JSON string. Control characters, including C1, are escaped, so that terminals ignore them.
    static func quote(_ string: String, to text: inout String) {
        text += "\""
        if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
            text += string
        } else {
            for scalar in string.unicodeScalars {
                switch scalar {
                case "\"": text += "\\\""
                case "\\": text += "\\\\"
                case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return TerminalText.neutralised(result)
    }

    /// A path as a relative reference of RFC 3986.
    private static func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
