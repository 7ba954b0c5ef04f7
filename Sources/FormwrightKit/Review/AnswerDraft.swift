import FormExtraction
import FormModel

/// A proposed answer to one question, which can be corrected before it is written.
struct AnswerDraft: Sendable {
    /// The question.
    let question: Review.Question
    /// What the answer states about each member.
    private(set) var settings: [[Statement.Setting]]

    private var members: [PageQuestion.Member] { question.question.members }

    /// Creates an answer that confirms what was read.
    init(_ question: Review.Question) {
        self.question = question
        // If a block was not read as a form, ask whether it is one.
        settings = question.question.members.map { member in
            member.evidence.isField || !question.question.isForm
                ? member.proposal : AnswerDraft.noField(member)
        }
    }

    /// The answers to write to the file.
    var answers: [Answer] {
        zip(members, settings).map { member, settings in
            Answer(
                page: question.page, place: member.place, settings: settings, range: member.evidence.source)
        }
    }

    private static func noField(_ member: PageQuestion.Member) -> [Statement.Setting] {
        [Statement.Setting(key: "ignore", value: "true", range: member.evidence.source)]
    }

    /// States that no member is a field.
    ///
    /// - Returns: a problem if the question is about facts, because these need a different value instead.
    mutating func reject() -> String? {
        guard question.question.kind != .fact else {
            return
                "which value is right? Type the number and the value, such as '1 presence=optional', or '1 no' if this is not a field"
        }
        settings = members.map(Self.noField)
        return nil
    }

    /// Corrects one member: `2 no`, `2 yes`, `2 type=text`.
    ///
    /// - Returns: the problem if the correction is invalid; otherwise nil.
    mutating func correct(_ typed: String) -> String? {
        let parts = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let number = parts.first.flatMap({ Int($0) }) else {
            return "'\(TerminalText.neutralised(typed))' is not an answer"
        }
        guard members.indices.contains(number - 1) else {
            return members.count == 1
                ? "expected the number 1" : "expected a number from 1 to \(members.count)"
        }
        let member = members[number - 1]
        let value = parts.count > 1 ? parts[1].trimmingSpaces : ""
        switch value.lowercased() {
        case "":
            return
                "what should number \(number) be? Type, for example, '\(number) type=text' or '\(number) no'"
        case "n", "no": settings[number - 1] = Self.noField(member)
        case "y", "yes": settings[number - 1] = member.proposal
        default:
            let (stated, problem) = Statement.settings(typed: value)
            guard let stated else { return TerminalText.neutralised(problem ?? "not understood") }
            var facts = settings[number - 1]
            if facts.contains(where: { $0.key == "ignore" && $0.value == "true" }) {
                facts = member.proposal
            }
            let isOtherType = stated.contains { $0.key == "type" }
            // Remove facts that apply only to the old type.
            if isOtherType { facts.removeAll { ["options", "format", "default"].contains($0.key) } }
            facts.removeAll { old in stated.contains { $0.key == old.key } }
            settings[number - 1] = facts + stated
        }
        return nil
    }
}

extension String {
    /// The text without leading and trailing white space.
    var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
