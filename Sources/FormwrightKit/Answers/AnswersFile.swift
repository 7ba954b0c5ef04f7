import DocumentParsing
import FormExtraction
import FormModel

/// The file `formwright.answers.yml` next to the configuration. It has one answer per line, so that branches
/// merge cleanly.
struct AnswersFile: Sendable {
    /// The rule under which problems in the file are reported.
    static let rule = "answers"
    /// The version of the file format.
    static let version = 1

    private static let heading = [
        "# Answers about the pages, one per line. Written by 'formwright review'; commit this file.",
        "formwright-answers: \(version)", "answers:",
    ]

    /// The file's absolute path.
    let location: String
    /// The file's path for messages.
    let printed: String
    /// The file's text; nil if there is no file.
    private(set) var source: SourceText?
    /// The problems in the file. Lines that cannot be read are ignored but kept.
    private(set) var diagnostics: [Diagnostic] = []
    /// A line, and the answer that it contains.
    private struct Line {
        var text: String
        var answer: Answer?
        /// Whether the answer is used; false if another line contradicts it.
        var isUsed = true
    }

    private var lines: [Line] = []
    /// Why the file must not be overwritten; nil if it may be overwritten.
    private var refusal: String?

    /// The name of the answers file for a configuration. If a folder has several configurations, each of them
    /// has its own answers file.
    static func fileName(of configuration: Configuration) -> String {
        guard let name = configuration.file.map(Path.name(of:)), name != Configuration.fileName else {
            return ProjectFile.answers
        }
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        return stem + ".answers.yml"
    }

    /// Whether an answer states a fact. Answers and directives have the same rule.
    static func isAnswer(_ evidence: Evidence) -> Bool {
        let file = evidence.range.file
        return evidence.rule == Statement.rule
            && (file == ProjectFile.answers || file.hasSuffix(".answers.yml"))
    }

    /// Reads the file next to a configuration; nil if there is none.
    init?(beside configuration: Configuration, workingDirectory: String) {
        guard let folder = configuration.folder else { return nil }
        let location = Path.join(folder, Self.fileName(of: configuration))
        self.init(at: location, printed: Path.printable(location, from: workingDirectory))
    }

    private init(at location: String, printed: String) {
        self.location = location
        self.printed = printed
        do {
            let source = SourceText(
                file: Path.name(of: location), path: printed, bytes: try FileSystem.read(location))
            self.source = source
            read(source)
        } catch {
            guard !error.isMissing else { return }
            diagnostics = [
                Diagnostic(
                    .warning, rule: AnswersFile.rule, "cannot read '\(printed)': \(error.reason)",
                    at: .start(of: printed))
            ]
            refusal = "'\(printed)' cannot be read"
        }
    }

    /// The answers by page, without answers that contradict each other.
    var answers: [String: [Answer]] {
        Dictionary(grouping: lines.filter(\.isUsed).compactMap(\.answer), by: \.page)
    }

    // MARK: Writing

    /// Writes answers to the file. They replace earlier answers about the same places. The file is replaced
    /// atomically.
    ///
    /// The file is read again, because another session may have changed it. Unreadable lines stay where they
    /// are.
    /// - Parameter former: the answers to remove, because the wording of their places changed.
    func write(_ new: [Answer], inPlaceOf former: [Answer] = []) throws(OutputError) {
        try FileSystem.whileLocking(Path.folder(of: location)) { () throws(OutputError) in
            var file = AnswersFile(at: location, printed: printed)
            if let refusal = file.refusal { throw OutputError("\(refusal), so it is not overwritten") }
            file.put(new, inPlaceOf: Set(former.map(\.key)))
            let text = file.lines.map { $0.text + "\n" }.joined()
            do throws(FileError) {
                try FileSystem.replace(location, with: Array(text.utf8), lasts: true)
            } catch {
                throw OutputError("cannot write '\(printed)': \(error.reason)")
            }
        }
    }

    private mutating func put(_ new: [Answer], inPlaceOf former: Set<Answer.Key>) {
        if lines.isEmpty { lines = Self.heading.map { Line(text: $0) } }
        if !lines.contains(where: { $0.text.hasPrefix("answers:") }) { lines.append(Line(text: "answers:")) }
        for index in lines.indices where Self.isEmptyList(lines[index].text) {
            lines[index].text = "answers:"
        }
        var rest = Dictionary(new.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
        var written: Set<Answer.Key> = []
        lines = lines.compactMap { line in
            guard let old = line.answer else { return line }
            // If several lines are about the same place, replace the first line; only that line is used.
            if written.contains(old.key) { return nil }
            guard let answer = rest.removeValue(forKey: old.key)?.completed(by: old) else {
                return former.contains(old.key) ? nil : line
            }
            written.insert(old.key)
            return Line(text: answer.line, answer: answer)
        }
        let end = lines.lastIndex { $0.answer != nil } ?? lines.firstIndex { $0.text.hasPrefix("answers:") }
        var added = rest.values.sorted(by: <)[...]
        var merged: [Line] = []
        for (index, line) in lines.enumerated() {
            if let answer = line.answer {
                while let next = added.first, next < answer {
                    merged.append(Line(text: next.line, answer: next))
                    added.removeFirst()
                }
            }
            merged.append(line)
            if index == end {
                merged += added.map { Line(text: $0.line, answer: $0) }
                added = []
            }
        }
        lines = merged
    }

    private static func isEmptyList(_ line: String) -> Bool {
        line.hasPrefix("answers:") && line.filter { !$0.isWhitespace } == "answers:[]"
    }

    // MARK: Reading

    private mutating func fail(_ message: String, at range: SourceRange) {
        diagnostics.append(Diagnostic(.warning, rule: AnswersFile.rule, message, at: range))
    }

    private mutating func read(_ source: SourceText) {
        var hasVersion = false
        var hasLines = false
        var start = 0
        while start < source.bytes.count {
            let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
            var last = end
            if last > start, source.bytes[last - 1] == UInt8(ascii: "\r") { last -= 1 }
            let range = SourceRange(file: source.fileName, offsets: start..<last)
            let text = source.text(in: range.offsets)
            let first = Self.start(of: source.bytes[start..<last])
            let content = source.text(in: first..<last)
            var answer: Answer?
            if content.hasPrefix("- ") || content.hasPrefix("-\t") { hasLines = true }
            if let offset = SourceCheck.firstInvalidOffset(in: Array(source.bytes[start..<last])) {
                refuse(byteAt: start + offset, source)
            } else if content.hasPrefix("formwright-answers:") {
                hasVersion = true
                readVersion(content, at: range)
            } else if content.hasPrefix("- ") || content.hasPrefix("-\t") {
                answer = readLine(start: first, source, range)
            } else if !content.isEmpty, !content.hasPrefix("#"), content != "---",
                !(content.hasPrefix("answers:")
                    && ["answers:", "answers:[]"].contains(content.filter { !$0.isWhitespace }))
            {
                fail(
                    "expected one answer per line, as in '- {page: \"a.md\", field: \"Name\", type: text}'"
                        + Self.suggestion(for: content), at: range)
            }
            lines.append(Line(text: text, answer: answer))
            start = end + 1
        }
        if !hasVersion, hasLines {
            fail(
                "expected the line 'formwright-answers: \(Self.version)' above the answers",
                at: SourceRange.start(of: source.file))
        }
        dropContradictions()
    }

    /// The clause that suggests the right key for a line that consists of a key, such as `answer:`.
    private static func suggestion(for line: String) -> String {
        guard let colon = line.firstIndex(of: ":"),
            line[colon...].allSatisfy({ $0 == ":" || $0.isWhitespace })
        else { return "" }
        return Suggestion.clause(for: String(line[...colon]), among: ["answers:"])
    }

    /// The index at which a line's content starts, after spaces and a byte order mark.
    private static func start(of line: ArraySlice<UInt8>) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var rest = line
        while !rest.isEmpty {
            if rest.first == UInt8(ascii: " ") {
                rest.removeFirst()
            } else if rest.starts(with: mark) {
                rest.removeFirst(mark.count)
            } else {
                break
            }
        }
        return rest.startIndex
    }

    /// Reports a byte that is not valid UTF-8. The line is not used, and the file is not overwritten, because
    /// that would replace the byte.
    private mutating func refuse(byteAt offset: Int, _ source: SourceText) {
        let place = source.location(at: offset)
        if refusal == nil {
            refusal = "'\(printed)' is not UTF-8 at line \(place.line), column \(place.column)"
        }
        let byte = QuotedText.hexadecimal(source.bytes[offset], digits: 2).uppercased()
        fail(
            "byte 0x\(byte) is not UTF-8, so this line is not used, and the file is not overwritten; save the file as UTF-8",
            at: SourceRange(file: source.fileName, offsets: offset..<offset + 1))
    }

    private mutating func readVersion(_ line: String, at range: SourceRange) {
        let version = line.dropFirst("formwright-answers:".count).filter { !$0.isWhitespace }
        guard version != String(Self.version) else { return }
        refusal = "'\(printed)' has an unsupported version"
        fail(
            "this file has version '\(version)', but this version of formwright reads version \(Self.version); "
                + "formwright uses the lines that it can read, and does not overwrite the file", at: range)
    }

    private mutating func readLine(
        start: Int, _ source: SourceText, _ range: SourceRange
    ) -> Answer? {
        let reading = YAMLReader(rule: AnswersFile.rule, maximumDepth: 4, maximumAliasedNodes: 0)
            .read(source, in: start + 1..<range.offsets.upperBound)
        guard reading.diagnostics.isEmpty, let node = reading.node else {
            for diagnostic in reading.diagnostics.prefix(1) {
                fail(diagnostic.message, at: diagnostic.range ?? range)
            }
            return nil
        }
        guard let entries = node.mapping else {
            fail("expected an answer with 'page' and 'field'", at: node.range)
            return nil
        }
        var texts: [String: String] = [:]
        var occurrence = 1
        var settings: [Statement.Setting] = []
        var keys: Set<String> = []
        for entry in entries {
            guard keys.insert(entry.key).inserted else {
                fail("the key '\(entry.key)' occurs twice; remove one of the two", at: entry.keyRange)
                return nil
            }
            switch entry.key {
            case "page", "heading", "field":
                guard let text = entry.value.string, !text.unicodeScalars.contains("\0") else {
                    fail("'\(entry.key)' must be a string", at: entry.value.range)
                    return nil
                }
                texts[entry.key] = text
            case "nth":
                guard let number = entry.value.string.flatMap(Int.init), (2...100_000).contains(number) else {
                    fail("'nth' must be an integer of at least 2", at: entry.value.range)
                    return nil
                }
                occurrence = number
            default:
                guard Statement.answerKeys.contains(entry.key) else {
                    let known = ["page", "heading", "field", "nth"] + Statement.answerKeys
                    fail(
                        "unknown key '\(entry.key)' in an answer; expected one of \(known.map { "'\($0)'" }.joined(separator: ", "))"
                            + Suggestion.clause(for: entry.key, among: known), at: entry.keyRange)
                    return nil
                }
                let values = entry.value.sequence ?? [entry.value]
                let parts = values.compactMap(\.string)
                guard parts.count == values.count,
                    !parts.contains(where: { $0.unicodeScalars.contains("\0") }),
                    entry.value.sequence == nil || entry.key == "options"
                else {
                    fail(
                        "'\(entry.key)' must be a \(entry.key == "options" ? "list of strings" : "string")",
                        at: entry.value.range)
                    return nil
                }
                settings.append(
                    Statement.Setting(
                        key: entry.key, value: parts.joined(separator: "|"), range: entry.value.range))
            }
        }
        guard let page = texts["page"], let label = texts["field"], Statement.isLabel(label),
            !settings.isEmpty
        else {
            fail(
                "expected an answer with 'page', 'field' and at least one fact about the field",
                at: node.range)
            return nil
        }
        let answer = Answer(
            page: page,
            place: Statement.Place(heading: texts["heading"] ?? "", label: label, occurrence: occurrence),
            settings: settings, range: node.range)
        if let problem = answer.statement.problems.first {
            fail(problem.onOneLine, at: problem.range ?? range)
            return nil
        }
        return answer
    }

    /// Ignores answers that contradict each other, because a person must choose between them.
    private mutating func dropContradictions() {
        var places: [Answer.Key: [Int]] = [:]
        for (index, line) in lines.enumerated() {
            if let answer = line.answer { places[answer.key, default: []].append(index) }
        }
        for indices in places.values.sorted(by: { $0[0] < $1[0] }) where indices.count > 1 {
            let answers = indices.compactMap { lines[$0].answer }
            for index in indices.dropFirst() { lines[index].isUsed = false }
            guard Set(answers.map(\.values)).count > 1 else { continue }
            lines[indices[0]].isUsed = false
            for answer in answers.dropFirst() where answer.values != answers[0].values {
                diagnostics.append(AnswersFile.contradiction(of: answer, with: answers[0]))
            }
        }
    }

    /// The warning about an answer that contradicts another one about the same place.
    static func contradiction(of answer: Answer, with other: Answer) -> Diagnostic {
        Diagnostic(
            .warning, rule: rule,
            "two answers about '\(answer.place.label)' contradict each other, so neither is used; remove one",
            at: answer.range, notes: [Diagnostic.Note("the other answer is here", at: other.range)])
    }
}
