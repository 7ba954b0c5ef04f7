import FormExtraction
import FormModel

/// A dialogue that asks one question at a time. Each answer is saved before the next
/// question.
package struct ReviewSession {
    private let review: Review
    private let file: AnswersFile
    /// The proposed answers for the members of each question.
    private var drafts: [AnswerDraft]
    private var current = 0
    private var answered: Set<Int> = []
    /// The answered questions whose answer was `no`.
    private var rejected: Set<Int> = []
    /// The drafts of the answered questions as they were saved.
    private var saved: [Int: AnswerDraft] = [:]
    /// Whether the last line was `quit`, and the reply was that corrections are not saved.
    private var isWarned = false
    /// Whether the dialogue has ended.
    package private(set) var isDone: Bool

    /// The prompt, which lists the possible answers.
    package static let prompt = "yes, no, NUMBER VALUE, why, skip, back, quit, or ? for help: "

    private static let help = """
          yes      everything is right as shown; the answer is saved
          no       this is not a form, or not a field
          2 no     number 2 is not a field; '2 yes' means that number 2 is a field
          2 type=text presence=optional
                   use these values instead; then 'yes' saves them
          why      show all evidence for the uncertain decisions
          skip     go to the next question; corrections without a 'yes' are discarded
          back     go to the previous question
          quit     stop; your answers are saved, but not corrections without a 'yes'
        The first letter of a word is enough: 'y' means 'yes', and saves the answer.

        """

    /// Begins a dialogue; nil if answers cannot be saved.
    package init?(_ review: Review) {
        guard let file = review.file else { return nil }
        self.file = file
        self.review = review
        drafts = review.questions.map(AnswerDraft.init)
        isDone = review.questions.isEmpty
    }

    /// The current question; at the end, a summary.
    package var text: String {
        guard !isDone else { return review.summary(ofAnswered: answered.count, in: file) }
        let answer =
            rejected.contains(current) ? ", answered 'no'" : answered.contains(current) ? ", answered" : ""
        let number = "\(current + 1) of \(review.questions.count)\(answer)"
        return "\n[\(number)] " + questionText.text(drafts[current].settings)
    }

    private var questionText: QuestionText {
        review.text(of: review.questions[current], detail: .brief(rest: "'why' shows everything"))
    }

    /// Handles a line of input; nil means the end of the input.
    ///
    /// - Returns: the text to print before the next prompt.
    /// - Throws: if the answer cannot be saved.
    package mutating func take(_ line: String?) throws(OutputError) -> String {
        guard let line, !isDone else { return end() }
        let typed = line.trimmingSpaces
        let wasWarned = isWarned
        isWarned = false
        switch typed.lowercased() {
        case "": return ""
        case "y", "yes":
            rejected.remove(current)
            return try answer(drafts[current])
        case "n", "no":
            var draft = drafts[current]
            if let problem = draft.reject() { return problem + "\n" }
            rejected.insert(current)
            return try answer(draft)
        case "w", "why": return review.text(of: review.questions[current], detail: .full).doubts
        case "s", "skip":
            let isCorrected = drafts[current].settings != kept(current).settings
            drafts[current] = kept(current)
            return (isCorrected ? "your corrections to question \(current + 1) are discarded\n" : "")
                + move(to: current + 1)
        case "b", "back":
            return current == 0 ? "this is the first question\n" : move(to: current - 1)
        case "q", "quit":
            let unsaved = drafts.indices.filter { drafts[$0].settings != kept($0).settings }
            guard !wasWarned, !unsaved.isEmpty else { return end() }
            isWarned = true
            return warning(about: unsaved)
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

    /// Saves an answer. After `no`, the question still shows what was read, so that `yes` can take `no` back.
    private mutating func answer(_ draft: AnswerDraft) throws(OutputError) -> String {
        try file.write(draft.answers)
        saved[current] = drafts[current]
        answered.insert(current)
        return move(to: current + 1)
    }

    /// Handles a correction such as `2 no`, `2 yes` or `2 type=text`.
    private mutating func correct(_ typed: String) -> String {
        if let problem = drafts[current].correct(typed) {
            let isAnswer = typed.first?.isNumber ?? false
            return problem + (isAnswer ? "\n" : "; type ? to see the possible answers\n")
        }
        return questionText.members(drafts[current].settings)
    }

    /// The draft of a question without the corrections that are not saved.
    private func kept(_ question: Int) -> AnswerDraft {
        saved[question] ?? AnswerDraft(review.questions[question])
    }

    /// The text that says which questions have corrections that are not saved.
    private func warning(about unsaved: [Int]) -> String {
        if unsaved == [current] {
            return
                "your corrections to this question are not saved; type 'yes' to save them, or 'quit' again to discard them\n"
        }
        let places = unsaved.map { "\($0 + 1)" }.joined(separator: ", ")
        return
            "your corrections to question\(unsaved.count == 1 ? "" : "s") \(places) are not saved; go to \(unsaved.count == 1 ? "it" : "them") and type 'yes' to save them, or type 'quit' again to discard them\n"
    }
}
