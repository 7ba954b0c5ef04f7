import FormExtraction
import FormModel

/// A dialogue that asks one question at a time. Each answer is saved before the next
/// question.
package struct ReviewSession {
    private let review: Review
    private let file: AnswersFile
    /// The proposed answers for the members of each question.
    private var drafts: [[[Statement.Setting]]]
    private var current = 0
    private var answered: Set<Int> = []
    /// Whether the dialogue has ended.
    package private(set) var isDone: Bool

    /// The prompt, which shows how to answer.
    package static let prompt = "yes, no, NUMBER VALUE, skip, back, quit, or ? for help: "

    private static let help = """
          yes      it is right as shown; the answer is saved
          no       it is not a form, or not a field
          2 no     number 2 is not a field; '2 yes' means that it is
          2 type=text presence=optional
                   other values; then 'yes' writes them
          skip     go to the next question
          back     go to the previous question
          quit     stop; your answers are saved

        """

    /// Begins a dialogue; nil if answers cannot be saved.
    package init?(_ review: Review) {
        guard let file = review.file else { return nil }
        self.file = file
        self.review = review
        drafts = review.questions.map { question in
            // If a block was not read as a form, ask whether it is one.
            question.question.members.map { member in
                member.evidence.isField || !question.question.isForm
                    ? member.proposal : ReviewSession.noField(member)
            }
        }
        isDone = review.questions.isEmpty
    }

    private static func noField(_ member: PageQuestion.Member) -> [Statement.Setting] {
        [Statement.Setting(key: "ignore", value: "true", range: member.evidence.source)]
    }

    /// The current question; at the end, a summary.
    package var text: String {
        guard !isDone else {
            let count = review.questions.count
            guard count > 0 else { return "there are no questions\n" }
            return "\(answered.count) of \(count) question\(count == 1 ? "" : "s") answered"
                + (answered.isEmpty
                    ? "\n" : " in '\(file.printed)'; 'formwright compile' uses the answers\n")
        }
        let number =
            "\(current + 1) of \(review.questions.count)\(answered.contains(current) ? ", answered" : "")"
        return "\n[\(number)] " + questionText.text(drafts[current])
    }

    private var questionText: QuestionText {
        review.text(of: review.questions[current])
    }

    /// Handles a line of input, or the end of the input if it is nil.
    ///
    /// - Returns: the text to print before the next prompt.
    /// - Throws: if the answer cannot be saved.
    package mutating func take(_ line: String?) throws(OutputError) -> String {
        guard let line, !isDone else { return end() }
        let typed = line.trimmingSpaces
        switch typed.lowercased() {
        case "": return ""
        case "y", "yes": return try answer(drafts[current])
        case "n", "no":
            guard review.questions[current].question.kind != .fact else {
                return
                    "which value is right? Type it, such as '1 presence=optional', or '1 no' if it is not a field\n"
            }
            return try answer(review.questions[current].question.members.map(Self.noField))
        case "s", "skip": return move(to: current + 1)
        case "b", "back":
            return current == 0 ? "this is the first question\n" : move(to: current - 1)
        case "q", "quit": return end()
        case "?", "help": return Self.help
        default: return correct(typed)
        }
    }

    private mutating func end() -> String {
        isDone = true
        return text
    }

    private mutating func move(to place: Int) -> String {
        guard review.questions.indices.contains(place) else { return end() }
        current = place
        return text
    }

    private mutating func answer(_ settings: [[Statement.Setting]]) throws(OutputError) -> String {
        let question = review.questions[current]
        let answers = zip(question.question.members, settings).map { member, settings in
            Answer(
                page: question.page, place: member.place, settings: settings, range: member.evidence.source)
        }
        try file.write(answers)
        drafts[current] = settings
        answered.insert(current)
        return move(to: current + 1)
    }

    /// Handles a correction such as `2 no`, `2 yes` or `2 type=text`.
    private mutating func correct(_ typed: String) -> String {
        let parts = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        let members = review.questions[current].question.members
        guard let number = Int(parts[0]) else {
            return
                "'\(TerminalText.neutralised(typed))' is not an answer; type ? to see the possible answers\n"
        }
        guard members.indices.contains(number - 1) else {
            return members.count == 1 ? "the only number is 1\n" : "the numbers are 1 to \(members.count)\n"
        }
        let member = members[number - 1]
        let value = parts.count > 1 ? parts[1].trimmingSpaces : ""
        switch value.lowercased() {
        case "":
            return "what about \(number)? Type a value, such as '\(number) type=text' or '\(number) no'\n"
        case "n", "no": drafts[current][number - 1] = Self.noField(member)
        case "y", "yes": drafts[current][number - 1] = member.proposal
        default:
            let (stated, problem) = Statement.settings(typed: value)
            guard let stated else { return TerminalText.neutralised(problem ?? "not understood") + "\n" }
            var settings = drafts[current][number - 1]
            if settings.contains(where: { $0.key == "ignore" && $0.value == "true" }) {
                settings = member.proposal
            }
            let isOtherType = stated.contains { $0.key == "type" }
            // Remove facts that apply only to the old type.
            if isOtherType { settings.removeAll { ["options", "format", "default"].contains($0.key) } }
            settings.removeAll { old in stated.contains { $0.key == old.key } }
            drafts[current][number - 1] = settings + stated
        }
        return questionText.members(drafts[current])
    }
}

extension String {
    /// The text without leading and trailing white space.
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
