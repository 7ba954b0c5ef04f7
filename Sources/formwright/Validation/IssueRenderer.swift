import CodeGeneration
import FormModel
import FormValidation
import FormwrightKit

/// The formats in which issues can be written.
enum IssueFormat: String, CaseIterable, Sendable {
    /// Text for people: `FILE:LINE:COLUMN: error: MESSAGE (POINTER) [KEYWORD]`.
    case text
    /// One JSON object.
    case json
    /// One JSON object per line, for each issue.
    case ndjson
    /// GitHub's workflow commands.
    case github
    /// SARIF 2.1.0.
    case sarif
}

/// Writes issues one by one. Together with `start` and `end`, the issues form a single document.
///
/// JSON is written directly, without building values, because a stream can have millions of issues. The text
/// about a file is created once for all issues in the file. Strings are escaped by the same code as
/// elsewhere.
struct IssueRenderer: Sendable {
    let format: IssueFormat
    private let paths = RepositoryPaths()

    /// A file, with the texts by which issues refer to it.
    struct NamedFile: Sendable {
        /// The path of the file, as given.
        var path: String
        /// The path of the file, for annotations.
        fileprivate var annotated: String
        /// The `artifactLocation` of the file; empty in formats other than SARIF.
        fileprivate var artifact: String
    }

    /// Creates a renderer.
    init(format: IssueFormat) { self.format = format }

    /// The text before all issues.
    var start: String {
        switch format {
        case .text, .ndjson, .github: return ""
        case .json: return "{\"issues\":["
        case .sarif:
            let rules = Issue.Code.allCases.map { code in
                let help = "\(code.summary) \(code.remedy)"
                return SARIFLog.rule(
                    code.rawValue, sentence: code.summary, summary: code.summary, help: (help, help),
                    level: .error)
            }
            let tool = JSONRenderer.line(SARIFLog.tool(rules: rules))
            return """
                {"$schema":"\(SARIFLog.schema)","version":"2.1.0","runs":[{"tool":\(tool),\
                "columnKind":"unicodeCodePoints","results":[
                """
        }
    }

    /// The text between two issues.
    var separator: String { format == .json || format == .sarif ? ",\n" : "" }

    /// The text after all issues.
    ///
    /// - Parameter problems: problems of the run itself, such as files that cannot be read.
    func end(_ summary: ValidationSummary, _ problems: [RunProblem]) -> String {
        switch format {
        case .text, .ndjson: return ""
        case .github: return problems.map { $0.gitHubCommand(paths) }.joined()
        case .json:
            let told =
                problems.isEmpty ? "" : ",\n\"problems\":\(JSONRenderer.line(.array(problems.map(\.json))))"
            return "],\n\"summary\":\(summary.json)\(told)}\n"
        case .sarif:
            let invocations = SARIFLog.invocations(
                hasFailed: problems.contains { $0.severity == .error }, problems, paths)
            return "],\n\"invocations\":\(JSONRenderer.line(invocations))}]}\n"
        }
    }

    /// The identity of an issue, which does not change if lines are added above it; nil in formats without
    /// fingerprints.
    ///
    /// It contains only names, because a hash of a short value would reveal the value.
    func identity(of issue: Issue, file: NamedFile) -> UInt64? {
        guard format == .sarif else { return nil }
        let field = ValidationSummary.field(issue.path)
        return SARIFLog.hash(
            "\(issue.code.rawValue)\0\(file.annotated)\0\(field)\0\(issue.schemaLocation)")
    }

    /// The end of an issue that has a fingerprint. Equal fingerprints are numbered.
    func mark(_ identity: UInt64, number: Int) -> String {
        let fingerprint = SARIFLog.fingerprint(identity, number: number)
        return ",\"partialFingerprints\":{\"primaryLocationLineHash\":\"\(fingerprint)\"}}"
    }

    /// Prepares the name of a file, which takes longer than writing an issue.
    func named(_ path: String) -> NamedFile {
        guard format == .sarif || format == .github else {
            return NamedFile(path: path, annotated: path, artifact: "")
        }
        let isStandardInput = path == InputFile.standardInputName
        let artifact: JSON =
            isStandardInput
            ? .members([("uri", .string(FileURI.reference(to: path)))]) : paths.artifactLocation(of: path)
        return NamedFile(
            path: path, annotated: isStandardInput ? path : paths.annotated(path),
            artifact: format == .sarif ? JSONRenderer.line(artifact) : "")
    }

    /// Writes an issue. `line` is the line of the file on which the issue's document begins. If the issue has an `identity`, the
    /// caller writes the end of the issue.
    func write(_ issue: Issue, file: NamedFile, line: Int, to text: inout String) {
        let line = line + issue.line - 1
        switch format {
        case .text:
            let hint = issue.suggestion.map { "; did you mean '\($0)'?" } ?? ""
            let pointer = issue.path.isEmpty ? "" : " (\(issue.path))"
            let keyword = issue.keyword.isEmpty ? "" : " [\(issue.keyword)]"
            text += Self.neutralised(
                "\(file.path):\(line):\(issue.column): error: \(issue.message)\(hint)\(pointer)\(keyword)")
            text += "\n"
        case .json, .ndjson:
            text += "{\"file\":"
            QuotedText.appendJSON(file.path, to: &text)
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
                "::error file=\(GitHubCommand.escaped(file.annotated, isProperty: true)),line=\(line),col=\(issue.column),"
            text += "title=\(issue.code.rawValue)::"
            text += GitHubCommand.escaped(
                issue.message + (issue.path.isEmpty ? "" : " (\(issue.path))"), isProperty: false)
            text += "\n"
        case .sarif:
            text += "{\"ruleId\":\"\(issue.code.rawValue)\",\"level\":\"error\",\"message\":{\"text\":"
            QuotedText.appendJSON(issue.message + (issue.path.isEmpty ? "" : " (\(issue.path))"), to: &text)
            text += "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
            text += file.artifact
            text += ",\"region\":{\"startLine\":\(line),\"startColumn\":\(issue.column)}}}]"
        }
    }

    /// Text that is safe for a terminal. Most strings need no changes.
    private static func neutralised(_ text: String) -> String {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : TerminalText.neutralised(text)
    }
}
