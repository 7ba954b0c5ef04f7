import FormExtraction
import FormModel

extension Review {
    /// Writes answers that are given without a dialogue, such as `docs/a.md:18=yes`.
    ///
    /// Several answers can refer to the same question: corrections, such as `docs/a.md:18=2 no`, and `yes` or
    /// `no`. If one answer is invalid, none are written.
    ///
    /// - Parameter given: for each answer, the place as the question prints it, `=`, and what could be typed
    ///   in a session.
    /// - Returns: a summary.
    /// - Throws: if an answer is invalid or the file cannot be written.
    package func write(_ given: [String]) throws(OutputError) -> String {
        guard let file else {
            throw OutputError(
                "answers are saved next to \(ProjectFile.configuration), but these docs have no such file; to create it, run 'formwright init'"
            )
        }
        var drafts: [Int: AnswerDraft] = [:]
        for text in given {
            let (place, answer) = try Self.parts(text)
            let index = try question(at: place)
            guard let problem = Self.apply(answer, to: &drafts[index, default: AnswerDraft(questions[index])])
            else { continue }
            throw OutputError("'\(TerminalText.neutralised(text))': \(problem)")
        }
        try file.write(drafts.sorted { $0.key < $1.key }.flatMap(\.value.answers))
        return summary(ofAnswered: drafts.count, in: file)
    }

    /// `2 of 14 questions answered in 'formwright.answers.yml'; …`
    func summary(ofAnswered count: Int, in file: AnswersFile) -> String {
        let all = questions.count
        guard all > 0 else { return "there are no questions\n" }
        return "\(count) of \(all) question\(all == 1 ? "" : "s") answered"
            + (count == 0 ? "\n" : " in '\(file.printed)'; 'formwright compile' uses the answers\n")
    }

    /// The place of a question as it is printed and as `--answer` expects it: `docs/a.md:18:1`.
    func place(of question: Question) -> String {
        let sources = evidence.sources
        let range = question.question.range
        let start = sources.location(of: range)
        return "\(sources[range.file]?.path ?? range.file):\(start.line):\(start.column)"
    }

    private static func parts(_ text: String) throws(OutputError) -> (place: String, answer: String) {
        // A path can contain '=', so the place must end with a line number.
        guard let match = text.firstMatch(of: /^\s*(.+?:[0-9]+(?::[0-9]+)?)\s*=(.*)$/) else {
            throw OutputError(
                "'\(TerminalText.neutralised(text))' is not an answer; expected PLACE=ANSWER, such as 'docs/a.md:18=yes' or 'docs/a.md:18=2 type=text'"
            )
        }
        return (String(match.1), String(match.2).trimmingSpaces)
    }

    private func question(at place: String) throws(OutputError) -> Int {
        let found = questions.indices.filter { index in
            let own = self.place(of: questions[index])
            return own == place || own.prefix(upTo: own.lastIndex(of: ":") ?? own.endIndex) == place
        }
        if found.count == 1 { return found[0] }
        let printed = TerminalText.neutralised(place)
        guard let first = found.first else {
            throw OutputError(
                "there is no question at '\(printed)'; 'formwright review --format text' lists the questions, and '--below 1' adds those about certain decisions"
            )
        }
        throw OutputError(
            "there are \(found.count) questions at '\(printed)'; add the column, such as '\(TerminalText.neutralised(self.place(of: questions[first])))'"
        )
    }

    /// Applies an answer to a draft. Returns the problem if the answer is invalid.
    private static func apply(_ answer: String, to draft: inout AnswerDraft) -> String? {
        switch answer.lowercased() {
        case "y", "yes": nil
        case "n", "no": draft.reject()
        default: draft.correct(answer)
        }
    }
}
