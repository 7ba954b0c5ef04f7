import FormModel
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
///
/// It writes JSON directly, without building values, because a stream can have millions of issues.
/// Texts are escaped by the same code as elsewhere.
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
            QuotedText.appendJSON(file, to: &text)
            text +=
                ",\"line\":\(line),\"column\":\(issue.column),\"code\":\"\(issue.code.rawValue)\",\"path\":"
            QuotedText.appendJSON(issue.path, to: &text)
            text += ",\"keyword\":"
            QuotedText.appendJSON(issue.keyword, to: &text)
            text += ",\"schemaLocation\":"
            QuotedText.appendJSON(issue.schemaLocation, to: &text)
            text += ",\"message\":"
            QuotedText.appendJSON(issue.message, to: &text)
            if let suggestion = issue.suggestion {
                text += ",\"suggestion\":"
                QuotedText.appendJSON(suggestion, to: &text)
            }
            text += format == .ndjson ? "}\n" : "}"
        case .github:
            text +=
                "::error file=\(GitHubCommand.escaped(file, isProperty: true)),line=\(line),col=\(issue.column),"
            text += "title=\(issue.code.rawValue)::"
            text += GitHubCommand.escaped(
                issue.message + (issue.path.isEmpty ? "" : " (\(issue.path))"), isProperty: false)
            text += "\n"
        case .sarif:
            text += "{\"ruleId\":\"\(issue.code.rawValue)\",\"level\":\"error\",\"message\":{\"text\":"
            QuotedText.appendJSON(issue.message + (issue.path.isEmpty ? "" : " (\(issue.path))"), to: &text)
            text += "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
            QuotedText.appendJSON(FileURI.reference(to: file), to: &text)
            text += "},\"region\":{\"startLine\":\(line),\"startColumn\":\(issue.column)}}}]}"
        }
    }

    /// Text for a terminal; most of it is plain.
    private static func neutralised(_ text: String) -> String {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : TerminalText.neutralised(text)
    }
}
