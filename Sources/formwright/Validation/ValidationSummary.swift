import FormModel
import FormValidation
import FormwrightKit

/// The findings of all documents together.
struct ValidationSummary: Sendable {
    /// The number of documents that were validated.
    var documents = 0
    /// The number of invalid documents; with an old schema, only documents that it accepts are counted.
    var invalid = 0
    /// With an old schema, the number of documents that it accepts; otherwise nil.
    var acceptedBefore: Int?
    /// The number of documents whose validation stopped at the issue limit.
    var cutShort = 0
    /// The number of issues.
    private(set) var issues = 0

    /// The issues of one kind in one field.
    struct Group: Sendable {
        var count: Int
        /// Where the first issue is.
        var place: String
    }

    /// A field and what is wrong with it.
    struct Key: Hashable, Sendable {
        /// The JSON Pointer of the field, with `*` for every index.
        var field: String
        var code: Issue.Code
    }

    private(set) var groups: [Key: Group] = [:]
    /// The number of issues in further fields, which are counted together.
    private(set) var others = 0

    /// The maximum number of fields that are counted separately. The number is limited because names can come
    /// from the input.
    private static let groupLimit = 1000
    /// The number of fields that are shown.
    private static let shownCount = 20

    /// Counts an issue. `line` is the line of the file on which the issue's document begins.
    mutating func add(_ issue: Issue, file: String, line: Int) {
        add(Key(field: Self.field(issue.path), code: issue.code), count: 1) {
            "\(file):\(line + issue.line - 1):\(issue.column)"
        }
    }

    private mutating func add(_ key: Key, count: Int, place: () -> String) {
        issues += count
        if groups[key] != nil {
            groups[key]?.count += count
        } else if groups.count < Self.groupLimit {
            groups[key] = Group(count: count, place: place())
        } else {
            others += count
        }
    }

    /// Adds the findings of later documents.
    mutating func add(_ later: ValidationSummary) {
        documents += later.documents
        invalid += later.invalid
        cutShort += later.cutShort
        if let accepted = later.acceptedBefore { acceptedBefore = (acceptedBefore ?? 0) + accepted }
        // Sort by key, so that the result is deterministic.
        for (key, group) in later.sortedGroups { add(key, count: group.count) { group.place } }
        issues += later.others
        others += later.others
    }

    /// The JSON Pointer with `*` for every index.
    static func field(_ path: String) -> String {
        guard path.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "*" : $0 }
            .joined(separator: "/")
    }

    private var sortedGroups: [(Key, Group)] {
        groups.map { ($0.key, $0.value) }.sorted {
            ($1.1.count, $0.0.field, $0.0.code.rawValue) < ($0.1.count, $1.0.field, $1.0.code.rawValue)
        }
    }

    /// The summary as text.
    func text(seconds: Double) -> String {
        var text = "formwright: \(Self.grouped(documents)) document\(documents == 1 ? "" : "s"), "
        if let acceptedBefore {
            text +=
                "\(Self.grouped(acceptedBefore)) accepted by the old schema, \(Self.grouped(invalid)) of them rejected by the new one"
        } else {
            text += "\(Self.grouped(invalid)) invalid"
        }
        if issues > 0 { text += " with \(Self.grouped(issues)) issue\(issues == 1 ? "" : "s")" }
        let rate = seconds > 0 ? Int(min(Double(documents) / seconds, 1e15)) : documents
        text += "; \(Self.grouped(rate)) documents a second\n"
        for (key, group) in sortedGroups.prefix(Self.shownCount) {
            let field = key.field.isEmpty ? "(the document)" : key.field
            text +=
                TerminalText.neutralised(
                    "  \(Self.grouped(group.count)) \(key.code.rawValue) \(field), first at \(group.place)")
                + "\n"
        }
        let hidden = issues - sortedGroups.prefix(Self.shownCount).reduce(0) { $0 + $1.1.count }
        if hidden > 0 { text += "  \(Self.grouped(hidden)) issue\(hidden == 1 ? "" : "s") in other fields\n" }
        if cutShort > 0 {
            text +=
                "  in \(Self.grouped(cutShort)) document\(cutShort == 1 ? "" : "s"), validation stopped "
            text += "after the first \(Self.grouped(DocumentValidator.issueLimit)) issues\n"
        }
        return text
    }

    /// The summary as JSON.
    var json: String {
        var text = "{\"documents\":\(documents),\"invalid\":\(invalid)"
        if let acceptedBefore { text += ",\"acceptedByOldSchema\":\(acceptedBefore)" }
        text += ",\"issues\":\(issues),\"documentsCutShort\":\(cutShort),\"fields\":["
        for (index, (key, group)) in sortedGroups.enumerated() {
            text += index == 0 ? "{\"path\":" : ",{\"path\":"
            QuotedText.appendJSON(key.field, to: &text)
            text += ",\"code\":\"\(key.code.rawValue)\",\"count\":\(group.count),\"first\":"
            QuotedText.appendJSON(group.place, to: &text)
            text += "}"
        }
        return text + "]}"
    }

    /// The number with commas as thousands separators.
    static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
