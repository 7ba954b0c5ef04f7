import FormExtraction
import FormModel
import FormNaming
import FormPreview

/// The text of a question.
struct QuestionText {
    let question: Review.Question
    let sources: SourceMap
    /// The effect of each answer.
    let effects: AnswerEffects
    /// How much evidence to show.
    let detail: Detail

    /// How much evidence a question shows.
    enum Detail {
        /// Only the strongest evidence; `rest` says how to see the rest.
        case brief(rest: String)
        /// All evidence.
        case full
    }

    /// The maximum number of lines of the page that are shown.
    private static let mostLines = 16
    /// The maximum number of uncertain decisions in the brief text.
    private static let mostDecisions = 3
    /// The maximum number of cues for each side of a decision in the brief text.
    private static let mostCues = 1
    /// The maximum length of a line of the page that is shown.
    private static let lineLength = 120

    private var page: PageQuestion { question.question }

    /// The whole question, with the proposed answers.
    ///
    /// - Parameter answers: the facts that the proposed answer states about each member.
    func text(_ answers: [[Statement.Setting]]) -> String {
        heading + excerpt + members(answers)
            + "no: \(effects.no)\nskip: \(effects.skip)\n" + doubts
    }

    private var heading: String {
        let start = sources.location(of: page.range)
        let path = sources[page.range.file]?.path ?? page.range.file
        return "\(TerminalText.neutralised(path)):\(start.line):\(start.column): \(sentence)\n"
    }

    private var sentence: String {
        let place = page.heading.isEmpty ? "" : " under '\(TerminalText.neutralised(page.heading))'"
        let label = "'\(TerminalText.neutralised(page.members.first?.evidence.label ?? ""))'"
        switch page.kind {
        case .table, .list:
            let block = "this \(page.kind.rawValue)\(place)"
            return page.isForm
                ? "is \(block) a form, with these fields?"
                : "\(block) was not read as a form; is it one, with these fields?"
        case .field:
            return page.isForm
                ? "is \(label)\(place) a field, with these facts?"
                : "\(label)\(place) was not read as a field; is it one, with these facts?"
        case .fact: return "are these facts about \(label)\(place) right?"
        }
    }

    /// The lines of the page that the question is about.
    private var excerpt: String {
        guard let source = sources[page.range.file] else { return "" }
        let first = source.line(at: page.range.offsets.lowerBound)
        let last = source.line(at: max(page.range.offsets.lowerBound, page.range.offsets.upperBound - 1))
        var text = ""
        for line in first...max(first, min(last, first + Self.mostLines - 1)) {
            let shown = ShortText.cut(source, source.range(ofLine: line), to: Self.lineLength)
            text +=
                "\(TextColumns.rightAligned(String(line), 6)) | \(TerminalText.neutralised(shown, keepingTabs: true))\n"
        }
        let rest = last - first + 1 - Self.mostLines
        return text + (rest > 0 ? "         and \(rest) more \(rest == 1 ? "line" : "lines")\n" : "")
    }

    /// The members with their proposed answers.
    func members(_ answers: [[Statement.Setting]]) -> String {
        let rows = zip(page.members, answers).enumerated().map { number, member in
            ["  \(number + 1)", TerminalText.neutralised(member.0.evidence.label), Self.facts(member.1)]
        }
        return TextColumns.lines(rows) + "yes: \(effects.yes(answers))\n"
    }

    /// Facts in words, such as `choice of 'North', 'South'; optional`.
    private static func facts(_ settings: [Statement.Setting]) -> String {
        func value(_ key: String) -> String? { settings.last { $0.key == key }?.value }
        guard value("ignore") != "true" else { return "not a field" }
        var parts: [String] = []
        if let type = value("type") {
            let options = value("options").map { text in
                " of "
                    + text.split(separator: "|").map { "'\(TerminalText.neutralised($0))'" }.joined(
                        separator: ", ")
            }
            parts.append(type + (options ?? ""))
        }
        if let presence = value("presence") {
            parts.append(presence == "unstated" ? "presence unstated" : presence)
        }
        if value("secret") == "true" { parts.append("secret") }
        for key in Statement.answerKeys.dropFirst(4) where key != "options" {
            if let value = value(key) { parts.append("\(key) '\(TerminalText.neutralised(value))'") }
        }
        return parts.isEmpty ? "a field" : parts.joined(separator: ", ")
    }

    /// The least certain decisions, with the evidence for and against them, and a comment that settles them
    /// on the page.
    var doubts: String {
        var unsure: [(number: Int, decision: CandidateEvidence.Decision, chance: Int)] = []
        for (number, member) in page.members.enumerated() {
            for decision in member.decisions {
                let chance = decision.confidence?.perMille ?? 1000 - member.doubt
                if chance < 950 { unsure.append((number + 1, decision, chance)) }
            }
        }
        unsure = unsure.enumerated().sorted {
            ($0.element.chance, $0.offset) < ($1.element.chance, $1.offset)
        }.map(\.element)
        guard let first = unsure.first else { return "" }
        var text = "uncertain:\n"
        let limits =
            switch detail {
            case .brief: (decisions: Self.mostDecisions, cues: Self.mostCues)
            case .full: (decisions: unsure.count, cues: Int.max)
            }
        var hidden = 0
        for (number, decision, chance) in unsure.prefix(limits.decisions) {
            text +=
                "  \(number)  \(Self.outcome(decision, decision.values)) (confidence 0.\(String(1000 + chance).dropFirst()))"
            if let other = decision.runnerUp { text += "; alternative: \(Self.outcome(decision, other))" }
            text += "\n"
            let cues = decision.cues.filter { $0.name != "bias" }
            let shown =
                cues.filter { ($0.points ?? 1) > 0 }.prefix(limits.cues).map { ("for", $0) }
                + cues.filter { ($0.points ?? 1) < 0 }.prefix(limits.cues).map { ("against", $0) }
            for (side, cue) in shown { text += "   " + PlaceExplanation.line(side, cue, sources) }
            hidden += cues.count { $0.points != 0 } - shown.count
        }
        return text + rest(decisions: unsure.count - min(unsure.count, limits.decisions), cues: hidden)
            + "to resolve \(page.members.count == 1 ? "this" : "number \(first.number)"), answer the question"
            + line(first.decision, page.members[first.number - 1].evidence) + "\n"
    }

    /// A line that says how much evidence is not shown.
    private func rest(decisions: Int, cues: Int) -> String {
        guard case .brief(let rest) = detail, decisions > 0 || cues > 0 else { return "" }
        let parts = [
            cues > 0 ? "\(cues) more piece\(cues == 1 ? "" : "s") of evidence" : nil,
            decisions > 0 ? "\(decisions) more uncertain decision\(decisions == 1 ? "" : "s")" : nil,
        ]
        return "  and \(parts.compactMap(\.self).joined(separator: " and ")); \(rest)\n"
    }

    private static func outcome(_ decision: CandidateEvidence.Decision, _ values: [String]) -> String {
        switch decision.fact {
        case .field: values == ["true"] ? "a field" : "not a field"
        case .secret: values == ["true"] ? "secret" : "not secret"
        default:
            "\(decision.fact.rawValue) "
                + values.map { "'\(TerminalText.neutralised($0))'" }.joined(separator: ", ")
        }
    }

    /// The other way to confirm a decision: a comment with the label or, for a snapshot, a line in the
    /// configuration. A comment on a line of its own between two rows would end the table.
    private func line(_ decision: CandidateEvidence.Decision, _ place: CandidateEvidence) -> String {
        // A comment must not contain a mask, because it would name no place.
        let isNamed = !place.isLabelMasked
        guard isNamed || !PagePath.isSnapshot(place.source.file) else { return "" }
        let line = SettlingLine.stating(
            decision.fact, decision.values, label: place.label, isNamed: isNamed, in: place.source.file)
        guard let line else { return "" }
        let text = TerminalText.neutralised(line)
        if PagePath.isSnapshot(place.source.file) {
            return ", or add this line to 'fields' in the configuration: \(text)"
        }
        guard isNamed, SettlingLine.names(place.label) else {
            return ", or add this comment to the text of the row or item: \(text)"
        }
        let block =
            switch page.kind {
            case .table, .list: page.kind.rawValue
            case .field, .fact: "table, list or paragraph"
            }
        return ", or put this line above the \(block), with the same indentation: \(text)"
    }
}
